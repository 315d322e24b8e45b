// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/testadvice.h"

#include "models/connections/sandbox.h"
#include "models/platform/failuretext.h"
#include "models/platform/httpclient.h"
#include "models/platform/pastedtoken.h"
#include "models/platform/transport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Gives the strings below their translation context.
class Advisor
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::TestAdvice)

public:
    static TestAdvice address(const Failure &failure, const Connection &connection);
    static TestAdvice encryption(const Failure &failure, const Connection &connection);
    static TestAdvice signIn(const Failure &failure);
    static TestAdvice apiKey(const Failure &failure);
    static TestAdvice organization(const Failure &failure);
    static TestAdvice role(const Failure &failure, const Connection &connection);
    static TestAdvice exportJobs(const Failure &failure);
    /// Where the step says nothing about the cause: the platform is down, slow, or something else answers.
    static TestAdvice general(const Failure &failure);
    static TestAdvice productProfile();

private:
    static QString again() { return tr("Test again."); }
    static QString inAWhile() { return tr("Wait about five minutes and test again."); }
};

TestAdvice Advisor::general(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Throttled:
        return {failureTitle(failure),
                {tr("Wait a minute and test again."),
                 tr("If other programs use the same credential, reduce how often they send requests.")}};
    case Failure::Kind::Server:
        return {failureTitle(failure),
                {tr("Test again in a few minutes."),
                 tr("If the problem persists, copy the report and send it to Adobe support.")}};
    case Failure::Kind::Timeout:
    case Failure::Kind::Interrupted:
        return {failureTitle(failure), {tr("Check the network connection and the proxy of this computer."), again()}};
    case Failure::Kind::Unreadable:
    case Failure::Kind::TooLarge:
        return {failureTitle(failure),
                {tr("Check the addresses of this connection: a proxy or sign-in page may have responded instead."),
                 again()}};
    case Failure::Kind::Unreachable:
    case Failure::Kind::Tls:
    case Failure::Kind::Redirected:
    case Failure::Kind::SignIn:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NotFound:
    case Failure::Kind::Rejected:
    case Failure::Kind::Conflict:
    case Failure::Kind::Cancelled:
    case Failure::Kind::Storage:
        break;
    }
    const QString remedy = failureRemedy(failure);
    return {failureTitle(failure), remedy.isEmpty() ? QStringList{again()} : QStringList{remedy, again()}};
}

TestAdvice Advisor::address(const Failure &failure, const Connection &connection)
{
    const QString check = tr("Check the gateway address and the sign-in address of this connection.");
    if (failure.kind == Failure::Kind::Redirected)
        return {failureTitle(failure), {check, again()}};
    if (failure.code == QLatin1String(Transport::badAddress))
        return {tr("The address is not valid."), {check, again()}};
    const QString network = tr("Check the network connection and the proxy of this computer.");
    if (failure.kind == Failure::Kind::Unreachable)
        return {tr("“%1” or its identity service “%2” cannot be reached.")
                    .arg(connection.gateway.host(), connection.ims.host()),
                {network, check, again()}};
    return {tr("“%1” or its identity service “%2” does not respond as expected.")
                .arg(connection.gateway.host(), connection.ims.host()),
            {network, tr("A firewall may be blocking the connection: ask for access to both addresses."), again()}};
}

TestAdvice Advisor::encryption(const Failure &failure, const Connection &connection)
{
    if (failure.code == QLatin1String(Transport::plainHttp))
        return {
            tr("The address does not use https."),
            {tr("Use an address that starts with https://. Unencrypted connections are allowed only to this computer."),
             again()}};
    return {tr("The certificate of “%1” was not accepted.").arg(connection.gateway.host()),
            {tr("Check the date and the time of this computer."),
             tr("If a company proxy inspects the traffic, have its certificate installed in the system."), again()}};
}

TestAdvice Advisor::signIn(const Failure &failure)
{
    const QString &code = failure.code;
    if (code == QLatin1String(noSecret))
        return {tr("The client secret is not available in this session."),
                {tr("Enter the client secret, or import the credential file again."), again()}};
    if (code == "invalid_client"_L1)
        return {tr("The identity service does not recognize this client ID, or the secret does not match."),
                {tr("Compare the client ID with the one in the Developer Console."),
                 tr("The client secret may have been rotated: download the credential file again and import it."),
                 again()}};
    if (code == "invalid_scope"_L1)
        return {
            tr("One of the scopes does not belong to this credential."),
            {tr("Import the credential file instead of typing the scopes; they probably belong to another product."),
             tr("Separate scopes with commas."), again()}};
    if (code == "unauthorized_client"_L1 || code == "unsupported_grant_type"_L1)
        return {tr("The credential is not an OAuth server-to-server credential."),
                {tr("In the Developer Console, add an OAuth server-to-server credential to the project."),
                 tr("Download its file and import it.")}};
    if (code == QLatin1String(PastedToken::notAccepted))
        return {tr("The pasted access token has expired or is not accepted."),
                {tr("Paste a new access token."),
                 tr("Or connect with a credential file; the token is then renewed automatically.")}};
    if (code == "401013"_L1)
        return {tr("The gateway does not accept the token issued by the identity service."),
                {tr("Check that gateway and sign-in address belong to the same environment."),
                 tr("Check the client ID and the client secret of this connection."), again()}};
    if (code == "403010"_L1)
        return {tr("The request carried no access token. This is a bug in Exportdesk."),
                {again(), tr("If it happens again, copy the report and file a bug.")}};
    return failure.kind == Failure::Kind::SignIn
        ? TestAdvice{tr("The identity service rejects this credential."),
                     {tr("Check the client ID, the client secret and the scopes of this connection."), again()}}
        : general(failure);
}

