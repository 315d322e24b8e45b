// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/sqlfunctions.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace localplatform
{

namespace
{

struct Function {
    const char *pattern; ///< $1, $2, $3 are the arguments, $* all of them
    std::size_t least;
    std::size_t most;
};

constexpr std::size_t Many = 100;

/// Lists only; those that also take maps are below.
const std::map<std::string, Function> &functions()
{
    static const std::map<std::string, Function> known{
        {"abs", {"abs($1)", 1, 1}},
        {"approx_count_distinct", {"approx_count_distinct($1)", 1, 1}},
        {"array_contains", {"list_contains($1, $2)", 2, 2}},
        {"avg", {"avg($1)", 1, 1}},
        {"ceil", {"ceil($1)", 1, 1}},
        {"coalesce", {"coalesce($*)", 1, Many}},
        {"concat", {"($1 || $2)", 2, 2}},
        {"explode", {"unnest($1)", 1, 1}},
        {"explode_outer", {"unnest(CASE WHEN len($1) > 0 THEN $1 ELSE [NULL] END)", 1, 1}},
        {"floor", {"floor($1)", 1, 1}},
        {"if", {"CASE WHEN $1 THEN $2 ELSE $3 END", 3, 3}},
        {"inline", {"unnest($1, max_depth := 2)", 1, 1}},
        {"length", {"CAST(length($1) AS INTEGER)", 1, 1}},
        {"lower", {"lower($1)", 1, 1}},
        {"map_keys", {"map_keys($1)", 1, 1}},
        {"map_values", {"map_values($1)", 1, 1}},
        {"max", {"max($1)", 1, 1}},
        {"min", {"min($1)", 1, 1}},
        {"nullif", {"nullif($1, $2)", 2, 2}},
        {"round", {"round($*)", 1, 2}},
        {"size", {"CAST(len($1) AS INTEGER)", 1, 1}},
        {"substring", {"substring($*)", 2, 3}},
        {"sum", {"sum($1)", 1, 1}},
        {"to_json", {"to_json($1)", 1, 1}},
        {"trim", {"trim($1)", 1, 1}},
        {"upper", {"upper($1)", 1, 1}},
    };
    return known;
}

std::string filled(std::string_view pattern, const std::vector<SqlExpression> &arguments)
{
    std::string sql;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '$') {
            sql += pattern[i];
            continue;
        }
        ++i;
        if (pattern[i] != '*') {
            sql += arguments[std::size_t(pattern[i] - '1')].sql;
            continue;
        }
        for (std::size_t one = 0; one < arguments.size(); ++one)
            sql += (one > 0 ? ", " : "") + arguments[one].sql;
    }
    return sql;
}

/// The same functions do something else with maps, or have another name there.
const char *patternForMap(const std::string &name)
{
    if (name == "size")
        return "CAST(cardinality($1) AS INTEGER)";
    if (name == "explode")
        return "unnest(map_entries($1), max_depth := 2)";
    if (name == "explode_outer")
        return "unnest(CASE WHEN cardinality($1) > 0 THEN map_entries($1) ELSE [NULL] END, max_depth := 2)";
    return nullptr;
}

/// What the rows of a generator have.
std::vector<SqlColumn> generatedColumns(const std::string &name, const nlohmann::json *type)
{
    static const nlohmann::json text{{"type", "string"}};
    if (isMap(type))
        return {{"key", &text}, {"value", elementOf(type)}};
    if (name != "inline")
        return {{"col", elementOf(type)}};
    std::vector<SqlColumn> columns;
    const nlohmann::json *item = elementOf(type);
    if (item && item->contains("properties")) {
        for (const auto &[member, node] : item->at("properties").items())
            columns.push_back({member, &node});
    }
    return columns;
}

} // namespace

bool isGenerator(const std::string &name)
{
    return name == "explode" || name == "explode_outer" || name == "inline";
}

SqlExpression calledFunction(const SqlToken &token, const std::vector<SqlExpression> &arguments)
{
    const std::string written = lowerCase(token.text);
    const std::string name = written == "cardinality" ? "size" : written == "ceiling" ? "ceil" : written;
    const auto found = functions().find(name);
    if (found == functions().end())
        throw notAccepted("the function " + token.text, token.position);
    if (arguments.size() < found->second.least || arguments.size() > found->second.most)
        throw notAccepted(std::to_string(arguments.size()) + " arguments of " + token.text, token.position);
    const auto *type = arguments[0].type;
    const char *forMap = isMap(type) ? patternForMap(name) : nullptr;
    SqlExpression call;
    call.sql = filled(forMap ? forMap : found->second.pattern, arguments);
    call.name = written;
    if (isGenerator(name)) {
        call.isGenerator = true;
        call.generated = generatedColumns(name, type);
        if (name == "inline" && call.generated.empty())
            throw notAccepted("inline() of anything but an array of objects", token.position);
    }
    const bool keepsType = name == "coalesce" || name == "nullif" || name == "min" || name == "max";
    call.type = keepsType ? type : nullptr;
    return call;
}

std::string castType(const SqlToken &type)
{
    static const std::map<std::string, std::string> types{{"string", "VARCHAR"},
                                                          {"varchar", "VARCHAR"},
                                                          {"int", "INTEGER"},
                                                          {"integer", "INTEGER"},
                                                          {"bigint", "BIGINT"},
                                                          {"long", "BIGINT"},
                                                          {"double", "DOUBLE"},
                                                          {"float", "FLOAT"},
                                                          {"date", "DATE"},
                                                          {"boolean", "BOOLEAN"},
                                                          {"timestamp", "TIMESTAMP WITH TIME ZONE"}};
    const auto found = types.find(lowerCase(type.text));
    if (type.kind != SqlToken::Kind::Word || found == types.end())
        throw notAccepted("the type " + type.text, type.position);
    return found->second;
}

} // namespace localplatform
