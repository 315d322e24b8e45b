// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/schedulejournal.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/once/storedoutcome.h"
#include "models/schedules/occurrencewords.h"
#include "models/schedules/schedulerecord.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int shownRuns = 5;

const QString occurrenceColumns = u"schedule, revision, nominal, due_ms, state, reason, detail, launch, job, job_ms,"
                                  " outcome, decided_ms, ended_ms, profiles"_s;

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

StoreOutcome<QList<Occurrence>> selectOccurrences(const QSqlDatabase &database, const QString &rest,
                                                  const QVariantList &values)
{
    auto rows = sql::run(database, u"SELECT %1 FROM occurrences WHERE %2"_s.arg(occurrenceColumns, rest), values);
    if (!rows)
        return rows.error();
    QList<Occurrence> found;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        Occurrence one;
        one.scheduleId = row.value(0).toString();
        one.revision = row.value(1).toInt();
        one.due = {row.value(2).toString(), row.value(3).toLongLong()};
        readWords(row.value(4).toString(), row.value(5).toString(), row.value(10).toString(), one);
        one.detail = row.value(6).toString();
        one.launchId = row.value(7).toString();
        one.jobId = row.value(8).toString();
        one.jobMs = row.value(9).toLongLong();
        one.decidedMs = row.value(11).toLongLong();
        one.endedMs = row.value(12).toLongLong();
        one.profiles = row.value(13).toLongLong();
        found += one;
    }
    return found;
}

/// Without a row in the place of one that is there, unless that merely waits.
StoreOutcome<qint64> putOccurrence(const QSqlDatabase &database, const Occurrence &one)
{
    return sql::change(database,
                       u"INSERT INTO occurrences (%1) VALUES (%2) ON CONFLICT (schedule, revision, nominal)"
                       " DO UPDATE SET state = excluded.state, reason = excluded.reason, detail = excluded.detail,"
                       " launch = excluded.launch, decided_ms = excluded.decided_ms WHERE state = 'waiting'"_s.arg(
                           occurrenceColumns, sql::places(14)),
                       {one.scheduleId, one.revision, one.due.nominal, one.due.dueMs, wordOf(one.state),
                        notNull(wordOf(one.reason)), notNull(one.detail), notNull(one.launchId), notNull(one.jobId),
                        one.jobMs, notNull(wordOf(one.end)), one.decidedMs, one.endedMs, one.profiles});
}

StoreOutcome<Done> putAll(const QSqlDatabase &database, const QList<Occurrence> &all)
{
    qint64 handledMs = 0;
    for (const Occurrence &one : all) {
        if (const auto put = putOccurrence(database, one); !put)
            return put.error();
        handledMs = std::max(handledMs, one.due.dueMs);
    }
    if (all.isEmpty())
        return Done();
    return doneAfter(sql::change(database, u"UPDATE schedules SET handled_ms = max(handled_ms, ?) WHERE id = ?"_s,
                                 {handledMs, all.first().scheduleId}));
}

StoreOutcome<QList<Schedule>> selectSchedules(const QSqlDatabase &database)
{
    auto rows = sql::run(database,
                         u"SELECT id, connection, platform, sandbox, plan, request, revision, paused, paused_until_ms,"
                         " handled_ms, created_ms FROM schedules"_s);
    if (!rows)
        return rows.error();
    QList<Schedule> all;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        const auto plan = readSchedulePlan(row.value(4).toString().toUtf8());
        const auto request = readExportRequest(row.value(5).toString()).request;
        if (!plan || !request)
            continue;
        Schedule one;
        one.id = row.value(0).toString();
        one.place = {row.value(1).toString(), row.value(2).toString(), row.value(3).toString()};
        one.plan = plan.value();
        one.request = *request;
        one.revision = row.value(6).toInt();
        one.isPaused = row.value(7).toBool();
        one.pausedUntilMs = row.value(8).toLongLong();
        one.handledMs = row.value(9).toLongLong();
        one.createdMs = row.value(10).toLongLong();
        all += one;
    }
    std::sort(all.begin(), all.end(), [](const Schedule &left, const Schedule &right) {
        const int order = QString::localeAwareCompare(left.plan.name.toCaseFolded(), right.plan.name.toCaseFolded());
        return order == 0 ? left.id < right.id : order < 0;
    });
    return all;
}

