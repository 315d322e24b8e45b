// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/wireanswers.h"

namespace localplatform
{

namespace
{

constexpr std::uint32_t ProtocolVersion = 3 << 16;

std::string bigEndian(std::uint32_t number, int size)
{
    std::string bytes;
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        bytes += char(number >> shift & 0xff);
    return bytes;
}

/// A zero ends a text, so none can be within.
std::string zeroEnded(std::string_view text)
{
    std::string ended(text.substr(0, text.find('\0')));
    return ended + '\0';
}

/// How many bytes values of this type have; -1 if that varies.
int fixedSize(std::uint32_t type)
{
    switch (type) {
    case 16: // bool
        return 1;
    case 23: // int4
    case 1082: // date
        return 4;
    case 20: // int8
    case 701: // float8
    case 1114: // timestamp
        return 8;
    default:
        return -1;
    }
}

} // namespace

void WireAnswers::add(char type, std::string_view body)
{
    m_bytes += type;
    m_bytes += bigEndian(std::uint32_t(body.size() + 4), 4);
    m_bytes += body;
}

void WireAnswers::askForPassword()
{
    constexpr std::uint32_t clearText = 3;
    add('R', bigEndian(clearText, 4));
}

void WireAnswers::parameter(std::string_view name, std::string_view value)
{
    add('S', zeroEnded(name) + zeroEnded(value));
}

void WireAnswers::welcome(std::uint32_t process, std::uint32_t key)
{
    add('R', bigEndian(0, 4));
    parameter("server_version", ServerVersion);
    parameter("server_encoding", "UTF8");
    parameter("client_encoding", "UTF8");
    parameter("DateStyle", "ISO, MDY");
    parameter("TimeZone", "UTC");
    parameter("integer_datetimes", "on");
    parameter("standard_conforming_strings", "on");
    add('K', bigEndian(process, 4) + bigEndian(key, 4));
    ready();
}

void WireAnswers::offerOlderVersion()
{
    add('v', bigEndian(ProtocolVersion, 4) + bigEndian(0, 4));
}

void WireAnswers::describe(const std::vector<WireColumn> &columns)
{
    std::string body = bigEndian(std::uint32_t(columns.size()), 2);
    for (const WireColumn &column : columns) {
        body += zeroEnded(column.name) + bigEndian(0, 4) + bigEndian(0, 2); // of no table
        body += bigEndian(column.type, 4) + bigEndian(std::uint32_t(fixedSize(column.type)), 2);
        body += bigEndian(0xffff'ffff, 4) + bigEndian(0, 2); // as text
    }
    add('T', body);
}

void WireAnswers::describeParameters()
{
    add('t', bigEndian(0, 2));
}

void WireAnswers::row(const std::vector<std::optional<std::string>> &values)
{
    std::string body = bigEndian(std::uint32_t(values.size()), 2);
    for (const auto &value : values) {
        body += bigEndian(value ? std::uint32_t(value->size()) : 0xffff'ffff, 4);
        if (value)
            body += *value;
    }
    add('D', body);
}

void WireAnswers::complete(std::string_view tag)
{
    add('C', zeroEnded(tag));
}

void WireAnswers::fail(const SqlError &error, const char *severity)
{
    std::string body = 'S' + zeroEnded(severity) + 'V' + zeroEnded(severity) + 'C' + zeroEnded(error.state) + 'M'
        + zeroEnded(error.what());
    if (!error.hint.empty())
        body += 'H' + zeroEnded(error.hint);
    if (error.position > 0)
        body += 'P' + zeroEnded(std::to_string(error.position));
    add('E', body + '\0');
}

void WireAnswers::ready()
{
    add('Z', "I");
}

} // namespace localplatform
