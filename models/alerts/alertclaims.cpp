// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertclaims.h"

#include "models/alerts/alertrecord.h"
#include "models/alerts/alertwords.h"
#include "models/alerts/storedevents.h"
#include "models/store/sql.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 alertMinuteMs = 60'000;
constexpr qint64 alertHourMs = 60 * alertMinuteMs;
constexpr qint64 alertDayMs = 24 * alertHourMs;
constexpr qint64 longestLookBackMs = 7 * alertDayMs; ///< older news is none
/// For clocks that differ, and for batches that turn out to have failed long after their job ended.
constexpr qint64 lookBackMarginMs = 2 * alertDayMs;
constexpr qint64 betweenNotesMs = 10 * alertMinuteMs; ///< so often it is written down how far was looked
constexpr qint64 keptMs = 90 * alertDayMs;
constexpr int keptAtLeast = 1000;
constexpr int mostPerMessage = 50;
constexpr qint64 longestRetryAfterMs = alertHourMs;
constexpr std::array<qint64, AlertJournal::mostAttempts - 1> pausesMs{alertMinuteMs, 5 * alertMinuteMs,
                                                                      15 * alertMinuteMs, alertHourMs, 3 * alertHourMs};

StoreOutcome<qint64> firstNumber(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    auto row = sql::run(database, statement, values);
    if (!row)
        return row.error();
    return row.value().next() ? row.value().value(0).toLongLong() : qint64(0);
}

StoreOutcome<qint64> lastNoteMs(const QSqlDatabase &database)
{
    return firstNumber(database, u"SELECT CAST(detail AS INTEGER) FROM upkeep WHERE task = 'alerts'"_s, {});
}

/// From when on the store is searched. A clock that was ahead once does not hide anything for longer than that.
qint64 searchSinceMs(qint64 lastMs, qint64 nowMs)
{
    const qint64 doneMs = lastMs > 0 ? std::min(lastMs, nowMs) - lookBackMarginMs : 0;
    return std::max(nowMs - longestLookBackMs, doneMs);
}

StoreOutcome<Stored> writeNote(const QSqlDatabase &database, qint64 lastMs, qint64 nowMs)
{
    if (lastMs <= nowMs && nowMs - lastMs < betweenNotesMs)
        return Stored();
    const QString old = u"noted_ms < ? AND id NOT IN (SELECT id FROM alert_events ORDER BY noted_ms DESC LIMIT ?)"_s;
    const auto deliveries = sql::change(
        database, u"DELETE FROM alert_deliveries WHERE event IN (SELECT id FROM alert_events WHERE %1)"_s.arg(old),
        {nowMs - keptMs, keptAtLeast});
    if (!deliveries)
        return deliveries.error();
    if (const auto events
        = sql::change(database, u"DELETE FROM alert_events WHERE "_s + old, {nowMs - keptMs, keptAtLeast});
        !events)
        return events.error();
    const auto noted = sql::change(database,
                                   u"INSERT INTO upkeep (task, detail) VALUES ('alerts', ?) ON CONFLICT (task)"
                                   " DO UPDATE SET detail = excluded.detail"_s,
                                   {QString::number(nowMs)});
    if (!noted)
        return noted.error();
    return Stored();
}

/// Whether this process is the one that claims it.
StoreOutcome<bool> insertEvent(const QSqlDatabase &database, const AlertEvent &event, qint64 nowMs)
{
    const auto inserted = sql::change(
        database,
        u"INSERT INTO alert_events (id, kind, subject, event, occurred_ms, noted_ms, resolved_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s,
        {event.id, wordIn(alertKindWords, event.kind), event.subject, QString::fromUtf8(writeAlertEvent(event)),
         event.occurredMs, nowMs, event.canResolve() ? qint64(0) : nowMs});
    if (!inserted)
        return inserted.error();
    return inserted.value() > 0;
}

/// What already waits for this way takes along what happens meanwhile.
StoreOutcome<qint64> dueOf(const QSqlDatabase &database, const AlertRule &rule, const QString &way, qint64 nowMs)
{
    qint64 dueMs = nowMs + rule.bundleMinutes * alertMinuteMs;
    if (rule.bundleMinutes > 0) {
        const auto next = firstNumber(database,
                                      u"SELECT min(due_ms) FROM alert_deliveries WHERE way = ? AND state = 'waiting'"
                                      " AND attempts = 0 AND due_ms > ?"_s,
                                      {way, nowMs});
        if (!next)
            return next.error();
        if (next.value() > 0)
            dueMs = std::min(dueMs, next.value());
    }
    return endOfQuiet(rule.quiet, dueMs);
}

