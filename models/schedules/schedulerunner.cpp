// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/schedulerunner.h"

#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"
#include "models/schedules/platformtime.h"
#include "models/schedules/schedulerequest.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Launches on their way: a thousand schedules due at once must not be a thousand requests at once.
constexpr std::size_t mostLaunchesAtOnce = 4;
/// Due times of one schedule in one pass. The oldest are decided first, so the next pass goes on with the rest.
constexpr qsizetype mostDueAtOnce = 2'000;

Occurrence occurrenceOf(const Schedule &schedule, const DueTime &due, Occurrence::State state, qint64 nowMs)
{
    Occurrence occurrence;
    occurrence.scheduleId = schedule.id;
    occurrence.revision = schedule.revision;
    occurrence.due = due;
    occurrence.state = state;
    occurrence.decidedMs = nowMs;
    return occurrence;
}

/// What the operator asked for, after all that was handled. Its nominal time has milliseconds: it is never one of the
/// rhythm's own.
DueTime dueNow(const Schedule &schedule, qint64 nowMs)
{
    const qint64 dueMs = std::max(nowMs, schedule.handledMs + 1);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(dueMs, QTimeZone(schedule.plan.rhythm.zone));
    return {there.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s), dueMs};
}

} // namespace

bool mayBeDue(const QList<KeptSchedule> &kept, qint64 nowMs)
{
    return std::any_of(kept.begin(), kept.end(), [nowMs](const KeptSchedule &one) {
        const Schedule &schedule = one.schedule;
        const bool isDue
            = !schedule.isPaused && !dueTimes(schedule.plan.rhythm, schedule.handledMs, nowMs, 1).isEmpty();
        return isDue || !one.open.isEmpty();
    });
}

