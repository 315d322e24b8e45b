// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/duckdbfield.h"

#include "models/results/columnkind.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Names of parameters of lambdas must differ from those around them.
QString parameter(int depth)
{
    return u"v%1"_s.arg(depth);
}

QString member(const QString &owner, const QString &called)
{
    return owner.isEmpty() ? duckDb::name(called) : owner + u'.' + duckDb::name(called);
}

QString filledCondition(const QString &value, const ResultColumn &type, int depth)
{
    const QString entry = parameter(depth);
    switch (columnKind(type)) {
    case ColumnKind::Text:
        return u"coalesce(%1 <> '', false)"_s.arg(value);
    case ColumnKind::Json:
        return uR"(coalesce(CAST(%1 AS VARCHAR) NOT IN ('null', '""', '[]', '{}'), false))"_s.arg(value);
    case ColumnKind::Object: {
        QStringList members;
        for (const ResultColumn &part : type.parts)
            members += filledCondition(member(value, part.name), part, depth);
        return members.isEmpty() ? u"false"_s : u'(' + members.join(u" OR "_s) + u')';
    }
    case ColumnKind::Map:
    case ColumnKind::List: {
        if (type.parts.isEmpty())
            return u"false"_s;
        const bool isMap = columnKind(type) == ColumnKind::Map;
        const QString condition = filledCondition(entry, type.parts.last(), depth + 1);
        return QString(u"coalesce(len(list_filter("_s + (isMap ? u"map_values(%1)"_s.arg(value) : value) + u", lambda "
                       + entry + u": " + condition + u")) > 0, false)");
    }
    default:
        return u"(%1 IS NOT NULL)"_s.arg(value);
    }
}

class Resolution
{
public:
    explicit Resolution(const QStringList &steps)
        : m_steps(steps)
    {
    }

    /// The value that the steps from \a at on lead to, beginning at \a value.
    std::optional<DuckDbField> from(const QString &value, const ResultColumn &type, qsizetype at, int depth) const
    {
        if (at == m_steps.size())
            return DuckDbField{value, type, false};
        switch (columnKind(type)) {
        case ColumnKind::Object:
            return among(value, type.parts, at, depth);
        case ColumnKind::Map:
            if (type.parts.size() != 2)
                return {};
            return from(u"map_extract_value(%1, %2)"_s.arg(value, duckDb::text(m_steps[at])), type.parts.last(), at + 1,
                        depth);
        case ColumnKind::List:
            return ofEntries(value, type, at, depth);
        case ColumnKind::Json:
            return DuckDbField{u"json_extract(%1, %2)"_s.arg(value, duckDb::text(jsonPath(at))), type, false};
        default:
            return {};
        }
    }

    std::optional<DuckDbField> among(const QString &owner, const QList<ResultColumn> &members, qsizetype at,
                                     int depth) const
    {
        QString called;
        for (qsizetype next = at; next < m_steps.size(); ++next) {
            called += (next == at ? QString() : u"."_s) + m_steps[next];
            if (const ResultColumn *part = duckDb::column(members, called)) {
                if (auto found = from(member(owner, part->name), *part, next + 1, depth))
                    return found;
            }
        }
        return {};
    }

private:
    std::optional<DuckDbField> ofEntries(const QString &list, const ResultColumn &type, qsizetype at, int depth) const
    {
        if (type.parts.isEmpty())
            return {};
        const QString entry = parameter(depth);
        const std::optional<DuckDbField> inner = from(entry, type.parts.first(), at, depth + 1);
        if (!inner)
            return {};
        const QString values = QString(u"list_transform(" + list + u", lambda " + entry + u": " + inner->value + u')');
        return DuckDbField{inner->isMany ? u"flatten(%1)"_s.arg(values) : values, inner->type, true};
    }

    QString jsonPath(qsizetype at) const
    {
        QString path = u"$"_s;
        for (; at < m_steps.size(); ++at)
            path += u".\""_s + QString(m_steps[at]).replace(u'"', u"\\\""_s) + u'"';
        return path;
    }

    const QStringList &m_steps;
};

