// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/launchjournal.h"

#include "models/exports/launchrecord.h"
#include "models/exports/storedoutcome.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Entries = StoreOutcome<QList<LaunchEntry>>;
using Entry = StoreOutcome<LaunchEntry>;

const QString openStates = u"'sending', 'unknown', 'undecided'"_s;

/// A null text would be stored as NULL, which the table does not take.
QString solid(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

StoreOutcome<Done> insert(QSqlDatabase &database, const LaunchEntry &entry)
{
    const LaunchRecord record = launchRecord(entry);
    const auto done = sql::change(
        database,
        u"INSERT INTO launches (id, connection, sandbox, request, fingerprint, state, jobId, failure, attempts,"
        " created_ms, updated_ms, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.id, solid(entry.connectionId), solid(entry.sandbox), solid(QString::fromUtf8(entry.body)),
         solid(entry.fingerprint), record.state, solid(entry.jobId), solid(record.failure), entry.attempts,
         entry.createdMs, entry.sentMs, record.note});
    if (!done)
        return done.error();
    return Done();
}

Entries select(const QSqlDatabase &database, const QString &where, const QVariantList &values)
{
    auto query = sql::run(database,
                          u"SELECT id, connection, sandbox, request, fingerprint, state, jobId, failure, attempts,"
                          " created_ms, note FROM launches WHERE "_s
                              + where,
                          values);
    if (!query)
        return query.error();
    QList<LaunchEntry> entries;
    QSqlQuery &rows = query.value();
    while (rows.next()) {
        LaunchEntry entry;
        entry.id = rows.value(0).toString();
        entry.connectionId = rows.value(1).toString();
        entry.sandbox = rows.value(2).toString();
        entry.body = rows.value(3).toString().toUtf8();
        entry.fingerprint = rows.value(4).toString();
        entry.jobId = rows.value(6).toString();
        entry.attempts = rows.value(8).toInt();
        entry.createdMs = rows.value(9).toLongLong();
        readLaunchRecord({rows.value(5).toString(), rows.value(7).toString(), rows.value(10).toString()}, entry);
        entries += entry;
    }
    return entries;
}

