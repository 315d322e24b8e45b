// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuretext.h"

#include "models/platform/endlesslist.h"
#include "models/platform/failuretopic.h"
#include "models/platform/httpclient.h"
#include "models/platform/pastedtoken.h"
#include "models/platform/proxygate.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Title and remedy of one cause.
struct Words {
    QString title;
    QString remedy;
};

bool hadNoEffect(const Failure &failure)
{
    return failure.onlyReads || failure.reached == Failure::Reached::No;
}

/// Gives the strings below their translation context.
class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::FailureText)

public:
    static Words byKind(const Failure &failure);
    /// Causes that have a code of their own; an empty title when this one has not.
    static Words byCode(const Failure &failure);
    static Words ofGateway(const QString &code);
    static Words ofSignIn(const QString &code);
    static Words ofOurs(const QString &code, const Failure &failure);
    static Words withoutEnd(const QString &code, const Failure &failure);
    static Words ofProxy(const QString &code, const Failure &failure);
    static Words notFound(const Failure &failure);
    static Words throttled(const Failure &failure);
    static Words server(const Failure &failure);
    static Words forbidden(const Failure &failure);
    /// The code, with that of the response around it.
    static QString codes(const Failure &failure);
    static QString reference(const QString &codes, const QString &requestId);
    static QString line(const QString &title, const QString &detail, const QString &known);
};

QString FailureText::codes(const Failure &failure)
{
    if (failure.code.startsWith("exportdesk:"_L1)) // of our own; says nothing to anybody else
        return {};
    if (failure.outerCode.isEmpty())
        return failure.code;
    //: Codes of an error: %1 is that of the cause, %2 that of the response around it
    return tr("%1 within %2").arg(failure.code, failure.outerCode);
}

QString FailureText::reference(const QString &codes, const QString &requestId)
{
    if (codes.isEmpty())
        return requestId.isEmpty() ? QString() : tr("Request ID: %1").arg(requestId);
    return requestId.isEmpty() ? tr("Code: %1").arg(codes) : tr("Code: %1 · Request ID: %2").arg(codes, requestId);
}

QString FailureText::line(const QString &title, const QString &detail, const QString &known)
{
    if (detail.isEmpty())
        return known.isEmpty() ? title : title + u' ' + known;
    //: %1 is a sentence that says what failed, %2 the platform's own words
    const QString said = tr("%1 Response: %2").arg(title, detail);
    return known.isEmpty() ? said : said + u" ("_s + known + u')';
}

Words FailureText::ofGateway(const QString &code)
{
    if (code == "403010"_L1)
        return {tr("The request carried no access token."),
                tr("This is a bug in Exportdesk. Try again; if it happens again, please report it.")};
    if (code == "401013"_L1)
        return {tr("The access token is invalid or has expired."),
                tr("A new token did not help: check the client ID and the client secret of this connection.")};
    if (code == "403000"_L1)
        return {tr("The API key is missing."), tr("Enter the client ID of the credential in this connection.")};
    if (code == "403003"_L1)
        return {tr("The API key does not belong to the access token."),
                tr("The client ID and the client secret come from different credentials. Import the credential file "
                   "again.")};
    if (code == "400003"_L1)
        return {tr("The organization is missing."),
                tr("Enter the organization ID of this connection; it ends in @AdobeOrg.")};
    if (code == "403025"_L1)
        return {tr("The credential is not valid for this organization."),
                tr("Check the organization ID, and whether the organization is entitled to Experience Platform.")};
    if (code == "403027"_L1)
        return {tr("The organization ID is malformed, or the credential has no Experience Platform product profile."),
                tr("Check that the organization ID ends in @AdobeOrg. In the Admin Console, add the credential to a "
                   "product profile such as AEP-Default-All-Users.")};
    return {};
}

Words FailureText::ofSignIn(const QString &code)
{
    if (code == "invalid_client"_L1)
        return {tr("Sign-in was refused: the client ID or the client secret is wrong."),
                tr("The client secret may have been rotated. Download the credential file again and import it.")};
    if (code == "invalid_scope"_L1)
        return {
            tr("Sign-in was refused: a scope is not allowed for this credential."),
            tr("The scopes probably belong to another product. Import the credential file instead of typing them.")};
    if (code == "unauthorized_client"_L1 || code == "unsupported_grant_type"_L1)
        return {tr("Sign-in was refused: the credential is not an OAuth server-to-server credential."),
                tr("In the Developer Console, add an OAuth server-to-server credential to the project and import its "
                   "file.")};
    if (code == QLatin1String(PastedToken::notAccepted))
        return {tr("The pasted access token has expired or is not accepted."),
                tr("Paste a new access token, or connect with a credential file; the token is then renewed "
                   "automatically.")};
    return {};
}