void addPaths(const QList<ResultColumn> &columns, const QString &above, qsizetype most, QStringList *found)
{
    for (const ResultColumn &column : columns) {
        if (found->size() >= most)
            return;
        const QString path = above.isEmpty() ? column.name : QString(above + u'.' + column.name);
        if (columnKind(column) == ColumnKind::Object && !column.parts.isEmpty())
            addPaths(column.parts, path, most, found);
        else
            found->append(path);
    }
}

/// The entries of a list of identities as objects with "ns" and "id".
QString identityEntries(const QString &list, const QString &ns, const QString &entry, const QString &id)
{
    return u"coalesce(list_transform(%1, lambda %2: {'ns': %3, 'id': CAST(%4 AS VARCHAR)}), [])"_s.arg(list, entry, ns,
                                                                                                       id);
}

/// Whether \a type is a list of objects that have an "id".
bool isIdentityList(const ResultColumn &type)
{
    return columnKind(type) == ColumnKind::List && !type.parts.isEmpty()
        && duckDb::column(type.parts.first().parts, u"id"_s);
}

QString fromIdentityMap(const ResultColumn &map)
{
    const QString column = duckDb::name(map.name);
    if (columnKind(map) == ColumnKind::Map && map.parts.size() == 2 && isIdentityList(map.parts.last()))
        return u"flatten(list_transform(map_entries(%1), lambda e: %2))"_s.arg(
            column, identityEntries(u"e.value"_s, u"e.key"_s, u"v"_s, u"v.id"_s));
    QStringList lists;
    if (columnKind(map) == ColumnKind::Object) {
        for (const ResultColumn &part : map.parts)
            if (isIdentityList(part))
                lists += identityEntries(member(column, part.name), duckDb::text(part.name), u"v"_s, u"v.id"_s);
    }
    return lists.size() < 2 ? lists.value(0) : u"list_concat(%1)"_s.arg(lists.join(u", "_s));
}

} // namespace

QString DuckDbField::isFilled() const
{
    if (!isMany)
        return filledCondition(value, type, 1);
    return filledCondition(value, ResultColumn{{}, type.type + u"[]"_s, {type}}, 1);
}

QString duckDb::name(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString duckDb::text(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

const ResultColumn *duckDb::column(const QList<ResultColumn> &columns, const QString &name)
{
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&name](const ResultColumn &one) { return one.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

std::optional<DuckDbField> duckDb::field(const QList<ResultColumn> &columns, const QString &path, const QString &owner)
{
    const QStringList steps = path.split(u'.');
    return Resolution(steps).among(owner, columns, 0, 1);
}

QStringList duckDb::paths(const QList<ResultColumn> &columns, qsizetype most)
{
    QStringList found;
    addPaths(columns, {}, most, &found);
    return found;
}

std::optional<duckDb::Identities> duckDb::identities(const QList<ResultColumn> &columns)
{
    Identities found;
    if (const ResultColumn *map = column(columns, u"identityMap"_s)) {
        found.list = fromIdentityMap(*map);
        found.hasNamespaces = true;
    }
    const ResultColumn *list = column(columns, u"identities"_s);
    if (found.list.isEmpty() && list && isIdentityList(*list)) {
        const ResultColumn &entry = list->parts.first();
        const ResultColumn *ns = column(entry.parts, u"namespace"_s);
        found.hasNamespaces = ns && column(ns->parts, u"code"_s);
        found.list
            = identityEntries(duckDb::name(list->name),
                              found.hasNamespaces ? u"coalesce(v.namespace.code, '')"_s : u"''"_s, u"v"_s, u"v.id"_s);
    }
    if (found.list.isEmpty())
        return {};
    found.list = u"list_filter(%1, lambda i: coalesce(i.id <> '', false))"_s.arg(found.list);
    return found;
}

QString duckDb::epochMs(const DuckDbField &field)
{
    switch (columnKind(field.type)) {
    case ColumnKind::Time:
    case ColumnKind::Date:
        return u"epoch_ms(%1)"_s.arg(field.value);
    case ColumnKind::Text:
        return u"epoch_ms(TRY_CAST(%1 AS TIMESTAMPTZ))"_s.arg(field.value);
    case ColumnKind::Integer:
        return u"CAST(%1 AS BIGINT)"_s.arg(field.value);
    default:
        return {};
    }
}

} // namespace exportdesk