TestAdvice Advisor::apiKey(const Failure &failure)
{
    if (failure.code == "403000"_L1)
        return {tr("The API key is missing."), {tr("Enter the client ID of the credential."), again()}};
    if (failure.code == "403003"_L1)
        return {tr("The API key and the token belong to different credentials."),
                {tr("Use the client ID and the client secret from the same credential, or import the file again."),
                 tr("A pasted token needs the client ID that it was issued to."), again()}};
    return general(failure);
}

TestAdvice Advisor::organization(const Failure &failure)
{
    const QString look = tr("Copy the organization ID from the Developer Console; it ends in @AdobeOrg.");
    if (failure.code == "400003"_L1)
        return {tr("The organization is missing."), {look, again()}};
    if (failure.code == "403025"_L1)
        return {tr("The credential is not valid for this organization."),
                {look, tr("Check whether the organization is entitled to Experience Platform."), again()}};
    if (failure.code == "403027"_L1)
        return {tr("The organization ID is malformed."), {look, again()}};
    return general(failure);
}

TestAdvice Advisor::productProfile()
{
    return {tr("Sign-in works, but this credential is not assigned to any Experience Platform product profile."),
            {tr("Open the Admin Console and find the product Experience Platform."),
             tr("Add the API credential to a product profile such as AEP-Default-All-Users."), inAWhile()}};
}

TestAdvice Advisor::role(const Failure &failure, const Connection &connection)
{
    const QString open = tr("In Experience Platform, open Permissions → Roles.");
    if (failure.code == QLatin1String(HttpClient::noSandbox))
        return {tr("No sandbox selected yet."), {tr("Select one of the sandboxes this credential can use."), again()}};
    if (failure.code == QLatin1String(sandboxUnknown))
        return {tr("This credential has no access to the sandbox “%1”, or the sandbox does not exist.")
                    .arg(connection.sandbox),
                {tr("Select one of the sandboxes this credential can use."),
                 tr("Or add the sandbox to the credential’s role: Permissions → Roles."), again()}};
    if (failure.code == QLatin1String(sandboxInactive))
        return {tr("The sandbox “%1” cannot be used right now (state: %2).")
                    .arg(connection.sandbox, sandboxStateText(failure.detail)),
                {tr("Wait until it is active, or select another sandbox."), again()}};
    if (failure.kind == Failure::Kind::Forbidden)
        return {
            tr("Sign-in works, but no role gives this credential access to the sandbox “%1”.").arg(connection.sandbox),
            {open,
             tr("Under API credentials, add the credential to a role that includes this sandbox and can view and "
                "manage profiles, segments, datasets, schemas and merge policies."),
             inAWhile()}};
    return general(failure);
}

TestAdvice Advisor::exportJobs(const Failure &failure)
{
    if (failure.code.startsWith("UPS-ACC-1000004"_L1))
        return {tr("The organization is not set up for Real-Time Customer Profile."),
                {tr("Ask your Adobe contact to provision Profile for this organization."), again()}};
    if (failure.kind == Failure::Kind::Forbidden)
        return {tr("The sandbox can be used, but this credential is not allowed to read its export jobs."),
                {tr("In Experience Platform, open Permissions → Roles."),
                 tr("Allow the role of this API credential to view and manage profiles and segments."), inAWhile()}};
    return general(failure);
}

} // namespace

TestAdvice testAdvice(TestStep step, const Failure &failure, const Connection &connection)
{
    switch (step) {
    case TestStep::Proxy:
        return Advisor::general(failure);
    case TestStep::Address:
        return Advisor::address(failure, connection);
    case TestStep::Encryption:
        return Advisor::encryption(failure, connection);
    case TestStep::SignIn:
        return Advisor::signIn(failure);
    case TestStep::ApiKey:
        return Advisor::apiKey(failure);
    case TestStep::Organization:
        return Advisor::organization(failure);
    case TestStep::ProductProfile:
        return failure.code == "403027"_L1 ? Advisor::productProfile() : Advisor::general(failure);
    case TestStep::Role:
        return Advisor::role(failure, connection);
    case TestStep::ExportJobs:
        return Advisor::exportJobs(failure);
    }
    return {};
}

} // namespace exportdesk
