// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/rawcredential.h"

#include "models/connections/address.h"

#include <QRegularExpression>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString gatewayHost(const QString &environment)
{
    return environment == "prod"_L1 ? u"platform.adobe.io"_s : QString(u"platform-" + environment + u".adobe.io");
}

QString imsHost(const QString &environment)
{
    return environment == "prod"_L1 ? u"ims-na1.adobelogin.com"_s : u"ims-na1-stg1.adobelogin.com"_s;
}

std::optional<CredentialFault> placeholderIn(const RawCredential &raw)
{
    for (const RawValue *value : {&raw.orgId, &raw.clientId, &raw.secret, &raw.scopesText, &raw.sandbox, &raw.ims,
                                  &raw.gateway, &raw.environment}) {
        if (isTemplateValue(value->value))
            return CredentialFault{CredentialProblem::Placeholder, value->key};
    }
    if (std::any_of(raw.scopes.begin(), raw.scopes.end(), isTemplateValue))
        return CredentialFault{CredentialProblem::Placeholder, raw.scopesText.key};
    return {};
}

std::optional<CredentialFault> missingIn(const RawCredential &raw)
{
    if (raw.clientId.value.isEmpty())
        return CredentialFault{CredentialProblem::MissingClientId, {}};
    if (raw.orgId.value.isEmpty())
        return CredentialFault{CredentialProblem::MissingOrganisation, {}};
    if (raw.secret.value.isEmpty())
        return CredentialFault{CredentialProblem::MissingSecret, {}};
    if (raw.scopes.isEmpty())
        return CredentialFault{CredentialProblem::MissingScopes, {}};
    return {};
}

std::optional<CredentialFault> malformedIn(const RawCredential &raw)
{
    for (const RawValue *value : {&raw.orgId, &raw.clientId, &raw.secret, &raw.sandbox}) {
        if (!isPlainValue(value->value))
            return CredentialFault{CredentialProblem::Malformed, value->key};
    }
    if (!raw.orgId.value.endsWith("@AdobeOrg"_L1, Qt::CaseInsensitive))
        return CredentialFault{CredentialProblem::Malformed, raw.orgId.key};
    if (!std::all_of(raw.scopes.begin(), raw.scopes.end(), isPlainValue))
        return CredentialFault{CredentialProblem::Malformed, raw.scopesText.key};
    static const QRegularExpression word(u"^[a-z0-9-]{0,40}$"_s);
    if (!word.match(raw.environment.value.toLower()).hasMatch())
        return CredentialFault{CredentialProblem::Malformed, raw.environment.key};
    return {};
}

} // namespace

std::variant<ImportedCredential, CredentialFault> checkCredential(const RawCredential &raw)
{
    if (raw.jwt && raw.scopes.isEmpty())
        return CredentialFault{CredentialProblem::JwtOnly, {}};
    for (const auto &check : {placeholderIn, missingIn, malformedIn}) {
        if (const auto fault = check(raw))
            return *fault;
    }
    const QString environment = raw.environment.value.isEmpty() ? u"prod"_s : raw.environment.value.toLower();
    ImportedCredential credential;
    credential.ims = platformAddress(raw.ims.value.isEmpty() ? imsHost(environment) : raw.ims.value);
    if (credential.ims.isEmpty())
        return CredentialFault{CredentialProblem::Malformed, raw.ims.key};
    credential.gateway = platformAddress(raw.gateway.value.isEmpty() ? gatewayHost(environment) : raw.gateway.value);
    if (credential.gateway.isEmpty())
        return CredentialFault{CredentialProblem::Malformed, raw.gateway.key};
    credential.name = raw.name.simplified().left(200);
    if (credential.name.isEmpty())
        credential.name = raw.orgId.value;
    credential.orgId = raw.orgId.value;
    credential.clientId = raw.clientId.value;
    credential.secret = Secret(raw.secret.value);
    credential.scopes = raw.scopes;
    credential.sandbox = raw.sandbox.value;
    return credential;
}

bool isTemplateValue(const QString &value)
{
    static const QRegularExpression template_(uR"(^(<.*>|\$?\{.*\}|\[.*\]|your[-_ ].*|x{3,}|\.{3,}|…|change_?me)$)"_s,
                                              QRegularExpression::CaseInsensitiveOption
                                                  | QRegularExpression::DotMatchesEverythingOption);
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
