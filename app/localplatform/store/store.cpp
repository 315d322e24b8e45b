// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/store/storeconnection.h"

#include <QDir>
#include <QFile>

#include <atomic>

using namespace Qt::StringLiterals;

namespace localplatform
{

using namespace storing;

Store::Store(const QString &folder)
    : m_folder(folder)
{
    static std::atomic<quint64> serial{0};
    m_serial = ++serial;
    if (!QDir().mkpath(folder))
        throw StoreError("cannot create " + folder.toStdString());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(folder + u"/platform.sqlite"_s);
    if (!file.open(QFile::ReadWrite))
        throw StoreError("cannot open " + file.fileName().toStdString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    createTables();
}

std::map<quint64, std::unique_ptr<Store::Connection>> &Store::connectionsOfThread()
{
    thread_local std::map<quint64, std::unique_ptr<Connection>> connections;
    return connections;
}

Store::Connection &Store::connection() const
{
    std::unique_ptr<Connection> &mine = connectionsOfThread()[m_serial];
    if (!mine) {
        static std::atomic<quint64> number{0};
        mine = std::make_unique<Connection>(m_folder + u"/platform.sqlite"_s,
                                            u"store-%1-%2"_s.arg(m_serial).arg(++number));
    }
    return *mine;
}

Store::~Store()
{
    // Other threads close theirs when they end.
    connectionsOfThread().erase(m_serial);
}

QSqlDatabase Store::database() const
{
    return connection().database;
}

void Store::createTables()
{
    Transaction transaction(*this);
    const QStringList statements{
        u"CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS places (id INTEGER PRIMARY KEY, org TEXT, sandbox TEXT, UNIQUE (org, sandbox))"_s,
        u"CREATE TABLE IF NOT EXISTS documents (kind TEXT, place INTEGER, id TEXT, created INTEGER, parent TEXT, json BLOB)"_s,
        u"CREATE UNIQUE INDEX IF NOT EXISTS documents_id ON documents (kind, place, id)"_s,
        u"CREATE INDEX IF NOT EXISTS documents_created ON documents (kind, place, created, id)"_s,
        u"CREATE INDEX IF NOT EXISTS documents_parent ON documents (kind, place, parent, created, id)"_s,
        u"CREATE TABLE IF NOT EXISTS jobs (id INTEGER PRIMARY KEY, place INTEGER, created INTEGER, status TEXT, json BLOB)"_s,
        u"CREATE INDEX IF NOT EXISTS jobs_created ON jobs (place, created, id)"_s,
        u"CREATE INDEX IF NOT EXISTS jobs_status ON jobs (place, status, created, id)"_s,
    };
    for (const QString &sql : statements) {
        QSqlQuery query(connection().database);
        if (!query.exec(sql))
            refuse(query.lastError());
    }
    transaction.commit();
}

int Store::placeId(const Place &place) const
{
    {
        const std::lock_guard lock(m_placesLock);
        if (const auto known = m_places.find({place.org, place.sandbox}); known != m_places.end())
            return known->second;
    }
    const std::lock_guard writing(m_writing);
    QSqlQuery &insert = connection().statement(u"INSERT OR IGNORE INTO places (org, sandbox) VALUES (?, ?)"_s);
    insert.addBindValue(filled(place.org));
    insert.addBindValue(filled(place.sandbox));
    run(insert);
    insert.finish();
    QSqlQuery &find = connection().statement(u"SELECT id FROM places WHERE org = ? AND sandbox = ?"_s);
    find.addBindValue(filled(place.org));
    find.addBindValue(filled(place.sandbox));
    run(find);
    const int id = find.next() ? find.value(0).toInt() : 0;
    find.finish();
    const std::lock_guard lock(m_placesLock);
    m_places[{place.org, place.sandbox}] = id;
    return id;
}

Store::Transaction::Transaction(Store &store)
    : m_store(store)
    , m_lock(store.m_writing)
{
    Connection &connection = m_store.connection();
    if (connection.depth++ == 0) {
        connection.broken = false;
        QSqlQuery begin(connection.database);
        if (!begin.exec(u"BEGIN IMMEDIATE"_s)) {
            --connection.depth;
            refuse(begin.lastError());
        }
    }
}

void Store::Transaction::commit()
{
    m_committed = true;
    Connection &connection = m_store.connection();
    if (connection.depth > 1 || connection.broken)
        return;
    QSqlQuery query(connection.database);
    if (!query.exec(u"COMMIT"_s)) {
        m_committed = false;
        refuse(query.lastError());
    }
}

Store::Transaction::~Transaction()
{
    Connection &connection = m_store.connection();
    connection.broken = connection.broken || !m_committed;
    if (--connection.depth == 0 && connection.broken) {
        QSqlQuery(connection.database).exec(u"ROLLBACK"_s);
        const std::lock_guard lock(m_store.m_placesLock);
        m_store.m_places.clear();
    }
}

QString Store::setting(const QString &name) const
{
    QSqlQuery &query = connection().statement(u"SELECT value FROM settings WHERE name = ?"_s);
    query.addBindValue(name);
    run(query);
    QString value = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

void Store::setSetting(const QString &name, const QString &value)
{
    const std::lock_guard lock(m_writing);
    QSqlQuery &query = connection().statement(u"INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)"_s);
    query.addBindValue(name);
    query.addBindValue(value);
    run(query);
    query.finish();
}

void Store::put(const QString &kind, const Place &place, const QString &id, qint64 createdMs,
                const nlohmann::json &document, const QString &parent)
{
    put(kind, place,
        Document{id, createdMs, parent, document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)});
}

void Store::put(const QString &kind, const Place &place, const Document &document)
{
    const std::lock_guard lock(m_writing);
    QSqlQuery &query = connection().statement(
        u"INSERT OR REPLACE INTO documents (kind, place, id, created, parent, json) VALUES (?, ?, ?, ?, ?, ?)"_s);
    query.bindValue(0, kind);
    query.bindValue(1, placeId(place));
    query.bindValue(2, filled(document.id));
    query.bindValue(3, document.created);
    query.bindValue(4, filled(document.parent));
    query.bindValue(5, blob(document.json));
    run(query);
    query.finish();
}

std::optional<nlohmann::json> Store::get(const QString &kind, const Place &place, const QString &id) const
{
    QSqlQuery &query = connection().statement(u"SELECT json FROM documents WHERE kind = ? AND place = ? AND id = ?"_s);
    query.bindValue(0, kind);
    query.bindValue(1, placeId(place));
    query.bindValue(2, filled(id));
    run(query);
    std::optional<nlohmann::json> found;
    if (query.next())
        found = nlohmann::json::parse(text(query.value(0)), nullptr, false);
    query.finish();
    return found;
}

bool Store::remove(const QString &kind, const Place &place, const QString &id)
{
    const std::lock_guard lock(m_writing);
    QSqlQuery &query = connection().statement(u"DELETE FROM documents WHERE kind = ? AND place = ? AND id = ?"_s);
    query.bindValue(0, kind);
    query.bindValue(1, placeId(place));
    query.bindValue(2, filled(id));
    run(query);
    const bool removed = query.numRowsAffected() > 0;
    query.finish();
    return removed;
}

std::vector<Document> Store::list(const QString &kind, const Place &place, Order order, int limit, int offset,
                                  const QString &parent) const
{
    const QString direction = order == Order::NewestFirst ? u"DESC"_s : u"ASC"_s;
    QSqlQuery &query
        = connection().statement(u"SELECT id, created, parent, json FROM documents WHERE kind = ? AND place = ?%1 "
                                 "ORDER BY created %2, id %2 LIMIT ? OFFSET ?"_s.arg(
                                     parent.isEmpty() ? u""_s : u" AND parent = ?"_s, direction));
    int next = 0;
    query.bindValue(next++, kind);
    query.bindValue(next++, placeId(place));
    if (!parent.isEmpty())
        query.bindValue(next++, parent);
    query.bindValue(next++, limit);
    query.bindValue(next++, offset);
    run(query);
    std::vector<Document> documents;
    while (query.next())
        documents.push_back(
            {query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toString(), text(query.value(3))});
    query.finish();
    return documents;
}

int Store::count(const QString &kind, const Place &place, const QString &parent) const
{
    QSqlQuery &query = connection().statement(u"SELECT count(*) FROM documents WHERE kind = ? AND place = ?%1"_s.arg(
        parent.isEmpty() ? u""_s : u" AND parent = ?"_s));
    query.bindValue(0, kind);
    query.bindValue(1, placeId(place));
    if (!parent.isEmpty())
        query.bindValue(2, parent);
    run(query);
    const int number = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return number;
}

} // namespace localplatform
