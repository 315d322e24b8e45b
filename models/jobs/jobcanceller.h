// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/canceljournal.h"
#include "models/jobs/cancelkind.h"
#include "models/jobs/cancelwatch.h"
#include "models/once/once.h"

#include <QHash>

#include <map>

namespace exportdesk
{

/// How the cancelling of one job stands.
struct CancelResult {
    QString id;
    CancelState state = CancelState::Requested;
    JobStatus status = JobStatus::Unknown; ///< as last seen
    std::optional<Failure> failure; ///< with Refused; with Unconfirmed where the answer or the job could not be had
    qint64 requestedMs = -1; ///< epoch
    qint64 markedMs = -1; ///< epoch
    bool sent = false; ///< DELETE may have left, in this run or an earlier one

    bool settled() const;
    bool operator==(const CancelResult &) const = default;
};

/// Cancels jobs, each by the engine for what must happen once: never sends DELETE to a job that has ended, and then
/// watches until the job has.
class JobCanceller final : public QObject
{
    Q_OBJECT

public:
    /// With a \a journal a cancel is durable before its DELETE leaves. All must outlive the canceller.
    JobCanceller(KnownJobs &jobs, JobMerger &merger, const ExportJobCalls &calls, const Clock &clock,
                 CancelJournal *journal = nullptr, QObject *parent = nullptr);

    /// Takes up what the last run left open: looks, and cancels what still runs.
    void resume() { m_once.start(); }

    /// At most four at a time. Ids being cancelled already are left alone.
    void cancel(const QStringList &ids);
    /// Only those not yet sent can be taken back; true when it worked.
    bool takeBack(const QString &id);
    std::optional<CancelResult> result(const QString &id) const;
    QList<CancelResult> results() const;
    /// Jobs whose cancelling is not settled.
    int openCount() const;
    /// How often the timer looks whether a marked job is due; for tests.
    void setWatchInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    void changed(const exportdesk::CancelResult &result);
    /// The job as it was before DELETE was sent, for the history.
    void jobSeen(const exportdesk::ExportJob &job);
    /// The platform accepted the cancel of a job: look more often.
    void marked(const QString &id);
    /// Nothing is open any more.
    void allSettled();

private:
    CancelResult *find(const QString &id);
    /// One intent for each job, however often it is cancelled.
    QString intentIdOf(const QString &jobId) const { return m_intentIds.value(jobId, m_intentPrefix + jobId); }
    void track(const QString &id, qint64 requestedMs, bool sent);
    void acceptChange(const Intent &intent);
    void mark(const QString &id);
    void acceptEnd(const QString &id, JobStatus status);
    void acceptGone(const QString &id);
    void settle(const QString &id, CancelState state, const std::optional<Failure> &failure = {});
    void setState(CancelResult &result, CancelState state);

    KnownJobs &m_jobs;
    JobMerger &m_merger;
    const Clock &m_clock;
    const QString m_intentPrefix;
    QHash<QString, QString> m_intentIds; ///< by job
    OncePace m_pace;
    CancelWatch m_watch;
    CancelKind m_kind;
    Once m_once;
    std::map<QString, CancelResult> m_results;
};

} // namespace exportdesk
