// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretspans.h"

#include "models/platform/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Spans = QList<std::pair<qsizetype, qsizetype>>;

QRegularExpression caseless(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// In each of them the secret is the group named "secret".
const auto &spanPatterns()
{
    // `"client_secret": `, with quotation marks of any kind or none.
    static const QString named = Redaction::secretNames();
    static const QString header
        = uR"((?:authorization|cookie|x-user-token|x-auth-token)\\?["']?\s*:\s*\\?["']?(?:Bearer\s+|Basic\s+)?+)"_s;
    static const std::array patterns{
        caseless(named + uR"(\\"(?<secret>[^"\\\x00-\x1f]+))"_s), // inside a JSON string
        caseless(named + uR"("(?<secret>(?:[^"\\\x00-\x1f]|\\[^\x00-\x1f])+))"_s),
        caseless(named + uR"('(?<secret>[^'\x00-\x1f]+))"_s),
        caseless(named + uR"((?<secret>[^\s"'&,;}\[\]\\{<(\x00-\x1f]{6,}))"_s), // client_secret=…
        caseless(named + uR"(\[(?<list>[^\]\x00-\x08]*)\])"_s),
        caseless(header + uR"((?<secret>[^"'\\\s{<\x00-\x1f][^"'\\\x00-\x1f]{5,}))"_s),
        caseless(uR"(Bearer\s+(?<secret>[A-Za-z0-9._~+/=-]{12,}))"_s),
        QRegularExpression(uR"((?<secret>eyJ[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*){0,2}))"_s),
        QRegularExpression(uR"(-----BEGIN [A-Z ]*PRIVATE KEY-----(?<secret>[A-Za-z0-9+/=\\\s]+))"_s),
    };
    return patterns;
}

bool isPlaceholder(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^\s*(\*+|\{.*\}|<.*>|\$[A-Za-z_{(]\w*[)}]?|%\w*%|YOUR_.*|\.\.\.|…)?\s*$)"_s);
    return pattern.match(text.toString()).hasMatch();
}

void addList(Spans &spans, const QString &text, qsizetype begin, qsizetype length)
{
    static const QRegularExpression quoted(uR"("([^"\\]+))"_s);
    auto matches = quoted.globalMatch(text.mid(begin, length));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({begin + match.capturedStart(1), match.capturedLength(1)});
        if (matches.hasNext())
            matches.next(); // its closing quotation mark opens nothing
    }
}

/// Overlapping ones become one.
Spans joined(Spans spans)
{
    std::sort(spans.begin(), spans.end());
    Spans apart;
    for (const auto &[begin, length] : std::as_const(spans)) {
        if (!apart.isEmpty() && begin < apart.last().first + apart.last().second)
            apart.last().second = std::max(apart.last().second, begin + length - apart.last().first);
        else
            apart.append({begin, length});
    }
    return apart;
}

} // namespace

QList<std::pair<qsizetype, qsizetype>> secretSpans(const QByteArray &text)
{
    // Latin-1 keeps every byte in its place, whatever the encoding was.
    const QString characters = QString::fromLatin1(text);
    Spans spans;
    for (const QRegularExpression &pattern : spanPatterns()) {
        auto matches = pattern.globalMatch(characters);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (const qsizetype list = match.capturedStart(u"list"_s); list >= 0)
                addList(spans, characters, list, match.capturedLength(u"list"_s));
            else if (!isPlaceholder(match.capturedView(u"secret"_s)))
                spans.append({match.capturedStart(u"secret"_s), match.capturedLength(u"secret"_s)});
        }
    }
    return joined(spans);
}

} // namespace exportdesk
