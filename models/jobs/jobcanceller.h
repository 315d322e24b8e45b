// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/cancelintents.h"
#include "models/jobs/exportjobcalls.h"
#include "models/jobs/jobmerger.h"

#include <QTimer>

#include <deque>
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

    bool settled() const;
    bool operator==(const CancelResult &) const = default;
};

/// Cancels jobs: looks first, never sends DELETE to a job that has ended, then watches until the truth is known.
class JobCanceller final : public QObject
{
    Q_OBJECT

public:
    JobCanceller(KnownJobs &jobs, JobMerger &merger, ExportJobCalls calls, const Clock &clock,
                 QObject *parent = nullptr);
    ~JobCanceller() override;

    /// From now on a cancel is durable before its DELETE leaves. \a intents must outlive this.
    void keepIn(CancelIntents &intents) { m_intents = &intents; }
    /// Takes up what the last run left open: looks, and cancels what still runs.
    void resume();

    /// At most four at a time. Ids being cancelled already are left alone.
    void cancel(const QStringList &ids);
    /// Only those not yet sent can be taken back; true when it worked.
    bool takeBack(const QString &id);
    std::optional<CancelResult> result(const QString &id) const;
    QList<CancelResult> results() const;
    /// Jobs whose cancelling is not settled.
    int openCount() const;
    /// How often the timer looks whether a marked job is due; for tests.
    void setWatchInterval(std::chrono::milliseconds interval) { m_watchTimer.setInterval(interval); }

Q_SIGNALS:
    void changed(const exportdesk::CancelResult &result);
    /// The job as it was before DELETE was sent, for the history.
    void jobSeen(const exportdesk::ExportJob &job);
    /// The platform accepted the cancel of a job: look more often.
    void marked(const QString &id);
    /// Nothing is open any more.
    void allSettled();

private:
    struct Entry;

    Entry *entry(const QString &id);
    void writeFirst(const CancelResult &result);
    void takeUp(const Intent &intent);
    void pump();
    void look(const QString &id);
    void takeLook(const QString &id, quint64 ask, const Outcome<ExportJob> &outcome);
    void sendDelete(const QString &id);
    void takeDelete(const QString &id, const Outcome<Done> &outcome);
    void giveUp(const QString &id, const Failure &failure);
    void lookAgainLater(const QString &id, const Failure &failure);
    void mark(const QString &id);
    void watch();
    void takeWatch(const QString &id, quint64 ask, const Outcome<ExportJob> &outcome);
    void takeEnd(const QString &id, JobStatus status);
    void freeSlot(Entry &entry);
    void settle(const QString &id, CancelState state, const std::optional<Failure> &failure = {});
    void setState(Entry &entry, CancelState state);

    KnownJobs &m_jobs;
    JobMerger &m_merger;
    ExportJobCalls m_calls;
    const Clock &m_clock;
    CancelIntents *m_intents = nullptr;
    QTimer m_watchTimer;
    std::deque<QString> m_waiting;
    std::map<QString, Entry> m_entries;
    int m_active = 0; ///< being looked at or deleted
    int m_watching = 0; ///< look-ups of marked jobs on their way
};

} // namespace exportdesk
