// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/parquettypes.h"

#include <map>

using json = nlohmann::json;

namespace localplatform
{

namespace
{

const std::map<std::string, std::string> &scalarTypes()
{
    static const std::map<std::string, std::string> types{
        {"int", "INTEGER"},     {"long", "BIGINT"}, {"double", "DOUBLE"},
        {"boolean", "BOOLEAN"}, {"date", "DATE"},   {"date-time", "TIMESTAMP WITH TIME ZONE"},
    };
    return types;
}

std::string quotedName(const std::string &name)
{
    std::string text = "\"";
    for (const char c : name)
        text += c == '"' ? "\"\"" : std::string(1, c);
    return text + '"';
}

/// Empty if nothing of it can be written.
std::string typeOf(const json &node)
{
    if (const auto values = node.find("additionalProperties"); values != node.end() && values->is_object()) {
        const std::string value = typeOf(*values);
        return value.empty() ? std::string() : "MAP(VARCHAR, " + value + ')';
    }
    const std::string type = node.value("type", "");
    if (type == "array") {
        const std::string item = typeOf(node.value("items", json::object()));
        return item.empty() ? std::string() : item + "[]";
    }
    if (type == "object") {
        std::string members;
        for (const ParquetColumn &member : parquetColumns(node))
            members += (members.empty() ? "" : ", ") + quotedName(member.name) + ' ' + member.type;
        return members.empty() ? std::string() : "STRUCT(" + members + ')';
    }
    const auto known = scalarTypes().find(node.value("meta:xdmType", ""));
    return known == scalarTypes().end() ? "VARCHAR" : known->second;
}

/// "2025-11-23 10:00:00.5+00" is what DuckDB makes of a time in UTC.
void restoreTime(std::string &text)
{
    constexpr size_t blank = 10;
    if (text.size() < 22 || text[blank] != ' ' || !text.ends_with("+00"))
        return;
    text[blank] = 'T';
    text.erase(text.size() - 3);
    // Fractions are milliseconds here, without their last noughts there.
    constexpr size_t seconds = 19;
    if (text.size() > seconds && text.size() < seconds + 4)
        text.resize(seconds + 4, '0');
    text += 'Z';
}

void restore(json &value, const json &node)
{
    static const json unknown = json::object();
    if (value.is_array()) {
        for (json &item : value)
            restore(item, node.contains("items") ? node.at("items") : unknown);
    } else if (value.is_object()) {
        const bool isMap = node.contains("additionalProperties") && node.at("additionalProperties").is_object();
        for (auto member = value.begin(); member != value.end();) {
            if (member->is_null()) {
                member = value.erase(member);
                continue;
            }
            const json &properties = node.contains("properties") ? node.at("properties") : unknown;
            restore(*member,
                    isMap                                   ? node.at("additionalProperties")
                        : properties.contains(member.key()) ? properties.at(member.key())
                                                            : unknown);
            ++member;
        }
    } else if (value.is_string() && node.value("meta:xdmType", "") == "date-time") {
        restoreTime(value.get_ref<std::string &>());
    }
}

} // namespace

std::vector<ParquetColumn> parquetColumns(const json &schema)
{
    std::vector<ParquetColumn> columns;
    const auto properties = schema.find("properties");
    if (properties == schema.end())
        return columns;
    for (const auto &[name, node] : properties->items()) {
        if (std::string type = typeOf(node); !type.empty())
            columns.push_back({name, std::move(type)});
    }
    return columns;
}

json rowOfParquet(json row, const json &schema)
{
    restore(row, schema);
    return row;
}

} // namespace localplatform
