// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/pollplan.h"

#include <QTimer>

#include <deque>
#include <random>

namespace exportdesk
{

/// How true the table is, for the status bar.
struct JobMonitorState {
    bool running = false; ///< started and not stopped
    bool loading = false; ///< the first pass through all pages is not over
    bool refreshing = false; ///< a request for the list is on its way
    qint64 lastRefreshedMs = -1; ///< epoch; -1 never in this run
    qint64 nextAtMs = -1; ///< epoch
    PollWhy why = PollWhy::Quiet;
    int requests = 0; ///< by this monitor since start
    int skippedRecords = 0; ///< records that were no job, when all pages were read or, if more, since
    std::optional<Failure> failure; ///< of the last refresh

    bool operator==(const JobMonitorState &) const = default;
};

/// Keeps an ExportJobsModel true: reads all pages once, then asks for the first page as often as pollplan says and
/// looks up running jobs that the page no longer covers.
class JobMonitor final : public QObject
{
    Q_OBJECT

public:
    JobMonitor(ExportJobsModel &jobs, ExportJobCalls calls, const Clock &clock, quint32 seed,
               QObject *parent = nullptr);
    ~JobMonitor() override;

    void start();
    /// Answers on their way are ignored afterwards.
    void stop();
    /// Now (F5), unless the platform has asked for peace.
    void refresh();
    void setVisible(bool visible);
    /// This job is looked up more often; empty: none.
    void setInView(const QString &id);
    /// A launch or a cancel has just happened here: look more often for a while.
    void noteOwnAction();
    /// Look this job up with the next free slot.
    void lookUp(const QString &id);
    void setPageSize(int records);

    const JobMonitorState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    /// All pages have been read once.
    void loaded();
    /// What the platform said, for the history; the records are as received.
    void jobsSeen(const std::shared_ptr<const exportdesk::SeenJobs> &jobs);
    void jobSeen(const exportdesk::ExportJob &job);
    /// The platform has no such job (any more).
    void jobRemoved(const QString &id);
    void lookUpFailed(const QString &id, const exportdesk::Failure &failure);

private:
    struct Pass;

    void poll();
    void beginPass(bool everything, const QString &cursor);
    void askPage(const QString &cursor, const QString &askedBy);
    void askShorterPage(const QString &cursor, const QString &askedBy);
    void takeReply(const QString &cursor, quint64 ask, const Outcome<PlatformReply> &reply);
    void readAhead(const QString &cursor, const QByteArray &page);
    void takePage(const QString &cursor, quint64 ask, const std::shared_ptr<const SeenJobs> &page);
    bool goesOn(const SeenJobs &page, bool metKnown) const;
    void pageFailed(const QString &cursor, const Failure &failure);
    void endPass();
    void everythingRead();
    void planNext();
    void lookUpUncovered(quint64 since);
    void pumpLookUps();
    void takeLookUp(const QString &id, quint64 ask, const Outcome<ExportJob> &outcome);
    void waitAsAsked(const Failure &failure);
    bool mustWait() const { return m_notBeforeMs > m_clock.nowMs(); }
    PollFacts pollFacts();

    ExportJobsModel &m_jobs;
    ExportJobCalls m_calls;
    const Clock &m_clock;
    std::mt19937 m_random;
    QTimer m_timer;
    QTimer m_inViewTimer;
    JobMonitorState m_state;
    int m_pageSize = 1000;
    bool m_visible = true;
    QString m_inView;
    qint64 m_lastOwnActionMs = -1;
    qint64 m_lastPollMs = -1;
    qint64 m_notBeforeMs = -1; ///< the platform asked for peace until then
    int m_failures = 0;
    bool m_offline = false;
    quint64 m_generation = 0; ///< answers to questions of an earlier one are ignored
    quint64 m_lookUpGeneration = 0;
    std::unique_ptr<Pass> m_pass;
    bool m_everythingLoaded = false;
    quint64 m_everythingSince = 0; ///< the first question of the reading of all pages
    QString m_resumeAt; ///< the page at which reading all pages was interrupted
    bool m_refreshAgain = false;
    std::deque<QString> m_lookUps;
    QSet<QString> m_lookingUp;
};

} // namespace exportdesk
