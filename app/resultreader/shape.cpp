// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/shape.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

namespace resultreader
{

using namespace exportdesk::duckdb;

namespace
{

std::string quoted(const std::string &text, char mark)
{
    std::string result(1, mark);
    for (const char c : text)
        result.append(c == mark ? 2 : 1, c);
    return result + mark;
}

std::string owned(const Api &api, char *text)
{
    std::string copy = text ? text : "";
    api.free(text);
    return copy;
}

Shape partOf(const Api &api, LogicalType type, int depth)
{
    const Shape shape = shapeOf(api, type, depth + 1);
    api.destroy_logical_type(&type);
    return shape;
}

const char *plainName(Type type)
{
    switch (type) {
    case Type::Boolean:
        return "BOOLEAN";
    case Type::TinyInt:
        return "TINYINT";
    case Type::SmallInt:
        return "SMALLINT";
    case Type::Integer:
        return "INTEGER";
    case Type::BigInt:
        return "BIGINT";
    case Type::UTinyInt:
        return "UTINYINT";
    case Type::USmallInt:
        return "USMALLINT";
    case Type::UInteger:
        return "UINTEGER";
    case Type::UBigInt:
        return "UBIGINT";
    case Type::HugeInt:
        return "HUGEINT";
    case Type::UHugeInt:
        return "UHUGEINT";
    case Type::Float:
        return "FLOAT";
    case Type::Double:
        return "DOUBLE";
    case Type::Timestamp:
        return "TIMESTAMP";
    case Type::TimestampS:
        return "TIMESTAMP_S";
    case Type::TimestampMs:
        return "TIMESTAMP_MS";
    case Type::TimestampNs:
        return "TIMESTAMP_NS";
    case Type::TimestampTz:
        return "TIMESTAMP WITH TIME ZONE";
    case Type::Date:
        return "DATE";
    case Type::Time:
        return "TIME";
    case Type::TimeTz:
        return "TIME WITH TIME ZONE";
    case Type::Interval:
        return "INTERVAL";
    case Type::Uuid:
        return "UUID";
    case Type::Blob:
        return "BLOB";
    case Type::SqlNull:
        return "\"NULL\"";
    case Type::Varchar:
    case Type::Enum:
        return "VARCHAR";
    default:
        return nullptr;
    }
}

bool isTextInJson(Type type)
{
    switch (type) {
    case Type::Timestamp:
    case Type::TimestampS:
    case Type::TimestampMs:
    case Type::TimestampNs:
    case Type::TimestampTz:
    case Type::Date:
    case Type::Time:
    case Type::TimeTz:
    case Type::Uuid:
        return true;
    default:
        return false;
    }
}

} // namespace

Shape shapeOf(const Api &api, LogicalType type, int depth)
{
    Shape shape;
    if (depth > shapeDepthAtMost)
        return shape; // unknown
    shape.type = api.get_type_id(type);
    switch (shape.type) {
    case Type::Varchar:
        shape.isJson = owned(api, api.logical_type_get_alias(type)) == "JSON";
        break;
    case Type::Decimal:
        shape.stored = api.decimal_internal_type(type);
        shape.width = api.decimal_width(type);
        shape.scale = api.decimal_scale(type);
        break;
    case Type::Enum:
        shape.stored = api.enum_internal_type(type);
        for (Index i = 0; i < api.enum_dictionary_size(type); ++i)
            shape.labels.push_back(owned(api, api.enum_dictionary_value(type, i)));
        break;
    case Type::List:
        shape.parts.push_back(partOf(api, api.list_type_child_type(type), depth));
        break;
    case Type::Array:
        shape.size = api.array_type_array_size(type);
        shape.parts.push_back(partOf(api, api.array_type_child_type(type), depth));
        break;
    case Type::Map:
        shape.parts.push_back(partOf(api, api.map_type_key_type(type), depth));
        shape.parts.push_back(partOf(api, api.map_type_value_type(type), depth));
        break;
    case Type::Struct:
        for (Index i = 0; i < api.struct_type_child_count(type); ++i) {
            shape.labels.push_back(owned(api, api.struct_type_child_name(type, i)));
            shape.parts.push_back(partOf(api, api.struct_type_child_type(type, i), depth));
        }
        break;
    default:
        break;
    }
    return shape;
}

bool isKnown(const Shape &shape)
{
    const bool hasParts = shape.type == Type::List || shape.type == Type::Array || shape.type == Type::Map
        || shape.type == Type::Struct || shape.type == Type::Decimal;
    return (hasParts || plainName(shape.type)) && std::all_of(shape.parts.begin(), shape.parts.end(), isKnown);
}

size_t nodes(const Shape &shape)
{
    return std::accumulate(shape.parts.begin(), shape.parts.end(), size_t(1),
                           [](size_t sum, const Shape &part) { return sum + nodes(part); });
}

std::string quotedText(const std::string &text)
{
    return quoted(text, '\'');
}

std::string quotedName(const std::string &name)
{
    return quoted(name, '"');
}

std::string sqlType(const Shape &shape, bool keepsText)
{
    switch (shape.type) {
    case Type::List:
        return sqlType(shape.parts[0], keepsText) + "[]";
    case Type::Array:
        return sqlType(shape.parts[0], keepsText) + "[" + std::to_string(shape.size) + "]";
    case Type::Map:
        return "MAP(" + sqlType(shape.parts[0], keepsText) + ", " + sqlType(shape.parts[1], keepsText) + ")";
    case Type::Decimal:
        return "DECIMAL(" + std::to_string(shape.width) + "," + std::to_string(shape.scale) + ")";
    case Type::Struct: {
        std::string parts;
        for (size_t i = 0; i < shape.parts.size(); ++i)
            parts += (i ? ", " : "") + quotedName(shape.labels[i]) + " " + sqlType(shape.parts[i], keepsText);
        return "STRUCT(" + parts + ")";
    }
    default:
        break;
    }
    if (shape.isJson)
        return "JSON";
    if (keepsText && isTextInJson(shape.type))
        return "VARCHAR";
    const char *name = plainName(shape.type);
    return name ? name : "UNKNOWN";
}

nlohmann::ordered_json describe(const std::string &name, const Shape &shape)
{
    nlohmann::ordered_json column{{"name", name}, {"type", sqlType(shape)}};
    static const std::vector<std::string> mapParts{"key", "value"};
    for (size_t i = 0; i < shape.parts.size(); ++i) {
        const std::string part = shape.type == Type::Struct ? shape.labels[i]
            : shape.type == Type::Map                       ? mapParts[i]
                                                            : std::string();
        column["parts"].push_back(describe(part, shape.parts[i]));
    }
    return column;
}

} // namespace resultreader
