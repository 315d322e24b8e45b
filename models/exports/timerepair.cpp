// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/timerepair.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Epoch time by its number of digits; others would be of the last century or far in the future.
Timestamp fromEpoch(const QString &digits)
{
    const qint64 number = digits.toLongLong();
    switch (digits.size()) {
    case 10:
        return Timestamp::fromMs(number * 1000);
    case 13:
        return Timestamp::fromMs(number);
    default:
        return {};
    }
}

/// "+0100", "+01", "UTC+1:00" or "gmt" as RFC 3339 writes it; nothing for the names of other zones.
QString offsetFrom(const QRegularExpressionMatch &match)
{
    if (match.captured(u"sign"_s).isEmpty())
        return match.captured(u"utc"_s).isEmpty() && match.captured(u"z"_s).isEmpty() ? QString() : u"Z"_s;
    const QString sign = match.captured(u"sign"_s) == "+"_L1 ? u"+"_s : u"-"_s;
    const QString minutes = match.captured(u"om"_s);
    return sign + match.captured(u"oh"_s).rightJustified(2, u'0') + u':' + (minutes.isEmpty() ? u"00"_s : minutes);
}

} // namespace

Timestamp repairedTime(const Timestamp &time)
{
    if (time.problem() != Timestamp::Problem::NotRfc3339)
        return {};
    const QString text = time.text().trimmed();
    static const QRegularExpression epoch(u"^[1-9]\\d{9,12}$"_s);
    if (epoch.match(text).hasMatch())
        return fromEpoch(text);
    static const QRegularExpression form(
        u"^(?<day>\\d{4}-\\d{2}-\\d{2})(?:[Tt\\s]+(?<h>\\d{2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d+))?)?"
        "\\s*(?:(?<z>[Zz])|(?<utc>(?i:UTC|GMT))?\\s*(?:(?<sign>[+\u2212\u2010-\u2013-])(?<oh>\\d{1,2}):?(?<om>\\d{2})?)?))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto part = [&match](const QString &name) {
        const QString found = match.captured(name);
        return found.isEmpty() ? u"00"_s : found;
    };
    const QString fraction = match.captured(u"f"_s);
    const Timestamp repaired(match.captured(u"day"_s) + u'T' + part(u"h"_s) + u':' + part(u"m"_s) + u':' + part(u"s"_s)
                             + (fraction.isEmpty() ? QString() : u'.' + fraction) + offsetFrom(match));
    return repaired.problem() == Timestamp::Problem::NotRfc3339 ? Timestamp() : repaired;
}

} // namespace exportdesk