StoreOutcome<Stored> addDelivery(const QSqlDatabase &database, const QString &event, const QString &way, qint64 dueMs)
{
    const auto added
        = sql::change(database,
                      u"INSERT INTO alert_deliveries (event, way, state, due_ms) VALUES (?, ?, 'waiting', ?)"
                      " ON CONFLICT (event, way) DO UPDATE SET due_ms = min(due_ms, excluded.due_ms)"
                      " WHERE state = 'waiting'"_s,
                      {event, way, dueMs});
    if (!added)
        return added.error();
    return Stored();
}

StoreOutcome<Stored> addDeliveries(const QSqlDatabase &database, const AlertEvent &event, const QList<AlertRule> &rules,
                                   qint64 nowMs)
{
    for (const AlertRule &rule : rules) {
        if (!rule.matches(event))
            continue;
        for (const QString &way : rule.ways) {
            const auto dueMs = dueOf(database, rule, way, nowMs);
            if (!dueMs)
                return dueMs.error();
            if (auto added = addDelivery(database, event.id, way, dueMs.value()); !added)
                return added;
        }
    }
    return Stored();
}

StoreOutcome<QList<AlertEvent>> selectOpen(const QSqlDatabase &database)
{
    auto rows = sql::run(database, u"SELECT event FROM alert_events WHERE resolved_ms = 0 ORDER BY occurred_ms, id"_s);
    if (!rows)
        return rows.error();
    QList<AlertEvent> open;
    while (rows.value().next())
        if (const auto event = readAlertEvent(rows.value().value(0).toString().toUtf8()))
            open += event.value();
    return open;
}

StoreOutcome<Stored> closeEvents(const QSqlDatabase &database, const QList<AlertEvent> &over, qint64 nowMs)
{
    for (const AlertEvent &event : over)
        if (const auto closed
            = sql::change(database, u"UPDATE alert_events SET resolved_ms = ? WHERE id = ?"_s, {nowMs, event.id});
            !closed)
            return closed.error();
    return Stored();
}

/// The ways that have delivered this event, or are about to, and also report when it is over; each with the time from
/// which it may do so.
StoreOutcome<QMap<QString, qint64>> waysTold(const QSqlDatabase &database, const QList<AlertRule> &rules,
                                             const AlertEvent &event, qint64 nowMs)
{
    auto rows = sql::run(database,
                         u"SELECT way, iif(state = 'waiting', due_ms, 0) FROM alert_deliveries WHERE event = ?"
                         " AND state <> 'failed'"_s,
                         {event.id});
    if (!rows)
        return rows.error();
    QMap<QString, qint64> ways;
    while (rows.value().next()) {
        const QString way = rows.value().value(0).toString();
        // Quiet hours count for good news, too.
        for (const AlertRule &rule : rules)
            if (rule.tellsResolved && rule.ways.contains(way) && rule.matches(event))
                ways.insert(way, endOfQuiet(rule.quiet, std::max(nowMs, rows.value().value(1).toLongLong())));
    }
    return ways;
}

/// \a over: what is open about one subject and has ended, oldest first.
StoreOutcome<int> tellResolved(const QSqlDatabase &database, const QList<AlertEvent> &over, qint64 nowMs)
{
    const auto rules = selectAlertRules(database);
    if (!rules)
        return rules.error();
    QMap<QString, qint64> ways;
    for (const AlertEvent &event : over) {
        const auto told = waysTold(database, rules.value(), event, nowMs);
        if (!told)
            return told.error();
        for (auto way = told.value().cbegin(); way != told.value().cend(); ++way)
            ways.insert(way.key(), std::max(way.value(), ways.value(way.key())));
    }
    if (const auto closed = closeEvents(database, over, nowMs); !closed)
        return closed.error();
    if (ways.isEmpty())
        return 0;
    AlertEvent good = over.last();
    good.kind = AlertEvent::Kind::Resolved;
    good.resolves = over.last().kind;
    good.id = u"resolved|"_s + over.last().id;
    good.detail.clear();
    good.occurredMs = nowMs;
    const auto isOurs = insertEvent(database, good, nowMs);
    if (!isOurs)
        return isOurs.error();
    for (auto way = ways.cbegin(); way != ways.cend(); ++way)
        if (const auto added = addDelivery(database, good.id, way.key(), way.value()); !added)
            return added.error();
    return isOurs.value() ? 1 : 0;
}