StoreOutcome<std::optional<PastExport>> selectLastSuccess(const QSqlDatabase &database, const QString &id)
{
    auto rows = sql::run(database,
                         u"SELECT o.job, o.job_ms, j.request FROM occurrences o LEFT JOIN journal j ON j.id = o.launch"
                         " WHERE o.schedule = ? AND o.outcome = 'succeeded' AND o.job_ms >= 0"
                         " ORDER BY o.due_ms DESC LIMIT 1"_s,
                         {id});
    if (!rows)
        return rows.error();
    if (!rows.value().next())
        return std::optional<PastExport>();
    PastExport past{rows.value().value(0).toString(), rows.value().value(1).toLongLong(), u"SUCCEEDED"_s, {}, {}};
    if (const auto request = readExportRequest(rows.value().value(2).toString()).request)
        past.request = *request;
    return std::optional(past);
}

StoreOutcome<KeptSchedule> selectKept(const QSqlDatabase &database, const Schedule &schedule,
                                      ScheduleJournal::Content content)
{
    KeptSchedule kept{schedule, {}, {}, {}};
    if (content == ScheduleJournal::Content::ToShow) {
        const auto newest = selectOccurrences(
            database, u"schedule = ? AND state <> 'waiting' ORDER BY due_ms DESC LIMIT ?"_s, {schedule.id, shownRuns});
        if (!newest)
            return newest.error();
        kept.newest = newest.value();
    }
    if (content == ScheduleJournal::Content::ToShow || schedule.plan.sinceSuccess) {
        const auto success = selectLastSuccess(database, schedule.id);
        if (!success)
            return success.error();
        kept.lastSuccess = success.value();
    }
    return kept;
}

StoreOutcome<QList<KeptSchedule>> selectAllKept(const QSqlDatabase &database, ScheduleJournal::Content content)
{
    const auto schedules = selectSchedules(database);
    if (!schedules)
        return schedules.error();
    const auto open = selectOccurrences(
        database, u"outcome = '' AND state IN ('waiting', 'launched') ORDER BY schedule, due_ms"_s, {});
    if (!open)
        return open.error();
    QHash<QString, QList<Occurrence>> openOf;
    for (const Occurrence &one : open.value())
        openOf[one.scheduleId] += one;
    QList<KeptSchedule> all;
    for (const Schedule &schedule : schedules.value()) {
        auto kept = selectKept(database, schedule, content);
        if (!kept)
            return kept.error();
        kept.value().open = openOf.value(schedule.id);
        all += kept.value();
    }
    return all;
}

StoreOutcome<Done> refuseTakenName(const QSqlDatabase &database, const Schedule &schedule)
{
    const auto all = selectSchedules(database);
    if (!all)
        return all.error();
    const bool isTaken = std::any_of(all.value().begin(), all.value().end(), [&schedule](const Schedule &other) {
        return other.id != schedule.id && other.place.connectionId == schedule.place.connectionId
            && other.place.sandbox == schedule.place.sandbox
            && !other.plan.name.compare(schedule.plan.name, Qt::CaseInsensitive);
    });
    if (isTaken)
        return constraintBroken(ScheduleJournal::nameTaken);
    return Done();
}

StoreOutcome<qint64> pruneRuns(const QSqlDatabase &database, const QString &id, qint64 beforeMs)
{
    return sql::change(database,
                       u"DELETE FROM occurrences WHERE schedule = ? AND due_ms < ?"
                       " AND due_ms < (SELECT min(due_ms) FROM (SELECT due_ms FROM occurrences WHERE schedule = ?"
                       " ORDER BY due_ms DESC LIMIT ?))"
                       " AND NOT (outcome = '' AND state IN ('waiting', 'launched'))"
                       " AND due_ms IS NOT (SELECT max(due_ms) FROM occurrences WHERE schedule = ?"
                       " AND outcome = 'succeeded' AND job_ms >= 0)"_s,
                       {id, beforeMs, id, ScheduleJournal::keptRuns, id});
}

QVariantList placeAndContent(const Schedule &one)
{
    return {one.place.connectionId, one.place.platform, one.place.sandbox,
            QString::fromUtf8(writeSchedulePlan(one.plan)), QString::fromUtf8(compactJson(one.request))};
}

/// The schedule must still be as it was when its due times were computed.
StoreOutcome<Done> refuseChanged(const QSqlDatabase &database, const Schedule &schedule)
{
    auto row = sql::run(database, u"SELECT 1 FROM schedules WHERE id = ? AND revision = ? AND paused = 0"_s,
                        {schedule.id, schedule.revision});
    if (!row)
        return row.error();
    if (!row.value().next())
        return constraintBroken(ScheduleJournal::gone);
    return Done();
}

