// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/cells.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>

namespace resultreader
{

using namespace exportdesk::duckdb;

namespace
{

__extension__ using Wide = __int128;
__extension__ using UWide = unsigned __int128;

constexpr std::int64_t microsPerSecond = 1'000'000;
constexpr std::int64_t secondsPerDay = 86'400;

template <class T>
T at(const void *data, Index row)
{
    T value;
    std::memcpy(&value, static_cast<const char *>(data) + row * sizeof(T), sizeof(T));
    return value;
}

std::int64_t dividedDown(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// "" in place of 0 has no meaning here: the result has at least one digit.
std::string digits(UWide value)
{
    std::string text;
    do {
        text.insert(text.begin(), char('0' + int(value % 10)));
        value /= 10;
    } while (value > 0);
    return text;
}

std::string wholeNumber(Wide value)
{
    return value < 0 ? "-" + digits(UWide(0) - UWide(value)) : digits(UWide(value));
}

UWide wide(const HugeInt &value)
{
    return (UWide(std::uint64_t(value.upper)) << 64) | value.lower;
}

std::string withPoint(Wide value, int scale)
{
    std::string text = digits(value < 0 ? UWide(0) - UWide(value) : UWide(value));
    if (scale > 0) {
        if (text.size() <= size_t(scale))
            text.insert(0, size_t(scale) + 1 - text.size(), '0');
        text.insert(text.size() - size_t(scale), 1, '.');
    }
    return value < 0 ? "-" + text : text;
}

template <class T>
std::string floating(T value)
{
    if (std::isnan(value))
        return "\"NaN\"";
    if (std::isinf(value))
        return value < 0 ? "\"-Infinity\"" : "\"Infinity\"";
    char text[40];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

/// The time of a day: "12:00:00", "12:00:00.123" or "12:00:00.123456".
std::string isoClock(std::int64_t micros)
{
    const std::int64_t seconds = micros / microsPerSecond;
    const int fraction = int(micros % microsPerSecond);
    char text[40];
    int size = std::snprintf(text, sizeof text, "%02d:%02d:%02d", int(seconds / 3600), int(seconds / 60 % 60),
                             int(seconds % 60));
    if (fraction % 1000 != 0)
        size += std::snprintf(text + size, sizeof text - size_t(size), ".%06d", fraction);
    else if (fraction != 0)
        std::snprintf(text + size, sizeof text - size_t(size), ".%03d", fraction / 1000);
    return text;
}

/// A time of a day with its distance from UTC, as the engine packs it.
std::string isoZoned(std::uint64_t bits)
{
    constexpr int offsetBits = 24;
    constexpr int greatestOffset = 16 * 3600 - 1;
    const int offset = greatestOffset - int(bits & ((1u << offsetBits) - 1));
    char zone[20];
    std::snprintf(zone, sizeof zone, "%c%02d:%02d", offset < 0 ? '-' : '+', std::abs(offset) / 3600,
                  std::abs(offset) / 60 % 60);
    return isoClock(std::int64_t(bits >> offsetBits)) + zone;
}

std::string isoDuration(const Interval &interval)
{
    return "P" + std::to_string(interval.months) + "M" + std::to_string(interval.days) + "DT"
        + withPoint(interval.micros, 6) + "S";
}

std::string uuid(const HugeInt &value)
{
    // The engine flips the first bit, so that they sort as numbers.
    const std::uint64_t upper = std::uint64_t(value.upper) ^ (std::uint64_t(1) << 63);
    char text[40];
    std::snprintf(text, sizeof text, "%08x-%04x-%04x-%04x-%012llx", unsigned(upper >> 32),
                  unsigned(upper >> 16 & 0xffff), unsigned(upper & 0xffff), unsigned(value.lower >> 48),
                  static_cast<unsigned long long>(value.lower & 0xffff'ffff'ffff));
    return text;
}

void appendBase64(std::string &out, const char *bytes, size_t size)
{
    constexpr const char *alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    out += '"';
    for (size_t i = 0; i < size; i += 3) {
        const auto byte = [&](size_t offset) {
            return i + offset < size ? std::uint32_t(static_cast<unsigned char>(bytes[i + offset])) : 0u;
        };
        const std::uint32_t three = byte(0) << 16 | byte(1) << 8 | byte(2);
        out += alphabet[three >> 18];
        out += alphabet[three >> 12 & 63];
        out += i + 1 < size ? alphabet[three >> 6 & 63] : '=';
        out += i + 2 < size ? alphabet[three & 63] : '=';
    }
    out += '"';
}

/// Text that is JSON becomes part of ours, on one line; if it is nested without measure, it stays text.
void appendJson(std::string &out, const char *text, size_t size)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (size_t i = 0; i < size; ++i) {
        const char c = text[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '[' || c == '{'))
            deepest = std::max(deepest, ++depth);
        else if (!inText && (c == ']' || c == '}'))
            --depth;
    }
    if (deepest > shapeDepthAtMost || !nlohmann::json::accept(text, text + size))
        return appendJsonText(out, text, size);
    const size_t begin = out.size();
    out.append(text, size);
    std::replace_if(
        out.begin() + std::ptrdiff_t(begin), out.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
}

void appendPlain(std::string &out, const std::string &text)
{
    out += '"';
    out += text;
    out += '"';
}

Wide storedNumber(Type stored, const void *data, Index row)
{
    switch (stored) {
    case Type::SmallInt:
        return at<std::int16_t>(data, row);
    case Type::Integer:
        return at<std::int32_t>(data, row);
    case Type::BigInt:
        return at<std::int64_t>(data, row);
    case Type::UTinyInt:
        return at<std::uint8_t>(data, row);
    case Type::USmallInt:
        return at<std::uint16_t>(data, row);
    case Type::UInteger:
        return at<std::uint32_t>(data, row);
    default:
        return Wide(wide(at<HugeInt>(data, row)));
    }
}

} // namespace

void appendJsonText(std::string &out, const char *text, size_t size)
{
    const bool isPlain = std::all_of(text, text + size, [](char c) { return c >= ' ' && c != '"' && c != '\\'; });
    if (isPlain) {
        out += '"';
        out.append(text, size);
        out += '"';
        return;
    }
    out += nlohmann::json(std::string(text, size)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string isoDate(std::int64_t days)
{
    // The days of years that begin in March, in eras of 400 years: leap days are always the last ones.
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = dividedDown(shifted, 146'097);
    const std::int64_t ofEra = shifted - era * 146'097;
    const std::int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const std::int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t month = (5 * ofYear + 2) / 153;
    const int day = int(ofYear - (153 * month + 2) / 5 + 1);
    const int calendarMonth = int(month < 10 ? month + 3 : month - 9);
    const std::int64_t year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0);
    char text[40];
    std::snprintf(text, sizeof text, "%s%04d-%02d-%02d", year < 0 ? "-" : "", int(std::llabs(year)), calendarMonth,
                  day);
    return text;
}

std::string isoTime(std::int64_t microseconds)
{
    if (microseconds == std::numeric_limits<std::int64_t>::max())
        return "Infinity";
    if (microseconds == -std::numeric_limits<std::int64_t>::max())
        return "-Infinity";
    const std::int64_t days = dividedDown(microseconds, secondsPerDay * microsPerSecond);
    return isoDate(days) + "T" + isoClock(microseconds - days * secondsPerDay * microsPerSecond) + "Z";
}

void JsonCells::append(std::string &out, const Shape &shape, Vector vector, Index row) const
{
    const std::uint64_t *validity = m_api.vector_get_validity(vector);
    if (validity && !(validity[row / 64] >> (row % 64) & 1)) {
        out += "null";
        return;
    }
    const void *data = m_api.vector_get_data(vector);
    switch (shape.type) {
    case Type::Varchar:
    case Type::Blob: {
        const String &text = static_cast<const String *>(data)[row];
        if (shape.type == Type::Blob)
            appendBase64(out, text.data(), text.size());
        else if (shape.isJson)
            appendJson(out, text.data(), text.size());
        else
            appendJsonText(out, text.data(), text.size());
        return;
    }
    case Type::List:
    case Type::Array:
        return appendList(out, shape, vector, row);
    case Type::Map:
        return appendMap(out, shape, vector, row);
    case Type::Struct:
        return appendStruct(out, shape, vector, row);
    case Type::Enum: {
        const size_t index = size_t(storedNumber(shape.stored, data, row));
        const std::string &label = shape.labels.at(index);
        return appendJsonText(out, label.data(), label.size());
    }
    default:
        return appendNumber(out, shape, data, row);
    }
}

void JsonCells::appendNumber(std::string &out, const Shape &shape, const void *data, Index row) const
{
    switch (shape.type) {
    case Type::Boolean:
        out += at<std::uint8_t>(data, row) ? "true" : "false";
        return;
    case Type::TinyInt:
        out += std::to_string(at<std::int8_t>(data, row));
        return;
    case Type::SmallInt:
    case Type::Integer:
    case Type::BigInt:
    case Type::UTinyInt:
    case Type::USmallInt:
    case Type::UInteger:
    case Type::HugeInt:
        out += wholeNumber(storedNumber(shape.type, data, row));
        return;
    case Type::UBigInt:
        out += std::to_string(at<std::uint64_t>(data, row));
        return;
    case Type::UHugeInt:
        out += digits(wide(at<HugeInt>(data, row)));
        return;
    case Type::Float:
        out += floating(at<float>(data, row));
        return;
    case Type::Double:
        out += floating(at<double>(data, row));
        return;
    case Type::Decimal:
        out += withPoint(storedNumber(shape.stored, data, row), shape.scale);
        return;
    case Type::Timestamp:
    case Type::TimestampTz:
        return appendPlain(out, isoTime(at<std::int64_t>(data, row)));
    case Type::TimestampS:
        return appendPlain(out, isoTime(at<std::int64_t>(data, row) * microsPerSecond));
    case Type::TimestampMs:
        return appendPlain(out, isoTime(at<std::int64_t>(data, row) * 1000));
    case Type::TimestampNs:
        return appendPlain(out, isoTime(dividedDown(at<std::int64_t>(data, row), 1000)));
    case Type::Date:
        return appendPlain(out, isoDate(at<std::int32_t>(data, row)));
    case Type::Time:
        return appendPlain(out, isoClock(at<std::int64_t>(data, row)));
    case Type::TimeTz:
        return appendPlain(out, isoZoned(at<std::uint64_t>(data, row)));
    case Type::Interval:
        return appendPlain(out, isoDuration(at<Interval>(data, row)));
    case Type::Uuid:
        return appendPlain(out, uuid(at<HugeInt>(data, row)));
    default:
        out += "null";
    }
}

void JsonCells::appendList(std::string &out, const Shape &shape, Vector vector, Index row) const
{
    const bool isArray = shape.type == Type::Array;
    const Vector child = isArray ? m_api.array_vector_get_child(vector) : m_api.list_vector_get_child(vector);
    const ListEntry entry = isArray ? ListEntry{row * shape.size, shape.size}
                                    : static_cast<const ListEntry *>(m_api.vector_get_data(vector))[row];
    out += '[';
    for (Index i = 0; i < entry.length; ++i) {
        if (i > 0)
            out += ',';
        append(out, shape.parts[0], child, entry.offset + i);
    }
    out += ']';
}

void JsonCells::appendMap(std::string &out, const Shape &shape, Vector vector, Index row) const
{
    const Vector pairs = m_api.list_vector_get_child(vector);
    const Vector keys = m_api.struct_vector_get_child(pairs, 0);
    const Vector values = m_api.struct_vector_get_child(pairs, 1);
    const ListEntry entry = static_cast<const ListEntry *>(m_api.vector_get_data(vector))[row];
    const bool isObject = shape.parts[0].type == Type::Varchar && !shape.parts[0].isJson;
    out += isObject ? '{' : '[';
    for (Index i = 0; i < entry.length; ++i) {
        if (i > 0)
            out += ',';
        if (!isObject)
            out += "{\"key\":";
        append(out, shape.parts[0], keys, entry.offset + i);
        out += isObject ? ":" : ",\"value\":";
        append(out, shape.parts[1], values, entry.offset + i);
        if (!isObject)
            out += '}';
    }
    out += isObject ? '}' : ']';
}

void JsonCells::appendStruct(std::string &out, const Shape &shape, Vector vector, Index row) const
{
    out += '{';
    for (size_t i = 0; i < shape.parts.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJsonText(out, shape.labels[i].data(), shape.labels[i].size());
        out += ':';
        append(out, shape.parts[i], m_api.struct_vector_get_child(vector, i), row);
    }
    out += '}';
}

} // namespace resultreader
