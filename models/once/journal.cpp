// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/journal.h"

#include "models/once/intentrecord.h"
#include "models/once/storedoutcome.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using ManyStored = StoreOutcome<QList<Intent>>;
using OneStored = StoreOutcome<Intent>;

const QString openStates = u"'sending', 'unknown', 'undecided'"_s;

/// A null text would be stored as NULL, which the table does not accept.
QString solid(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

StoreOutcome<Done> insert(QSqlDatabase &database, const QString &kind, const Intent &intent)
{
    const IntentRecord record = intentRecord(intent);
    const auto done = sql::change(
        database,
        u"INSERT OR REPLACE INTO journal (id, kind, connection, platform, sandbox, request,"
        " fingerprint, state, result, failure, attempts, created_ms, updated_ms, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {intent.id, kind, solid(intent.connectionId), solid(intent.platform), solid(intent.sandbox),
         solid(QString::fromUtf8(intent.body)), solid(intent.fingerprint), record.state, solid(intent.resultId),
         solid(record.failure), intent.attempts, intent.createdMs, intent.lastSentMs(), record.note});
    if (!done)
        return done.error();
    return Done();
}

ManyStored select(const QSqlDatabase &database, const QString &where, const QVariantList &values)
{
    auto query = sql::run(database,
                          u"SELECT id, connection, sandbox, request, fingerprint, state, result, failure, attempts,"
                          " created_ms, note, platform FROM journal WHERE "_s
                              + where,
                          values);
    if (!query)
        return query.error();
    QList<Intent> intents;
    QSqlQuery &rows = query.value();
    while (rows.next()) {
        Intent intent;
        intent.id = rows.value(0).toString();
        intent.connectionId = rows.value(1).toString();
        intent.sandbox = rows.value(2).toString();
        intent.body = rows.value(3).toString().toUtf8();
        intent.fingerprint = rows.value(4).toString();
        intent.resultId = rows.value(6).toString();
        intent.attempts = rows.value(8).toInt();
        intent.createdMs = rows.value(9).toLongLong();
        intent.platform = rows.value(11).toString();
        readIntentRecord({rows.value(5).toString(), rows.value(7).toString(), rows.value(10).toString()}, intent);
        intents += intent;
    }
    return intents;
}

OneStored selectOne(const QSqlDatabase &database, const QString &id)
{
    const ManyStored found = select(database, u"id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return StoreError{StoreError::Kind::Statement, u"the journal has no intent %1"_s.arg(id)};
    return found.value().first();
}

/// Writes all that may change where \a condition holds; gives whether it did.
StoreOutcome<bool> put(QSqlDatabase &database, const Intent &intent, const QString &condition,
                       const QVariantList &conditionValues = {})
{
    const IntentRecord record = intentRecord(intent);
    const auto done
        = sql::change(database,
                      u"UPDATE journal SET state = ?, result = ?, failure = ?, attempts = ?, updated_ms = ?,"
                      " note = ? WHERE id = ? AND "_s
                          + condition,
                      QVariantList{record.state, solid(intent.resultId), solid(record.failure), intent.attempts,
                                   intent.lastSentMs(), record.note, intent.id}
                          + conditionValues);
    if (!done)
        return done.error();
    return done.value() > 0;
}

/// Writes all that may change where \a condition holds, and gives the row as it stands then.
OneStored change(QSqlDatabase &database, const Intent &intent, const QString &condition)
{
    if (const auto done = put(database, intent, condition); !done)
        return done.error();
    return selectOne(database, intent.id);
}

/// What is concluded, or decided by the operator, leaves alone what is settled.
const QString overwritable = u"state IN (%1)"_s.arg(openStates);

// The state in which an intent may be sent again: it waits for that, or a search has followed a refusal.
const QString isWaiting = u"state = 'sending' AND failure <> '' AND attempts = ?"_s;
const QString isSearchedFor = u"state = 'unknown' AND attempts = ?"_s;

/// The other intents of \a kind where \a intent's results are, whichever connection leads there, that \a condition
/// holds for. Those of an earlier version count where they may have been: a result that is theirs is not given twice.
ManyStored othersThere(const QSqlDatabase &database, const QString &kind, const Intent &intent,
                       const QString &condition, const QVariantList &conditionValues)
{
    return select(database,
                  u"id <> ? AND kind = ? AND sandbox = ? AND (platform = ? OR (platform = '' AND (connection = ? OR"
                  " CASE WHEN json_valid(note) THEN json_extract(note, '$.org') END = ?))) AND (%1)"_s.arg(condition),
                  QVariantList{solid(intent.id), kind, solid(intent.sandbox), solid(intent.platform),
                               solid(intent.connectionId), solid(intent.orgId)}
                      + conditionValues);
}

/// Its result has to be searched for again.
StoreOutcome<Done> reopen(QSqlDatabase &database, const QString &id)
{
    const auto done = sql::change(database, u"UPDATE journal SET state = 'unknown', result = '' WHERE id = ?"_s, {id});
    if (!done)
        return done.error();
    return Done();
}

Failure conflict(const QString &code)
{
    Failure failure;
    failure.code = code;
    failure.kind = Failure::Kind::Conflict;
    failure.reached = Failure::Reached::No;
    return failure;
}

/// A constraint of ours that does not hold is no fault of the disk; its detail is the code.
Outcome<Intent> orConflict(const OneStored &stored)
{
    if (!stored)
        return stored.error().kind == StoreError::Kind::Constraint ? conflict(stored.error().detail)
                                                                   : storageFailure(stored.error());
    return stored.value();
}

/// The same; its detail is the identical intent.
Outcome<Done> orIdentical(const StoreOutcome<Done> &stored)
{
    if (stored)
        return stored.value();
    if (stored.error().kind != StoreError::Kind::Constraint)
        return storageFailure(stored.error());
    Failure failure = conflict(QString::fromLatin1(Journal::identical));
    failure.detail = stored.error().detail;
    return failure;
}

/// The same; its detail is the code.
Outcome<Done> orNotAllowed(const StoreOutcome<Done> &stored)
{
    if (stored)
        return stored.value();
    return stored.error().kind == StoreError::Kind::Constraint ? conflict(stored.error().detail)
                                                               : storageFailure(stored.error());
}

} // namespace

