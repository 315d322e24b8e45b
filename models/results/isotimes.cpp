// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/isotimes.h"

#include "models/results/columnkind.h"
#include "models/results/duckdbfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool isPointInTime(const ResultColumn &type)
{
    return type.parts.isEmpty() && type.type.startsWith("TIMESTAMP"_L1);
}

bool hasTimes(const ResultColumn &type)
{
    return isPointInTime(type) || std::any_of(type.parts.begin(), type.parts.end(), hasTimes);
}

QString written(const QString &value, const ResultColumn &type, int depth)
{
    if (!hasTimes(type))
        return value;
    // Parameters of lambdas within each other need different names.
    const QString entry = u"t%1"_s.arg(depth);
    switch (columnKind(type)) {
    case ColumnKind::Object: {
        QStringList members;
        for (const ResultColumn &part : type.parts) {
            const QString name = duckDb::name(part.name);
            members += QString(name + u" := "_s + written(value + u'.' + name, part, depth));
        }
        return QString(u"CASE WHEN "_s + value + u" IS NOT NULL THEN struct_pack("_s + members.join(u", "_s)
                       + u") END"_s);
    }
    case ColumnKind::List:
        return QString(u"list_transform("_s + value + u", lambda "_s + entry + u": "_s
                       + written(entry, type.parts.first(), depth + 1) + u')');
    case ColumnKind::Map:
        return QString(u"CASE WHEN "_s + value + u" IS NOT NULL THEN map_from_entries(list_transform(map_entries("_s
                       + value + u"), lambda "_s + entry + u": {'k': "_s
                       + written(entry + u".key"_s, type.parts.first(), depth + 1) + u", 'v': "_s
                       + written(entry + u".value"_s, type.parts.last(), depth + 1) + u"})) END"_s);
    default:
        // The engine's zone is UTC.
        return u"CASE WHEN microsecond(CAST(%1 AS TIMESTAMP)) % 1000 = 0 "
               "THEN strftime(CAST(%1 AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S.%gZ') "
               "ELSE strftime(CAST(%1 AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S.%fZ') END"_s.arg(value);
    }
}

} // namespace

QString duckDb::isoTimes(const QString &value, const ResultColumn &type)
{
    return written(value, type, 1);
}

} // namespace exportdesk
