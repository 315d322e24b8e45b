// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launcher.h"
#include "models/schedules/dueplan.h"
#include "models/schedules/runsettling.h"

#include <functional>
#include <map>

namespace exportdesk
{

/// What one pass of the runner did.
struct RunReport {
    struct Event {
        QString schedule; ///< its name
        Occurrence occurrence;
    };
    QList<Event> events; ///< claimed, skipped, refused, waiting and ended, in the order in which it happened
    /// Why the pass could not be completed: due times that are not in `events` are looked at again by the next one.
    std::optional<Failure> failure;
};

/// Whether a pass of the runner can have something to do, as far as a clock that says \a nowMs can know. The platform
/// is asked only then.
bool mayBeDue(const QList<KeptSchedule> &kept, qint64 nowMs);

/// Runs the schedules of one connection and sandbox when they are due. What a pass decides is written to the store
/// before it happens, so any number of runners, in windows and programs, may run at the same time and end at any point.
///
/// Due times are those of the platform's clock: while the platform cannot be reached nothing is due, whatever the clock
/// of this computer says.
class ScheduleRunner final : public QObject
{
    Q_OBJECT

public:
    /// The errors of a request as sentences; a failure: it cannot be checked now.
    using Check = std::function<QFuture<Outcome<QStringList>>(const ExportRequest &)>;
    /// What it works with; all outlive it.
    struct Parts {
        PlatformClient &client;
        Launcher &launcher;
        LaunchJournal &launches;
        ScheduleJournal &schedules;
        const Clock &clock;
        Check check;
        std::function<bool()> wantsNameTyped; ///< the sandbox is one of production, see SandboxTraits
    };

    explicit ScheduleRunner(const Parts &parts, QObject *parent = nullptr);
    ~ScheduleRunner() override;

    /// One pass, unless one is under way; finished() follows. Starts the launcher where that was not done.
    void run();
    /// A pass in which the schedule \a id is due now as well, in the place of what was due since the last pass. While
    /// another pass is under way, after that.
    void runNow(const QString &id);
    /// It is due now by runNow(), in a pass that has not begun.
    bool hasToRun(const QString &id) const { return m_dueLater.contains(id); }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const exportdesk::RunReport &report);

private:
    void begin();
    void acceptSchedules(const Outcome<QList<KeptSchedule>> &loaded);
    void startLauncher();
    void askTime();
    void settleRuns();
    void planAll(const Outcome<QList<KeptSchedule>> &loaded);
    void step();
    void decide(const KeptSchedule &kept);
    DueFacts factsOf(const KeptSchedule &kept) const;
    void check(const Schedule &schedule, const DuePlan &plan, const ExportRequest &request);
    void refuse(const Schedule &schedule, const DuePlan &plan, Occurrence::Reason reason, const QString &detail);
    void settle(const Schedule &schedule, const QList<Occurrence> &settled);
    void launch(const Schedule &schedule, const DuePlan &plan, const ExportRequest &request);
    void acceptEntry(const LaunchEntry &entry);
    void pruneDaily();
    void finish();

    const Parts m_parts;
    ExportJobCalls m_jobs;
    RunSettling m_settling;
    QList<KeptSchedule> m_kept;
    qsizetype m_next = 0; ///< of m_kept
    std::map<QString, RunReport::Event> m_launching; ///< by the id of the launch
    RunReport m_report;
    qint64 m_nowMs = 0; ///< of this pass, by the platform's clock
    qint64 m_prunedMs = 0; ///< when old runs were deleted last
    QString m_dueNow; ///< id of the schedule that the operator runs in this pass
    QStringList m_dueLater; ///< in the passes after it
    bool m_isRunning = false;
    bool m_awaitsLauncher = false;
    bool m_hasStartedLauncher = false;
    bool m_isDeciding = false; ///< about one schedule
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::RunReport)