/// Handled due times have a row, but rows may be removed one day: what is older than the newest stays handled.
StoreOutcome<Done> refuseHandled(const QSqlDatabase &database, const Occurrence &claimed)
{
    auto row = sql::run(database,
                        u"SELECT (SELECT state FROM occurrences WHERE schedule = ? AND revision = ? AND nominal = ?),"
                        " handled_ms FROM schedules WHERE id = ?"_s,
                        {claimed.scheduleId, claimed.revision, claimed.due.nominal, claimed.scheduleId});
    if (!row)
        return row.error();
    const bool isThere = row.value().next();
    const QString state = row.value().value(0).toString();
    const bool isNew = state.isEmpty() && claimed.due.dueMs > row.value().value(1).toLongLong();
    if (!isThere || (!isNew && state != "waiting"_L1))
        return constraintBroken(ScheduleJournal::claimed);
    return Done();
}

StoreOutcome<Done> refuseWhilePreviousIsOpen(const QSqlDatabase &database, const Schedule &schedule)
{
    // A launch that was sent again has a successor in the journal that nobody has looked at yet.
    const bool mayRunBeside = schedule.plan.overlap == SchedulePlan::Overlap::RunAnyway;
    auto row = sql::run(database,
                        u"SELECT 1 FROM occurrences o LEFT JOIN journal j ON j.id = o.launch WHERE o.schedule = ?"
                        " AND o.state = 'launched' AND o.outcome = '' AND (? = 0 OR"
                        " j.state IN ('sending', 'unknown', 'undecided', 'resent')) LIMIT 1"_s,
                        {schedule.id, mayRunBeside ? 1 : 0});
    if (!row)
        return row.error();
    if (row.value().next())
        return constraintBroken(ScheduleJournal::previousOpen);
    return Done();
}

} // namespace

QFuture<Outcome<QList<KeptSchedule>>> ScheduleJournal::load(Content content)
{
    return m_store.read([content](QSqlDatabase &database) { return selectAllKept(database, content); }, asOutcome);
}

