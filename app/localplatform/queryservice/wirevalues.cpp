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

void removeNulls(ordered_json &value)
{
    if (value.is_object()) {
        for (auto member = value.begin(); member != value.end();)
            member = member->is_null() ? value.erase(member) : std::next(member);
    }
    if (value.is_structured()) {
        for (ordered_json &part : value)
            removeNulls(part);
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
        removeNulls(kept);
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
