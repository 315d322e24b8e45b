// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/formerplace.h"

#include "models/store/sql.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Runs \a statement with these \a values unless one before it failed.
void changeNext(StoreOutcome<Stored> &done, const QSqlDatabase &database, const QString &statement,
                const QVariantList &values)
{
    if (!done)
        return;
    if (const auto changed = sql::change(database, statement, values); !changed)
        done = changed.error();
}

StoreOutcome<Stored> assignJobs(const QSqlDatabase &database, const FormerPlace &place)
{
    StoreOutcome<Stored> done = Stored{};
    changeNext(done, database, u"UPDATE OR IGNORE jobs SET platform = ? WHERE platform = ?"_s,
               {place.platform, place.connection});
    // Jobs that another connection has seen, too: the newer record stays, and nobody's marks and notes are lost.
    changeNext(done, database,
               u"INSERT INTO jobs (platform, sandbox, id, record, created_ms, updated_ms, status, started_here,"
               " cancelled_here, acknowledged, batch_failed, arrived, note, row) SELECT ?, sandbox, id, record,"
               " created_ms, updated_ms, status, started_here, cancelled_here, acknowledged, batch_failed, arrived,"
               " note, row FROM jobs WHERE platform = ?"
               " ON CONFLICT (platform, sandbox, id) DO UPDATE SET"
               " started_here = max(started_here, excluded.started_here),"
               " cancelled_here = max(cancelled_here, excluded.cancelled_here),"
               " acknowledged = max(acknowledged, excluded.acknowledged),"
               " batch_failed = max(batch_failed, excluded.batch_failed),"
               " arrived = max(arrived, excluded.arrived),"
               " note = CASE WHEN excluded.note IN ('', jobs.note) THEN jobs.note WHEN jobs.note = ''"
               " THEN excluded.note ELSE jobs.note || ' / ' || excluded.note END,"
               " record = iif(excluded.updated_ms > jobs.updated_ms, excluded.record, jobs.record),"
               " row = iif(excluded.updated_ms > jobs.updated_ms, excluded.row, jobs.row),"
               " status = iif(excluded.updated_ms > jobs.updated_ms, excluded.status, jobs.status),"
               " created_ms = iif(excluded.updated_ms > jobs.updated_ms, excluded.created_ms, jobs.created_ms),"
               " updated_ms = max(updated_ms, excluded.updated_ms)"_s,
               {place.platform, place.connection});
    changeNext(done, database, u"DELETE FROM jobs WHERE platform = ?"_s, {place.connection});
    return done;
}

StoreOutcome<Stored> assignIntents(const QSqlDatabase &database, const FormerPlace &place)
{
    // A connection that was edited since may lead to another organization now.
    QString statement = u"UPDATE journal SET platform = ? WHERE platform = '' AND connection = ? AND (? = '' OR"
                        " coalesce(CASE WHEN json_valid(note) THEN json_extract(note, '$.org') END, '') IN ('', ?))"_s;
    if (!place.isCertain)
        statement += u" AND state NOT IN ('sending', 'unknown', 'undecided')"_s;
    StoreOutcome<Stored> done = Stored{};
    changeNext(done, database, statement, {place.platform, place.connection, place.organization, place.organization});
    return done;
}

} // namespace

StoreOutcome<Stored> assignRows(QSqlDatabase &database, const FormerPlace &place)
{
    if (place.connection.isEmpty())
        return Stored{};
    StoreOutcome<Stored> done = Stored{};
    if (place.connection != place.platform)
        done = assignJobs(database, place);
    if (done)
        done = assignIntents(database, place);
    if (!place.newConnection.isEmpty())
        changeNext(done, database, u"UPDATE OR IGNORE drafts SET connection = ? WHERE connection = ?"_s,
                   {place.newConnection, place.connection});
    return done;
}

} // namespace exportdesk
