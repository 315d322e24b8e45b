// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretsigns.h"

#include "models/platform/foldedtext.h"
#include "models/platform/redaction.h"
#include "models/platform/secretpatterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Trust = SecretPattern::Trust;

/// "{ACCESS_TOKEN}", "$TOKEN", "<secret>", "***", "unknown": stands where a secret belongs.
bool standsForAValue(const QString &value)
{
    static const QRegularExpression form(
        u"^(?:(?:bearer|basic)\\s+)?(?:\\{.*\\}?|\\$\\{.*|\\$\\(.*|\\$[A-Za-z_][\\w:]*|<.*>?|%\\w+%?|%[sdr]|\\[.*|\\*+|"
        u"[x.]{3,}|…|your[-_ ].*|"
        "change_?me.*|env\\..*|os\\..*|process\\..*|(?:self|this|config|args|settings|secrets|props)\\..*|"
        "true|false|null|none|nil|undefined|string|boolean|number|integer|object|array|str|int|bool|text|secret|token|"
        "password|required|optional|bearer|basic|unknown|expired|changed|missing|invalid|redacted|removed|keine?s?|"
        "leer|unbekannt|vergessen|abgelaufen|geändert|fehlt|ungültig|siehe|passwort|kennwort|geheimnis)$"_s,
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

/// Words, numbers, dates, field paths and addresses, also joined: "export-2026-q4", "loyalty2.tierLevel".
bool isMadeOfWords(const QString &value)
{
    static const QRegularExpression word(u"^(?:[A-Za-z]{1,20}\\d{0,3}|\\d{1,4}|\\d{4}-\\d\\d-\\d\\dT.*)?$"_s);
    static const QRegularExpression joint(u"[-_.,/@:=+]+"_s);
    const QStringList parts = value.split(joint);
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) { return word.match(part).hasMatch(); });
}

qsizetype countOf(const QString &value, bool (QChar::*is)() const)
{
    return std::count_if(value.begin(), value.end(), [is](QChar c) { return (c.*is)(); });
}

/// What may follow the name of a secret in a sentence is one only if nobody would write it as a word. A \a name in
/// one piece ("client_secret", "ACCESS_TOKEN") is rarely a part of a sentence.
bool isBuiltLikeASecret(const QString &value, const QString &name, SecretSign::Kind kind)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\d(?:[T_].*)?$"_s);
    if (uuid.match(value).hasMatch())
        return true;
    const qsizetype digits = countOf(value, &QChar::isDigit);
    const qsizetype letters = countOf(value, &QChar::isLetter);
    const bool path = value.contains(u'.') && !value.startsWith("eyJ"_L1);
    if (digits == 0 || letters == 0 || path || isMadeOfWords(value) || time.match(value).hasMatch())
        return false;
    const bool mixed = countOf(value, &QChar::isUpper) > 0 && countOf(value, &QChar::isLower) > 0;
    const bool onePiece = name.contains(u'_') || name.contains(u'-');
    return value.size() >= 16 || (value.size() >= 8 && (onePiece || (mixed && kind == SecretSign::Kind::Password)));
}

bool isSecret(const SecretPattern &pattern, const QRegularExpressionMatch &match)
{
    static const QString ends = u".!?,;:"_s;
    QString value = match.captured(u"value"_s);
    while (!value.isEmpty() && ends.contains(value.back()))
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
    case Trust::Prose:
        return isBuiltLikeASecret(value, match.captured(u"name"_s), pattern.kind);
    }
    return false;
}

/// Finds the secrets in one way to read a text.
class SignSearch
{
public:
    SignSearch(const FoldedText &text, QList<SecretSign> &signs)
        : m_text(text)
        , m_signs(signs)
    {
    }
    void run()
    {
        const QString &text = m_text.text();
        if (!secretpatterns::hints().match(text).hasMatch())
            return;
        collect(secretpatterns::anywhere());
        if (text.contains("curl"_L1, Qt::CaseInsensitive) || text.contains("wget"_L1, Qt::CaseInsensitive))
            collect(secretpatterns::inCommands());
        if (text.contains("cookies"_L1, Qt::CaseInsensitive))
            collectCookies();
    }

private:
    void collect(const std::vector<SecretPattern> &patterns)
    {
        for (const SecretPattern &pattern : patterns) {
            for (auto all = pattern.expression.globalMatch(m_text.text()); all.hasNext();) {
                const QRegularExpressionMatch match = all.next();
                if (isSecret(pattern, match))
                    add(pattern.kind, match.capturedStart(u"value"_s), match.capturedEnd(u"value"_s));
            }
        }
    }
    void collectCookies()
    {
        static const QRegularExpression value(u"\"value\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)\""_s);
        for (auto lists = secretpatterns::cookieList().globalMatch(m_text.text()); lists.hasNext();) {
            const QRegularExpressionMatch list = lists.next();
            const qsizetype begin = list.capturedStart(u"list"_s);
            for (auto values = value.globalMatch(list.captured(u"list"_s)); values.hasNext();) {
                const QRegularExpressionMatch one = values.next();
                if (!standsForAValue(one.captured(1)))
                    add(SecretSign::Kind::Cookie, begin + one.capturedStart(1), begin + one.capturedEnd(1));
            }
        }
    }
    void add(SecretSign::Kind kind, qsizetype begin, qsizetype end)
    {
        const qsizetype place = m_text.placeOf(begin);
        m_signs.append({kind, place, m_text.placeOf(end) - place});
    }

    const FoldedText &m_text;
    QList<SecretSign> &m_signs;
};

} // namespace

QList<SecretSign> secretSigns(const QString &text)
{
    QList<SecretSign> signs;
    const FoldedText written(text);
    SignSearch(written, signs).run();
    const auto isFolded = [](QChar c) { return c == u'%' || c == u'&' || c.unicode() > 0x7f; };
    const bool folded = std::any_of(text.begin(), text.end(), isFolded);
    const FoldedText plain = folded ? written.plain() : written;
    if (folded && plain.text() != text)
        SignSearch(plain, signs).run();
    if (plain.text().contains(u'\\'))
        SignSearch(plain.unescaped(), signs).run();
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
