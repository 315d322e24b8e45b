// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/columnkind.h"

#include "models/results/resulttable.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct ColumnKindTexts {
    Q_DECLARE_TR_FUNCTIONS(ColumnKind)
};

} // namespace

ColumnKind columnKind(const ResultColumn &column)
{
    static const QHash<QString, ColumnKind> kinds{
        {u"VARCHAR"_s, ColumnKind::Text},      {u"BOOLEAN"_s, ColumnKind::Boolean},
        {u"TINYINT"_s, ColumnKind::Integer},   {u"SMALLINT"_s, ColumnKind::Integer},
        {u"INTEGER"_s, ColumnKind::Integer},   {u"BIGINT"_s, ColumnKind::Integer},
        {u"HUGEINT"_s, ColumnKind::Integer},   {u"UTINYINT"_s, ColumnKind::Integer},
        {u"USMALLINT"_s, ColumnKind::Integer}, {u"UINTEGER"_s, ColumnKind::Integer},
        {u"UBIGINT"_s, ColumnKind::Integer},   {u"UHUGEINT"_s, ColumnKind::Integer},
        {u"FLOAT"_s, ColumnKind::Number},      {u"DOUBLE"_s, ColumnKind::Number},
        {u"DATE"_s, ColumnKind::Date},         {u"JSON"_s, ColumnKind::Json}};
    const QString &type = column.type;
    if (type.endsWith(u']'))
        return ColumnKind::List;
    if (type.startsWith("STRUCT("_L1))
        return ColumnKind::Object;
    if (type.startsWith("MAP("_L1))
        return ColumnKind::Map;
    if (type.startsWith("DECIMAL("_L1))
        return ColumnKind::Number;
    if (type.startsWith("TIME"_L1))
        return ColumnKind::Time;
    return kinds.value(type, ColumnKind::Other);
}

bool isOrdered(ColumnKind kind)
{
    return kind == ColumnKind::Integer || kind == ColumnKind::Number || kind == ColumnKind::Date
        || kind == ColumnKind::Time;
}

bool isNested(ColumnKind kind)
{
    return kind == ColumnKind::Object || kind == ColumnKind::Map || kind == ColumnKind::List;
}

QString columnKindWord(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return u"string"_s;
    case ColumnKind::Integer:
        return u"integer"_s;
    case ColumnKind::Number:
        return u"number"_s;
    case ColumnKind::Boolean:
        return u"boolean"_s;
    case ColumnKind::Date:
        return u"date"_s;
    case ColumnKind::Time:
        return u"time"_s;
    case ColumnKind::Object:
        return u"object"_s;
    case ColumnKind::Map:
        return u"map"_s;
    case ColumnKind::List:
        return u"list"_s;
    case ColumnKind::Json:
        return u"json"_s;
    case ColumnKind::Other:
        break;
    }
    return u"other"_s;
}

QString columnKindText(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return ColumnKindTexts::tr("string");
    case ColumnKind::Integer:
        return ColumnKindTexts::tr("integer");
    case ColumnKind::Number:
        return ColumnKindTexts::tr("number");
    case ColumnKind::Boolean:
        return ColumnKindTexts::tr("boolean");
    case ColumnKind::Date:
        return ColumnKindTexts::tr("date");
    case ColumnKind::Time:
        return ColumnKindTexts::tr("time");
    case ColumnKind::Object:
        return ColumnKindTexts::tr("object");
    case ColumnKind::Map:
        return ColumnKindTexts::tr("map");
    case ColumnKind::List:
        return ColumnKindTexts::tr("list");
    case ColumnKind::Json:
        return ColumnKindTexts::tr("any");
    case ColumnKind::Other:
        break;
    }
    return ColumnKindTexts::tr("other");
}

} // namespace exportdesk
