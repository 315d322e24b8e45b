// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/redaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
#include <initializer_list>
#include <string_view>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array secretHeaders{"authorization", "proxy-authorization", "cookie",
                                   "set-cookie",    "x-user-token",        "x-auth-token"};

const QString secretNames
    = u"((?:client_?secrets?|access_?token|refresh_?token|id_?token|jwt_?token|private_?key|password|secret)"
      "\\\\?[\"']?\\s*[:=]\\s*)"_s;

/// `"client_secret" : "…"`, also inside a JSON string, and lists of secrets.
const QRegularExpression &byNameQuoted()
{
    static const QRegularExpression pattern(
        QString(secretNames + u"(?:\\[[^\\]]*\\]|\\\\?\"(?:[^\"\\\\]|\\\\.)*\"?)"_s),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// `client_secret=…`
const QRegularExpression &byNamePlain()
{
    static const QRegularExpression pattern(QString(secretNames + u"[^\\s\"'&,;}\\[\\]\\\\]+"_s),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Bearer tokens and anything that is built like a JSON Web Token.
const QRegularExpression &byShape()
{
    static const QRegularExpression pattern(
        u"(Bearer\\s+)[A-Za-z0-9._~+/=-]+|eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){0,2}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Whether one of \a words, in lower case, occurs in \a text.
bool containsAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Where to cut at the latest so that no word is split; 0 when the text is one long word.
qsizetype wordEnd(const QByteArray &text, qsizetype limit)
{
    for (qsizetype i = limit; i > 0; --i)
        if (std::strchr(" \t\r\n\"'&,;{}[]", text[i - 1]))
            return i;
    return 0;
}

} // namespace

QString Redaction::secretNames()
{
    return exportdesk::secretNames;
}

void Redaction::addSecret(const QByteArray &value)
{
    if (value.size() < 6)
        return;
    for (const QByteArray &form : {value, value.toPercentEncoding(), value.toBase64()})
        if (!m_secrets.contains(form))
            m_secrets += form;
    // Longer secrets first: if one contains another, the rest of it would remain.
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

Headers Redaction::headers(const Headers &headers) const
{
    constexpr qsizetype longestValue = 8 * 1024;
    Headers clean;
    for (const auto &[name, value] : headers) {
        const QByteArray key = name.toLower();
        const bool isSecret = std::any_of(secretHeaders.begin(), secretHeaders.end(),
                                          [&](const char *secret) { return key == secret; });
        if (!isSecret)
            clean.append({name, text(value, longestValue)});
        else
            clean.append({name, QByteArray(value.startsWith("Bearer ") ? "Bearer " : "") + mask});
    }
    return clean;
}

QByteArray Redaction::text(const QByteArray &whole, qsizetype limit) const
{
    QByteArray clean = whole.size() <= limit ? whole : whole.left(wordEnd(whole, limit));
    for (const QByteArray &secret : m_secrets)
        clean.replace(secret, mask);
    // Most texts contain nothing that a pattern could begin with, which is found out much faster than by the patterns.
    const QByteArray lowered = clean.toLower();
    const std::string_view lower(lowered.constData(), size_t(lowered.size()));
    const bool mayHaveShape = containsAny(lower, {"bearer", "eyj"});
    const bool mayHaveName = containsAny(lower, {"secret", "token", "private", "password"});
    if (!mayHaveShape && !mayHaveName)
        return clean;
    // Latin-1 there and back keeps every byte, whatever the encoding was.
    QString characters = QString::fromLatin1(clean);
    if (mayHaveShape)
        characters.replace(byShape(), u"\\1***"_s);
    if (mayHaveName) {
        characters.replace(byNameQuoted(), u"\\1\"***\""_s);
        characters.replace(byNamePlain(), u"\\1***"_s);
    }
    return characters.toLatin1();
}

QString Redaction::address(const QUrl &url) const
{
    QByteArray shown = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        shown += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return QString::fromLatin1(text(shown));
}

} // namespace exportdesk
