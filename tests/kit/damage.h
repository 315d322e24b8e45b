// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace exportdesk::kit
{

/// The bytes with one to four random injuries: cut off, bytes changed, removed, doubled, or replaced by awkward JSON.
inline QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> awkward{
        "null", "-1",          "1e999", "99999999999999999999999", "\"\"", "[]", "{}", "true", "\"\\u0000\"", "[[[[",
        "\xC3", "\"\\ud800\"", "0.5"};
    const int injuries = random.bounded(1, 5);
    for (int i = 0; i < injuries && !bytes.isEmpty(); ++i) {
        const int at = random.bounded(int(bytes.size()));
        const int length = random.bounded(1, 12);
        switch (random.bounded(5)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes[at] = char(random.bounded(256));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, length));
            break;
        default:
            bytes.replace(at, length, awkward[random.bounded(int(awkward.size()))]);
        }
    }
    return bytes;
}

/// The JSON with the value after one random colon replaced by an awkward one, so that it mostly still parses.
inline QByteArray withOtherValue(const QByteArray &json, QRandomGenerator &random)
{
    static const QList<QByteArray> values{"null",
                                          "-1",
                                          "1e300",
                                          "9223372036854775807",
                                          "18446744073709551615",
                                          "\"\"",
                                          "[]",
                                          "{}",
                                          "true",
                                          "\"text\"",
                                          "[1]",
                                          "0.5",
                                          "\"-5\"",
                                          "[{}]",
                                          "{\"a\":[null]}"};
    QList<qsizetype> colons;
    for (qsizetype at = json.indexOf("\":"); at >= 0; at = json.indexOf("\":", at + 1))
        colons.append(at + 2);
    if (colons.isEmpty())
        return json;
    const qsizetype begin = colons[random.bounded(int(colons.size()))];
    qsizetype end = begin;
    int depth = 0;
    bool quoted = false;
    for (; end < json.size(); ++end) {
        const char c = json[end];
        if (c == '"' && json[end - 1] != '\\')
            quoted = !quoted;
        if (quoted)
            continue;
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            break;
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
    }
    return json.left(begin) + values[random.bounded(int(values.size()))] + json.mid(end);
}

} // namespace exportdesk::kit