Words FailureText::ofOurs(const QString &code, const Failure &failure)
{
    if (code == QLatin1String(Transport::plainHttp))
        return {
            tr("%1 does not use https.").arg(failure.detail),
            tr("Use an address that starts with https://. Unencrypted connections are allowed only to this computer.")};
    if (code == QLatin1String(Transport::badAddress))
        return {tr("The address is not valid."),
                tr("Check the gateway address and the sign-in address of this connection.")};
    if (code == QLatin1String(Transport::badHeader))
        return {
            tr("The value for %1 contains characters that cannot be sent.").arg(failure.detail),
            tr("Check the client ID, the organization ID and the sandbox of this connection for stray characters.")};
    if (code == "exportdesk:anothers-job"_L1)
        return {tr("The response referred to job %1, which belongs to another launch.").arg(failure.detail),
                tr("A proxy or cache between this computer and the platform may be mixing up responses. Ask your "
                   "network administrator.")};
    if (code == "exportdesk:other-result"_L1)
        return {tr("The response refers to “%1”, which does not match this request.").arg(failure.detail),
                tr("A proxy or cache between this computer and the platform may be mixing up responses. Ask your "
                   "network administrator.")};
    if (code == "exportdesk:no-id"_L1)
        return {tr("The response does not contain a valid ID."),
                tr("A proxy or cache between this computer and the platform may have altered the response. Ask your "
                   "network administrator.")};
    if (code == QLatin1String(HttpClient::tokenRenewed))
        return {tr("The access token was refused; Exportdesk has signed in again."),
                tr("The request was not sent again, because it may have been carried out. Check first.")};
    if (code == "exportdesk:disk-full"_L1)
        return {tr("The disk is full."),
                tr("Free up disk space and try again. To use another folder, quit Exportdesk and start it with the "
                   "option --data-dir.")};
    if (code == "exportdesk:disk-unwritable"_L1)
        return {tr("The data folder cannot be written."),
                tr("Check that the disk is not read-only and that you can write to the folder. To use another folder, "
                   "quit Exportdesk and start it with the option --data-dir.")};
    if (code == "exportdesk:store-newer"_L1)
        return {tr("The local data was saved by a newer version of Exportdesk."),
                tr("Use the newer version, or quit Exportdesk and start it with another folder and the option "
                   "--data-dir.")};
    if (code == QLatin1String(HttpClient::noSandbox))
        return {tr("No sandbox selected."),
                tr("Select a sandbox first. Without one, the platform would use the default production sandbox.")};
    return {};
}

/// Responses that would have been followed for ever, or shifted to another request.
Words FailureText::withoutEnd(const QString &code, const Failure &failure)
{
    if (code == QLatin1String(Transport::interimResponse))
        return {tr("An interim response (HTTP status %1) arrived in place of the response.").arg(failure.detail),
                hadNoEffect(failure)
                    ? tr("Try again. If this happens often, ask your network administrator about the proxy.")
                    : tr("The request may still have been carried out. Check first, then try again. If this happens "
                         "often, ask your network administrator about the proxy.")};
    if (code == QLatin1String(Transport::redirectLoop))
        return {tr("The address keeps redirecting."),
                tr("Check the addresses of this connection; a proxy or sign-in page may have responded instead.")};
    if (code == QLatin1String(Transport::redirectNotFollowed))
        return {tr("The server responded with a redirect that this request does not follow (HTTP status %1).")
                    .arg(failure.httpStatus),
                tr("Check the addresses of this connection.")};
    if (code == QLatin1String(endlessListCode))
        return {tr("The platform’s list does not end; reading stopped after %Ln record(s).", nullptr,
                   int(std::min<qint64>(failure.detail.toLongLong(), std::numeric_limits<int>::max()))),
                tr("What was read until then is shown. A proxy may be repeating responses; if this happens again, "
                   "contact Adobe support.")};
    if (code == QLatin1String(ServiceToken::renewedTooOften))
        return {
            tr("The access token had to be renewed too often."),
            tr("Exportdesk pauses before it signs in again. Check the client ID, the client secret and the clock of "
               "this computer.")};
    return {};
}

