// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/readyqueries.h"

#include "models/queryservice/querynames.h"

#include <QCoreApplication>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct ReadyQueryTexts {
    Q_DECLARE_TR_FUNCTIONS(ReadyQueries)
};

using Question = ReadyQuery::Question;

/// The columns that say the batch are hidden without it.
const QString showsBatches = u"SET drop_system_columns=false;\n\n"_s;

ReadyQuery ready(Question question, const QString &statement, const QString &settings = {})
{
    return {question, showsBatches + settings + statement + u';'};
}

QString fromBatches(const QuerySubject &subject, const QStringList &batches)
{
    return u"\nFROM "_s + subject.table + u"\nWHERE "_s + sqlBatchFilter(batches);
}

QString fromBatches(const QuerySubject &subject)
{
    return fromBatches(subject, subject.batches);
}

ReadyQuery firstRows(const QuerySubject &subject)
{
    constexpr auto limit = "\nLIMIT 20"_L1;
    QStringList columns;
    QStringList met;
    for (const QString &path : subject.fields) {
        const QString column = path.section(u'.', 0, 0);
        const QString sql = sqlPath(column);
        if (met.contains(column) || sql.isEmpty())
            continue;
        met += column;
        columns += u"to_json(%1) AS %1"_s.arg(sql);
    }
    if (subject.hasAllFields || columns.isEmpty())
        return ready(Question::FirstRows, u"SELECT *"_s + fromBatches(subject) + limit,
                     u"SET auto_to_json=true;\n\n"_s);
    return ready(Question::FirstRows, u"SELECT "_s + columns.join(u",\n       "_s) + fromBatches(subject) + limit);
}

/// Nothing if all fields were exported: there can be thousands.
std::optional<ReadyQuery> filledFields(const QuerySubject &subject)
{
    constexpr qsizetype most = 100;
    QStringList columns{u"count(*) AS n"_s};
    QStringList aliases{u"n"_s};
    for (const QString &path : subject.fields.mid(0, most)) {
        if (const QString sql = sqlPath(path); !sql.isEmpty())
            columns += u"round(100.0 * count(%1) / nullif(count(*), 0), 1) AS %2"_s.arg(
                sql, columnAlias(path + u"_pct"_s, &aliases));
    }
    if (subject.hasAllFields || columns.size() == 1)
        return std::nullopt;
    return ready(Question::FilledFields, u"SELECT "_s + columns.join(u",\n       "_s) + fromBatches(subject));
}

ReadyQuery namespaces(const QuerySubject &subject)
{
    return ready(Question::Namespaces,
                 u"SELECT ns, count(*) AS n\nFROM (SELECT explode(map_keys(identityMap)) AS ns"_s + fromBatches(subject)
                     + u") AS k\nGROUP BY ns\nORDER BY n DESC"_s);
}

ReadyQuery segmentStates(const QuerySubject &subject)
{
    QStringList selects;
    for (const QString &id : subject.segments) {
        const QString status = u"segmentMembership['ups'][%1].status"_s.arg(sqlText(id));
        selects += u"SELECT %1 AS segment, %2 AS status, count(*) AS n"_s.arg(sqlText(id), status)
            + fromBatches(subject) + u"\nGROUP BY "_s + status;
    }
    return ready(Question::SegmentStates, selects.join(u"\nUNION ALL\n"_s));
}

QString identities(const QuerySubject &subject, const QStringList &batches, const QString &distinct)
{
    return u"(SELECT %1identityMap[%2][0].id AS id"_s.arg(distinct, sqlText(subject.nameSpace))
        + fromBatches(subject, batches) + u')';
}

ReadyQuery newProfiles(const QuerySubject &subject)
{
    return ready(Question::NewProfiles,
                 u"SELECT count(*) AS added\nFROM "_s + identities(subject, subject.batches, {})
                     + u" AS a\nLEFT JOIN "_s + identities(subject, subject.lastBatches, u"DISTINCT "_s)
                     + u" AS b\nON a.id = b.id\nWHERE b.id IS NULL AND a.id IS NOT NULL"_s);
}

ReadyQuery doubledIdentities(const QuerySubject &subject)
{
    const QString id = u"identityMap[%1][0].id"_s.arg(sqlText(subject.nameSpace));
    return ready(Question::DoubledIdentities,
                 u"SELECT count(*) AS doubled\nFROM (SELECT %1 AS id"_s.arg(id) + fromBatches(subject)
                     + u"\nGROUP BY %1\nHAVING count(*) > 1) AS d\nWHERE d.id IS NOT NULL"_s.arg(id));
}

ReadyQuery allBatches(const QuerySubject &subject)
{
    return ready(
        Question::Batches,
        u"SELECT _acp_batchid, count(*) AS n, min(_acp_system_metadata.ingestTime) AS first_ms, "
        "max(_acp_system_metadata.ingestTime) AS last_ms\nFROM %1\nGROUP BY _acp_batchid\nORDER BY last_ms"_s.arg(
            subject.table));
}

} // namespace

QList<ReadyQuery> readyQueries(const QuerySubject &subject)
{
    if (!isTableName(subject.table) || subject.batches.isEmpty())
        return {};
    QList<ReadyQuery> queries{ready(Question::Rows, u"SELECT count(*) AS rows_in_batch"_s + fromBatches(subject)),
                              firstRows(subject)};
    if (const std::optional<ReadyQuery> filled = filledFields(subject))
        queries += *filled;
    const bool hasIdentities = subject.contains(u"identityMap"_s);
    if (hasIdentities)
        queries += namespaces(subject);
    if (!subject.segments.isEmpty() && subject.contains(u"segmentMembership"_s))
        queries += segmentStates(subject);
    if (hasIdentities && !subject.nameSpace.isEmpty()) {
        if (!subject.lastBatches.isEmpty())
            queries += newProfiles(subject);
        queries += doubledIdentities(subject);
    }
    queries += allBatches(subject);
    return queries;
}

QString readyQueryCode(Question question)
{
    switch (question) {
    case Question::Rows:
        return u"rows"_s;
    case Question::FirstRows:
        return u"first-rows"_s;
    case Question::FilledFields:
        return u"filled-fields"_s;
    case Question::Namespaces:
        return u"namespaces"_s;
    case Question::SegmentStates:
        return u"segment-states"_s;
    case Question::NewProfiles:
        return u"new-profiles"_s;
    case Question::DoubledIdentities:
        return u"doubled-identities"_s;
    case Question::Batches:
        return u"batches"_s;
    }
    return {};
}

QString readyQueryTitle(Question question)
{
    switch (question) {
    case Question::Rows:
        return ReadyQueryTexts::tr("Count rows");
    case Question::FirstRows:
        return ReadyQueryTexts::tr("First 20 rows");
    case Question::FilledFields:
        return ReadyQueryTexts::tr("How far fields are filled");
    case Question::Namespaces:
        return ReadyQueryTexts::tr("By namespace");
    case Question::SegmentStates:
        return ReadyQueryTexts::tr("Segments by status");
    case Question::NewProfiles:
        return ReadyQueryTexts::tr("New since the last run");
    case Question::DoubledIdentities:
        return ReadyQueryTexts::tr("Repeated identities");
    case Question::Batches:
        return ReadyQueryTexts::tr("All batches of the dataset");
    }
    return {};
}

} // namespace exportdesk
