// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertjournal.h"

#include "models/alerts/alertclaims.h"
#include "models/alerts/alertrecord.h"
#include "models/alerts/alertwords.h"
#include "models/once/storedoutcome.h"
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

template <class Named>
bool isNameFree(const QList<Named> &all, const Named &wanted)
{
    return std::none_of(all.begin(), all.end(), [&wanted](const Named &one) {
        return one.id != wanted.id && !one.name.compare(wanted.name, Qt::CaseInsensitive);
    });
}

StoreOutcome<AlertSetup> selectSetup(const QSqlDatabase &database)
{
    const auto ways = selectAlertWays(database);
    if (!ways)
        return ways.error();
    const auto rules = selectAlertRules(database);
    if (!rules)
        return rules.error();
    return AlertSetup{ways.value(), rules.value()};
}

StoreOutcome<QList<LoggedAlert>> selectLog(const QSqlDatabase &database, int most)
{
    auto rows = sql::run(database,
                         u"SELECT event, noted_ms, resolved_ms FROM alert_events ORDER BY noted_ms DESC, id LIMIT ?"_s,
                         {most});
    if (!rows)
        return rows.error();
    QList<LoggedAlert> log;
    while (rows.value().next()) {
        const auto event = readAlertEvent(rows.value().value(0).toString().toUtf8());
        if (!event)
            continue;
        LoggedAlert one{
            event.value(), rows.value().value(1).toLongLong(), rows.value().value(2).toLongLong(), {}, {}, {}};
        auto told = sql::run(database, u"SELECT way, state FROM alert_deliveries WHERE event = ? ORDER BY way"_s,
                             {one.event.id});
        if (!told)
            return told.error();
        while (told.value().next()) {
            const QString state = told.value().value(1).toString();
            (state == "told"_L1         ? one.told
                 : state == "failed"_L1 ? one.givenUp
                                        : one.waiting)
                += told.value().value(0).toString();
        }
        log += one;
    }
    return log;
}

StoreOutcome<AlertRule> putRule(const QSqlDatabase &database, AlertRule rule, qint64 nowMs)
{
    const auto setup = selectSetup(database);
    if (!setup)
        return setup.error();
    if (!isNameFree(setup.value().rules, rule))
        return constraintBroken(AlertJournal::nameTaken);
    const bool areThere
        = !rule.ways.isEmpty() && std::all_of(rule.ways.begin(), rule.ways.end(), [&setup](const QString &id) {
              return std::any_of(setup.value().ways.begin(), setup.value().ways.end(),
                                 [&id](const KeptWay &kept) { return kept.way.id == id; });
          });
    if (!areThere)
        return constraintBroken(AlertJournal::unknownWay);
    // What happened until now belongs to the rules of until now.
    if (const auto noted
        = noteEvents(database, {}, nowMs, setup.value().rules.isEmpty() ? FirstNote::Yes : FirstNote::No);
        !noted)
        return noted.error();
    if (rule.id.isEmpty()) {
        rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        rule.createdMs = nowMs;
    }
    const auto done = sql::change(
        database,
        u"INSERT INTO alert_rules (id, name, rule, created_ms) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET name = excluded.name, rule = excluded.rule"_s,
        {rule.id, rule.name, QString::fromUtf8(writeAlertRule(rule)), rule.createdMs});
    if (!done)
        return done.error();
    return rule;
}

/// A rule that would tell nobody is one no more.
StoreOutcome<Done> forgetWay(const QSqlDatabase &database, const QString &id)
{
    const auto rules = selectAlertRules(database);
    if (!rules)
        return rules.error();
    for (AlertRule rule : rules.value()) {
        if (rule.ways.removeAll(id) == 0)
            continue;
        const auto done = rule.ways.isEmpty()
            ? sql::change(database, u"DELETE FROM alert_rules WHERE id = ?"_s, {rule.id})
            : sql::change(database, u"UPDATE alert_rules SET rule = ? WHERE id = ?"_s,
                          {QString::fromUtf8(writeAlertRule(rule)), rule.id});
        if (!done)
            return done.error();
    }
    return Done();
}

} // namespace

QFuture<Outcome<AlertSetup>> AlertJournal::load()
{
    return m_store.read([](QSqlDatabase &database) { return selectSetup(database); }, asOutcome);
}

QFuture<Outcome<QList<LoggedAlert>>> AlertJournal::log(int most)
{
    return m_store.read([most](QSqlDatabase &database) { return selectLog(database, most); }, asOutcome);
}

