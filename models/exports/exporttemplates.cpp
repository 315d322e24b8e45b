// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exporttemplates.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/once/storedoutcome.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/store/sql.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using StoredTemplates = StoreOutcome<QList<ExportTemplate>>;

bool sameName(const QString &left, const QString &right)
{
    return !left.compare(right, Qt::CaseInsensitive);
}

StoredTemplates readTemplatesOf(const QSqlDatabase &database, const QString &connection, const QString &sandbox)
{
    auto rows = sql::run(database,
                         u"SELECT name, body, saved_ms FROM drafts WHERE connection = ? AND sandbox = ?"
                         " AND name <> '' AND name NOT LIKE 'draft' || char(10) || '%'"_s, // see KeptDrafts
                         {connection, sandbox});
    if (!rows)
        return rows.error();
    QList<ExportTemplate> all;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        if (auto request = readExportRequest(row.value(1).toString()).request)
            all.append({row.value(0).toString(), *std::move(request), row.value(2).toLongLong()});
    }
    return all;
}

void sortByName(QList<ExportTemplate> &all)
{
    std::sort(all.begin(), all.end(), [](const ExportTemplate &left, const ExportTemplate &right) {
        return QString::localeAwareCompare(left.name.toCaseFolded(), right.name.toCaseFolded()) < 0;
    });
}

} // namespace

ExportTemplates::ExportTemplates(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void ExportTemplates::open(const QString &connectionId, const QString &sandbox)
{
    m_connectionId = connectionId;
    m_sandbox = sandbox;
    auto read = m_store.read(
        [connectionId, sandbox](QSqlDatabase &database) { return readTemplatesOf(database, connectionId, sandbox); });
    deliver(read, this, [this, opening = ++m_opening, changes = m_changes](const StoredTemplates &stored) {
        if (opening != m_opening)
            return;
        if (changes != m_changes) { // read before what was changed here meanwhile
            reload();
            return;
        }
        m_all = stored ? stored.value() : QList<ExportTemplate>();
        sortByName(m_all);
        Q_EMIT changed();
        if (!stored)
            Q_EMIT failed(storageFailure(stored.error()));
    });
}

const ExportTemplate *ExportTemplates::find(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&name](const ExportTemplate &one) { return sameName(one.name, name); });
    return found == m_all.end() ? nullptr : &*found;
}

QString ExportTemplates::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; find(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

void ExportTemplates::put(const QString &name, const ExportRequest &request)
{
    const ExportTemplate one{name, request, m_clock.nowMs()};
    if (const ExportTemplate *before = find(name)) {
        if (before->name != name)
            erase(before->name);
        m_all.removeIf([&name](const ExportTemplate &old) { return sameName(old.name, name); });
    }
    m_all.append(one);
    write(one);
}

void ExportTemplates::save(const QString &name, const ExportRequest &request)
{
    const QString kept = name.simplified();
    if (kept.isEmpty())
        return;
    put(kept, request);
    sortByName(m_all);
    Q_EMIT changed();
}

void ExportTemplates::rename(const QString &name, const QString &to)
{
    const ExportTemplate *one = find(name);
    const QString wanted = to.simplified();
    const ExportTemplate *other = find(wanted);
    if (!one || wanted.isEmpty() || wanted == one->name || (other && other != one))
        return;
    const ExportTemplate before = *one;
    erase(before.name);
    m_all.removeOne(before);
    save(wanted, before.request);
}

void ExportTemplates::remove(const QString &name)
{
    const ExportTemplate *one = find(name);
    if (!one)
        return;
    erase(one->name);
    m_all.removeOne(ExportTemplate(*one));
    Q_EMIT changed();
}

QStringList ExportTemplates::add(const QList<ExportTemplate> &templates)
{
    QStringList names;
    for (const ExportTemplate &one : templates) {
        const QString name = one.name.simplified();
        if (name.isEmpty())
            continue;
        names += freeName(name);
        put(names.last(), one.request);
    }
    if (names.isEmpty())
        return names;
    sortByName(m_all);
    Q_EMIT changed();
    return names;
}

void ExportTemplates::write(const ExportTemplate &one)
{
    ++m_changes;
    report(m_store.write(
        [one, body = prettyJson(one.request), connection = m_connectionId,
         sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Done> {
            const auto done = sql::change(database,
                                          u"INSERT INTO drafts (connection, sandbox, name, body, saved_ms)"
                                          " VALUES (?, ?, ?, ?, ?) ON CONFLICT (connection, sandbox, name)"
                                          " DO UPDATE SET body = excluded.body, saved_ms = excluded.saved_ms"_s,
                                          {connection, sandbox, one.name, body, one.savedMs});
            return done ? StoreOutcome<Done>(Done()) : done.error();
        },
        asOutcome));
}

void ExportTemplates::erase(const QString &name)
{
    ++m_changes;
    report(m_store.write(
        [name, connection = m_connectionId, sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Done> {
            const auto done
                = sql::change(database, u"DELETE FROM drafts WHERE connection = ? AND sandbox = ? AND name = ?"_s,
                              {connection, sandbox, name});
            return done ? StoreOutcome<Done>(Done()) : done.error();
        },
        asOutcome));
}

void ExportTemplates::report(const QFuture<Outcome<Done>> &done)
{
    deliver(done, this, [this](const Outcome<Done> &written) {
        if (!written)
            Q_EMIT failed(written.failure());
    });
}

} // namespace exportdesk
