// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/duckdbrows.h"

#include "models/table/searchgrammar.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr auto numbered
    = "SELECT row_number() OVER () AS exportdesk_row, batch_id AS exportdesk_batch, * EXCLUDE (batch_id) "
      "FROM exported"_L1;
constexpr int numbersPerText = 50'000;

bool isHelper(const ResultColumn &column)
{
    return column.name == "batch_id"_L1 || column.name.startsWith("exportdesk_"_L1);
}

/// What a cell shows: the value, or how many there are.
QString cellOf(const DuckDbField &field)
{
    QString value = field.value;
    if (field.isMany)
        return u"len(list_filter(%1, lambda x: x IS NOT NULL))"_s.arg(value);
    switch (columnKind(field.type)) {
    case ColumnKind::List:
        return u"len(%1)"_s.arg(value);
    case ColumnKind::Map:
        return u"cardinality(%1)"_s.arg(value);
    case ColumnKind::Object: {
        QStringList members;
        for (const ResultColumn &part : field.type.parts)
            members += u"CAST(%1 AS INTEGER)"_s.arg(
                DuckDbField{QString(value + u'.' + duckDb::name(part.name)), part, false}.isFilled());
        return members.isEmpty() ? u"0"_s : members.join(u" + "_s);
    }
    default:
        return value;
    }
}

QString containing(const QString &value, const QString &words)
{
    QString pattern = words;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u"coalesce(CAST(%1 AS VARCHAR) ILIKE %2 ESCAPE '\\', false)"_s.arg(
        value, duckDb::text(QString(u'%' + pattern + u'%')));
}

/// `homeAddress.city:Berlin` as it is typed.
struct PathSearch {
    QString path;
    QString wanted;
    bool excluded = false;
};

/// Nothing for words, and for text in quotation marks, however it looks.
std::optional<PathSearch> pathSearch(const SearchPart &part, const QString &search)
{
    // A sign before a path with dots is left to its reader by the grammar.
    static const QRegularExpression pattern(
        u"^(%1)?([@_\\pL][^\\s:/\"]*):(?!//)(.*)$"_s.arg(searchGrammar::negationPattern()),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    const QString typed = search.mid(part.start, part.length);
    const qsizetype quote = typed.indexOf(u'"');
    if (quote >= 0 && quote < typed.indexOf(u':'))
        return {};
    const QString words = part.isWord() ? part.value : QString(part.key + u':' + part.value);
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return {};
    return PathSearch{match.captured(2), match.captured(3), part.excluded != !match.captured(1).isEmpty()};
}

/// \a path with its names spelled as in the files, as far as they can be found.
QString spelled(const QList<ResultColumn> &columns, const QString &path)
{
    QStringList steps = path.split(u'.');
    const QList<ResultColumn> *members = &columns;
    for (QString &step : steps) {
        const auto found = std::find_if(members->begin(), members->end(), [&step](const ResultColumn &one) {
            return one.name.compare(step, Qt::CaseInsensitive) == 0;
        });
        if (found == members->end())
            break;
        step = found->name;
        members = columnKind(*found) == ColumnKind::List && !found->parts.isEmpty() ? &found->parts.first().parts
                                                                                    : &found->parts;
    }
    return steps.join(u'.');
}

DuckDbRows::Column columnOfFiles(const QList<ResultColumn> &ofFiles, const QString &path)
{
    DuckDbRows::Column column{path, ColumnKind::Other, duckDb::field(ofFiles, path)};
    if (column.field)
        column.kind = column.field->isMany ? ColumnKind::List : columnKind(column.field->type);
    return column;
}

} // namespace

DuckDbRows::DuckDbRows(const QList<ResultColumn> &columns, const QStringList &paths, bool isCopy)
    : m_ofFiles(columns)
    , m_isCopy(isCopy)
{
    m_ofFiles.removeIf(isHelper);
    for (const QString &path : paths)
        m_columns.append(columnOfFiles(m_ofFiles, path));
}

QString DuckDbRows::copySql()
{
    return numbered;
}

QString DuckDbRows::source() const
{
    return m_isCopy ? u"exported"_s : QString(u'(' + numbered + u')');
}

QString DuckDbRows::extentSql(const Choice &choice) const
{
    const QString where
        = choice.batchId.isEmpty() ? QString() : u" WHERE exportdesk_batch = %1"_s.arg(duckDb::text(choice.batchId));
    return u"SELECT coalesce(min(exportdesk_row), 1), count(*) FROM %1%2"_s.arg(source(), where);
}

QString DuckDbRows::numbersSql(const Choice &choice) const
{
    QString order = u"exportdesk_row"_s;
    if (choice.sortColumn >= 0 && choice.sortColumn < m_columns.size() && m_columns[choice.sortColumn].field) {
        const DuckDbField &field = *m_columns[choice.sortColumn].field;
        order = u"CASE WHEN %1 THEN %2 END %3 NULLS LAST, exportdesk_row"_s.arg(
            field.isFilled(), cellOf(field), choice.isDescending ? u"DESC"_s : u"ASC"_s);
    }
    return u"SELECT string_agg(CAST(n AS VARCHAR), ' ' ORDER BY place) FROM (SELECT n, row_number() OVER () AS place "
           "FROM (SELECT exportdesk_row AS n FROM %1%2 ORDER BY %3)) GROUP BY place // %4 ORDER BY min(place)"_s.arg(
               source(), conditions(choice), order, QString::number(numbersPerText));
}