QFuture<Outcome<AlertWay>> AlertJournal::put(const AlertWay &wanted, qint64 nowMs)
{
    AlertWay way = wanted;
    const bool isNew = way.id.isEmpty();
    if (isNew)
        way.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_store.writeDurably(
        [way, isNew, nowMs](QSqlDatabase &database) -> StoreOutcome<AlertWay> {
            const auto kept = selectAlertWays(database);
            if (!kept)
                return kept.error();
            QList<AlertWay> all;
            for (const KeptWay &one : kept.value())
                all += one.way;
            if (!isNameFree(all, way))
                return constraintBroken(nameTaken);
            const QString settings = QString::fromUtf8(writeAlertWay(way));
            const auto done = isNew
                ? sql::change(database,
                              u"INSERT INTO alert_ways (name, settings, id, created_ms) VALUES (?, ?, ?, ?)"_s,
                              {way.name, settings, way.id, nowMs})
                : sql::change(database,
                              u"UPDATE alert_ways SET name = ?, settings = ?, trouble = '', trouble_ms = 0"
                              " WHERE id = ?"_s,
                              {way.name, settings, way.id});
            if (!done)
                return done.error();
            if (done.value() == 0)
                return constraintBroken(gone);
            return way;
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<AlertRule>> AlertJournal::put(const AlertRule &rule, qint64 nowMs)
{
    return m_store.writeDurably([rule, nowMs](QSqlDatabase &database) { return putRule(database, rule, nowMs); },
                                asOutcomeOrConflict);
}

QFuture<Outcome<Done>> AlertJournal::removeWay(const QString &id)
{
    return m_store.writeDurably(
        [id](QSqlDatabase &database) -> StoreOutcome<Done> {
            for (const QString &statement :
                 {u"DELETE FROM alert_deliveries WHERE way = ?"_s, u"DELETE FROM alert_ways WHERE id = ?"_s})
                if (const auto done = sql::change(database, statement, {id}); !done)
                    return done.error();
            return forgetWay(database, id);
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<Done>> AlertJournal::removeRule(const QString &id)
{
    return m_store.writeDurably(
        [id](QSqlDatabase &database) {
            return doneAfter(sql::change(database, u"DELETE FROM alert_rules WHERE id = ?"_s, {id}));
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<int>> AlertJournal::note(const QList<AlertEvent> &seen, qint64 nowMs)
{
    // Mostly there is nothing: no write, which would wait for the disk, is made for that.
    return m_store.read(
        [seen, nowMs](QSqlDatabase &database) -> StoreOutcome<int> {
            const auto has = hasNews(database, seen, nowMs);
            if (!has)
                return has.error();
            if (!has.value())
                return 0;
            return sql::inTransaction(database, [&] { return noteEvents(database, seen, nowMs, FirstNote::No); });
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<int>> AlertJournal::noteSignedIn(const QString &connectionId, qint64 nowMs)
{
    return m_store.read(
        [connectionId, nowMs](QSqlDatabase &database) -> StoreOutcome<int> {
            const auto open = hasOpen(database, signInSubject(connectionId));
            if (!open)
                return open.error();
            if (!open.value())
                return 0;
            return sql::inTransaction(database,
                                      [&] { return resolveSubject(database, signInSubject(connectionId), nowMs); });
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<QList<AlertMessage>>> AlertJournal::claimDue(qint64 nowMs)
{
    const QString claimant = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_store.read(
        [claimant, nowMs](QSqlDatabase &database) -> StoreOutcome<QList<AlertMessage>> {
            const auto due = hasDue(database, nowMs);
            if (!due)
                return due.error();
            if (!due.value())
                return QList<AlertMessage>();
            return sql::inTransaction(database, [&] { return claimMessages(database, claimant, nowMs); });
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<Done>> AlertJournal::settle(const AlertMessage &message, const WayResult &result, qint64 nowMs)
{
    return m_store.writeDurably(
        [message, result, nowMs](QSqlDatabase &database) -> StoreOutcome<Done> {
            if (const auto done = settleMessage(database, message, result, nowMs); !done)
                return done.error();
            return Done();
        },
        asOutcomeOrConflict);
}

QFuture<Outcome<Done>> AlertJournal::noteTest(const QString &wayId, const WayResult &result, qint64 nowMs)
{
    return m_store.writeDurably(
        [wayId, result, nowMs](QSqlDatabase &database) {
            return doneAfter(sql::change(
                database,
                u"UPDATE alert_ways SET told_ms = iif(?, ?, told_ms), trouble = ?,"
                " trouble_ms = ? WHERE id = ?"_s,
                {result.ok(), nowMs, result.ok() ? u""_s : writeWayResult(result), result.ok() ? 0 : nowMs, wayId}));
        },
        asOutcomeOrConflict);
}

} // namespace exportdesk