StoreOutcome<int> resolveOver(const QSqlDatabase &database, qint64 nowMs)
{
    const auto open = selectOpen(database);
    if (!open)
        return open.error();
    QMap<QString, QList<AlertEvent>> over; // by subject
    for (const AlertEvent &event : open.value()) {
        const auto course = courseOf(database, event);
        if (!course)
            return course.error();
        if (course.value() == EventCourse::Resolved)
            over[event.subject] += event;
        else if (course.value() == EventCourse::Superseded)
            if (const auto closed = closeEvents(database, {event}, nowMs); !closed)
                return closed.error();
    }
    int told = 0;
    for (const QList<AlertEvent> &events : std::as_const(over)) {
        auto resolved = tellResolved(database, events, nowMs);
        if (!resolved)
            return resolved;
        told += resolved.value();
    }
    return told;
}

/// One is open at a time, and each has an id of its own.
StoreOutcome<QList<AlertEvent>> withSeen(const QSqlDatabase &database, const QList<AlertEvent> &seen, qint64 nowMs)
{
    QList<AlertEvent> all;
    for (AlertEvent event : seen) {
        if (event.kind == AlertEvent::Kind::SignIn) {
            const auto open = hasOpen(database, event.subject);
            if (!open)
                return open.error();
            if (open.value())
                continue;
            event.id = event.subject + u'|' + QString::number(nowMs);
        }
        const auto whole = withSchedule(database, event);
        if (!whole)
            return whole.error();
        all += whole.value();
    }
    return all;
}

StoreOutcome<bool> isNoted(const QSqlDatabase &database, const QString &id)
{
    const auto found = firstNumber(database, u"SELECT 1 FROM alert_events WHERE id = ?"_s, {id});
    if (!found)
        return found.error();
    return found.value() != 0;
}

StoreOutcome<QList<AlertEvent>> candidates(const QSqlDatabase &database, const QList<AlertEvent> &seen, qint64 lastMs,
                                           qint64 nowMs)
{
    auto stored = selectStoredEvents(database, searchSinceMs(lastMs, nowMs), nowMs);
    if (!stored)
        return stored;
    auto own = withSeen(database, seen, nowMs);
    if (!own)
        return own;
    return stored.value() + own.value();
}

} // namespace

StoreOutcome<QList<KeptWay>> selectAlertWays(const QSqlDatabase &database)
{
    auto rows = sql::run(database,
                         u"SELECT id, name, settings, told_ms, trouble, trouble_ms, (SELECT count(*) FROM"
                         " alert_deliveries WHERE way = id AND state IN ('waiting', 'sending')) FROM alert_ways"_s);
    if (!rows)
        return rows.error();
    QList<KeptWay> ways;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        const auto way = readAlertWay(row.value(2).toString().toUtf8());
        if (!way)
            continue;
        KeptWay kept{way.value(), row.value(3).toLongLong(), {}, row.value(5).toLongLong(), row.value(6).toInt()};
        kept.way.id = row.value(0).toString();
        kept.way.name = row.value(1).toString();
        if (const QString trouble = row.value(4).toString(); !trouble.isEmpty())
            kept.trouble = readWayResult(trouble);
        ways += kept;
    }
    std::sort(ways.begin(), ways.end(), [](const KeptWay &left, const KeptWay &right) {
        const int order = QString::localeAwareCompare(left.way.name.toCaseFolded(), right.way.name.toCaseFolded());
        return order == 0 ? left.way.id < right.way.id : order < 0;
    });
    return ways;
}

