// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/wirevalues.h"

#include <algorithm>
#include <map>

namespace localplatform
{

using nlohmann::ordered_json;

namespace
{

constexpr std::uint32_t Varchar = 1043;
constexpr std::uint32_t Timestamp = 1114;
constexpr char Zoned[] = "TIMESTAMP WITH TIME ZONE";

std::string plainText(const ordered_json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// "2025-11-23 10:00:00.5+00" is what DuckDB's JSON has for a time: it becomes "2025-11-23T10:00:00.500Z".
void restoreIsoTime(std::string &text)
{
    constexpr std::size_t blank = 10;
    constexpr std::size_t seconds = 19;
    if (text.size() < 22 || text.size() > 29 || text[4] != '-' || text[blank] != ' ' || text[13] != ':'
        || !text.ends_with("+00"))
        return;
    text.erase(text.size() - 3);
    text[blank] = 'T';
    if (text.size() == seconds)
        text += '.';
    if (text.size() < seconds + 4)
        text.resize(seconds + 4, '0');
    text += 'Z';
}

/// JSON as Query Service writes it.
void tidy(ordered_json &value)
{
    if (value.is_string())
        restoreIsoTime(value.get_ref<std::string &>());
    if (value.is_object()) {
        for (auto member = value.begin(); member != value.end();)
            member = member->is_null() ? value.erase(member) : std::next(member);
    }
    if (value.is_structured()) {
        for (ordered_json &part : value)
            tidy(part);
    }
}

std::string asRow(const ordered_json &value)
{
    if (!value.is_structured())
        return value.is_null() ? std::string() : plainText(value);
    std::string text;
    for (const ordered_json &part : value)
        text += (text.empty() ? "" : ",") + asRow(part);
    return value.is_object() ? "(" + text + ")" : "{" + text + "}";
}

} // namespace

std::uint32_t wireType(const std::string &type)
{
    static const std::map<std::string, std::uint32_t> types{
        {"BOOLEAN", 16},   {"TINYINT", 21},    {"SMALLINT", 21},         {"INTEGER", 23},   {"BIGINT", 20},
        {"UINTEGER", 20},  {"FLOAT", 700},     {"UBIGINT", 1700},        {"DOUBLE", 701},   {"DATE", 1082},
        {"HUGEINT", 1700}, {Zoned, Timestamp}, {"TIMESTAMP", Timestamp}, {"UHUGEINT", 1700}};
    const auto found = types.find(type);
    if (found != types.end())
        return found->second;
    constexpr std::uint32_t numeric = 1700;
    const bool isNumber = type.starts_with("DECIMAL(") && type.ends_with(")");
    return isNumber ? numeric : Varchar;
}

std::optional<std::string> wireValue(const ordered_json &value, const std::string &type, bool asJson)
{
    if (value.is_null())
        return {};
    if (value.is_boolean() && type == "BOOLEAN")
        return value.get<bool>() ? "t" : "f";
    if (type == "JSON" || (value.is_structured() && asJson)) {
        ordered_json kept = value;
        tidy(kept);
        return kept.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    }
    if (value.is_structured())
        return asRow(value);
    std::string text = plainText(value);
    if (wireType(type) == Timestamp && text.ends_with('Z')) {
        std::ranges::replace(text, 'T', ' ');
        text.pop_back();
    }
    return text;
}

} // namespace localplatform
