// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/prettyjson.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The beginning of \a json with a line for each entry; JSON that was cut cannot be parsed.
QByteArray indentedBeginning(const QByteArray &json)
{
    constexpr qsizetype shown = prettyJsonLimit / 4;
    QByteArray text;
    text.reserve(shown * 2);
    qsizetype depth = 0;
    bool quoted = false;
    const auto newLine = [&] { text += '\n' + QByteArray(std::clamp<qsizetype>(depth, 0, 32) * 2, ' '); };
    for (qsizetype i = 0; i < std::min(json.size(), shown) && text.size() < 2 * shown; ++i) {
        const char c = json[i];
        if (quoted) {
            text += c;
            if (c == '\\' && i + 1 < json.size())
                text += json[++i];
            quoted = c != '"';
        } else if (c == '{' || c == '[') {
            text += c;
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            text += c;
        } else if (c == ',') {
            text += c;
            newLine();
        } else if (c == ':') {
            text += ": ";
        } else if (!std::strchr(" \t\r\n", c)) {
            text += c;
            quoted = c == '"';
        }
    }
    return text + " \u2026";
}

QString withoutTurningMarks(QString text)
{
    // Marks that change the writing direction occur only in strings and are written as JSON escapes of the same
    // meaning.
    static const QRegularExpression turning(
        uR"([\x{7f}-\x{9f}\x{61c}\x{200b}\x{200e}\x{200f}\x{2028}-\x{202e}\x{2066}-\x{2069}\x{feff}])"_s);
    for (auto match = turning.match(text); match.hasMatch(); match = turning.match(text, match.capturedEnd()))
        text.replace(match.capturedStart(), 1, u"\\u%1"_s.arg(match.captured().front().unicode(), 4, 16, QChar(u'0')));
    return text;
}

} // namespace

QString prettyJsonText(const QByteArray &json)
{
    if (json.size() > prettyJsonLimit)
        return withoutTurningMarks(QString::fromUtf8(indentedBeginning(json)));
    const auto parsed = nlohmann::ordered_json::parse(json.begin(), json.end(), nullptr, false);
    if (parsed.is_discarded())
        return QString::fromUtf8(json);
    return withoutTurningMarks(
        QString::fromStdString(parsed.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)));
}

} // namespace exportdesk