StoreOutcome<QList<AlertRule>> selectAlertRules(const QSqlDatabase &database)
{
    auto rows = sql::run(database, u"SELECT id, name, rule, created_ms FROM alert_rules"_s);
    if (!rows)
        return rows.error();
    QList<AlertRule> rules;
    while (rows.value().next()) {
        auto rule = readAlertRule(rows.value().value(2).toString().toUtf8());
        if (!rule)
            continue;
        rule.value().id = rows.value().value(0).toString();
        rule.value().name = rows.value().value(1).toString();
        rule.value().createdMs = rows.value().value(3).toLongLong();
        rules += rule.value();
    }
    std::sort(rules.begin(), rules.end(), [](const AlertRule &left, const AlertRule &right) {
        const int order = QString::localeAwareCompare(left.name.toCaseFolded(), right.name.toCaseFolded());
        return order == 0 ? left.id < right.id : order < 0;
    });
    return rules;
}

StoreOutcome<int> noteEvents(const QSqlDatabase &database, const QList<AlertEvent> &seen, qint64 nowMs, FirstNote first)
{
    const auto rules = selectAlertRules(database);
    if (!rules)
        return rules.error();
    if (rules.value().isEmpty() && first == FirstNote::No)
        return 0;
    const auto lastMs = lastNoteMs(database);
    if (!lastMs)
        return lastMs.error();
    const auto events = candidates(database, seen, first == FirstNote::Yes ? 0 : lastMs.value(), nowMs);
    if (!events)
        return events.error();
    int noted = 0;
    for (const AlertEvent &event : events.value()) {
        const auto isOurs = insertEvent(database, event, nowMs);
        if (!isOurs)
            return isOurs.error();
        if (!isOurs.value())
            continue;
        ++noted;
        if (const auto added = addDeliveries(database, event, rules.value(), nowMs); !added)
            return added.error();
    }
    auto resolved = resolveOver(database, nowMs);
    if (!resolved)
        return resolved;
    if (const auto written = writeNote(database, first == FirstNote::Yes ? 0 : lastMs.value(), nowMs); !written)
        return written.error();
    return noted + resolved.value();
}

StoreOutcome<bool> hasNews(const QSqlDatabase &database, const QList<AlertEvent> &seen, qint64 nowMs)
{
    const auto rules = firstNumber(database, u"SELECT count(*) FROM alert_rules"_s, {});
    if (!rules)
        return rules.error();
    if (rules.value() == 0)
        return false;
    const auto lastMs = lastNoteMs(database);
    if (!lastMs)
        return lastMs.error();
    if (lastMs.value() > nowMs || nowMs - lastMs.value() >= betweenNotesMs)
        return true;
    const auto events = candidates(database, seen, lastMs.value(), nowMs);
    if (!events)
        return events.error();
    for (const AlertEvent &event : events.value()) {
        const auto noted = isNoted(database, event.id);
        if (!noted || !noted.value())
            return noted ? StoreOutcome<bool>(true) : noted;
    }
    const auto open = selectOpen(database);
    if (!open)
        return open.error();
    for (const AlertEvent &event : open.value()) {
        const auto course = courseOf(database, event);
        if (!course)
            return course.error();
        if (course.value() != EventCourse::Open)
            return true;
    }
    return false;
}

StoreOutcome<bool> hasOpen(const QSqlDatabase &database, const QString &subject)
{
    const auto found
        = firstNumber(database, u"SELECT 1 FROM alert_events WHERE subject = ? AND resolved_ms = 0"_s, {subject});
    if (!found)
        return found.error();
    return found.value() != 0;
}

StoreOutcome<int> resolveSubject(const QSqlDatabase &database, const QString &subject, qint64 nowMs)
{
    const auto open = selectOpen(database);
    if (!open)
        return open.error();
    QList<AlertEvent> over = open.value();
    over.removeIf([&subject](const AlertEvent &event) { return event.subject != subject; });
    return over.isEmpty() ? StoreOutcome<int>(0) : tellResolved(database, over, nowMs);
}

StoreOutcome<bool> hasDue(const QSqlDatabase &database, qint64 nowMs)
{
    const auto found
        = firstNumber(database,
                      u"SELECT 1 FROM alert_deliveries WHERE (state = 'waiting' AND due_ms <= ?) OR (state = 'sending'"
                      " AND (claimed_ms < ? OR claimed_ms > ?)) LIMIT 1"_s,
                      {nowMs, nowMs - AlertJournal::claimMs, nowMs + AlertJournal::claimMs});
    if (!found)
        return found.error();
    return found.value() != 0;
}