Words FailureText::ofProxy(const QString &code, const Failure &failure)
{
    if (code == QLatin1String(ProxyGate::signInCode))
        return {tr("The proxy “%1” requires a sign-in.").arg(failure.detail),
                tr("Sign in to the proxy. Until then, nothing is sent.")};
    if (code == QLatin1String(ProxyGate::signInRefused))
        return {tr("The proxy “%1” refused the user name or the password.").arg(failure.detail),
                tr("Sign in to the proxy again. Until then, nothing is sent.")};
    if (code == QLatin1String(ProxyGate::noMethod))
        return {tr("The proxy “%1” offers no sign-in method that Exportdesk can use.").arg(failure.detail),
                tr("NTLM is not supported. Ask your network administrator for Negotiate, Digest or Basic, or for an "
                   "exception for the addresses of this connection.")};
    if (code == QLatin1String(ProxyGate::noTicket))
        return {tr("The proxy “%1” requires a Kerberos ticket.").arg(failure.detail),
                tr("Your desktop session has no ticket that the proxy accepts. Get one, for example with kinit, then "
                   "try again. If you cannot, ask your network administrator for Digest or Basic.")};
    if (code == QLatin1String(ProxyGate::denied))
        return {tr("The proxy “%1” does not allow this connection (HTTP status %2).")
                    .arg(failure.detail, QString::number(failure.httpStatus)),
                tr("Ask your network administrator to allow the addresses of this connection.")};
    if (code == QLatin1String(ProxyGate::unreachable))
        return {tr("The proxy “%1” cannot be reached.").arg(failure.detail),
                tr("Check the network connection and the proxy settings of this computer.")};
    if (code == QLatin1String(ProxyGate::settingsUnread))
        return {tr("The proxy settings of this computer could not be read in time."),
                tr("The automatic proxy configuration does not respond. Check the network connection, or ask your "
                   "network administrator.")};
    return {};
}

Words FailureText::byCode(const Failure &failure)
{
    for (const Words &words : {ofGateway(failure.code), ofSignIn(failure.code), ofOurs(failure.code, failure),
                               withoutEnd(failure.code, failure), ofProxy(failure.code, failure)})
        if (!words.title.isEmpty())
            return words;
    if (failure.code == "429050"_L1)
        return throttled(failure);
    if (failure.code.startsWith("UPLIB-101221"_L1))
        return {
            tr("The merge policy does not exist."),
            tr("Select another merge policy. The current one may have been deleted or may belong to another sandbox.")};
    if (failure.code.startsWith("PDP-"_L1)) // the policy decision point of the access control
        return {
            tr("The credential is not entitled to this organization."),
            tr("Trying again does not help. Ask your administrator to check the organization ID of this connection, "
               "the product profile and the roles of the credential.")};
    if (failure.code.startsWith("UPS-ACC-1000004"_L1))
        return {tr("The organization is not set up for Real-Time Customer Profile."),
                tr("Ask your Adobe contact to provision Profile for this organization, or check the organization ID.")};
    return {};
}

Words FailureText::forbidden(const Failure &failure)
{
    if (isAboutAccessLabels(failure))
        return {tr("Access labels keep this credential from the data it asked for."),
                tr("Adding permissions does not help. In Experience Platform, open Permissions → Roles and add the "
                   "labels of these fields, segments or datasets to a role of the credential, or leave the labeled "
                   "data out of the request.")};
    const QString title = tr("The credential has no permission for this.");
    if (failure.permission.isEmpty())
        return {title,
                tr("In Experience Platform, open Permissions → Roles → API credentials and add the credential to a "
                   "role that covers profiles, segments, datasets, schemas, merge policies and this sandbox.")};
    //: %1 is the name of a permission in Experience Platform, in English, or several of them with commas
    return {title,
            tr("In Experience Platform, open Permissions → Roles and give a role of this credential the permission "
               "“%1” and access to this sandbox. If the credential has no role, add it under API credentials.")
                .arg(failure.permission)};
}

Words FailureText::notFound(const Failure &failure)
{
    if (failure.sandbox.isEmpty())
        return {tr("The requested object was not found."),
                tr("It may have been deleted or may belong to a different sandbox. Check the ID and the sandbox.")};
    return {
        tr("The requested object does not exist in the sandbox “%1”.").arg(failure.sandbox),
        tr("It most likely belongs to a sandbox other than “%1”. It may also have been deleted.").arg(failure.sandbox)};
}