Entry selectOne(const QSqlDatabase &database, const QString &id)
{
    const Entries found = select(database, u"id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return StoreError{StoreError::Kind::Statement, u"the journal has no entry %1"_s.arg(id)};
    return found.value().first();
}

/// Writes all that may change where \a condition holds; gives whether it did.
StoreOutcome<bool> put(QSqlDatabase &database, const LaunchEntry &entry, const QString &condition,
                       const QVariantList &conditionValues = {})
{
    const LaunchRecord record = launchRecord(entry);
    const auto done
        = sql::change(database,
                      u"UPDATE launches SET state = ?, jobId = ?, failure = ?, attempts = ?, updated_ms = ?,"
                      " note = ? WHERE id = ? AND "_s
                          + condition,
                      QVariantList{record.state, solid(entry.jobId), solid(record.failure), entry.attempts,
                                   entry.sentMs, record.note, entry.id}
                          + conditionValues);
    if (!done)
        return done.error();
    return done.value() > 0;
}

/// Writes all that may change where \a condition holds, and gives the row as it stands then.
Entry change(QSqlDatabase &database, const LaunchEntry &entry, const QString &condition)
{
    if (const auto done = put(database, entry, condition); !done)
        return done.error();
    return selectOne(database, entry.id);
}

/// What is concluded, or decided by the operator, leaves alone what is settled.
const QString overwritable = u"state IN (%1)"_s.arg(openStates);

/// The other launches where \a entry's jobs are, whichever connection leads there, that \a condition holds for.
Entries othersThere(const QSqlDatabase &database, const LaunchEntry &entry, const QString &condition,
                    const QVariantList &conditionValues)
{
    return select(database,
                  u"id <> ? AND sandbox = ? AND (connection = ? OR"
                  " CASE WHEN json_valid(note) THEN json_extract(note, '$.org') END = ?) AND (%1)"_s.arg(condition),
                  QVariantList{solid(entry.id), solid(entry.sandbox), solid(entry.connectionId), solid(entry.orgId)}
                      + conditionValues);
}

/// It is to be looked for again.
StoreOutcome<Done> reopen(QSqlDatabase &database, const QString &id)
{
    const auto done = sql::change(database, u"UPDATE launches SET state = 'unknown', jobId = '' WHERE id = ?"_s, {id});
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
QFuture<Outcome<LaunchEntry>> orConflict(QFuture<Entry> stored)
{
    return stored.then(QtFuture::Launch::Sync, [](const Entry &outcome) -> Outcome<LaunchEntry> {
        if (!outcome)
            return outcome.error().kind == StoreError::Kind::Constraint ? conflict(outcome.error().detail)
                                                                        : storageFailure(outcome.error());
        return outcome.value();
    });
}

} // namespace

LaunchJournal::LaunchJournal(Store &store)
    : m_store(store)
{
}

QFuture<Outcome<QList<LaunchEntry>>> LaunchJournal::load(int closed)
{
    return outcomeOf(m_store.read([closed](QSqlDatabase &database) -> Entries {
        const Entries found = select(database,
                                     u"state IN (%1) OR id IN (SELECT id FROM launches WHERE state NOT IN (%1)"
                                     " ORDER BY created_ms DESC LIMIT ?) ORDER BY created_ms, id"_s.arg(openStates),
                                     {closed});
        return found;
    }));
}

QFuture<Outcome<QList<LaunchEntry>>> LaunchJournal::neighbours(const LaunchEntry &entry, qint64 sinceMs)
{
    return outcomeOf(m_store.read([entry, sinceMs](QSqlDatabase &database) {
        const QString condition = u"state IN (%1) OR (jobId <> '' AND created_ms >= ?)"_s.arg(openStates);
        return othersThere(database, entry, condition, {sinceMs});
    }));
}

QFuture<Outcome<Done>> LaunchJournal::add(const LaunchEntry &entry)
{
    return outcomeOf(m_store.write([entry](QSqlDatabase &database) { return insert(database, entry); }));
}

QFuture<Outcome<LaunchEntry>> LaunchJournal::update(const LaunchEntry &entry)
{
    return outcomeOf(
        m_store.write([entry](QSqlDatabase &database) -> Entry { return change(database, entry, overwritable); }));
}

QFuture<Outcome<LaunchEntry>> LaunchJournal::dismiss(const LaunchEntry &entry)
{
    return outcomeOf(m_store.write(
        [entry](QSqlDatabase &database) -> Entry { return change(database, entry, u"state = 'rejected'"_s); }));
}

QFuture<Outcome<LaunchJournal::Attempt>> LaunchJournal::startAttempt(const LaunchEntry &entry)
{
    return outcomeOf(m_store.write([entry](QSqlDatabase &database) -> StoreOutcome<Attempt> {
        const auto granted
            = put(database, entry, u"state = 'sending' AND failure <> '' AND attempts = ?"_s, {entry.attempts - 1});
        if (!granted)
            return granted.error();
        const Entry stored = selectOne(database, entry.id);
        if (!stored)
            return stored.error();
        return Attempt{stored.value(), granted.value()};
    }));
}

QFuture<Outcome<LaunchEntry>> LaunchJournal::accept(const LaunchEntry &entry)
{
    return orConflict(m_store.write([entry](QSqlDatabase &database) -> Entry {
        const Entries rivals
            = othersThere(database, entry, u"jobId = ? AND state IN ('accepted', 'adopted')"_s, {entry.jobId});
        if (!rivals)
            return rivals.error();
        for (const LaunchEntry &rival : rivals.value()) {
            if (rival.state == LaunchEntry::State::Accepted)
                return StoreError{StoreError::Kind::Constraint, QString::fromLatin1(owned)};
            if (const auto reopened = reopen(database, rival.id); !reopened)
                return reopened.error();
        }
        return change(database, entry, u"state <> 'accepted'"_s);
    }));
}

QFuture<Outcome<LaunchEntry>> LaunchJournal::claim(const LaunchEntry &entry, qint64 inFlightSinceMs)
{
    auto stored = m_store.write([entry, inFlightSinceMs](QSqlDatabase &database) -> Entry {
        // Owned by another launch, or a twin is on its way in another window and may be the one that made it.
        const Entries rivals
            = othersThere(database, entry,
                          u"(jobId = ? AND state IN ('accepted', 'adopted')) OR (fingerprint = ? AND state = 'sending'"
                          " AND failure = '' AND updated_ms >= ?)"_s,
                          {entry.jobId, entry.fingerprint, inFlightSinceMs});
        if (!rivals)
            return rivals.error();
        const bool isOwned = std::any_of(rivals.value().begin(), rivals.value().end(),
                                         [&entry](const LaunchEntry &rival) { return rival.jobId == entry.jobId; });
        if (!rivals.value().isEmpty())
            return StoreError{StoreError::Kind::Constraint, isOwned ? QString::fromLatin1(owned) : QString()};
        return change(database, entry, overwritable);
    });
    return orConflict(stored);
}

QFuture<Outcome<LaunchEntry>> LaunchJournal::replace(const LaunchEntry &given, const LaunchEntry &fresh)
{
    return outcomeOf(m_store.write([given, fresh](QSqlDatabase &database) -> Entry {
        const Entry now = change(database, given, overwritable);
        if (!now || now.value().resentAs != fresh.id)
            return now;
        const auto added = insert(database, fresh);
        return added ? now : Entry(added.error());
    }));
}

} // namespace exportdesk
