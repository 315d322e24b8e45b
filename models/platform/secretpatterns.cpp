// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretpatterns.h"

using namespace Qt::StringLiterals;

namespace exportdesk::secretpatterns
{

namespace
{

using Kind = SecretSign::Kind;
using Trust = SecretPattern::Trust;

QRegularExpression insensitive(const QString &text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption); // Ü is a letter, U+00A0 a blank
}

QRegularExpression exactly(const QString &text)
{
    return QRegularExpression(text);
}

/// "is", as people write it into a note.
const QString copula = u"(?:[ \\t]+(?:is|was|lautet|ist|war|hei(?:ß|ss)t)\\b)?"_s;

/// After a name: quotes, a colon or an equals sign, and the value in quotes of any kind, in a list, or bare. Quotes may
/// be escaped, as in JSON within JSON.
const QString assigned = u"(?:[._-]value)?\\\\*[\"']?\\]?"_s + copula
    + u"[ \\t]*(?::=|=>|[:=])(?<gap>[ \\t]*)(?:\\[\\s*)?"
      "(?|[fbr]?\\\\*\"(?<value>(?:[^\"\\\\\\r\\n]|\\\\(?!\")[^\\r\\n])+)|[fbr]?'(?<value>[^'\\r\\n]+)|"
      "(?<value>\\{+[^}\\s]*\\}+|\\$\\{[^}]*\\}|<[^>\\s]*>|(?:[^\\s\"'`&,;<>\\\\(){}\\[\\]^]|\\^(?!\"))+)"
      "(?<after>[ \\t]*[(\\[]|[ \\t]+\\w)?)"_s;

/// After a name: a blank, a new line or what divides the cells of a table, and a value.
const QString beside = u"\\\\*[\"'`]?[\\])]?(?:[ \\t]*[\\r\\n,;|]|"_s + copula
    + u"[ \\t]+|[ \\t]*(?:–|->|→))\\s*[\"'`|]?\\s*(?<value>[A-Za-z0-9][A-Za-z0-9_~+/=.@!#$%^*-]{7,})"_s;

const QString clientSecrets
    = u"(?:(?:client|api|app|shared|consumer)?[ _-]?secrets?(?:[ _-]?(?:access)?[ _-]?key)?|"
      "auth(?:orization)?[ _-]?code|(?:account|shared|storage|subscription)[_-]?key|client[ _-]?assertion|"
      "geheimnis(?:se)?|(?:api|geheim|zugriffs|zugangs|konto)[ _-]?schl(?:ü|u\\x{308}|ue|u)ssel)"_s;
const QString tokens
    = u"(?:access|refresh|id|jwt|auth|bearer|user|session|sas|zugriffs|zugangs|sitzungs|aktualisierungs|auffrischungs)"
      "[ _-]?tokens?"_s;
const QString plainToken = u"(?<!page)(?<!page[_-])(?<!next)(?<!next[_-])(?<!continuation)(?<!seiten)token"_s;
const QString passwords
    = u"(?:pass(?:word|wd|phrase|wort|w(?:ö|o\\x{308}|oe)rter)|kennw(?:ort|(?:ö|o\\x{308}|oe)rter)|pwd|"
      "proxy[_-]?pass|losungswort)"_s;
const QString privateKeys = u"(?:private[ _-]?key|privater?[ _-]?schl(?:ü|u\\x{308}|ue|u)ssel)"_s;
/// Too short a word for prose, where it means something else.
const QString pass = u"(?<![A-Za-z])(?:db_?|smtp_?|ftp_?|user_?|my_?)?pass(?=\\\\*[\"']?[ \\t]*=|\\\\*[\"'][ \\t]*:)"_s;

/// The names of all kinds, as the end of a longer one.
const QString anyName = u"(?:"_s + clientSecrets + u'|' + tokens + u'|' + passwords + u'|' + privateKeys
    + u"|token|authorization|cookie|auth_?code)"_s;

/// Members of an object that contain what its name says.
const QString valueKey = u"\"(?:value|contents?|val|current|currentValue|initialValue)\"\\s*:\\s*"_s;
const QString pairValue = u"\"(?<value>(?:(?:Bearer|Basic)\\s+)?(?:[^\"\\\\\\s]|\\\\.)+)\""_s;
/// Members with a simple value before another.
const QString othersBefore = u"(?:\"[^\"]*\"\\s*:\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.+-]+)\\s*,\\s*){0,6}"_s;
const QString pairName = u"\"(?:key|name|id|label|variable|header)\"\\s*:\\s*\"[^\"]*"_s + anyName + u"\""_s;

void addShapes(std::vector<SecretPattern> &all)
{
    const auto add = [&all](Kind kind, const QString &text) { all.push_back({kind, Trust::Shape, exactly(text)}); };
    // What is cut off ends with its text, or with the string around it.
    add(Kind::PrivateKey,
        u"-{4,5} ?BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)? ?-{4,5}(?<value>[\\s\\S]*?(?=-{4,5} ?END [A-Z0-9 ]*PRIVATE "
        "KEY)|[^\"'`]*?(?=\\\\*[\"'`]|\\z))"_s);
    add(Kind::PrivateKey,
        u"Private-Lines:\\s*\\d+\\s+(?<value>[A-Za-z0-9+/=][A-Za-z0-9+/=\\s]*?)(?=\\s[A-Za-z]+-[A-Za-z]+:|[\"'\\\\]|"
        "\\s*\\z)"_s);
    // The beginning of PKCS #1, PKCS #8 and SEC 1 in base64; certificates and public keys begin otherwise.
    add(Kind::PrivateKey,
        u"(?<![A-Za-z0-9+/])(?<value>(?:MII[A-Za-z0-9+/]{3}IBA|MII[A-Za-z0-9+/]{3,5}BgkqhkiG9w0BBQ|"
        "MI[GH][A-Za-z0-9+/]AgE|MC4CAQA|MHcCAQE|MFECAQE)(?:[A-Za-z0-9+/]{16,}+={0,2}+(?:\\\\[nr]|\\s)*+)++(?:[A-Za-z0-9+/]+={1,2})?)"_s);
    add(Kind::Token, u"(?<![A-Za-z0-9_-])(?<value>eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){0,2})"_s);
    add(Kind::ClientSecret,
        u"(?<![A-Za-z0-9])(?<value>[ps]8e-[A-Za-z0-9_-]{4,}|A[KS]IA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{20,}|"
        "github_pat_[A-Za-z0-9_]{20,}|xox[abeprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}|"
        "gl(?:pat|ptt|dt|rt|cbt|soat)-[A-Za-z0-9_.-]{10,}|AIza[A-Za-z0-9_-]{20,}|ya29\\.[A-Za-z0-9_-]{20,}|"
        "sk-(?:proj|ant|svcacct|admin|or)-[A-Za-z0-9_-]{10,}|sk-[A-Za-z0-9]{32,}|[rs]k_(?:live|test)_[A-Za-z0-9]{10,}|"
        "whsec_[A-Za-z0-9]{16,}|SG\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}|npm_[A-Za-z0-9]{30,}|hf_[A-Za-z0-9]{30,}|"
        "pypi-[A-Za-z0-9_-]{30,}|dop_v1_[a-f0-9]{40,}|shp(?:at|ss|ca)_[A-Fa-f0-9]{20,}|AGE-SECRET-KEY-1[A-Z0-9]{20,})"_s);
    all.push_back({Kind::ClientSecret, Trust::Shape, insensitive(u"[?&]sig=(?<value>[A-Za-z0-9%/+=]{20,})"_s)});
}

void addHeaders(std::vector<SecretPattern> &all)
{
    const auto add = [&all](Kind kind, Trust trust, const QString &text) {
        all.push_back({kind, trust, insensitive(text)});
    };
    add(Kind::Token, Trust::Shape,
        u"\\bauthorization\\\\*(?:[\"']\\s*,|[\"']?\\s*[:=])\\s*\\\\*[\"']?(?:Bearer|Basic|Digest|Negotiate|NTLM|OAuth|"
        "token)\\s+(?<value>[A-Za-z0-9._~+/=-]{3,})"_s);
    add(Kind::Token, Trust::Guess,
        u"\\bauthorization\\\\*[\"']?\\s*[:=]\\s*\\\\*[\"']?(?<value>[A-Za-z0-9._~+/=-]{8,})"_s);
    add(Kind::Token, Trust::Guess, u"\\bBearer(?:\\s+|%20|\\+)(?<value>[A-Za-z0-9._~+/=-]{8,})"_s);
    add(Kind::Cookie, Trust::Shape,
        u"\\b(?:set-)?cookie2?\\\\*[\"']?\\s*:\\s*\\\\*[\"']?(?<value>[^\\s\"'=;:{}]+=(?:[^\"'\\r\\n\\\\^]|\\^(?!\"))*)"_s);
    add(Kind::Cookie, Trust::Shape,
        u"\\bcookies\\\\*[\"']?\\s*[:=]\\s*\\{\\s*[\"'][^\"']+[\"']\\s*:\\s*[\"'](?<value>[^\"']+)"_s);
    add(Kind::Cookie, Trust::Shape, u"Net\\.Cookie\\(\\s*\"[^\"]*\"\\s*,\\s*\"(?<value>[^\"]+)"_s);
    add(Kind::Password, Trust::Name, u"\\b[a-z][a-z0-9+.-]*://[^\\s/@:\"']*:(?<value>[^\\s/@\"'<>]+)@"_s);
    add(Kind::Password, Trust::Name, u"\\blogin\\s+\\S+\\s+password\\s+(?<value>\\S+)"_s);
    add(Kind::Password, Trust::Name, u"\\bsshpass\\s+-p\\s*[\"']?(?<value>[^\\s\"']+)"_s);
    add(Kind::Password, Trust::Name,
        u"\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b[^\\r\\n]*\\s(?-i:-p)(?<value>[^\\s\"']{3,})"_s);
}

void addNames(std::vector<SecretPattern> &all)
{
    const std::vector<std::pair<Kind, QString>> names{{Kind::ClientSecret, clientSecrets},
                                                      {Kind::Token, tokens},
                                                      {Kind::Password, passwords},
                                                      {Kind::PrivateKey, privateKeys}};
    for (const auto &[kind, name] : names) {
        all.push_back({kind, Trust::Name, insensitive(name + assigned)});
        all.push_back({kind, Trust::Prose, insensitive(u"(?<name>"_s + name + u')' + beside)});
        // --client-secret value
        all.push_back(
            {kind, Trust::Name,
             insensitive(
                 u"(?:^|\\s)--?[\\w-]*"_s + name
                 + u"(?<gap>[ \\t]+)(?!(?:options?|flags?|parameter|argument|switch|prompts?|Schalter)\\b)[\"']?"
                   "(?<value>[^\\s\"'=|-][^\\s\"']{2,})"
                   "(?<after>[ \\t]+(?!-|https?:|\\\\)\\w)?"_s)});
    }
    all.push_back({Kind::Password, Trust::Name, insensitive(pass + assigned)});
    all.push_back({Kind::Token, Trust::Guess, insensitive(plainToken + assigned)});
    all.push_back({Kind::Token, Trust::Prose, insensitive(u"(?<name>"_s + plainToken + u')' + beside)});
}

/// JSON, XML and property lists that keep a name and its value apart.
void addPairs(std::vector<SecretPattern> &all)
{
    const auto add = [&all](Kind kind, Trust trust, const QString &text) {
        all.push_back({kind, trust, insensitive(text)});
    };
    // {"key": "clientSecret", "value": "…"}, as Postman and HAR write pairs
    add(Kind::ClientSecret, Trust::Name, pairName + u"\\s*,\\s*"_s + othersBefore + valueKey + pairValue);
    add(Kind::ClientSecret, Trust::Name, valueKey + pairValue + u"\\s*,\\s*"_s + othersBefore + pairName);
    // {"secret": {"value": "…"}}
    add(Kind::ClientSecret, Trust::Name,
        anyName + u"s?\"\\s*:\\s*(?:\\[\\s*)?\\{\\s*"_s + othersBefore
            + u"(?:\"(?:value|current|data|secret|password|token)\"\\s*:\\s*\\{\\s*){0,2}"_s + valueKey + pairValue);
    // <client_secret>…</client_secret>, <key>client_secret</key><string>…</string>, <string name="client_secret">…
    add(Kind::ClientSecret, Trust::Name,
        u"<[\\w.:-]*"_s + anyName
            + u"(?:\\s[^<>]*)?>\\s*(?:<!\\[CDATA\\[)?(?<value>[^<\\s\\]]+)(?=\\s*(?:\\]\\]>)?\\s*</)"_s);
    add(Kind::ClientSecret, Trust::Name, anyName + u"\\s*</key>\\s*<string>\\s*(?<value>[^<\\s]+)"_s);
    add(Kind::ClientSecret, Trust::Prose,
        u"(?<name>"_s + anyName + u")\\s*</\\w+>\\s*<\\w+(?:\\s[^<>]*)?>\\s*(?<value>[^<\\s]+)"_s);
    add(Kind::ClientSecret, Trust::Name,
        u"\\b(?:name|key)\\s*=\\s*[\"'][^\"'<>]*"_s + anyName
            + u"[\"'](?|[^<>]*>\\s*(?<value>[^<\\s]+)(?=\\s*</)|[^<>]*?\\bvalue\\s*=\\s*[\"'](?<value>[^<\"'\\s]+))"_s);
    // A private JSON Web Key
    add(Kind::PrivateKey, Trust::Guess,
        u"\"kty\"\\s*:\\s*\"[^{}]*?\"(?:d|k)\"\\s*:\\s*\"(?<value>[A-Za-z0-9_-]{16,})"_s);
}

} // namespace

