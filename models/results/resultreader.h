// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/readerlimits.h"
#include "models/results/readertask.h"
#include "models/results/resultfile.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace exportdesk
{

class ReaderProcess;

/// Reads the part files of one result through a process of its own (app/resultreader), which is started by open() and
/// ended with this object. Requests are worked off in their order. A process that dies or hangs fails what is pending;
/// the next open() starts another. Nothing here waits for the process.
class ResultReader final : public QObject
{
    Q_OBJECT

public:
    using Id = quint64;

    template <class T>
    struct Call {
        Id id = 0; ///< for cancel() and progressed()
        QFuture<ReaderOutcome<T>> outcome; ///< deliver() works with it; always finishes
    };
    enum class Format { Csv, JsonLines, Parquet };

    explicit ResultReader(const ReaderLimits &limits, QObject *parent = nullptr);
    ~ResultReader() override;

    /// Opens \a files as the view "exported" in place of those before. save() can write to \a outputs only.
    Call<OpenedResult> open(const QList<ResultFile> &files, const QStringList &outputs = {});
    /// The rows of one SELECT; use LIMIT, answers of more than ReaderLimits::answerBytes fail as TooLarge.
    Call<ResultTable> query(const QString &sql);
    /// Writes the rows of one SELECT to \a path, which only this user may read.
    Call<SavedResult> save(const QString &sql, Format format, const QString &path);
    /// The request ends as Cancelled, unless it has ended.
    void cancel(Id id);

Q_SIGNALS:
    /// \a share: from 0 to 1. Only of requests that take longer than half a second.
    void progressed(quint64 id, double share);

private:
    template <class T>
    Call<T> send(const QByteArray &line);

    QThread m_thread;
    ReaderProcess *m_process; ///< lives in that thread
    Id m_lastId = 0;
};

} // namespace exportdesk
