// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/duckdbcomparison.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

DuckDbComparison::DuckDbComparison(const QList<ResultColumn> &columns, const QStringList &before,
                                   const QStringList &paths)
{
    QList<ResultColumn> ofFiles = columns;
    ofFiles.removeIf([](const ResultColumn &column) { return column.name == "batch_id"_L1; });
    for (const QString &path : paths) {
        if (const auto field = duckDb::field(ofFiles, path)) {
            m_paths += path;
            m_fields += *field;
        }
    }
    const std::optional<duckDb::Identities> identities = duckDb::identities(ofFiles);
    m_identities = identities ? identities->list : QString();
    QStringList ids;
    for (const QString &batch : before)
        ids += duckDb::text(batch);
    m_isBefore = u"batch_id IN (%1)"_s.arg(ids.isEmpty() ? u"NULL"_s : ids.join(u", "_s));
}

/// One row of numbers for each profile: comparing hashes takes far less memory than comparing values.
QString DuckDbComparison::rowsSql() const
{
    QStringList columns{u"row_number() OVER () AS n"_s, u"coalesce(%1, false) AS before"_s.arg(m_isBefore),
                        u"%1 AS ids"_s.arg(m_identities.isEmpty() ? u"[]"_s : m_identities)};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        columns += u"%1 AS f%2"_s.arg(m_fields[i].isFilled(), QString::number(i));
        columns += u"hash(CASE WHEN %1 THEN %2 END) AS h%3"_s.arg(m_fields[i].isFilled(), m_fields[i].value,
                                                                  QString::number(i));
    }
    return u"SELECT %1 FROM exported"_s.arg(columns.join(u", "_s));
}

ResultQuestion DuckDbComparison::question() const
{
    QStringList filled;
    QStringList changed;
    QStringList anyChange;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        filled += u"(SELECT count(*) FROM every WHERE before AND f%1)"_s.arg(i);
        const QString differs = u"a.h%1 <> b.h%1"_s.arg(i);
        changed += u"count(*) FILTER (WHERE %1)"_s.arg(differs);
        anyChange += differs;
    }
    const QString none = u"count(*) FILTER (WHERE false)"_s;
    const QString sql
        = u"WITH every AS MATERIALIZED (%1), "
          "keys AS MATERIALIZED (SELECT DISTINCT n, before, hash(unnest(ids)) AS key FROM every), "
          "pairs AS MATERIALIZED (SELECT now.n AS a, min(past.n) AS b FROM keys AS now JOIN keys AS past "
          "USING (key) WHERE NOT now.before AND past.before GROUP BY now.n), "
          "kept AS MATERIALIZED (SELECT DISTINCT past.n FROM keys AS now JOIN keys AS past USING (key) "
          "WHERE NOT now.before AND past.before) "
          "SELECT (SELECT count(*) FROM every WHERE before), "
          "(SELECT count(*) FROM every WHERE NOT before) - (SELECT count(*) FROM pairs), "
          "(SELECT count(*) FROM every WHERE before) - (SELECT count(*) FROM kept), "
          "%2%3%4 FROM pairs JOIN every AS a ON a.n = pairs.a JOIN every AS b ON b.n = pairs.b"_s.arg(
              rowsSql(), anyChange.isEmpty() ? none : u"count(*) FILTER (WHERE %1)"_s.arg(anyChange.join(u" OR "_s)),
              changed.isEmpty() ? QString() : QString(u", "_s + changed.join(u", "_s)),
              filled.isEmpty() ? QString() : QString(u", "_s + filled.join(u", "_s)));
    return {sql, [paths = m_paths, isMatched = !m_identities.isEmpty()](const ResultTable &table, ResultAnswer *into) {
                if (table.rows.empty() || table.rows.front().size() < size_t(4 + 2 * paths.size()))
                    return;
                const auto &row = table.rows.front();
                LastRunAnswer &last = *into->lastRun;
                last.profiles = row[0].toInteger();
                last.added = row[1].toInteger();
                last.gone = row[2].toInteger();
                last.changed = row[3].toInteger();
                last.isMatched = isMatched;
                for (qsizetype i = 0; i < paths.size(); ++i) {
                    if (const qint64 count = row[size_t(4 + i)].toInteger(); count > 0)
                        last.changedBy.insert(paths[i], count);
                    last.filled.insert(paths[i], row[size_t(4 + paths.size() + i)].toInteger());
                }
            }};
}

} // namespace exportdesk
