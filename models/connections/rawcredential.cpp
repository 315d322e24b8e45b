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

std::optional<CredentialFault> placeholderIn(const RawCredential &raw)
{
    for (const RawValue *value : {&raw.orgId, &raw.clientId, &raw.secret, &raw.scopesText, &raw.sandbox, &raw.ims,
                                  &raw.gateway, &raw.environment}) {
        if (isTemplateValue(value->value))
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

} // namespace

std::variant<ImportedCredential, CredentialFault> checkCredential(const RawCredential &raw)
{
    if (raw.isPersonal)
        return CredentialFault{CredentialProblem::AuthorizationCode, {}, {}};
    if (raw.jwt && raw.scopes.isEmpty())
        return CredentialFault{CredentialProblem::JwtOnly, {}, {}};
    for (const auto &check : {placeholderIn, missingIn, malformedIn}) {
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
    credential.name = raw.name.simplified().left(200);
    if (credential.name.isEmpty())
        credential.name = raw.orgId.value;
    credential.orgId = raw.orgId.value;
    credential.clientId = raw.clientId.value;
    credential.secret = Secret(raw.secret.value);
    credential.scopes = raw.scopes;
    credential.sandbox = raw.sandbox.value;
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
    static const QRegularExpression template_(
        uR"(^(<.*>|\$?\{.*\}|\$[A-Z_]\w*|%[A-Z_]\w*%|\[.*\]|your[-_ ].*|x{3,}|\.{3,}|…|change_?me)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return template_.match(value.trimmed()).hasMatch();
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
