// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/sql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const std::array steps{
    Migration{
        1,
        {
            // The launch journal: a row is durable before the POST leaves. Holds no secret.
            u"CREATE TABLE launches (id TEXT PRIMARY KEY NOT NULL, connection TEXT NOT NULL, sandbox TEXT NOT NULL,"
            " request TEXT NOT NULL, fingerprint TEXT NOT NULL, state TEXT NOT NULL, jobId TEXT NOT NULL DEFAULT '',"
            " failure TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, created_ms INTEGER NOT NULL,"
            " updated_ms INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '') WITHOUT ROWID"_s,
            u"CREATE INDEX launches_by_place ON launches (connection, sandbox, created_ms)"_s,
            // What was requested and is not confirmed yet: cancelling a job, creating a dataset.
            u"CREATE TABLE intents (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, connection TEXT NOT NULL,"
            " sandbox TEXT NOT NULL, target TEXT NOT NULL, state TEXT NOT NULL, created_ms INTEGER NOT NULL,"
            " updated_ms INTEGER NOT NULL, detail TEXT NOT NULL DEFAULT '') WITHOUT ROWID"_s,
            u"CREATE INDEX intents_by_place ON intents (connection, sandbox, kind, created_ms)"_s,
            u"CREATE TABLE drafts (connection TEXT NOT NULL, sandbox TEXT NOT NULL, name TEXT NOT NULL,"
            " body TEXT NOT NULL, saved_ms INTEGER NOT NULL, PRIMARY KEY (connection, sandbox, name)) WITHOUT ROWID"_s,
            // Everything ever seen of a job, so that history outlives the platform's own keeping.
            u"CREATE TABLE jobs (connection TEXT NOT NULL, sandbox TEXT NOT NULL, id TEXT NOT NULL,"
            " record TEXT NOT NULL, created_ms INTEGER NOT NULL DEFAULT 0, updated_ms INTEGER NOT NULL DEFAULT 0,"
            " status TEXT NOT NULL DEFAULT '', started_here INTEGER NOT NULL DEFAULT 0,"
            " acknowledged INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '',"
            " PRIMARY KEY (connection, sandbox, id))"_s,
            u"CREATE INDEX jobs_by_creation ON jobs (connection, sandbox, created_ms)"_s,
        },
    },
    Migration{
        2,
        {
            // What the table shows of a job, beside its record: the program opens on the index alone.
            u"ALTER TABLE jobs ADD COLUMN row BLOB"_s,
            u"DROP INDEX jobs_by_creation"_s,
            u"CREATE INDEX jobs_rows ON jobs (connection, sandbox, created_ms DESC, id, started_here, row)"_s,
        },
    },
    Migration{
        3,
        {
            u"ALTER TABLE jobs ADD COLUMN batch_failed INTEGER NOT NULL DEFAULT 0"_s,
            // Few jobs carry a mark or a note; they are found without reading all records.
            u"CREATE INDEX jobs_marked ON jobs (connection, sandbox, id, acknowledged, batch_failed, note)"
            " WHERE acknowledged <> 0 OR batch_failed <> 0 OR note <> ''"_s,
        },
    },
    Migration{
        4,
        {
            // One journal for everything that must happen once; kind says what an intent is about.
            u"CREATE TABLE journal (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, connection TEXT NOT NULL,"
            " sandbox TEXT NOT NULL, request TEXT NOT NULL, fingerprint TEXT NOT NULL, state TEXT NOT NULL,"
            " result TEXT NOT NULL DEFAULT '', failure TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0,"
            " created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '') WITHOUT ROWID"_s,
            u"CREATE INDEX journal_by_place ON journal (kind, connection, sandbox, created_ms)"_s,
            u"INSERT INTO journal (id, kind, connection, sandbox, request, fingerprint, state, result, failure,"
            " attempts, created_ms, updated_ms, note) SELECT id, 'launch', connection, sandbox, request, fingerprint,"
            " state, jobId, failure, attempts, created_ms, updated_ms, note FROM launches"_s,
            // A cancel that was marked is accepted; what was only requested has to be searched for.
            u"INSERT INTO journal (id, kind, connection, sandbox, request, fingerprint, state, result, created_ms,"
            " updated_ms, note) SELECT id, kind, connection, sandbox,"
            " CASE kind WHEN 'dataset' THEN json_object('name', target, 'description', detail) ELSE detail END,"
            " target, CASE state WHEN 'requested' THEN 'unknown' WHEN 'marked' THEN 'accepted' ELSE state END,"
            " CASE state WHEN 'marked' THEN target ELSE '' END, created_ms, updated_ms,"
            " json_object('sentMs', created_ms) FROM intents"_s,
            u"DROP TABLE launches"_s,
            u"DROP TABLE intents"_s,
        },
    },
    Migration{
        5,
        {
            // Jobs and what must happen once belong to a platform, whichever connection leads there. Rows of before
            // are assigned when the platform of their connection is known (formerplace.h): until then a job has the
            // connection's id here, an intent nothing.
            u"ALTER TABLE jobs RENAME COLUMN connection TO platform"_s,
            u"ALTER TABLE journal ADD COLUMN platform TEXT NOT NULL DEFAULT ''"_s,
            u"DROP INDEX journal_by_place"_s,
            u"CREATE INDEX journal_by_place ON journal (kind, platform, sandbox, created_ms)"_s,
            // What has been done to this file, and what the operator has not read yet.
            u"CREATE TABLE upkeep (task TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL DEFAULT 0,"
            " detail TEXT NOT NULL DEFAULT '') WITHOUT ROWID"_s,
            // No earlier version has written to a new file.
            u"INSERT INTO upkeep (task, version) SELECT 'secrets', 1 FROM pragma_user_version WHERE user_version = 0"_s,
        },
    },
    Migration{
        6,
        {
            // How many profiles the batches of a job contain of which one failed.
            u"ALTER TABLE jobs ADD COLUMN arrived INTEGER NOT NULL DEFAULT -1"_s,
        },
    },
    Migration{
        7,
        {
            // The journal forgets a cancel when it is settled.
            u"ALTER TABLE jobs ADD COLUMN cancelled_here INTEGER NOT NULL DEFAULT 0"_s,
            u"DROP INDEX jobs_marked"_s,
            u"CREATE INDEX jobs_marked ON jobs (platform, sandbox, id, acknowledged, batch_failed, note, "
            u"cancelled_here)"
            " WHERE acknowledged <> 0 OR batch_failed <> 0 OR note <> '' OR cancelled_here <> 0"_s,
        },
    },
    Migration{
        8,
        {
            // Exports at certain times. handled_ms: every due time until then has a row of its own below.
            u"CREATE TABLE schedules (id TEXT PRIMARY KEY NOT NULL, connection TEXT NOT NULL, platform TEXT NOT NULL,"
            " sandbox TEXT NOT NULL, plan TEXT NOT NULL, request TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1,"
            " paused INTEGER NOT NULL DEFAULT 0, paused_until_ms INTEGER NOT NULL DEFAULT 0,"
            " handled_ms INTEGER NOT NULL DEFAULT 0, created_ms INTEGER NOT NULL) WITHOUT ROWID"_s,
            // What became of a due time, once and for all: the primary key is the claim.
            u"CREATE TABLE occurrences (schedule TEXT NOT NULL, revision INTEGER NOT NULL, nominal TEXT NOT NULL,"
            " due_ms INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',"
            " detail TEXT NOT NULL DEFAULT '', launch TEXT NOT NULL DEFAULT '', job TEXT NOT NULL DEFAULT '',"
            " job_ms INTEGER NOT NULL DEFAULT -1, outcome TEXT NOT NULL DEFAULT '', decided_ms INTEGER NOT NULL "
            "DEFAULT 0,"
            " ended_ms INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (schedule, revision, nominal)) WITHOUT ROWID"_s,
            u"CREATE INDEX occurrences_by_time ON occurrences (schedule, due_ms)"_s,
            // Few are open; they are found without reading years of history.
            u"CREATE INDEX occurrences_open ON occurrences (schedule, due_ms)"
            " WHERE outcome = '' AND state IN ('waiting', 'launched')"_s,
        },
    },
    Migration{
        9,
        {
            // How many profiles a run exported, to be compared with the next one.
            u"ALTER TABLE occurrences ADD COLUMN profiles INTEGER NOT NULL DEFAULT -1"_s,
            // What has changed lately is found without reading years of history.
            u"CREATE INDEX occurrences_by_change ON occurrences (max(decided_ms, ended_ms))"_s,
            u"CREATE INDEX jobs_gone_wrong ON jobs (updated_ms) WHERE upper(status) = 'FAILED' OR batch_failed <> 0"_s,
            u"CREATE TABLE alert_ways (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, settings TEXT NOT NULL,"
            " created_ms INTEGER NOT NULL, told_ms INTEGER NOT NULL DEFAULT 0, trouble TEXT NOT NULL DEFAULT '',"
            " trouble_ms INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"_s,
            u"CREATE TABLE alert_rules (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, rule TEXT NOT NULL,"
            " created_ms INTEGER NOT NULL) WITHOUT ROWID"_s,
            // What happened, once and for all: the primary key is the claim. resolved_ms 0: not over yet.
            u"CREATE TABLE alert_events (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,"
            " event TEXT NOT NULL, occurred_ms INTEGER NOT NULL, noted_ms INTEGER NOT NULL,"
            " resolved_ms INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"_s,
            u"CREATE INDEX alert_events_open ON alert_events (subject) WHERE resolved_ms = 0"_s,
            u"CREATE INDEX alert_events_by_time ON alert_events (noted_ms)"_s,
            // By which way it is told, and how far that is.
            u"CREATE TABLE alert_deliveries (event TEXT NOT NULL, way TEXT NOT NULL, state TEXT NOT NULL,"
            " due_ms INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, claimant TEXT NOT NULL DEFAULT '',"
            " claimed_ms INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (event, way)) WITHOUT ROWID"_s,
            u"CREATE INDEX alert_deliveries_open ON alert_deliveries (way, due_ms)"
            " WHERE state IN ('waiting', 'sending')"_s,
        },
    },
};

