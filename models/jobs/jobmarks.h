// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobmark.h"
#include "models/store/storeoutcome.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace exportdesk
{

struct JobRow;
class KnownJobs;
class MarkedJobs;
class Store;

/// Keeps notes and marks of jobs in the local store; counts the failures that nobody has acknowledged: failed jobs, and
/// succeeded ones of which a batch failed.
class JobMarks final : public QObject
{
    Q_OBJECT

public:
    /// The first three outlive the marks.
    JobMarks(Store &store, const KnownJobs &jobs, MarkedJobs &marked, const QString &platform, const QString &sandbox,
             QObject *parent = nullptr);

    /// Reads the stored marks; marks that were set meanwhile stay.
    void load();
    /// Only failures are acknowledged, other jobs are left alone.
    void acknowledge(const QStringList &ids, bool on = true);
    void setNote(const QString &id, const QString &note);
    /// A note that is still being typed: stored, but not shown in the table, where its row could move or be filtered
    /// out under the hand.
    void storeNote(const QString &id, const QString &note);
    /// What the Catalog says about the batches of this job; \a arrived: how many profiles they contain, -1 if unknown.
    void setBatchFailed(const QString &id, bool failed, qint64 arrived = -1);

    /// It is cancelled, and this program asked for it. Said of a job for good.
    void setCancelledHere(const QString &id);

    /// Failures of the table that nobody has acknowledged.
    int openFailures() const { return m_openFailures; }
    bool isOpenFailure(const JobRow &row) const;

Q_SIGNALS:
    void openFailuresChanged(int count);
    /// Something could not be read or written; marks of this session are lost at its end.
    void failed(const exportdesk::StoreError &error);

private:
    void acceptStored(const QString &id, JobMark stored);
    void store(const QList<std::pair<QString, JobMark>> &marks);
    void setAll(const QList<std::pair<QString, JobMark>> &marks);
    void reportFailure(const QFuture<StoreOutcome<Stored>> &written);
    void countSoon();
    void count();
    int openAmong(int first, int last) const;
    void setOpenFailures(int open);

    Store &m_store;
    const KnownJobs &m_jobs;
    MarkedJobs &m_marked;
    QHash<QString, QString> m_typed; ///< by job: notes whose field was not left yet
    QString m_platform;
    QString m_sandbox;
    int m_openFailures = 0;
    bool m_countPending = false;
};

} // namespace exportdesk
