// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretsigns.h"

#include "models/platform/redaction.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using SignKind = SecretSign::Kind;

/// How far a value found by a pattern is to be trusted.
enum class Trust {
    Shape, ///< built like a secret: only a placeholder is none
    Name, ///< stands under the name of a secret
    Guess, ///< stands under a name that other things have too: must look random
};

/// A pattern whose group "value" is the secret.
struct Pattern {
    SignKind kind;
    Trust trust;
    QRegularExpression expression;
};

QRegularExpression insensitive(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// After a name: quotes, a colon or an equals sign, and the value in quotes of any kind, in a list, or bare. Quotes may
/// be escaped, as in JSON within JSON.
const QString assigned
    = u"\\\\*[\"']?\\]?[ \\t]*(?::=|=>|[:=])(?<gap>[ \\t]*)(?:\\[\\s*)?"
      "(?|[fbr]?\\\\*\"(?<value>(?:[^\"\\\\\\r\\n]|\\\\(?!\")[^\\r\\n])+)|[fbr]?'(?<value>[^'\\r\\n]+)|"
      "(?<value>\\{+[^}\\s]*\\}+|\\$\\{[^}]*\\}|<[^>\\s]*>|(?:[^\\s\"'`&,;<>\\\\(){}\\[\\]^]|\\^(?!\"))+)"
      "(?<after>[ \\t]*[(\\[]|[ \\t]+\\w)?)"_s;

const QString clientSecrets
    = u"(?:(?:client|api|app|shared|consumer)?[_-]?secrets?(?:[_-]?(?:access)?[_-]?key)?|auth(?:orization)?[_-]?code|"
      "(?:account|shared|storage|subscription)[_-]?key|client[_-]?assertion)"_s;
const QString tokens = u"(?:access|refresh|id|jwt|auth|bearer|user|session|sas)[_-]?tokens?"_s;
const QString passwords = u"(?:pass(?:word|wd|phrase)|pwd|proxy[_-]?pass)"_s;

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all{
        {SignKind::PrivateKey, Trust::Shape,
         QRegularExpression(u"(?<value>-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|"
                            "\\z))"_s)},
        {SignKind::Token, Trust::Shape,
         insensitive(
             u"\\bauthorization\\\\*(?:[\"']\\s*,|[\"']?\\s*[:=])\\s*\\\\*[\"']?(?:Bearer|Basic|Digest|Negotiate|NTLM|"
             "OAuth|token)\\s+(?<value>[A-Za-z0-9._~+/=-]{3,})"_s)},
        {SignKind::Token, Trust::Guess,
         insensitive(u"\\bauthorization\\\\*[\"']?\\s*[:=]\\s*\\\\*[\"']?(?<value>[A-Za-z0-9._~+/=-]{8,})"_s)},
        {SignKind::Token, Trust::Guess, insensitive(u"\\bBearer(?:\\s+|%20|\\+)(?<value>[A-Za-z0-9._~+/=-]{8,})"_s)},
        {SignKind::Token, Trust::Shape,
         QRegularExpression(u"(?<![A-Za-z0-9_-])(?<value>eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){0,2})"_s)},
        {SignKind::ClientSecret, Trust::Shape,
         QRegularExpression(
             u"(?<![A-Za-z0-9])(?<value>[ps]8e-[A-Za-z0-9_-]{4,}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{20,}|"
             "xox[abpr]-[A-Za-z0-9-]{10,})"_s)},
        {SignKind::ClientSecret, Trust::Shape, insensitive(u"[?&]sig=(?<value>[A-Za-z0-9%/+=]{20,})"_s)},
        {SignKind::ClientSecret, Trust::Name, insensitive(QString(clientSecrets + assigned))},
        {SignKind::Token, Trust::Name, insensitive(QString(tokens + assigned))},
        {SignKind::Password, Trust::Name, insensitive(QString(passwords + assigned))},
        {SignKind::PrivateKey, Trust::Name, insensitive(QString(u"private[_-]?key"_s + assigned))},
        {SignKind::Token, Trust::Guess,
         insensitive(QString(u"(?<!page)(?<!page[_-])(?<!next)(?<!next[_-])(?<!continuation)token"_s + assigned))},
        // {"key": "clientSecret", "value": "…"}, as Postman and HAR write pairs
        {SignKind::ClientSecret, Trust::Name,
         insensitive(u"\"(?:key|name)\"\\s*:\\s*\"[^\"]*(?:secret|token|password|passphrase|private_?key|authorization|"
                     "cookie|auth_?code)\"\\s*,\\s*(?:\"[^\"]*\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*){0,4}\"value\"\\s*:\\s*\""
                     "(?<value>(?:[^\"\\\\]|\\\\.)+)"_s)},
        {SignKind::ClientSecret, Trust::Name,
         insensitive(
             u"\"value\"\\s*:\\s*\"(?<value>(?:[^\"\\\\]|\\\\.)+)\"\\s*,\\s*(?:\"[^\"]*\"\\s*:\\s*\"[^\"]*\"\\s*,"
             "\\s*){0,4}\"(?:key|name)\"\\s*:\\s*\"[^\"]*(?:secret|token|password|passphrase|private_?key|"
             "authorization|cookie|auth_?code)\""_s)},
        {SignKind::Cookie, Trust::Shape,
         insensitive(
             u"\\b(?:set-)?cookie2?\\\\*[\"']?\\s*:\\s*\\\\*[\"']?(?<value>[^\\s\"'=;:{}]+=(?:[^\"'\\r\\n\\\\^]|\\^(?!\"))*)"_s)},
        {SignKind::Cookie, Trust::Shape,
         insensitive(u"\\bcookies\\\\*[\"']?\\s*[:=]\\s*\\{\\s*[\"'][^\"']+[\"']\\s*:\\s*[\"'](?<value>[^\"']+)"_s)},
        {SignKind::Cookie, Trust::Shape, insensitive(u"Net\\.Cookie\\(\\s*\"[^\"]*\"\\s*,\\s*\"(?<value>[^\"]+)"_s)},
        {SignKind::Password, Trust::Name,
         insensitive(u"\\b[a-z][a-z0-9+.-]*://[^\\s/@:\"']*:(?<value>[^\\s/@\"'<>]+)@"_s)},
        {SignKind::Password, Trust::Name, insensitive(u"\\blogin\\s+\\S+\\s+password\\s+(?<value>\\S+)"_s)},
    };
    return all;
}