QFuture<Outcome<Schedule>> ScheduleJournal::add(const Schedule &schedule, qint64 nowMs)
{
    Schedule added = schedule;
    added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    added.revision = 1;
    added.isPaused = false;
    added.pausedUntilMs = 0;
    added.handledMs = added.createdMs = nowMs;
    return m_store.writeDurably(
        [added](QSqlDatabase &database) -> StoreOutcome<Schedule> {
            if (const auto free = refuseTakenName(database, added); !free)
                return free.error();
            const auto done = sql::change(
                database,
                u"INSERT INTO schedules (connection, platform, sandbox, plan, request, id, handled_ms, created_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                placeAndContent(added) + QVariantList{added.id, added.handledMs, added.createdMs});
            if (!done)
                return done.error();
            return added;
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<Schedule>> ScheduleJournal::change(const Schedule &schedule, qint64 nowMs)
{
    return m_store.writeDurably(
        [schedule, nowMs](QSqlDatabase &database) -> StoreOutcome<Schedule> {
            if (const auto free = refuseTakenName(database, schedule); !free)
                return free.error();
            const auto done
                = sql::change(database,
                              u"UPDATE schedules SET connection = ?, platform = ?, sandbox = ?, plan = ?,"
                              " request = ?, revision = revision + 1, handled_ms = max(handled_ms, ?)"
                              " WHERE id = ? AND revision = ?"_s,
                              placeAndContent(schedule) + QVariantList{nowMs, schedule.id, schedule.revision});
            if (!done)
                return done.error();
            if (done.value() == 0)
                return constraintBroken(gone);
            // Nobody will run them: they were due times of the plan before.
            const auto superseded = sql::change(database,
                                                u"UPDATE occurrences SET state = 'skipped', reason = 'superseded'"
                                                " WHERE schedule = ? AND state = 'waiting'"_s,
                                                {schedule.id});
            if (!superseded)
                return superseded.error();
            Schedule changed = schedule;
            ++changed.revision;
            changed.handledMs = std::max(schedule.handledMs, nowMs);
            return changed;
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<Done>> ScheduleJournal::pause(const QString &id)
{
    return m_store.writeDurably(
        [id](QSqlDatabase &database) {
            return doneAfter(sql::change(database, u"UPDATE schedules SET paused = 1 WHERE id = ?"_s, {id}));
        },
        asOutcome);
}

QFuture<Outcome<Done>> ScheduleJournal::resume(const QString &id, qint64 nowMs)
{
    return m_store.writeDurably(
        [id, nowMs](QSqlDatabase &database) {
            return doneAfter(sql::change(
                database, u"UPDATE schedules SET paused = 0, paused_until_ms = ? WHERE id = ? AND paused = 1"_s,
                {nowMs, id}));
        },
        asOutcome);
}

QFuture<Outcome<Done>> ScheduleJournal::remove(const QString &id)
{
    return m_store.writeDurably(
        [id](QSqlDatabase &database) -> StoreOutcome<Done> {
            if (const auto log = sql::change(database, u"DELETE FROM occurrences WHERE schedule = ?"_s, {id}); !log)
                return log.error();
            return doneAfter(sql::change(database, u"DELETE FROM schedules WHERE id = ?"_s, {id}));
        },
        asOutcome);
}

QFuture<Outcome<QList<Occurrence>>> ScheduleJournal::log(const QString &id, int most)
{
    return m_store.read(
        [id, most](QSqlDatabase &database) {
            return selectOccurrences(database, u"schedule = ? ORDER BY due_ms DESC, revision DESC LIMIT ?"_s,
                                     {id, most});
        },
        asOutcome);
}

QFuture<Outcome<Done>> ScheduleJournal::prune(qint64 nowMs)
{
    return m_store.write(
        [nowMs](QSqlDatabase &database) -> StoreOutcome<Done> {
            const auto schedules = selectSchedules(database);
            if (!schedules)
                return schedules.error();
            for (const Schedule &one : schedules.value())
                if (const auto pruned = pruneRuns(database, one.id, nowMs - keptMs); !pruned)
                    return pruned.error();
            return Done();
        },
        asOutcome);
}

StoreOutcome<QList<Schedule>> ScheduleJournal::stored(const QSqlDatabase &database)
{
    return selectSchedules(database);
}

StoreOutcome<QList<Occurrence>> ScheduleJournal::changedSince(const QSqlDatabase &database, qint64 sinceMs)
{
    return selectOccurrences(database, u"max(decided_ms, ended_ms) >= ? ORDER BY due_ms"_s, {sinceMs});
}

StoreOutcome<QList<Occurrence>> ScheduleJournal::running(const QSqlDatabase &database)
{
    return selectOccurrences(database, u"outcome = '' AND state IN ('waiting', 'launched') AND state = 'launched'"_s,
                             {});
}

StoreOutcome<QList<Occurrence>> ScheduleJournal::successes(const QSqlDatabase &database, const QString &id,
                                                           qint64 beforeMs, int most)
{
    return selectOccurrences(database,
                             u"schedule = ? AND outcome = 'succeeded' AND due_ms < ? ORDER BY due_ms DESC LIMIT ?"_s,
                             {id, beforeMs, most});
}

QFuture<Outcome<Done>> ScheduleJournal::settle(const QList<Occurrence> &settled)
{
    return m_store.writeDurably(
        [settled](QSqlDatabase &database) -> StoreOutcome<Done> {
            if (settled.isEmpty())
                return Done();
            auto row = sql::run(database, u"SELECT 1 FROM schedules WHERE id = ? AND revision = ?"_s,
                                {settled.first().scheduleId, settled.first().revision});
            if (!row)
                return row.error();
            if (!row.value().next())
                return constraintBroken(gone);
            return putAll(database, settled);
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<Done>> ScheduleJournal::end(const Occurrence &ended)
{
    return m_store.writeDurably(
        [ended](QSqlDatabase &database) {
            return doneAfter(sql::change(
                database,
                u"UPDATE occurrences SET launch = ?, job = ?, job_ms = ?, outcome = ?,"
                " detail = ?, ended_ms = ?, profiles = ? WHERE schedule = ? AND revision = ? AND nominal = ?"
                " AND state = 'launched' AND outcome = ''"_s,
                {ended.launchId, notNull(ended.jobId), ended.jobMs, notNull(wordOf(ended.end)), notNull(ended.detail),
                 ended.endedMs, ended.profiles, ended.scheduleId, ended.revision, ended.due.nominal}));
        },
        asOutcome);
}

Journal::Alongside ScheduleJournal::claim(const Schedule &schedule, const Occurrence &claimed,
                                          const QList<Occurrence> &settled)
{
    return [schedule, claimed, settled](QSqlDatabase &database, const Intent &launch) -> StoreOutcome<Stored> {
        if (const auto same = refuseChanged(database, schedule); !same)
            return same.error();
        if (const auto fresh = refuseHandled(database, claimed); !fresh)
            return fresh.error();
        if (const auto over = refuseWhilePreviousIsOpen(database, schedule); !over)
            return over.error();
        Occurrence launched = claimed;
        launched.launchId = launch.id;
        if (const auto put = putAll(database, settled + QList{launched}); !put)
            return put.error();
        return Stored();
    };
}

} // namespace exportdesk