Words FailureText::throttled(const Failure &failure)
{
    const QString title = tr("The platform received too many requests.");
    if (failure.retryAfterMs <= 0)
        return {title, tr("Wait a moment and try again.")};
    const int seconds = int(std::min<qint64>((failure.retryAfterMs + 999) / 1000, 86'400));
    return {title, tr("The platform asks you to wait %Ln second(s) before trying again.", nullptr, seconds)};
}

Words FailureText::server(const Failure &failure)
{
    if (failure.httpStatus == 503)
        return {tr("The platform is not available at the moment."), tr("Try again in a few minutes.")};
    if (failure.httpStatus == 504)
        return {tr("The platform took too long to respond."),
                hadNoEffect(failure)
                    ? tr("Try again in a few minutes.")
                    : tr("The request may still have been carried out. Check first, then try again in a few minutes.")};
    return {tr("The platform reported an internal error (HTTP status %1).").arg(failure.httpStatus),
            tr("Try again in a few minutes. If the problem persists, contact Adobe support with the request ID.")};
}

Words FailureText::byKind(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Unreachable:
        return {tr("The platform cannot be reached."),
                tr("Check the network connection, the proxy and the address of this connection.")};
    case Failure::Kind::Tls:
        return {tr("The connection is not secure: the certificate of the platform was not accepted."),
                tr("Check the address and the date of this computer. A company proxy that inspects traffic needs its "
                   "certificate installed in the system.")};
    case Failure::Kind::Timeout:
        return {tr("The platform did not respond in time."),
                hadNoEffect(failure) ? tr("Check the network connection, and try again.")
                                     : tr("The request may still have been carried out. Check first, then try again.")};
    case Failure::Kind::Interrupted:
        return {tr("The connection was lost before the response was complete."),
                hadNoEffect(failure) ? tr("Check the network connection, and try again.")
                                     : tr("The request may still have been carried out. Check first, then try again.")};
    case Failure::Kind::Redirected:
        return {tr("The address redirects to another server; your credentials were not sent there."),
                tr("Check the addresses of this connection.")};
    case Failure::Kind::SignIn:
        return {tr("Sign-in was refused."),
                tr("Check the client ID, the client secret and the scopes of this connection.")};
    case Failure::Kind::Forbidden:
        return forbidden(failure);
    case Failure::Kind::NotFound:
        return notFound(failure);
    case Failure::Kind::Rejected:
        return {tr("The platform did not accept the request."),
                tr("The response explains the problem. Fix it and try again.")};
    case Failure::Kind::Conflict:
        return {tr("The object was changed by someone else in the meantime."),
                tr("Refresh and check the current state before you try again.")};
    case Failure::Kind::Throttled:
        return throttled(failure);
    case Failure::Kind::Server:
        return server(failure);
    case Failure::Kind::Unreadable:
        return {tr("The platform’s response could not be read."),
                tr("Check the address of this connection; a proxy or sign-in page may have responded instead.")};
    case Failure::Kind::TooLarge:
        return {tr("The platform’s response is too large."), tr("Narrow your request and try again.")};
    case Failure::Kind::Cancelled:
        return {tr("The request was cancelled."), {}};
    case Failure::Kind::Storage:
        return {tr("The local data could not be saved."),
                tr("Check that the disk is not full and that you can write to the folder.")};
    }
    return {};
}

Words wordsFor(const Failure &failure)
{
    const Words words = FailureText::byCode(failure);
    return words.title.isEmpty() ? FailureText::byKind(failure) : words;
}

} // namespace

QString failureTitle(const Failure &failure)
{
    return wordsFor(failure).title;
}

QString failureRemedy(const Failure &failure)
{
    return wordsFor(failure).remedy;
}

QString failureReference(const Failure &failure)
{
    // Without a response the id is one that we made up and nobody else knows.
    return FailureText::reference(FailureText::codes(failure), failure.httpStatus > 0 ? failure.requestId : QString());
}

QString failureWithReference(const Failure &failure)
{
    const QString known = failureReference(failure);
    return known.isEmpty() ? failureTitle(failure) : failureTitle(failure) + u' ' + known;
}

QString failureSummary(const Failure &failure)
{
    const bool isOurs = failure.code.startsWith("exportdesk:"_L1);
    const QString detail = isOurs ? QString() : failure.detail.simplified().left(200);
    return FailureText::line(failureTitle(failure), detail, failureReference(failure));
}

} // namespace exportdesk