Journal::Journal(Store &store, const QString &kind)
    : m_store(store)
    , m_kind(kind)
{
}

QFuture<Outcome<QList<Intent>>> Journal::load(int closed)
{
    return m_store.read(
        [closed, kind = m_kind](QSqlDatabase &database) -> ManyStored {
            const QString settled = u"SELECT id FROM journal WHERE kind = ? AND state NOT IN (%1)"
                                    " ORDER BY created_ms DESC LIMIT ?"_s.arg(openStates);
            return select(
                database,
                u"kind = ? AND (state IN (%1) OR id IN (%2)) ORDER BY created_ms, id"_s.arg(openStates, settled),
                {kind, kind, closed});
        },
        asOutcome);
}

QFuture<Outcome<QList<Intent>>> Journal::news(const QStringList &ids, qint64 sinceMs)
{
    return m_store.read(
        [kind = m_kind, ids, sinceMs](QSqlDatabase &database) -> ManyStored {
            // One value, however many they are: SQLite limits the number of values.
            const QString listed = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson());
            return select(database,
                          u"kind = ? AND (state IN (%1) OR created_ms >= ? OR id IN (SELECT value FROM json_each(?)))"
                          " ORDER BY created_ms, id"_s.arg(openStates),
                          {kind, sinceMs, listed});
        },
        asOutcome);
}

QFuture<Outcome<QList<Intent>>> Journal::neighbours(const Intent &intent, qint64 sinceMs)
{
    return m_store.read(
        [kind = m_kind, intent, sinceMs](QSqlDatabase &database) {
            const QString condition = u"state IN (%1) OR (result <> '' AND created_ms >= ?)"_s.arg(openStates);
            return othersThere(database, kind, intent, condition, {sinceMs});
        },
        asOutcome);
}

QFuture<Outcome<Done>> Journal::add(const Intent &intent)
{
    if (intent.mayBeForgotten)
        return addAnyway(intent);
    return m_store.writeDurably(
        [kind = m_kind, intent](QSqlDatabase &database) { return insert(database, kind, intent); }, asOutcome);
}

QFuture<Outcome<Done>> Journal::addUnlessIdentical(const Intent &intent, qint64 sinceMs)
{
    const auto work = [kind = m_kind, intent, sinceMs](QSqlDatabase &database) -> StoreOutcome<Done> {
        const ManyStored twins
            = othersThere(database, kind, intent,
                          u"fingerprint = ? AND created_ms >= ? AND state NOT IN ('rejected', 'resent', 'abandoned')"_s,
                          {intent.fingerprint, sinceMs});
        if (!twins)
            return twins.error();
        if (!twins.value().isEmpty())
            return StoreError{StoreError::Kind::Constraint, twins.value().last().id};
        return insert(database, kind, intent);
    };
    return m_store.writeDurably(work, orIdentical);
}

