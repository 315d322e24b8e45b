// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/prettyjson.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace exportdesk
{

QString prettyJsonText(const QByteArray &json)
{
    const auto parsed = nlohmann::ordered_json::parse(json.begin(), json.end(), nullptr, false);
    if (parsed.is_discarded())
        return QString::fromUtf8(json);
    QString text = QString::fromStdString(parsed.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    // Marks that change the writing direction occur only in strings and are written as JSON escapes of the same
    // meaning.
    static const QRegularExpression turning(
        uR"([\x{7f}-\x{9f}\x{61c}\x{200b}\x{200e}\x{200f}\x{2028}-\x{202e}\x{2066}-\x{2069}\x{feff}])"_s);
    for (auto match = turning.match(text); match.hasMatch(); match = turning.match(text, match.capturedEnd()))
        text.replace(match.capturedStart(), 1, u"\\u%1"_s.arg(match.captured().front().unicode(), 4, 16, QChar(u'0')));
    return text;
}

} // namespace exportdesk
