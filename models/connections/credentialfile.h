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

/// A complete OAuth server-to-server credential as found in a file; every member but sandbox is filled.
struct ImportedCredential {
    QString name; ///< as the file calls it, else the organization
    QString orgId;
    QString clientId;
    Secret secret;
    QStringList scopes;
    QUrl ims; ///< the usual address when the file names none
    QUrl gateway; ///< the usual address when the file names none
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
};

/// Why a file gave no credential.
enum class CredentialProblem {
    Empty,
    TooLarge,
    NotJson, ///< detail: the parser's words
    NotACredential, ///< JSON, but of none of the families
    JwtOnly, ///< the retired Service Account (JWT) credential
    OtherKind, ///< a credential of another kind; detail: its type
    Placeholder, ///< a template that was not filled in; detail: the key
    MissingOrganisation,
    MissingClientId,
    MissingSecret,
    MissingScopes,
    Malformed, ///< a value that can be none; detail: the key
};

/// What reading a credential file gave: credentials to choose from, or the problem; never both.
struct CredentialFile {
    CredentialFamily family = CredentialFamily::Unknown;
    QList<ImportedCredential> credentials;
    std::optional<CredentialProblem> problem;
    QString detail; ///< never holds a value from the file, only names of keys and positions

    bool operator==(const CredentialFile &) const = default;
};

/// Largest file that is looked at, in bytes.
inline constexpr qsizetype credentialFileLimit = 1024 * 1024;

/// Reads any of the families, tolerating a byte order mark, CRLF, extra keys and switched-off entries.
CredentialFile readCredentialFile(const QByteArray &bytes);

} // namespace exportdesk
