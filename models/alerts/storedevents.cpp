// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/storedevents.h"

#include "models/alerts/alertwords.h"
#include "models/exports/exportrequestreader.h"
#include "models/jobs/exportjobreader.h"
#include "models/schedules/occurrencewords.h"
#include "models/schedules/schedulejournal.h"
#include "models/store/sql.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using EventKind = AlertEvent::Kind;
using RunEnded = Occurrence::End;

constexpr int leastSamples = 5; ///< as Durations
constexpr int mostSamples = 50;

struct StoredReading {
    const QSqlDatabase &database;
    qint64 sinceMs = 0;
    qint64 nowMs = 0;
    QHash<QString, Schedule> schedules; ///< by id
    QList<AlertEvent> found;
};

void finishEvent(AlertEvent &event, const QString &idOf)
{
    event.id = wordIn(alertKindWords, event.kind) + u'|' + idOf;
    if (event.subject.isEmpty())
        event.subject = event.scheduleId.isEmpty() ? event.id : u"schedule|"_s + event.scheduleId;
}

AlertEvent eventOf(const StoredReading &reading, const Occurrence &run)
{
    AlertEvent event;
    const Schedule schedule = reading.schedules.value(run.scheduleId);
    event.place = schedule.place;
    event.datasetId = schedule.request.datasetId;
    event.scheduleId = run.scheduleId;
    event.scheduleName = schedule.plan.name;
    event.nominal = run.due.nominal;
    event.dueMs = run.due.dueMs;
    event.jobId = run.jobId;
    event.launchId = run.launchId;
    event.isOwn = true;
    event.occurredMs = std::max(run.decidedMs, run.endedMs);
    return event;
}

QString idOfRun(const Occurrence &run, const AlertEvent &event)
{
    if (!run.jobId.isEmpty())
        return jobKey(event.place.platform, event.place.sandbox, run.jobId);
    return u"%1|%2|%3"_s.arg(run.scheduleId).arg(run.revision).arg(run.due.nominal);
}

/// The kind that is told; nothing where all is well, somebody wanted it, or another event tells it.
std::optional<EventKind> kindOfRun(const Occurrence &run)
{
    if (run.state == Occurrence::State::Refused)
        return EventKind::Refused;
    if (run.state == Occurrence::State::Skipped && run.reason == Occurrence::Reason::Missed)
        return EventKind::Missed;
    if (run.state != Occurrence::State::Launched)
        return {};
    switch (run.end) {
    case RunEnded::Failed:
    case RunEnded::Unconfirmed:
        return EventKind::Failed;
    case RunEnded::NotSent:
        return EventKind::Refused;
    case RunEnded::BatchFailed:
        return EventKind::BatchFailed;
    case RunEnded::Succeeded:
        return EventKind::Rows;
    case RunEnded::Open:
    case RunEnded::Cancelled:
    case RunEnded::Abandoned:
        return {};
    }
    return {};
}

/// A code is told as it is, even where it looks like a telephone number (0100000003); anything else in its place is
/// not.
QString detailOfCode(const QString &code)
{
    static const QRegularExpression form(u"^[A-Z0-9][A-Za-z0-9._-]{0,39}$"_s);
    return form.match(code).hasMatch() ? code : alertDetail(code);
}

/// What the platform says may quote values of profiles; what the checks say is ours.
QString detailOfRun(const Occurrence &run)
{
    if (run.state == Occurrence::State::Refused || run.end == RunEnded::NotSent)
        return alertDetail(run.detail);
    return run.end == RunEnded::Unconfirmed ? occurrenceText(run) : QString();
}

StoreOutcome<Stored> addRunEvents(StoredReading &reading)
{
    const auto runs = ScheduleJournal::changedSince(reading.database, reading.sinceMs);
    if (!runs)
        return runs.error();
    for (const Occurrence &run : runs.value()) {
        const auto kind = kindOfRun(run);
        if (!kind)
            continue;
        AlertEvent event = eventOf(reading, run);
        event.kind = *kind;
        event.detail = detailOfRun(run);
        if (*kind == EventKind::Rows) {
            const auto before
                = ScheduleJournal::successes(reading.database, run.scheduleId, run.due.dueMs, mostSamples);
            if (!before)
                return before.error();
            const auto counted = std::find_if(before.value().begin(), before.value().end(),
                                              [](const Occurrence &one) { return one.profiles >= 0; });
            event.profiles = run.profiles;
            event.profilesBefore = counted == before.value().end() ? -1 : counted->profiles;
            if (event.changePercent() == 0)
                continue;
        }
        finishEvent(event, idOfRun(run, event));
        reading.found += event;
    }
    return Stored();
}