QFuture<Outcome<Done>> Journal::addTogether(const Intent &intent, const Alongside &alongside)
{
    return m_store.writeDurably(
        [kind = m_kind, intent, alongside](QSqlDatabase &database) -> StoreOutcome<Done> {
            if (const auto done = alongside(database, intent); !done)
                return done.error();
            return insert(database, kind, intent);
        },
        orNotAllowed);
}

QFuture<Outcome<Done>> Journal::addAnyway(const Intent &intent)
{
    return m_store.write([kind = m_kind, intent](QSqlDatabase &database) { return insert(database, kind, intent); },
                         asOutcome);
}

QFuture<Outcome<Intent>> Journal::update(const Intent &intent)
{
    return m_store.write(
        [intent](QSqlDatabase &database) -> OneStored { return change(database, intent, overwritable); }, asOutcome);
}

QFuture<Outcome<Intent>> Journal::dismiss(const Intent &intent)
{
    return m_store.write(
        [intent](QSqlDatabase &database) -> OneStored { return change(database, intent, u"state = 'rejected'"_s); },
        asOutcome);
}

QFuture<Outcome<Journal::Attempt>> Journal::startAttempt(const Intent &intent)
{
    const auto work = [intent](QSqlDatabase &database) -> StoreOutcome<Attempt> {
        const auto granted
            = put(database, intent, intent.repeatedMs == 0 ? isWaiting : isSearchedFor, {intent.attempts - 1});
        if (!granted)
            return granted.error();
        const OneStored stored = selectOne(database, intent.id);
        if (!stored)
            return stored.error();
        return Attempt{stored.value(), granted.value()};
    };
    return intent.mayBeForgotten ? m_store.write(work, asOutcome) : m_store.writeDurably(work, asOutcome);
}

QFuture<Outcome<Intent>> Journal::accept(const Intent &intent)
{
    const auto work = [kind = m_kind, intent](QSqlDatabase &database) -> OneStored {
        const ManyStored rivals = othersThere(database, kind, intent,
                                              u"result = ? AND state IN ('accepted', 'adopted')"_s, {intent.resultId});
        if (!rivals)
            return rivals.error();
        for (const Intent &rival : rivals.value()) {
            if (rival.state == Intent::State::Accepted)
                return StoreError{StoreError::Kind::Constraint, QString::fromLatin1(owned)};
            if (const auto reopened = reopen(database, rival.id); !reopened)
                return reopened.error();
        }
        return change(database, intent, u"state <> 'accepted'"_s);
    };
    return m_store.write(work, orConflict);
}

QFuture<Outcome<Intent>> Journal::claim(const Intent &intent, qint64 inFlightSinceMs)
{
    const auto work = [kind = m_kind, intent, inFlightSinceMs](QSqlDatabase &database) -> OneStored {
        // Owned by another intent, or a twin is on its way in another window and may be the one that made it.
        const ManyStored rivals
            = othersThere(database, kind, intent,
                          u"(result = ? AND state IN ('accepted', 'adopted')) OR (fingerprint = ? AND state = 'sending'"
                          " AND failure = '' AND updated_ms >= ?)"_s,
                          {intent.resultId, intent.fingerprint, inFlightSinceMs});
        if (!rivals)
            return rivals.error();
        const bool isOwned = std::any_of(rivals.value().begin(), rivals.value().end(),
                                         [&intent](const Intent &rival) { return rival.resultId == intent.resultId; });
        if (!rivals.value().isEmpty())
            return StoreError{StoreError::Kind::Constraint, isOwned ? QString::fromLatin1(owned) : QString()};
        return change(database, intent, overwritable);
    };
    return m_store.write(work, orConflict);
}

QFuture<Outcome<Intent>> Journal::replace(const Intent &given, const Intent &fresh)
{
    return m_store.writeDurably(
        [kind = m_kind, given, fresh](QSqlDatabase &database) -> OneStored {
            OneStored now = change(database, given, overwritable);
            if (!now || now.value().resentAs != fresh.id)
                return now;
            const auto added = insert(database, kind, fresh);
            return added ? now : OneStored(added.error());
        },
        asOutcome);
}

QFuture<Outcome<Done>> Journal::drop(const QString &id)
{
    return m_store.write(
        [id](QSqlDatabase &database) -> StoreOutcome<Done> {
            const auto done = sql::change(database, u"DELETE FROM journal WHERE id = ?"_s, {id});
            if (!done)
                return done.error();
            return Done();
        },
        asOutcome);
}

} // namespace exportdesk