QString DuckDbRows::cells() const
{
    QStringList cells{u"exportdesk_row"_s};
    for (const Column &column : m_columns)
        cells += column.field ? u"CASE WHEN %1 THEN %2 END"_s.arg(column.field->isFilled(), cellOf(*column.field))
                              : u"NULL"_s;
    return cells.join(u", "_s);
}

QString DuckDbRows::pageSql(qint64 first, int count) const
{
    if (m_isCopy)
        return u"SELECT %1 FROM exported WHERE exportdesk_row BETWEEN %2 AND %3 ORDER BY exportdesk_row"_s.arg(
            cells(), QString::number(first), QString::number(first + count - 1));
    // Numbering all rows would read all files: the engine stops reading at the end of a limit.
    return u"SELECT %1 FROM (SELECT row_number() OVER () + %2 AS exportdesk_row, * FROM (SELECT * FROM exported LIMIT "
           u"%3 "
           "OFFSET %2))"_s.arg(cells(), QString::number(first - 1), QString::number(count));
}

QString DuckDbRows::cellsSql(const QList<qint64> &numbers) const
{
    QStringList wanted;
    for (const qint64 number : numbers)
        wanted += QString::number(number);
    return u"SELECT %1 FROM %2 WHERE exportdesk_row IN (%3)"_s.arg(cells(), source(), wanted.join(u", "_s));
}

QString DuckDbRows::profileSql(qint64 number) const
{
    if (m_isCopy)
        return u"SELECT * EXCLUDE (exportdesk_row, exportdesk_batch, batch_id) FROM exported WHERE exportdesk_row = %1"_s
            .arg(number);
    return u"SELECT * EXCLUDE (batch_id) FROM exported LIMIT 1 OFFSET %1"_s.arg(number - 1);
}

QString DuckDbRows::conditions(const Choice &choice) const
{
    QStringList all;
    if (!choice.batchId.isEmpty())
        all += u"exportdesk_batch = %1"_s.arg(duckDb::text(choice.batchId));
    for (const SearchPart &part : searchGrammar::parts(choice.search, {}))
        all += condition(part, choice.search);
    return all.isEmpty() ? QString() : QString(u" WHERE "_s + all.join(u" AND "_s));
}

/// A requested field, or one below it.
std::optional<DuckDbRows::Column> DuckDbRows::columnOf(const QString &path) const
{
    for (const Column &column : m_columns)
        if (column.path.compare(path, Qt::CaseInsensitive) == 0)
            return column;
    const Column column = columnOfFiles(m_ofFiles, spelled(m_ofFiles, path));
    return column.field ? std::optional(column) : std::nullopt;
}

QString DuckDbRows::condition(const SearchPart &part, const QString &search) const
{
    const auto negated = [](const QString &one, bool excluded) { return excluded ? QString(u"NOT "_s + one) : one; };
    if (const auto sought = pathSearch(part, search)) {
        if (const auto column = columnOf(sought->path))
            return negated(fieldCondition(*column, sought->wanted), sought->excluded);
        // Without the rows of a field that does not exist would be all rows, as if it had been looked at.
        if (sought->excluded && sought->path.contains(u'.'))
            return u"false"_s;
    }
    const QString words = part.isWord() ? part.value : QString(part.key + u':' + part.value);
    QStringList any;
    for (const Column &column : m_columns)
        if (column.field)
            any += containing(column.field->value, words);
    return negated(any.isEmpty() ? u"false"_s : QString(u'(' + any.join(u" OR "_s) + u')'), part.excluded);
}

QString DuckDbRows::unknownField(const QString &search) const
{
    for (const SearchPart &part : searchGrammar::parts(search, {}))
        if (const auto sought = pathSearch(part, search); sought && !columnOf(sought->path))
            return sought->path;
    return {};
}

QString DuckDbRows::fieldCondition(const Column &column, const QString &wanted) const
{
    if (!column.field)
        return wanted.isEmpty() ? u"true"_s : u"false"_s;
    if (wanted.isEmpty())
        return u"(NOT %1)"_s.arg(column.field->isFilled());
    static const QRegularExpression comparison(u"^(<=|>=|<|>|=)(.+)$"_s);
    const auto match = comparison.match(wanted);
    if (!match.hasMatch())
        return containing(column.field->value, wanted);
    const QString cell = cellOf(*column.field);
    bool isNumber = column.kind == ColumnKind::Integer || column.kind == ColumnKind::Number || isNested(column.kind);
    if (column.kind == ColumnKind::Json)
        match.captured(2).toDouble(&isNumber);
    const QString left = u"TRY_CAST(%1 AS %2)"_s.arg(cell, isNumber ? u"DOUBLE"_s : u"VARCHAR"_s);
    const QString right
        = isNumber ? u"TRY_CAST(%1 AS DOUBLE)"_s.arg(duckDb::text(match.captured(2))) : duckDb::text(match.captured(2));
    return u"coalesce(%1 %2 %3, false)"_s.arg(left, match.captured(1), right);
}

} // namespace exportdesk
