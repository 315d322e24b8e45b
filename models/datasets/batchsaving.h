// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batchfilesmodel.h"
#include "models/datasets/filedownload.h"

namespace exportdesk
{

/// Saves all files of batches as they are, each batch in a folder with its ID, and continues where an earlier saving
/// into the same folder was interrupted.
///
/// A batch does not change once it is written, and a file takes its name only when it is complete: one with the
/// announced size needs no second reading. Folders that are created are for their owner only, like the files; links
/// within \a folder are not followed. Ends at the first failure.
class BatchSaving final : public QObject
{
    Q_OBJECT

public:
    struct Order {
        QStringList batches; ///< ids
        QString folder;
        QString origin; ///< platform and sandbox: a part of a file from elsewhere is not continued
        bool replaces = false; ///< files of another size; otherwise they end the saving
        /// More than that is only saved after goOn(). All batches are listed first then; without it, one after another.
        std::optional<qint64> bytesAtMost = {};
    };
    struct SavedFile {
        QString batchId;
        BatchFile file;
        QString path;
        qint64 bytes = 0;
        bool wasThere = false; ///< complete, from an earlier saving
    };
    /// More files are taken to have no end; reading ends with notListed().
    static constexpr BatchFilesModel::Limits limits{2'000, 200'000, 200'000};

    /// \a clock outlives the saving.
    BatchSaving(const FileCalls &calls, const Clock &clock, QObject *parent = nullptr);

    /// One at a time.
    void start(const Order &order);
    /// What is saved of the file in progress stays for the next saving.
    void cancel();
    /// After larger(): asks again beyond \a bytesAtMost, or never.
    void goOn(std::optional<qint64> bytesAtMost);
    /// Those that are complete, in the order of the batches.
    const QList<SavedFile> &saved() const { return m_saved; }
    qint64 savedBytes() const { return m_savedBytes; } ///< of saved()
    /// Of saved() and of what is listed and still to be saved, as far as the platform says.
    qint64 totalBytes() const { return m_savedBytes + m_waitingBytes; }

Q_SIGNALS:
    void progressed(const QString &fileName, qint64 done, qint64 total); ///< bytes; \a total -1: unknown
    void finished();
    /// It is more than Order::bytesAtMost: \a bytes, or more. Waits for goOn() or cancel().
    void larger(qint64 bytes);
    /// The files of a batch could not be listed, or not all of them.
    void notListed(const QString &batchId, const exportdesk::Failure &failure);
    void notRead(const QString &fileName, const exportdesk::Failure &failure);
    /// By the disk, in the system's words, or because something else is there.
    void notWritten(const QString &path, const QString &reason);

private:
    void openBatch();
    void acceptFiles();
    void saveNext();
    bool wasThere(const BatchFile &file, const QString &path, QString *problem) const;
    void acceptSaved(const QString &path, qint64 bytes, bool wasThere);
    void acceptProgress(qint64 done, qint64 total);
    void ask(qint64 bytes);
    void refuse(const QString &path, const QString &reason);

    /// A file that is still to be saved.
    struct Waiting {
        QString batchId;
        BatchFile file;
        QString path;
    };

    Order m_order;
    BatchFilesModel m_listing;
    FileDownload m_download;
    QString m_batchId; ///< being listed
    QString m_batchFolder;
    QList<Waiting> m_queue;
    qint64 m_waitingBytes = 0; ///< of the queue, as far as the platform says
    qint64 m_savedBytes = 0;
    QList<SavedFile> m_saved;
    bool m_isRunning = false;
    bool m_isAsking = false; ///< whether to go on
};

} // namespace exportdesk
