// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/rawcredential.h"

#include "models/connections/address.h"

#include <QRegularExpression>

#include <array>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The hosts of an environment that aepp documents.
struct EnvironmentHosts {
    QLatin1String environment;
    QLatin1String gateway;
    QLatin1String ims;
};

constexpr std::array environmentHosts{
    EnvironmentHosts{"prod"_L1, "platform.adobe.io"_L1, "ims-na1.adobelogin.com"_L1},
    EnvironmentHosts{"stage"_L1, "platform-stage.adobe.io"_L1, "ims-na1-stg1.adobelogin.com"_L1},
    EnvironmentHosts{"int"_L1, "platform-int.adobe.io"_L1, "ims-na1-stg1.adobelogin.com"_L1},
};

/// Nothing for an environment that is not documented.
const EnvironmentHosts *hostsOf(const QString &environment)
{
    const QString wanted = environment.isEmpty() ? u"prod"_s : environment.toLower();
    const auto *found = std::find_if(environmentHosts.begin(), environmentHosts.end(),
                                     [&wanted](const EnvironmentHosts &one) { return one.environment == wanted; });
    return found == environmentHosts.end() ? nullptr : found;
}

/// "CLIENT_ID" and "client-id" alike; nothing for an empty text, which is no key.
std::optional<QString> foldedKey(const QString &text)
{
    static const QRegularExpression joints(u"[\\s_.-]"_s);
    return text.isEmpty() ? std::nullopt : std::optional(QString(text).remove(joints).toLower());
}

std::optional<CredentialFault> placeholderIn(const RawCredential &raw)
{
    for (const RawValue *value : {&raw.orgId, &raw.clientId, &raw.secret, &raw.scopesText, &raw.sandbox, &raw.ims,
                                  &raw.gateway, &raw.environment}) {
        const auto folded = foldedKey(value->value);
        const bool isOwnKey = folded && value != &raw.sandbox && folded == foldedKey(value->key.section(u'.', -1));
        if (isTemplateValue(value->value) || isOwnKey)
            return CredentialFault{CredentialProblem::Placeholder, value->key, {}};
    }
    if (std::any_of(raw.scopes.begin(), raw.scopes.end(), isTemplateValue))
        return CredentialFault{CredentialProblem::Placeholder, raw.scopesText.key, {}};
    return {};
}

/// What nobody but the owner of the credential can add.
std::optional<CredentialFault> missingIn(const RawCredential &raw)
{
    if (raw.clientId.value.isEmpty())
        return CredentialFault{CredentialProblem::MissingClientId, {}, {}};
    if (raw.secret.value.isEmpty())
        return CredentialFault{CredentialProblem::MissingSecret, {}, {}};
    return {};
}

std::optional<CredentialFault> malformedIn(const RawCredential &raw)
{
    for (const RawValue *value : {&raw.orgId, &raw.clientId, &raw.secret, &raw.sandbox}) {
        if (!isPlainValue(value->value))
            return CredentialFault{CredentialProblem::Malformed, value->key, {}};
    }
    if (!raw.orgId.value.isEmpty() && !raw.orgId.value.endsWith("@AdobeOrg"_L1, Qt::CaseInsensitive))
        return CredentialFault{CredentialProblem::Malformed, raw.orgId.key, {}};
    if (!std::all_of(raw.scopes.begin(), raw.scopes.end(), isPlainValue))
        return CredentialFault{CredentialProblem::Malformed, raw.scopesText.key, {}};
    static const QRegularExpression word(u"^[a-z0-9-]{0,40}$"_s);
    const bool isSecret = raw.environment.value.startsWith("p8e-"_L1); // it would be shown
    if (isSecret || !word.match(raw.environment.value.toLower()).hasMatch())
        return CredentialFault{CredentialProblem::Malformed, raw.environment.key, {}};
    return {};
}

std::optional<CredentialFault> contradictionIn(const RawCredential &raw)
{
    if (raw.contradiction.isEmpty())
        return {};
    return CredentialFault{CredentialProblem::Contradictory, raw.contradiction, {}};
}

} // namespace

