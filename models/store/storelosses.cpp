// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storelosses.h"

#include "models/store/migrations.h"
#include "models/store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct LossQuery {
    StoreLoss::Part part;
    QString table;
    QString condition;
    QString index; ///< that contains every row, too; empty: none
};

/// In the tables of this version of the schema.
QList<LossQuery> lossQueries(int version)
{
    using enum StoreLoss::Part;
    const QString journal = version < 4 ? u"intents"_s : u"journal"_s;
    const QString byPlace = version < 4 ? u"intents_by_place"_s : u"journal_by_place"_s;
    return {
        version < 4 ? LossQuery{Launches, u"launches"_s, u"1"_s, u"launches_by_place"_s}
                    : LossQuery{Launches, journal, u"kind = 'launch'"_s, byPlace},
        {Cancels, journal, u"kind = 'cancel'"_s, byPlace},
        {Datasets, journal, u"kind = 'dataset'"_s, byPlace},
        {Drafts, u"drafts"_s, u"(name = '' OR name LIKE 'draft' || char(10) || '%')"_s, {}},
        {Templates, u"drafts"_s, u"name <> '' AND name NOT LIKE 'draft' || char(10) || '%'"_s, {}},
        {Jobs, u"jobs"_s, u"1"_s, version < 2 ? u"jobs_by_creation"_s : u"jobs_rows"_s},
    };
}

std::optional<qint64> countRows(const QSqlDatabase &database, const LossQuery &query, const QString &way)
{
    auto rows = sql::run(database, u"SELECT count(*) FROM %1 %2 WHERE %3"_s.arg(query.table, way, query.condition));
    return rows && rows.value().next() ? std::optional(rows.value().value(0).toLongLong()) : std::nullopt;
}

/// The table itself if it can be read to its end, else an index of it.
std::optional<qint64> countOnce(const QSqlDatabase &damaged, const LossQuery &query)
{
    if (const auto rows = countRows(damaged, query, u"NOT INDEXED"_s))
        return rows;
    return query.index.isEmpty() ? std::nullopt : countRows(damaged, query, u"INDEXED BY "_s + query.index);
}

} // namespace

QList<StoreLoss> countLosses(const QSqlDatabase &damaged, const QSqlDatabase &rescued)
{
    const int version = damaged.isOpen() ? versionOf(damaged) : -1;
    const QList<LossQuery> before = lossQueries(version < 1 ? schemaVersion() : version);
    const QList<LossQuery> now = lossQueries(schemaVersion());
    QList<StoreLoss> losses;
    for (qsizetype i = 0; i < now.size(); ++i) {
        StoreLoss loss{now[i].part, countRows(rescued, now[i], {}).value_or(0), StoreLoss::unknown};
        if (const auto once = damaged.isOpen() ? countOnce(damaged, before[i]) : std::nullopt)
            loss.lost = std::max<qint64>(0, *once - loss.rescued);
        if (loss.rescued > 0 || loss.lost != 0)
            losses += loss;
    }
    return losses;
}

void keepDamage(const QSqlDatabase &database, const StoreDamage &damage)
{
    QJsonArray losses;
    for (const StoreLoss &loss : damage.losses)
        losses += QJsonObject{{u"part"_s, int(loss.part)}, {u"rescued"_s, loss.rescued}, {u"lost"_s, loss.lost}};
    const QJsonObject detail{{u"setAside"_s, damage.setAside}, {u"losses"_s, losses}};
    sql::change(database, u"INSERT OR REPLACE INTO upkeep (task, detail) VALUES ('damage', ?)"_s,
                {QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
}

StoreDamage keptDamage(const QSqlDatabase &database)
{
    StoreDamage damage;
    auto row = sql::run(database, u"SELECT detail FROM upkeep WHERE task = 'damage'"_s);
    if (!row || !row.value().next())
        return damage;
    const QJsonObject detail = QJsonDocument::fromJson(row.value().value(0).toByteArray()).object();
    damage.setAside = detail["setAside"_L1].toString();
    const QJsonArray losses = detail["losses"_L1].toArray();
    for (const auto &loss : losses)
        damage.losses += StoreLoss{StoreLoss::Part(loss["part"_L1].toInt()), loss["rescued"_L1].toInteger(),
                                   loss["lost"_L1].toInteger()};
    return damage;
}

void forgetDamage(const QSqlDatabase &database)
{
    sql::change(database, u"DELETE FROM upkeep WHERE task = 'damage'"_s);
}

} // namespace exportdesk