/// Options of curl and wget that carry a secret; elsewhere these letters mean anything. The command prompt of Windows
/// has a caret before each quote.
const std::vector<Pattern> &commandPatterns()
{
    static const std::vector<Pattern> all{
        {SignKind::Cookie, Trust::Shape,
         QRegularExpression(
             u"\\s(?:-b\\s*|--cookie[\\s=]+)[$^]?[\"']?(?<value>[^\\s\"'=;]+=(?:[^\"'\\r\\n^]|\\^(?!\"))*)"_s)},
        {SignKind::Password, Trust::Name,
         QRegularExpression(
             u"\\s(?:-[uU]\\s*|--(?:proxy-)?user[\\s=]+)[$^]?[\"']?[^\\s\"':]*:(?<value>(?:[^\\s\"'^]|\\^(?!\"))+)"_s)},
        {SignKind::Password, Trust::Name,
         QRegularExpression(
             u"\\s--(?:proxy-)?(?:pass|tlspassword|http-password|password)[\\s=]+[$^]?[\"']?(?<value>(?:[^\\s\"'^]|\\^(?!\"))+)"_s)},
        {SignKind::Token, Trust::Name,
         QRegularExpression(u"\\s--oauth2-bearer[\\s=]+[$^]?[\"']?(?<value>(?:[^\\s\"'^]|\\^(?!\"))+)"_s)},
    };
    return all;
}

