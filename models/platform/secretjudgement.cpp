// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretjudgement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Trust = SecretPattern::Trust;

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

bool isNumberOrDate(const QString &value)
{
    static const QRegularExpression form(u"^(?:[\\d.:/-]+|\\d{4}-\\d\\d-\\d\\dT.*)$"_s);
    return form.match(value).hasMatch();
}

/// "sha256", "OAuth2", "field2": words although they contain digits.
bool isTechnicalWord(const QString &value)
{
    static const QRegularExpression form(
        u"^(?:sha|md|base|utf|oauth|pbkdf|argon|aes|rsa|[rhe]s|ntlm|kerberos|http|tls|v|version|field|feld|column|"
        "spalte|line|zeile|step|schritt|no|nr|rule|regel|level|stufe|part|teil|test|case|issue|ticket|job)"
        "[-_.]?v?\\d+\\w{0,3}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(value).hasMatch();
}

/// "_acme.password.hash"
bool isFieldPath(const QString &value)
{
    static const QRegularExpression form(u"^_?[A-Za-z]\\w*(?:\\.[A-Za-z_]\\w*)+$"_s);
    return form.match(value).hasMatch();
}

/// What is said about a password: "wrong", "required", "abgelaufen".
bool describes(const QString &word)
{
    static const QRegularExpression said(
        u"^(?:wrong|(?:in)?correct|right|(?:in)?valid|unset|empty|blank|safe|(?:in)?secure|weak|strong|short|long|lost|"
        "forgotten|gone|hidden|broken|known|public|private|mandatory|necessary|there|here|below|above|next|different|"
        "same|other|another|simple|complex|okay|fine|good|easy|hard|never|always|also|only|mine|yours|ours|theirs|this|"
        "that|what|which|when|where|with|from|kept|sent|written|shown|given|taken|chosen|stolen|case-?sensitive|"
        "unclear|plain|"
        "falsch|richtig|korrekt|sicher|unsicher|schwach|stark|kurz|lang|verloren|geheim|öffentlich|gleich|anders|dabei|"
        "hier|dort|unten|oben|nicht|immer|wieder|wichtig|bekannt|einfach|kompliziert|folgt|folgendes|folgendermaßen|"
        "dran|weg|richtlinie|pflicht|meins|deins)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // German writes its nouns with a capital, so these ends are those of participles and adjectives.
    static const QRegularExpression ends(
        u"^[a-zäöü]+(?:ed|able|ible|ing|bar|lich|ig|los)$|^(?:\\p{Ll}{0,8}ge|ver|be|ent|er|zer|ab|aus|ein)\\p{Ll}+(?:t|en)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return said.match(word).hasMatch() || ends.match(word).hasMatch();
}

/// After "the password is". \a continues: the sentence goes on, as it does after an adjective rather than after a
/// secret.
bool isToldAsASecret(const QString &value, SecretSign::Kind kind, bool continues)
{
    const qsizetype digits = countOf(value, &QChar::isDigit);
    const qsizetype letters = countOf(value, &QChar::isLetter);
    if (isFieldPath(value) || isTechnicalWord(value))
        return false;
    if (isNumberOrDate(value)) // a PIN
        return kind == SecretSign::Kind::Password && digits == value.size() && digits >= 4 && !continues;
    if (kind != SecretSign::Kind::Password)
        return digits > 0 && letters > 0 && value.size() >= 6;
    const qsizetype hyphens = value.count(u'-');
    if (digits > 0 || letters + hyphens < value.size())
        return letters > 0;
    const bool word = hyphens == 0 || hyphens >= 3; // "case-sensitive" is an adjective, "two-more-of-these" a phrase
    return word && value.size() >= 4 && !continues && !describes(value);
}

/// The next word after "password" may belong to it as in "password reset": letters alone prove nothing.
bool isMoreThanAWord(const QString &value)
{
    const bool mixed = countOf(value, &QChar::isDigit) > 0 && countOf(value, &QChar::isLetter) > 0;
    static const QRegularExpression joint(u"[-_.,/@:=+]"_s);
    const bool joined = value.contains(joint);
    return mixed && !isNumberOrDate(value) && !isTechnicalWord(value) && !(joined && isMadeOfWords(value));
}

} // namespace

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

bool isSecret(const SecretPattern &pattern, const QRegularExpressionMatch &match, bool unfinished)
{
    static const QString ends = u".!?,;:"_s;
    QString value = match.captured(u"value"_s);
    while (!value.isEmpty() && ends.contains(value.back())) {
        value.chop(1);
        unfinished = false;
    }
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
    case Trust::Told:
        return isToldAsASecret(value, pattern.kind, unfinished || !after.isEmpty());
    case Trust::Beside:
        return isMoreThanAWord(value);
    }
    return false;
}

} // namespace exportdesk