StoreOutcome<QList<AlertMessage>> claimMessages(const QSqlDatabase &database, const QString &claimant, qint64 nowMs)
{
    // Claims whose process ended; a clock that was set back must not keep them for long.
    const auto freed
        = sql::change(database,
                      u"UPDATE alert_deliveries SET state = iif(attempts >= ?, 'failed', 'waiting')"
                      " WHERE state = 'sending' AND (claimed_ms < ? OR claimed_ms > ?)"_s,
                      {AlertJournal::mostAttempts, nowMs - AlertJournal::claimMs, nowMs + AlertJournal::claimMs});
    if (!freed)
        return freed.error();
    const auto ways = selectAlertWays(database);
    if (!ways)
        return ways.error();
    QList<AlertMessage> messages;
    for (const KeptWay &kept : ways.value()) {
        auto rows = sql::run(database,
                             u"SELECT d.attempts, e.event, e.id FROM alert_deliveries d JOIN alert_events e ON e.id ="
                             " d.event WHERE d.way = ? AND d.state = 'waiting' AND d.due_ms <= ?"
                             " ORDER BY e.occurred_ms, e.id LIMIT ?"_s,
                             {kept.way.id, nowMs, mostPerMessage});
        if (!rows)
            return rows.error();
        AlertMessage message{kept.way, {}, claimant, 1};
        QStringList ids;
        while (rows.value().next()) {
            const auto event = readAlertEvent(rows.value().value(1).toString().toUtf8());
            message.attempts = std::max(message.attempts, rows.value().value(0).toInt() + 1);
            ids += rows.value().value(2).toString();
            if (event)
                message.events += event.value();
        }
        for (const QString &id : std::as_const(ids)) {
            const auto claimed = sql::change(database,
                                             u"UPDATE alert_deliveries SET state = 'sending', attempts = attempts + 1,"
                                             " claimant = ?, claimed_ms = ? WHERE event = ? AND way = ?"_s,
                                             {claimant, nowMs, id, kept.way.id});
            if (!claimed)
                return claimed.error();
        }
        if (!message.events.isEmpty())
            messages += message;
    }
    return messages;
}

StoreOutcome<Stored> settleMessage(const QSqlDatabase &database, const AlertMessage &message, const WayResult &result,
                                   qint64 nowMs)
{
    const QString ours = u" WHERE claimant = ? AND way = ? AND state = 'sending'"_s;
    const QVariantList claim{message.claimant, message.way.id};
    StoreOutcome<qint64> settled = qint64(0);
    if (result.ok()) {
        settled = sql::change(database, u"UPDATE alert_deliveries SET state = 'told'"_s + ours, claim);
    } else if (result.kind == WayResult::Kind::Stopped) {
        settled = sql::change(
            database, u"UPDATE alert_deliveries SET state = 'waiting', attempts = attempts - 1"_s + ours, claim);
    } else if (result.kind == WayResult::Kind::NoSecret) {
        // Another process, which can open the keychain, may tell it; not for ever.
        settled
            = sql::change(database,
                          u"UPDATE alert_deliveries SET attempts = attempts - 1, due_ms = ?, state = iif((SELECT"
                          " noted_ms FROM alert_events WHERE id = alert_deliveries.event) < ?, 'failed', 'waiting')"_s
                              + ours,
                          QVariantList{nowMs + alertMinuteMs, nowMs - alertDayMs} + claim);
    } else {
        const auto pause = std::size_t(std::clamp(message.attempts, 1, int(pausesMs.size())) - 1);
        const qint64 waitMs = std::max(pausesMs.at(pause), std::min(result.retryAfterMs, longestRetryAfterMs));
        settled = sql::change(
            database,
            u"UPDATE alert_deliveries SET due_ms = ?, state = iif(attempts >= ?, 'failed', 'waiting')"_s + ours,
            QVariantList{nowMs + waitMs, AlertJournal::mostAttempts} + claim);
    }
    if (!settled)
        return settled.error();
    if (result.kind == WayResult::Kind::Stopped)
        return Stored();
    const auto noted = sql::change(database,
                                   u"UPDATE alert_ways SET told_ms = iif(?, ?, told_ms), trouble = ?, trouble_ms = ?"
                                   " WHERE id = ?"_s,
                                   {result.ok(), nowMs, result.ok() ? u""_s : writeWayResult(result),
                                    result.ok() ? qint64(0) : nowMs, message.way.id});
    if (!noted)
        return noted.error();
    return Stored();
}

} // namespace exportdesk
