// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/curlcommand.h"

#include "models/platform/redaction.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr std::array ownHeaders{"accept-encoding", "content-length", "host", "user-agent", "x-request-id"};

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

QString curlCommand(const QByteArray &method, const QString &address, const Headers &headers, const QByteArray &body)
{
    QStringList lines{method == "GET" ? u"curl"_s : u"curl -X "_s + QString::fromLatin1(method)};
    // curl treats brackets and braces as patterns.
    if (std::any_of(address.begin(), address.end(), [](QChar c) { return u"[]{}"_s.contains(c); }))
        lines.first() += u" --globoff"_s;
    lines += shellQuoted(address);
    for (const auto &[name, value] : headers) {
        const QByteArray key = name.toLower();
        if (std::any_of(ownHeaders.begin(), ownHeaders.end(), [&](const char *own) { return key == own; }))
            continue;
        if (key == "authorization")
            lines += u"-H \"Authorization: Bearer $ACCESS_TOKEN\""_s;
        else
            lines += u"-H "_s + shellQuoted(QString::fromUtf8(name + ": " + value));
    }
    if (!body.isEmpty())
        lines += u"-d "_s + shellQuoted(QString::fromUtf8(body));
    return lines.join(" \\\n  "_L1) + u'\n';
}

QString curlCommand(const Exchange &exchange)
{
    // What was sent about a person was not recorded; curl reads it from a file.
    const bool unrecorded = exchange.personal && exchange.sentBytes > 0;
    QString text = curlCommand(exchange.method, exchange.origin + exchange.path, exchange.requestHeaders,
                               unrecorded ? QByteArrayLiteral("@body.json") : exchange.requestBody);
    if (exchange.isSignIn)
        text.replace(QLatin1String(Redaction::mask), "'\"$CLIENT_SECRET\"'"_L1);
    return text;
}

} // namespace exportdesk