std::variant<ImportedCredential, CredentialFault> checkCredential(const RawCredential &raw)
{
    if (raw.isPersonal)
        return CredentialFault{CredentialProblem::AuthorizationCode, {}, {}};
    if (raw.jwt && raw.scopes.isEmpty())
        return CredentialFault{CredentialProblem::JwtOnly, {}, {}};
    for (const auto &check : {placeholderIn, missingIn, malformedIn, contradictionIn}) {
        if (const auto fault = check(raw))
            return *fault;
    }
    ImportedCredential credential;
    const EnvironmentHosts *hosts = hostsOf(raw.environment.value);
    struct Address {
        const RawValue &written;
        QString usual;
        QUrl &to;
    };
    for (const Address &one : {Address{raw.ims, hosts ? QString(hosts->ims) : QString(), credential.ims},
                               Address{raw.gateway, hosts ? QString(hosts->gateway) : QString(), credential.gateway}}) {
        const QString address = one.written.value.isEmpty() ? one.usual : one.written.value;
        one.to = address.isEmpty() ? QUrl() : platformAddress(address);
        if (!address.isEmpty() && one.to.isEmpty())
            return CredentialFault{CredentialProblem::Malformed, one.written.key, {}};
    }
    const bool isForeign = !credential.ims.isEmpty() && !isOfAdobe(credential.ims);
    QString foreign = isForeign ? credential.ims.host() : QString();
    foreign.replace(raw.secret.value, u"***"_s, Qt::CaseInsensitive);
    if (isForeign)
        credential.ims = {}; // the secret would be sent there
    credential.name = raw.name.simplified().left(200);
    if (credential.name.isEmpty())
        credential.name = raw.orgId.value;
    credential.orgId = raw.orgId.value;
    credential.clientId = raw.clientId.value;
    credential.secret = Secret(raw.secret.value);
    credential.scopes = raw.scopes;
    credential.sandbox = raw.sandbox.value;
    if (isForeign)
        return CredentialFault{CredentialProblem::ForeignSignIn, foreign, credential};
    if (credential.orgId.isEmpty())
        return CredentialFault{CredentialProblem::MissingOrganisation, {}, credential};
    if (credential.scopes.isEmpty())
        return CredentialFault{CredentialProblem::MissingScopes, {}, credential};
    if (credential.ims.isEmpty() || credential.gateway.isEmpty())
        return CredentialFault{CredentialProblem::UnknownEnvironment, raw.environment.value, credential};
    return credential;
}

bool isTemplateValue(const QString &value)
{
    // The whole value: $NAME, %NAME%, [text], YOUR_KEY, !secret name, op://vault/item, process.env.NAME
    static const QRegularExpression whole(
        uR"(^(\$[A-Z_]\w*|%[A-Z_]\w*%|\[.*\]|(your|insert|enter|replace|paste|fill)[-_ ].*|your\w*|)"
        uR"(my[-_ ]?(client[-_ ]?)?(id|secret|org[-_ ]?id|api[-_ ]?key)|.*[-_ ](here|placeholder)|(__|@@|#\{)[A-Z_ ]+(__|@@|\}#?)|)"
        uR"(\.{2,}|-+|_+|\?+|#+|todo|tbd|n/a|none|null|undefined|(change|replace)[-_ ]?(me|this|it)|)"
        uR"((fill|insert)[-_ ]?me|placeholder|redacted|masked|hidden|removed|!\w+\s.*|(op|vault|ssm|keyvault):/.*|)"
        uR"(secretref:.*|(process\.env|os\.environ|os\.getenv|env|secrets)[.(\[].*|ENC\[.*|\$\(.*\)|`.*`)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    // Anywhere in it: <text>, {{name}}, ${name}, ****, p8e-xxxx, YOUR_ORG@AdobeOrg
    static const QRegularExpression part(
        uR"([<>]|\{.*\}|\$\{|\*{2,}|[•●█]{2,}|…|\.{3,}|(?<![a-z0-9])x{3,}(?![a-z0-9])|^x+@|^(your|my)[-_ ]?\w*@)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString text = value.trimmed();
    return whole.match(text).hasMatch() || part.match(text).hasMatch();
}

bool isPlainValue(const QString &value)
{
    constexpr qsizetype longest = 4096;
    return value.size() <= longest
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QStringList splitScopes(const QString &text)
{
    static const QRegularExpression separators(uR"([,\s]+)"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace exportdesk