/// "{ACCESS_TOKEN}", "$TOKEN", "<secret>", "***": stands where a secret belongs.
bool standsForAValue(const QString &value)
{
    static const QRegularExpression form(
        u"^(?:(?:bearer|basic)\\s+)?(?:\\{.*\\}?|\\$\\{.*|\\$\\(.*|\\$[A-Za-z_][\\w:]*|<.*>?|%\\w+%?|%[sdr]|\\[.*|\\*+|"
        u"[x.]{3,}|…|your[-_ ].*|"
        "change_?me.*|env\\..*|os\\..*|process\\..*|(?:self|this|config|args|settings|secrets|props)\\..*|"
        "true|false|null|none|nil|undefined|string|boolean|number|integer|object|array|str|int|bool|text|secret|token|"
        "password|required|optional|bearer|basic)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression constant(u"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$"_s); // ACCESS_TOKEN
    return form.match(value).hasMatch() || constant.match(value).hasMatch();
}

bool looksRandom(const QString &value)
{
    const bool digit = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    const bool joint = std::any_of(value.begin() + 1, value.end() - 1, [](QChar c) { return !c.isLetterOrNumber(); });
    const bool capital = std::any_of(value.begin() + 1, value.end(), [](QChar c) { return c.isUpper(); });
    return digit || joint || capital;
}

bool isSecret(const Pattern &pattern, const QRegularExpressionMatch &match)
{
    QString value = match.captured(u"value"_s);
    while (value.endsWith(u'.') || value.endsWith(u'!') || value.endsWith(u'?'))
        value.chop(1);
    if (value.isEmpty() || standsForAValue(value.trimmed()))
        return false;
    // Code and prose: "secret = read(…)", "password: ask Bob".
    const QString after = match.captured(u"after"_s);
    const bool called = after.endsWith(u'(') || after.endsWith(u'[');
    switch (pattern.trust) {
    case Trust::Shape:
        return true;
    case Trust::Name: {
        const bool sentence = !after.isEmpty() && !match.captured(u"gap"_s).isEmpty() && !looksRandom(value);
        return value.size() >= 3 && !called && !sentence;
    }
    case Trust::Guess:
        return value.size() >= 8 && !called && looksRandom(value);
    }
    return false;
}

void collect(const QString &text, const std::vector<Pattern> &from, QList<SecretSign> &signs)
{
    for (const Pattern &pattern : from) {
        for (auto all = pattern.expression.globalMatch(text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            if (isSecret(pattern, match))
                signs.append({pattern.kind, match.capturedStart(u"value"_s), match.capturedLength(u"value"_s)});
        }
    }
}

} // namespace

QList<SecretSign> secretSigns(const QString &text)
{
    static const QRegularExpression hints = insensitive(
        u"secret|token|passw|passp|pwd|proxy|eyJ|bearer|authori|auth_?code|cookie|[ps]8e-|://|AKIA|gh[pousr]_|xox|sig=|"
        "assertion|private|(?:access|account|shared|storage|subscription)[_-]?key|login|curl|wget"_s);
    if (!hints.match(text).hasMatch()) // most texts, and much faster than all patterns
        return {};
    QList<SecretSign> signs;
    collect(text, patterns(), signs);
    if (text.contains("curl"_L1, Qt::CaseInsensitive) || text.contains("wget"_L1, Qt::CaseInsensitive))
        collect(text, commandPatterns(), signs);
    std::stable_sort(signs.begin(), signs.end(),
                     [](const SecretSign &a, const SecretSign &b) { return a.position < b.position; });
    QList<SecretSign> apart;
    for (const SecretSign &sign : std::as_const(signs)) {
        const qsizetype end = sign.position + sign.length;
        if (apart.isEmpty() || sign.position >= apart.last().position + apart.last().length)
            apart.append(sign);
        else
            apart.last().length = std::max(apart.last().length, end - apart.last().position);
    }
    return apart;
}

bool holdsSecret(const QString &text)
{
    return !secretSigns(text).isEmpty();
}

QString withoutSecrets(const QString &text)
{
    QString clean = text;
    const QList<SecretSign> signs = secretSigns(text);
    for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign)
        clean.replace(sign->position, sign->length, QLatin1String(Redaction::mask));
    return clean;
}

} // namespace exportdesk
