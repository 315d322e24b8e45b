// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/jobs/joblistpass.h"
#include "models/jobs/joblookups.h"
#include "models/jobs/pollplan.h"
#include "models/jobs/retrypause.h"

#include <QTimer>

#include <random>

namespace exportdesk
{

/// How current the table is, for the status bar.
struct JobMonitorState {
    bool running = false; ///< started and not stopped
    bool loading = false; ///< the first pass through all pages is not over
    bool refreshing = false; ///< a request for the list is on its way
    qint64 lastRefreshedMs = -1; ///< epoch; -1 never in this session
    qint64 nextAtMs = -1; ///< epoch
    PollWhy why = PollWhy::Quiet;
    int requests = 0; ///< by this monitor since start
    qint64 jobsRead = 0; ///< by the first pass through all pages, so far
    bool endless = false; ///< the list did not end: older jobs may be missing
    int skippedRecords = 0; ///< records that were no job, when all pages were read or, if more, since
    std::optional<Failure> failure; ///< of the last refresh

    bool operator==(const JobMonitorState &) const = default;
};

/// Keeps the known jobs up to date: reads all pages once, then requests the first page as often as pollplan says and
/// looks up running jobs that the page no longer contains.
class JobMonitor final : public QObject
{
    Q_OBJECT

public:
    /// \a merger and \a clock outlive the monitor; \a seed: for the jitter of the intervals.
    JobMonitor(JobMerger &merger, ExportJobCalls calls, const Clock &clock, quint32 seed, QObject *parent = nullptr);

    void start();
    /// Replies on their way are ignored afterwards.
    void stop();
    /// Now (F5), unless Retry-After is pending.
    void refresh();
    void setVisible(bool visible);
    /// This job is looked up more often and before others; empty: none.
    void setInView(const QString &id);
    /// A launch or a cancel has just happened here: refresh more often for a while.
    void noteOwnAction();
    /// Looks this job up with the next free slot.
    void lookUp(const QString &id);
    void setPageSize(int records);

    const JobMonitorState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    /// All pages have been read once.
    void loaded();
    /// What the platform said, for the history; the records are as received. Pages without news are left out.
    void jobsSeen(const std::shared_ptr<const exportdesk::SeenJobs> &jobs);
    void jobSeen(const exportdesk::ExportJob &job);
    /// The platform has no such job (any more).
    void jobRemoved(const QString &id);
    void lookUpFailed(const QString &id, const exportdesk::Failure &failure);

private:
    void poll();
    void endPass();
    void everythingRead();
    void planNext();
    PollFacts pollFacts();

    JobMerger &m_merger;
    ExportJobCalls m_calls;
    const Clock &m_clock;
    std::mt19937 m_random;
    RetryPause m_pause;
    JobLookUps m_lookUps;
    QTimer m_timer;
    QTimer m_inViewTimer;
    QTimer m_progressTimer;
    JobMonitorState m_state;
    int m_pageSize = 1000;
    bool m_visible = true;
    QString m_inView;
    qint64 m_lastOwnActionMs = -1;
    qint64 m_lastPollMs = -1;
    int m_failures = 0;
    bool m_offline = false;
    JobListPass *m_pass = nullptr; ///< the one under way
    bool m_everythingLoaded = false;
    JobListPass::Progress m_everything; ///< how far all pages were read
    QString m_resumeAt; ///< the page at which reading all pages was interrupted
    bool m_refreshAgain = false;
};

} // namespace exportdesk
