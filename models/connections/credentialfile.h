// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace exportdesk
{

/// An OAuth server-to-server credential as found in a file; a complete one has every member but the sandbox.
struct ImportedCredential {
    QString name; ///< as the file calls it, else the organization
    QString orgId;
    QString clientId;
    Secret secret;
    QStringList scopes;
    QUrl ims; ///< the usual address when the file names neither one nor another environment
    QUrl gateway; ///< as ims
    QString sandbox; ///< wire name; empty when the file names none

    bool operator==(const ImportedCredential &) const = default;
};

/// Which program wrote a credential file.
enum class CredentialFamily {
    Unknown,
    ConsoleProject, ///< Developer Console, project or workspace download
    ConsoleCredential, ///< Developer Console, credential download
    IoCli, ///< Adobe I/O CLI context
    Postman, ///< Postman environment
    Aepp, ///< configuration of the Python library aepp
    LocalPlatform, ///< the line that the local platform prints when ready
    Settings, ///< any settings with a credential among them: .env, INI, YAML, JSON with prefixes or nested
    TokenCommand, ///< a command that requests an access token
};

/// Why a file gave no credential.
enum class CredentialProblem {
    Empty,
    TooLarge,
    NotJson, ///< detail: the parser's words
    NotACredential, ///< JSON, but of none of the families
    JwtOnly, ///< the retired Service Account (JWT) credential
    AuthorizationCode, ///< signs a person in (oauthV1); no program can use it alone
    OtherKind, ///< a credential of another kind; detail: its type
    Placeholder, ///< a template that was not filled in; detail: the key
    MissingOrganisation,
    MissingClientId,
    MissingSecret,
    MissingScopes,
    Malformed, ///< a value that can be none; detail: the key
    UnknownEnvironment, ///< whose addresses are not documented; detail: its name
    Contradictory, ///< several values for one thing, and nothing says which belong together; detail: the key
    ForeignSignIn, ///< the sign-in address is not Adobe's; detail: its host
};

/// What reading a credential file gave: credentials to choose from, or the problem; never both.
struct CredentialFile {
    CredentialFamily family = CredentialFamily::Unknown;
    QList<ImportedCredential> credentials;
    std::optional<CredentialProblem> problem;
    QString detail; ///< never holds a secret, only names of keys, environments and positions
    /// What is there when the operator can add the rest: organization, scopes or addresses are empty.
    std::optional<ImportedCredential> partial;

    bool operator==(const CredentialFile &) const = default;
};

/// Largest file that is looked at, in bytes.
inline constexpr qsizetype credentialFileLimit = 1024 * 1024;

/// Reads any of the families, tolerating a byte order mark, CRLF, extra keys and switched-off entries. An address that
/// the file neither contains nor implies is never made up.
CredentialFile readCredentialFile(const QByteArray &bytes);

} // namespace exportdesk