StoreOutcome<int> readVersion(const QSqlDatabase &database, const QString &schema)
{
    auto query = sql::run(database, u"PRAGMA %1.user_version"_s.arg(schema));
    if (!query)
        return query.error();
    return query.value().next() ? query.value().value(0).toInt() : 0;
}

StoreOutcome<int> runSteps(QSqlDatabase &database, std::span<const Migration> all)
{
    auto found = readVersion(database, u"main"_s);
    if (!found)
        return found;
    const int target = all.empty() ? 0 : all.back().version;
    if (found.value() > target)
        return StoreError{
            StoreError::Kind::Newer,
            u"schema version %1; this version of Exportdesk supports %2"_s.arg(found.value()).arg(target)};
    for (const Migration &step : all) {
        if (step.version <= found.value())
            continue;
        for (const QString &statement : step.statements)
            if (const auto done = sql::change(database, statement); !done)
                return done.error();
    }
    if (found.value() == target)
        return found; // without a write, which opening and closing would wait for on the disk
    // A pragma takes no bound values.
    if (const auto done = sql::change(database, u"PRAGMA user_version = %1"_s.arg(target)); !done)
        return done.error();
    return found;
}

} // namespace

std::span<const Migration> migrations()
{
    return steps;
}

int schemaVersion()
{
    return steps.back().version;
}

std::span<const Migration> migrationsUpTo(int version)
{
    const bool isKnown = version >= 0 && version <= schemaVersion();
    return migrations().first(isKnown ? std::size_t(version) : migrations().size());
}

int versionOf(const QSqlDatabase &database, const QString &schema)
{
    const auto version = readVersion(database, schema);
    return version ? version.value() : -1;
}

StoreOutcome<int> migrate(QSqlDatabase &database, std::span<const Migration> all)
{
    // Takes the write lock before the version is read: of two programs, the second finds the work done.
    return sql::inTransaction(database, [&] { return runSteps(database, all); });
}

} // namespace exportdesk
