// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/queryfield.h"

#include "models/queryservice/querynames.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int partsAtMost = 100; ///< of an object that are looked at

bool hasParts(const QList<FieldNode> &nodes, int index)
{
    return nodes[index].end > index + 1;
}

ColumnKind kindOf(const QList<FieldNode> &nodes, int index)
{
    const FieldNode &node = nodes[index];
    if (node.array)
        return ColumnKind::List;
    if (node.map)
        return ColumnKind::Map;
    if (hasParts(nodes, index) || node.type == "object"_L1)
        return ColumnKind::Object;
    if (node.format == "date-time"_L1 || node.xdmType == "date-time"_L1)
        return ColumnKind::Time;
    if (node.format == "date"_L1 || node.xdmType == "date"_L1)
        return ColumnKind::Date;
    if (node.type == "integer"_L1)
        return ColumnKind::Integer;
    if (node.type == "number"_L1)
        return ColumnKind::Number;
    if (node.type == "boolean"_L1)
        return ColumnKind::Boolean;
    return ColumnKind::Text;
}

QString sqlOf(const QString &path, const QString &owner)
{
    const QString sql = sqlPath(path);
    return sql.isEmpty() || owner.isEmpty() ? sql : QString(owner + u'.' + sql);
}

/// Dates, and what the schema does not tell, can be texts.
QString filledScalar(const QString &value, ColumnKind kind)
{
    if (kind == ColumnKind::Text)
        return u"%1 <> ''"_s.arg(value);
    if (kind == ColumnKind::Date || kind == ColumnKind::Other)
        return u"CAST(%1 AS string) <> ''"_s.arg(value);
    return u"%1 IS NOT NULL"_s.arg(value);
}

/// The size of nothing is -1 in some versions of Spark, and null in others.
QString filledMany(const QString &value)
{
    return u"coalesce(size(%1), 0) > 0"_s.arg(value);
}

QString filledNode(const QList<FieldNode> &nodes, int index, const QString &owner)
{
    const QString value = sqlOf(nodes[index].path, owner);
    const ColumnKind kind = kindOf(nodes, index);
    if (value.isEmpty())
        return {};
    if (kind == ColumnKind::List || kind == ColumnKind::Map)
        return filledMany(value);
    if (kind != ColumnKind::Object)
        return filledScalar(value, kind);
    QStringList parts;
    for (int part = index + 1; part < nodes[index].end && parts.size() < partsAtMost;) {
        const ColumnKind ofPart = kindOf(nodes, part);
        if (ofPart == ColumnKind::Object && hasParts(nodes, part)) {
            ++part; // its members follow
            continue;
        }
        if (const QString condition = filledNode(nodes, part, owner); !condition.isEmpty())
            parts += condition;
        part = nodes[part].end;
    }
    return parts.isEmpty() ? u"%1 IS NOT NULL"_s.arg(value) : QString(u'(' + parts.join(u" OR "_s) + u')');
}

} // namespace

std::optional<QueryField> querySql::field(const FieldTree &schema, const QString &path, const QString &owner)
{
    const QString value = sqlOf(path, owner);
    if (value.isEmpty() || liesInList(schema, path))
        return {};
    const int index = schema.indexOf(path);
    if (index >= 0)
        return QueryField{value, kindOf(schema.nodes(), index), filledNode(schema.nodes(), index, owner)};
    switch (schema.match(path)) {
    case FieldTree::Match::BelowMap:
        // What a key of identityMap leads to is a list; of segmentMembership, objects with texts.
        if (path.startsWith("identityMap."_L1))
            return path.count(u'.') == 1 ? std::optional(QueryField{value, ColumnKind::List, filledMany(value)})
                                         : std::nullopt;
        return QueryField{value, ColumnKind::Text, filledScalar(value, ColumnKind::Other)};
    case FieldTree::Match::BelowCut:
        return QueryField{value, ColumnKind::Text, filledScalar(value, ColumnKind::Other)};
    case FieldTree::Match::Field:
    case FieldTree::Match::Unknown:
        break;
    }
    return {};
}

bool querySql::liesInList(const FieldTree &schema, const QString &path)
{
    for (qsizetype dot = path.indexOf(u'.'); dot > 0; dot = path.indexOf(u'.', dot + 1)) {
        const int above = schema.indexOf(path.first(dot));
        if (above >= 0 && schema.nodes()[above].array)
            return true;
    }
    return path.startsWith("identityMap."_L1) && path.count(u'.') > 1;
}

QStringList querySql::paths(const FieldTree &schema, qsizetype most, const QString &except)
{
    QStringList found;
    const QList<FieldNode> &nodes = schema.nodes();
    for (int index = 0; index < nodes.size() && found.size() < most;) {
        const FieldNode &node = nodes[index];
        if (node.path == except) {
            index = node.end;
        } else if (kindOf(nodes, index) == ColumnKind::Object && hasParts(nodes, index)) {
            ++index;
        } else {
            found += node.path;
            index = node.end;
        }
    }
    return found;
}

} // namespace exportdesk