/// Beyond the 90th percentile of the runs before, of at least five.
StoreOutcome<Stored> addLateRuns(StoredReading &reading)
{
    const auto runs = ScheduleJournal::running(reading.database);
    if (!runs)
        return runs.error();
    for (const Occurrence &run : runs.value()) {
        if (run.jobMs < 0 || run.jobId.isEmpty())
            continue;
        const auto before = ScheduleJournal::successes(reading.database, run.scheduleId, run.due.dueMs, mostSamples);
        if (!before)
            return before.error();
        QList<qint64> took;
        for (const Occurrence &one : before.value())
            if (one.jobMs >= 0 && one.endedMs > one.jobMs)
                took += one.endedMs - one.jobMs;
        if (took.size() < leastSamples)
            continue;
        std::sort(took.begin(), took.end());
        if (reading.nowMs - run.jobMs <= took.at((took.size() * 9 - 1) / 10))
            continue;
        AlertEvent event = eventOf(reading, run);
        event.kind = EventKind::Late;
        event.occurredMs = reading.nowMs;
        event.subject = u"late|"_s + jobKey(event.place.platform, event.place.sandbox, event.jobId);
        finishEvent(event, idOfRun(run, event));
        reading.found += event;
    }
    return Stored();
}

/// The schedule of a launch or job, if any: its place, name and due time.
StoreOutcome<std::optional<AlertEvent>> scheduledEvent(const StoredReading &reading, const QString &condition,
                                                       const QVariantList &values)
{
    auto row = sql::run(reading.database,
                        u"SELECT schedule, revision, nominal, due_ms, launch, job FROM occurrences WHERE "_s + condition
                            + u" LIMIT 1"_s,
                        values);
    if (!row)
        return row.error();
    if (!row.value().next())
        return std::optional<AlertEvent>();
    Occurrence run;
    run.scheduleId = row.value().value(0).toString();
    run.revision = row.value().value(1).toInt();
    run.due = {row.value().value(2).toString(), row.value().value(3).toLongLong()};
    run.launchId = row.value().value(4).toString();
    run.jobId = row.value().value(5).toString();
    return std::optional(eventOf(reading, run));
}

/// With its schedule where it has one.
StoreOutcome<AlertEvent> eventOfJob(const StoredReading &reading, const QString &platform, const QString &sandbox,
                                    const QString &id)
{
    const auto scheduled
        = scheduledEvent(reading,
                         u"job = ? OR launch IN (SELECT id FROM journal WHERE kind = 'launch' AND platform = ?"
                         " AND sandbox = ? AND result = ?)"_s,
                         {id, platform, sandbox, id});
    if (!scheduled)
        return scheduled.error();
    AlertEvent event = scheduled.value().value_or(AlertEvent());
    if (event.place.platform != platform || event.place.sandbox != sandbox)
        event = {}; // a job of the same number elsewhere
    event.place.platform = platform;
    event.place.sandbox = sandbox;
    event.jobId = id;
    return event;
}

StoreOutcome<QHash<QString, Schedule>> schedulesById(const QSqlDatabase &database)
{
    const auto schedules = ScheduleJournal::stored(database);
    if (!schedules)
        return schedules.error();
    QHash<QString, Schedule> all;
    for (const Schedule &one : schedules.value())
        all.insert(one.id, one);
    return all;
}

StoreOutcome<Stored> addJobEvents(StoredReading &reading)
{
    auto rows = sql::run(reading.database,
                         u"SELECT platform, sandbox, id, record, updated_ms, batch_failed, started_here FROM jobs"
                         " WHERE (upper(status) = 'FAILED' OR batch_failed <> 0) AND updated_ms >= ?"_s,
                         {reading.sinceMs});
    if (!rows)
        return rows.error();
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        const QString platform = row.value(0).toString();
        const QString sandbox = row.value(1).toString();
        const QString id = row.value(2).toString();
        const auto job = exportJobReader::readJob(row.value(3).toString().toUtf8());
        const auto known = eventOfJob(reading, platform, sandbox, id);
        if (!known)
            return known.error();
        AlertEvent event = known.value();
        event.kind = row.value(5).toBool() ? EventKind::BatchFailed : EventKind::Failed;
        event.isOwn = event.isOwn || row.value(6).toBool();
        event.occurredMs = row.value(4).toLongLong();
        if (job) {
            event.datasetId = job.value().datasetId;
            if (event.kind == EventKind::Failed && !job.value().errors.isEmpty())
                event.detail = detailOfCode(job.value().errors.first().code);
        }
        finishEvent(event, jobKey(platform, sandbox, id));
        reading.found += event;
    }
    return Stored();
}

