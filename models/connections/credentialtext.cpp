// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/credentialtext.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("CredentialFile", text);
}

/// Of problems without a detail that concern the credential as a whole.
QString unusableText(CredentialProblem problem)
{
    switch (problem) {
    case CredentialProblem::JwtOnly:
        return translated(
            QT_TRANSLATE_NOOP("CredentialFile",
                              "The file contains a Service Account (JWT) credential, which Adobe has retired. Migrate "
                              "it to OAuth server-to-server in the Developer Console and download it again."));
    case CredentialProblem::AuthorizationCode:
        return translated(
            QT_TRANSLATE_NOOP("CredentialFile",
                              "The file contains a credential that signs in a person (oauthV1 with an authorization "
                              "code), which Exportdesk cannot use. In the Developer Console, add an OAuth "
                              "server-to-server credential and import that one."));
    case CredentialProblem::MissingOrganisation:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The file does not contain an organization ID (…@AdobeOrg). Download it "
                                            "again from the Developer Console, or add the ID under the key ORG_ID."));
    case CredentialProblem::MissingClientId:
        return translated(QT_TRANSLATE_NOOP(
            "CredentialFile", "The file does not contain a client ID. Download it again from the Developer Console."));
    case CredentialProblem::MissingSecret:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The file does not contain a client secret. Retrieve the secret in the "
                                            "Developer Console and download the file again."));
    case CredentialProblem::MissingScopes:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The file does not list any scopes. Download it again from the Developer "
                                            "Console; scopes are part of the credential."));
    default:
        return {};
    }
}

/// Of problems with one value, which the detail names.
QString unsuitableText(CredentialProblem problem, const QString &detail)
{
    switch (problem) {
    case CredentialProblem::Malformed:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The value of “%1” in the file is not valid. Download the file again from "
                                            "the Developer Console."))
            .arg(detail);
    case CredentialProblem::Contradictory:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "“%1” has different values in the file, and nothing shows which values "
                                            "belong together. Keep one credential in it and import it again."))
            .arg(detail);
    case CredentialProblem::ForeignSignIn:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The sign-in address in the file is on the host %1, which is not Adobe’s. "
                                            "The client secret was not sent there. Enter the sign-in address yourself "
                                            "(--ims on the command line)."))
            .arg(detail);
    case CredentialProblem::UnknownEnvironment:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The file is for the environment “%1”, whose addresses are unknown. "
                                            "Specify the gateway address and the sign-in address (--gateway and --ims "
                                            "on the command line)."))
            .arg(detail);
    default:
        return {};
    }
}

} // namespace

QString credentialProblemText(CredentialProblem problem, const QString &detail)
{
    switch (problem) {
    case CredentialProblem::Empty:
        return translated(
            QT_TRANSLATE_NOOP("CredentialFile", "The file is empty. Download it again from the Developer Console."));
    case CredentialProblem::TooLarge:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The file is too large to be a credential file. Select the file that you "
                                            "downloaded from the Developer Console."));
    case CredentialProblem::NotJson:
        return detail.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("CredentialFile",
                                           "The file is neither valid JSON nor settings with a client ID and a client "
                                           "secret. Download it again and do not edit it."))
            : translated(QT_TRANSLATE_NOOP("CredentialFile",
                                           "The file is neither valid JSON (%1) nor settings with a client ID and a "
                                           "client secret. Download it again and do not edit it."))
                  .arg(detail);
    case CredentialProblem::NotACredential:
        return translated(
            QT_TRANSLATE_NOOP("CredentialFile",
                              "The file does not contain a supported credential. Use a download from the Adobe "
                              "Developer Console, a Postman environment, an aepp configuration or a file with settings "
                              "such as CLIENT_ID and CLIENT_SECRET."));
    case CredentialProblem::OtherKind:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The file contains a credential of type “%1”. You need an OAuth "
                                            "server-to-server credential: add one in the Developer Console."))
            .arg(detail);
    case CredentialProblem::Placeholder:
        return translated(QT_TRANSLATE_NOOP("CredentialFile",
                                            "The file is a template: “%1” is still a placeholder. Fill it in or use a "
                                            "download from the Developer Console."))
            .arg(detail);
    case CredentialProblem::JwtOnly:
    case CredentialProblem::AuthorizationCode:
    case CredentialProblem::MissingOrganisation:
    case CredentialProblem::MissingClientId:
    case CredentialProblem::MissingSecret:
    case CredentialProblem::MissingScopes:
        return unusableText(problem);
    default:
        return unsuitableText(problem, detail);
    }
}

QString credentialFamilyText(CredentialFamily family)
{
    switch (family) {
    case CredentialFamily::Unknown:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "Unknown file"));
    case CredentialFamily::ConsoleProject:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "Developer Console project"));
    case CredentialFamily::ConsoleCredential:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "Developer Console credential"));
    case CredentialFamily::IoCli:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "Adobe I/O CLI context"));
    case CredentialFamily::Postman:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "Postman environment"));
    case CredentialFamily::Aepp:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "aepp configuration"));
    case CredentialFamily::LocalPlatform:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "Local platform"));
    case CredentialFamily::Settings:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "Settings file"));
    case CredentialFamily::TokenCommand:
        return translated(QT_TRANSLATE_NOOP("CredentialFile", "Command that requests an access token"));
    }
    return {};
}

} // namespace exportdesk
