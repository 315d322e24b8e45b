// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretspans.h"

#include "models/platform/redaction.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <iterator>

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

/// Begin and end of each string of a JSON text, without the quotation marks.
Spans stringsOf(const QString &json)
{
    Spans strings;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (begin >= 0 && json[i] == u'\\')
            ++i;
        else if (begin >= 0 && json[i] == u'"')
            strings.append({std::exchange(begin, -1), i});
        else if (json[i] == u'"')
            begin = i + 1;
    }
    return strings;
}

/// The part of \a sign that JSON without it stays JSON; an empty one where there is none.
SecretSign within(const Spans &strings, SecretSign sign)
{
    const auto after = std::upper_bound(strings.begin(), strings.end(), sign.position,
                                        [](qsizetype position, const auto &string) { return position < string.first; });
    const qsizetype end = after == strings.begin() ? 0 : std::prev(after)->second;
    sign.length = std::clamp<qsizetype>(end - sign.position, 0, sign.length);
    return sign;
}

/// Secrets as they are recognized in what people bring today.
Spans signsIn(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = bytes.contains('\0') ? QString() : QString(decode(bytes));
    if (text.isEmpty() || decode.hasError())
        return {}; // a page of a file
    const bool isJson = text.startsWith(u'{') || text.startsWith(u'[');
    const Spans strings = isJson ? stringsOf(text) : Spans();
    Spans spans;
    qsizetype read = 0;
    qsizetype bytesBefore = 0;
    for (SecretSign sign : secretSigns(text)) {
        if (isJson)
            sign = within(strings, sign);
        const QStringView value = QStringView(text).mid(sign.position, sign.length);
        bytesBefore += QStringView(text).mid(read, sign.position - read).toUtf8().size();
        read = sign.position;
        if (!value.isEmpty())
            spans.append({bytesBefore, value.toUtf8().size()});
    }
    return spans;
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
    return joined(spans + signsIn(text));
}

} // namespace exportdesk