StoreOutcome<Stored> addDecisions(StoredReading &reading)
{
    auto rows = sql::run(reading.database,
                         u"SELECT id, connection, platform, sandbox, request, updated_ms FROM journal"
                         " WHERE kind = 'launch' AND state = 'undecided' AND updated_ms >= ?"_s,
                         {reading.sinceMs});
    if (!rows)
        return rows.error();
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        const QString id = row.value(0).toString();
        const auto scheduled = scheduledEvent(reading, u"launch = ?"_s, {id});
        if (!scheduled)
            return scheduled.error();
        AlertEvent event = scheduled.value().value_or(AlertEvent());
        event.kind = EventKind::Decision;
        event.place = {row.value(1).toString(), row.value(2).toString(), row.value(3).toString()};
        event.launchId = id;
        event.isOwn = true;
        event.occurredMs = row.value(5).toLongLong();
        if (const auto request = readExportRequest(row.value(4).toString()).request)
            event.datasetId = request->datasetId;
        event.subject = u"decision|"_s + id;
        finishEvent(event, id);
        reading.found += event;
    }
    return Stored();
}

StoreOutcome<QString> textOf(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    auto row = sql::run(database, statement, values);
    if (!row)
        return row.error();
    return row.value().next() ? row.value().value(0).toString() : QString();
}

StoreOutcome<EventCourse> courseOfJob(const QSqlDatabase &database, const AlertEvent &event)
{
    const auto outcome = textOf(database, u"SELECT outcome FROM occurrences WHERE schedule = ? AND job = ?"_s,
                                {event.scheduleId, event.jobId});
    if (!outcome)
        return outcome.error();
    if (!outcome.value().isEmpty())
        return outcome.value() == "succeeded"_L1 ? EventCourse::Resolved : EventCourse::Superseded;
    const auto status = textOf(database, u"SELECT status FROM jobs WHERE platform = ? AND sandbox = ? AND id = ?"_s,
                               {event.place.platform, event.place.sandbox, event.jobId});
    if (!status)
        return status.error();
    const JobStatus now = jobStatusFromWord(status.value());
    return now == JobStatus::Succeeded ? EventCourse::Resolved
        : isTerminal(now)              ? EventCourse::Superseded
                                       : EventCourse::Open;
}

} // namespace

StoreOutcome<QList<AlertEvent>> selectStoredEvents(const QSqlDatabase &database, qint64 sinceMs, qint64 nowMs)
{
    const auto schedules = schedulesById(database);
    if (!schedules)
        return schedules.error();
    StoredReading reading{database, sinceMs, nowMs, schedules.value(), {}};
    // Runs of schedules first: of a job that both know, they know more.
    for (const auto add : {addRunEvents, addLateRuns, addJobEvents, addDecisions})
        if (const auto added = add(reading); !added)
            return added.error();
    return reading.found;
}

StoreOutcome<AlertEvent> withSchedule(const QSqlDatabase &database, const AlertEvent &event)
{
    if (event.jobId.isEmpty() || !event.scheduleId.isEmpty())
        return event;
    const auto schedules = schedulesById(database);
    if (!schedules)
        return schedules.error();
    const StoredReading reading{database, 0, 0, schedules.value(), {}};
    const auto known = eventOfJob(reading, event.place.platform, event.place.sandbox, event.jobId);
    if (!known || known.value().scheduleId.isEmpty())
        return known ? StoreOutcome<AlertEvent>(event) : known;
    AlertEvent whole = event;
    whole.scheduleId = known.value().scheduleId;
    whole.scheduleName = known.value().scheduleName;
    whole.nominal = known.value().nominal;
    whole.dueMs = known.value().dueMs;
    whole.launchId = known.value().launchId;
    whole.isOwn = true;
    if (whole.kind != AlertEvent::Kind::Late)
        whole.subject = u"schedule|"_s + whole.scheduleId;
    return whole;
}

StoreOutcome<EventCourse> courseOf(const QSqlDatabase &database, const AlertEvent &event)
{
    if (event.kind == EventKind::SignIn)
        return EventCourse::Open;
    if (event.kind == EventKind::Decision) {
        const auto state = textOf(database, u"SELECT state FROM journal WHERE id = ?"_s, {event.launchId});
        if (!state)
            return state.error();
        return state.value() == "undecided"_L1 ? EventCourse::Open : EventCourse::Resolved;
    }
    if (event.kind == EventKind::Late)
        return courseOfJob(database, event);
    if (event.scheduleId.isEmpty())
        return EventCourse::Open;
    const auto newest = ScheduleJournal::successes(database, event.scheduleId, std::numeric_limits<qint64>::max(), 1);
    if (!newest)
        return newest.error();
    const bool isOver = !newest.value().isEmpty() && newest.value().first().due.dueMs > event.dueMs;
    return isOver ? EventCourse::Resolved : EventCourse::Open;
}

} // namespace exportdesk