ScheduleRunner::ScheduleRunner(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_jobs(parts.client)
    , m_settling(parts.client, parts.launches, parts.schedules, this)
{
    connect(&m_parts.launcher, &Launcher::entryChanged, this, &ScheduleRunner::acceptEntry);
    connect(&m_parts.launcher, &Launcher::started, this, [this] {
        if (std::exchange(m_awaitsLauncher, false))
            askTime();
    });
    connect(&m_parts.launcher, &Launcher::startFailed, this, [this](const Failure &failure) {
        if (!std::exchange(m_awaitsLauncher, false))
            return;
        m_report.failure = failure;
        finish();
    });
    connect(&m_settling, &RunSettling::ended, this, [this](const Occurrence &run) {
        const auto owner = std::find_if(m_kept.begin(), m_kept.end(), [&run](const KeptSchedule &kept) {
            return kept.schedule.id == run.scheduleId;
        });
        if (owner != m_kept.end())
            m_report.events += {owner->schedule.plan.name, run};
    });
    connect(&m_settling, &RunSettling::finished, this, [this] {
        deliver(m_parts.schedules.load(ScheduleJournal::Content::ToRun), this,
                [this](const Outcome<QList<KeptSchedule>> &loaded) { planAll(loaded); });
    });
}

ScheduleRunner::~ScheduleRunner() = default;

void ScheduleRunner::run()
{
    if (!std::exchange(m_isRunning, true))
        begin();
}

void ScheduleRunner::runNow(const QString &id)
{
    m_dueLater += id;
    run();
}

void ScheduleRunner::begin()
{
    m_report = {};
    m_dueNow = m_dueLater.isEmpty() ? QString() : m_dueLater.takeFirst();
    deliver(m_parts.schedules.load(ScheduleJournal::Content::ToRun), this,
            [this](const Outcome<QList<KeptSchedule>> &loaded) { acceptSchedules(loaded); });
}

void ScheduleRunner::acceptSchedules(const Outcome<QList<KeptSchedule>> &loaded)
{
    m_kept.clear();
    if (!loaded) {
        m_report.failure = loaded.failure();
        return finish();
    }
    const Connection &here = m_parts.client.connection();
    for (const KeptSchedule &kept : loaded.value())
        if (kept.schedule.place.connectionId == here.id && kept.schedule.place.sandbox == here.sandbox)
            m_kept += kept;
    // A clock that was ahead and was corrected since the last response must not hide anything.
    const qint64 aheadMs = std::max<qint64>(0, m_parts.client.clockSkewMs());
    if (!m_dueNow.isEmpty() || mayBeDue(m_kept, m_parts.clock.nowMs() + aheadMs))
        startLauncher();
    else
        finish();
}

void ScheduleRunner::startLauncher()
{
    if (m_parts.launcher.isStarted()) {
        m_parts.launcher.refresh(); // what another process has sent and did not live to settle
        return askTime();
    }
    m_awaitsLauncher = true;
    if (!std::exchange(m_hasStartedLauncher, true))
        m_parts.launcher.start(); // once: it repeats what fails by itself
}

void ScheduleRunner::askTime()
{
    ExportJobCalls::ListOptions one;
    one.limit = 1;
    deliver(m_jobs.listRaw(one), this, [this](const Outcome<PlatformReply> &answer) {
        if (answer) {
            m_nowMs = platformTime(answer.value(), m_parts.client, m_parts.clock);
            return settleRuns();
        }
        m_report.failure = answer.failure();
        finish();
    });
}

void ScheduleRunner::settleRuns()
{
    QList<Occurrence> running;
    for (const KeptSchedule &kept : std::as_const(m_kept))
        std::copy_if(kept.open.begin(), kept.open.end(), std::back_inserter(running),
                     [](const Occurrence &one) { return one.isRunning(); });
    if (running.isEmpty())
        return planAll(m_kept);
    m_settling.start(running, m_nowMs);
}

void ScheduleRunner::planAll(const Outcome<QList<KeptSchedule>> &loaded)
{
    if (!loaded) {
        m_report.failure = loaded.failure();
        return finish();
    }
    QSet<QString> here;
    for (const KeptSchedule &kept : std::as_const(m_kept))
        here.insert(kept.schedule.id);
    m_kept = loaded.value();
    m_kept.removeIf([&here](const KeptSchedule &kept) { return !here.contains(kept.schedule.id); });
    m_next = 0;
    step();
}

void ScheduleRunner::step()
{
    while (!m_isDeciding && m_next < m_kept.size() && m_launching.size() < mostLaunchesAtOnce) {
        m_isDeciding = true;
        decide(m_kept.at(m_next++));
    }
    if (m_isDeciding || m_next != m_kept.size() || !m_launching.empty())
        return;
    pruneDaily();
    finish();
}

DueFacts ScheduleRunner::factsOf(const KeptSchedule &kept) const
{
    DueFacts facts;
    facts.schedule = kept.schedule;
    facts.nowMs = m_nowMs;
    facts.due = dueTimes(kept.schedule.plan.rhythm, kept.schedule.handledMs, m_nowMs, mostDueAtOnce);
    facts.areMore = facts.due.size() == mostDueAtOnce;
    if (kept.schedule.id == m_dueNow && !kept.schedule.isPaused && !facts.areMore)
        facts.due += dueNow(kept.schedule, m_nowMs);
    for (const Occurrence &open : kept.open) {
        if (open.state == Occurrence::State::Waiting)
            facts.waiting = open.due;
        else if (!m_settling.isRunning(open))
            facts.previous = DueFacts::Previous::Unknown;
        else if (facts.previous == DueFacts::Previous::Over)
            facts.previous = DueFacts::Previous::Running;
    }
    return facts;
}

void ScheduleRunner::decide(const KeptSchedule &kept)
{
    const DuePlan plan = planDue(factsOf(kept));
    const Schedule &schedule = kept.schedule;
    if (!plan.run)
        return settle(schedule, plan.settled);
    if (m_parts.wantsNameTyped() && !schedule.plan.isConfirmed)
        return refuse(schedule, plan, Occurrence::Reason::Production, {});
    check(schedule, plan, requestOf(schedule, *plan.run, kept.lastSuccess));
}

void ScheduleRunner::check(const Schedule &schedule, const DuePlan &plan, const ExportRequest &request)
{
    deliver(m_parts.check(request), this, [=, this](const Outcome<QStringList> &errors) {
        if (!errors) { // not refused: the next pass can find out
            m_report.failure = errors.failure();
            m_isDeciding = false;
            return step();
        }
        if (!errors.value().isEmpty())
            return refuse(schedule, plan, Occurrence::Reason::Checks, errors.value().join(u'\n'));
        launch(schedule, plan, request);
    });
}

void ScheduleRunner::refuse(const Schedule &schedule, const DuePlan &plan, Occurrence::Reason reason,
                            const QString &detail)
{
    Occurrence refused = occurrenceOf(schedule, *plan.run, Occurrence::State::Refused, m_nowMs);
    refused.reason = reason;
    refused.detail = detail;
    settle(schedule, plan.settled + QList{refused});
}

void ScheduleRunner::settle(const Schedule &schedule, const QList<Occurrence> &settled)
{
    if (settled.isEmpty()) {
        m_isDeciding = false;
        return; // step() goes on
    }
    deliver(m_parts.schedules.settle(settled), this,
            [this, name = schedule.plan.name, settled](const Outcome<Done> &written) {
                if (written)
                    for (const Occurrence &one : settled)
                        m_report.events += {name, one};
                else if (written.failure().kind != Failure::Kind::Conflict) // else somebody changed it: the next pass
                    m_report.failure = written.failure();
                m_isDeciding = false;
                step();
            });
}

void ScheduleRunner::launch(const Schedule &schedule, const DuePlan &plan, const ExportRequest &request)
{
    const Occurrence claimed = occurrenceOf(schedule, *plan.run, Occurrence::State::Launched, m_nowMs);
    for (const Occurrence &one : plan.settled)
        m_report.events += {schedule.plan.name, one};
    const QString id = m_parts.launcher.launch(request, ScheduleJournal::claim(schedule, claimed, plan.settled));
    m_launching[id] = {schedule.plan.name, claimed};
    m_launching[id].occurrence.launchId = id;
    m_isDeciding = false;
    step();
}

/// The pass goes on when the answer is there, or turns out to be missing: the launcher searches for the job without it.
void ScheduleRunner::acceptEntry(const LaunchEntry &entry)
{
    const auto found = m_launching.find(entry.id);
    if (found == m_launching.end() || entry.state == LaunchEntry::State::Sending)
        return;
    RunReport::Event event = found->second;
    m_launching.erase(found);
    event.occurrence.jobId = entry.resultId;
    const bool isRejected = entry.state == LaunchEntry::State::Rejected && entry.failure;
    if (isRejected) {
        event.occurrence.end = Occurrence::End::NotSent;
        event.occurrence.detail = failureSummary(*entry.failure);
    }
    const bool isClaimedElsewhere = isRejected && entry.failure->kind == Failure::Kind::Conflict
        && entry.failure->code.startsWith(QLatin1String("exportdesk:"));
    if (isRejected && !isClaimedElsewhere && entry.failure->kind == Failure::Kind::Storage)
        m_report.failure = entry.failure; // nothing was written: the due time is as it was
    else if (!isClaimedElsewhere)
        m_report.events += event;
    step();
}

/// Nobody waits for it, and it can fail: the next day it is done again.
void ScheduleRunner::pruneDaily()
{
    constexpr qint64 dayMs = 86'400'000;
    if (m_nowMs - m_prunedMs < dayMs)
        return;
    m_prunedMs = m_nowMs;
    m_parts.schedules.prune(m_nowMs);
}

void ScheduleRunner::finish()
{
    m_isRunning = false;
    Q_EMIT finished(m_report);
    if (!m_dueLater.isEmpty())
        run();
}

} // namespace exportdesk
