// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/profiletables.h"

#include "app/localplatform/profiles/sql.h"

using namespace Qt::StringLiterals;

namespace localplatform
{

void ProfileTables::create(const QSqlDatabase &database)
{
    // Blobs come last in their rows, so that a scan of the other columns need not step over their overflow pages.
    for (
        const QString &sql : {
            u"CREATE TABLE IF NOT EXISTS profile_space (id INTEGER PRIMARY KEY, org TEXT, sandbox TEXT, UNIQUE (org, sandbox))"_s,
            u"CREATE TABLE IF NOT EXISTS profile_identity (id INTEGER PRIMARY KEY, space INTEGER, ns TEXT, value TEXT)"_s,
            u"CREATE TABLE IF NOT EXISTS profile_fragment (id INTEGER PRIMARY KEY, space INTEGER, dataset TEXT, updated INTEGER, ingested INTEGER, attributes BLOB)"_s,
            u"CREATE TABLE IF NOT EXISTS profile_fragment_identity (fragment INTEGER, position INTEGER, identity INTEGER, PRIMARY KEY (fragment, position)) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS profile_link (a INTEGER, b INTEGER, PRIMARY KEY (a, b)) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS profile_event (id INTEGER PRIMARY KEY, space INTEGER, dataset TEXT, identity INTEGER, occurred INTEGER, ingested INTEGER, body BLOB)"_s,
            u"CREATE INDEX IF NOT EXISTS profile_event_identity ON profile_event (space, identity, ingested)"_s,
            u"CREATE TABLE IF NOT EXISTS profile_membership (identity INTEGER, segment TEXT, ns TEXT, status TEXT, qualified INTEGER, PRIMARY KEY (identity, segment, ns)) WITHOUT ROWID"_s,
        })
        Statement(database, sql).run();
}

qint64 ProfileTables::findSpace(const QSqlDatabase &database, const Place &place)
{
    Statement find(database, u"SELECT id FROM profile_space WHERE org = ? AND sandbox = ?"_s);
    find.run(place.org, place.sandbox);
    return find.next() ? find.number(0) : 0;
}

qint64 ProfileTables::makeSpace(const QSqlDatabase &database, const Place &place)
{
    if (const qint64 known = findSpace(database, place))
        return known;
    Statement insert(database, u"INSERT INTO profile_space (org, sandbox) VALUES (?, ?)"_s);
    insert.run(place.org, place.sandbox);
    return insert.insertedId();
}

} // namespace localplatform
