// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batchsaving.h"
#include "models/results/partfile.h"
#include "models/results/partfolder.h"

namespace exportdesk
{

/// Why part files could not be fetched.
struct PartFilesProblem {
    enum class Kind {
        NotListed, ///< the files of `batchId`
        NotRead, ///< `name`: by the platform, or it is not what was announced
        NotWritten, ///< `name` is a path: by the disk
        NoSpace, ///< `bytes` are needed, `available` are free
    };
    Kind kind = Kind::NotWritten;
    QString batchId;
    QString name;
    std::optional<Failure> failure; ///< of the platform
    QString reason; ///< of the disk, in the system's words
    qint64 bytes = 0;
    qint64 available = 0;

    /// What happened, in the current language; for a failure, failuretext.h says why.
    QString sentence() const;
};

/// The part files of batches, fetched into a private folder that exists as long as this object.
///
/// What breaks off is continued by the next fetch() with a range. A file that differs from what was announced is never
/// used. Ends at the first problem.
class PartFiles final : public QObject
{
    Q_OBJECT

public:
    struct Order {
        QStringList batches; ///< ids
        QString origin; ///< platform and sandbox, see BatchSaving::Order
        qint64 bytesAtMost = usualBytesAtMost;
    };
    static constexpr qint64 usualBytesAtMost = 2LL * 1024 * 1024 * 1024;

    /// \a root: Locations::resultsFolder(). \a clock outlives the object.
    PartFiles(const FileCalls &calls, const Clock &clock, const QString &root, QObject *parent = nullptr);

    /// One at a time. The same batches again continue what is there.
    void fetch(const Order &order);
    /// After bytesExceeded(), when the operator wants that.
    void goOn();
    /// What is there stays for the next fetch().
    void cancel();
    /// Removes all files.
    void clear();
    bool isFetching() const { return m_isFetching; }

    /// After finished(), in the order of the batches; without those that contain no rows (`_SUCCESS`, empty JSON).
    const QList<PartFile> &files() const { return m_files; }
    qint64 bytes() const; ///< of files()
    /// For what a reader of the files cannot keep in memory; empty before fetch().
    QString spillFolder() const { return m_folder.spill(); }

Q_SIGNALS:
    /// Bytes of all batches; \a total grows with files whose size the platform does not say.
    void progressed(qint64 done, qint64 total);
    /// There are \a bytes (or more), and Order::bytesAtMost is less. Waits for goOn() or cancel().
    void bytesExceeded(qint64 bytes, qint64 bytesAtMost);
    void finished();
    void failed(const exportdesk::PartFilesProblem &problem);

private:
    void acceptLarger(qint64 bytes);
    void acceptSaved();
    void fail(const PartFilesProblem &problem);

    PartFolder m_folder;
    BatchSaving m_saving;
    qint64 m_bytesAtMost = usualBytesAtMost;
    QList<PartFile> m_files;
    bool m_isFetching = false;
};

} // namespace exportdesk
