// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/sqlscope.h"

#include <algorithm>

namespace localplatform
{

using nlohmann::json;

namespace
{

bool isSame(const std::string &one, const std::string &other)
{
    return lowerCase(one) == lowerCase(other);
}

const SqlColumn *columnOf(const std::vector<SqlColumn> &columns, const std::string &name)
{
    const auto found = std::ranges::find_if(columns, [&](const SqlColumn &one) { return isSame(one.name, name); });
    return found == columns.end() ? nullptr : &*found;
}

SqlError unknownColumn(const SqlToken &name)
{
    const bool isSystem = lowerCase(name.text).starts_with("_acp_");
    return {"42703", "column " + name.text + " does not exist",
            isSystem ? "System columns are hidden until SET drop_system_columns=false." : "", name.position};
}

} // namespace

bool isMap(const json *type)
{
    if (!type)
        return false;
    const auto values = type->find("additionalProperties");
    return values != type->end() && values->is_object();
}

const json *elementOf(const json *type)
{
    if (!type)
        return nullptr;
    const auto found = type->find(isMap(type) ? "additionalProperties" : "items");
    return found == type->end() ? nullptr : &*found;
}

const json *memberOf(const json *type, const SqlToken &name)
{
    if (!type)
        return nullptr;
    const auto properties = type->find("properties");
    if (properties != type->end()) {
        for (const auto &[key, node] : properties->items()) {
            if (isSame(key, name.text))
                return &node;
        }
    }
    throw SqlError("42703", "no field " + name.text + " exists here", {}, name.position);
}

std::vector<SqlColumn> SqlScope::allColumns() const
{
    std::vector<SqlColumn> all;
    for (const Source &one : m_sources)
        all.insert(all.end(), one.columns.begin(), one.columns.end());
    return all;
}

const SqlScope::Source *SqlScope::source(const std::string &name) const
{
    const auto found = std::ranges::find_if(
        m_sources, [&](const Source &one) { return !one.name.empty() && isSame(one.name, name); });
    return found == m_sources.end() ? nullptr : &*found;
}

SqlExpression SqlScope::resolve(const std::vector<SqlToken> &path) const
{
    const SqlColumn *column = nullptr;
    std::size_t used = 1;
    const Source *named = path.size() > 1 ? source(path[0].text) : nullptr;
    if (named && columnOf(named->columns, path[1].text)) {
        column = columnOf(named->columns, path[1].text);
        used = 2;
    }
    for (std::size_t i = 0; i < m_sources.size() && used == 1; ++i) {
        const SqlColumn *found = columnOf(m_sources[i].columns, path[0].text);
        if (found && column)
            throw SqlError("42702", "column " + path[0].text + " is ambiguous", {}, path[0].position);
        column = found ? found : column;
    }
    if (!column)
        column = columnOf(m_answer, path[0].text);
    if (!column)
        throw unknownColumn(path[0]);
    SqlExpression expression;
    expression.type = column->type;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (i >= used)
            expression.type = memberOf(expression.type, path[i]);
        expression.sql += (i > 0 ? "." : "") + sqlName(path[i].text);
    }
    expression.name = path.back().text;
    return expression;
}

} // namespace localplatform