const QRegularExpression &hints()
{
    static const QRegularExpression expression = insensitive(
        u"secret|token|pass|pwd|proxy|eyJ|bearer|authori|auth_?code|cookie|[ps]8e-|://|A[KS]IA|gh[pousr]_|github_pat|"
        "xox|xapp-|gl(?:pat|ptt|dt|rt|cbt|soat)-|AIza|ya29|[rs]k[-_]|whsec|\\bSG\\.|npm_|\\bhf_|pypi-|dop_v1|shp(?:at|"
        "ss|ca)_|"
        "sig=|assertion|private|(?:access|account|shared|storage|subscription)[_-]?key|login|curl|wget|mysql|mariadb|"
        "geheim|kennw|losung|schl(?:ü|u\\x{308}|ue|u)ssel|\\bM(?:II|I[GH]|C4C|HcC|FEC)|\"kty\""_s);
    return expression;
}

const std::vector<SecretPattern> &anywhere()
{
    static const std::vector<SecretPattern> patterns = [] {
        std::vector<SecretPattern> all;
        addShapes(all);
        addHeaders(all);
        addNames(all);
        addPairs(all);
        return all;
    }();
    return patterns;
}

const std::vector<SecretPattern> &inCommands()
{
    // The command prompt of Windows has a caret before each quote.
    const QString quote = u"[$^]?[\"']?"_s;
    const QString word = u"(?<value>(?:[^\\s\"'^]|\\^(?!\"))+)"_s;
    static const std::vector<SecretPattern> patterns{
        {Kind::Cookie, Trust::Shape,
         exactly(u"\\s(?:-b\\s*|--cookie[\\s=]+)"_s + quote
                 + u"(?<value>[^\\s\"'=;]+=(?:[^\"'\\r\\n^]|\\^(?!\"))*)"_s)},
        {Kind::Password, Trust::Name,
         exactly(u"\\s(?:-[uU]\\s*|--(?:proxy-)?user[\\s=]+)"_s + quote + u"[^\\s\"':]*:"_s + word)},
        {Kind::Password, Trust::Name,
         exactly(u"\\s--(?:proxy-)?(?:pass|tlspassword|http-password|password)[\\s=]+"_s + quote + word)},
        {Kind::Token, Trust::Name, exactly(u"\\s--oauth2-bearer[\\s=]+"_s + quote + word)},
    };
    return patterns;
}

const QRegularExpression &cookieList()
{
    static const QRegularExpression expression = insensitive(u"cookies\"\\s*:\\s*\\[(?<list>[^\\]]*)"_s);
    return expression;
}

} // namespace exportdesk::secretpatterns
