// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/credentialfile.h"

#include <variant>

namespace exportdesk
{

/// A value as a credential file gives it, with the key it stands under there.
struct RawValue {
    QString key;
    QString value;
};

/// What a file says about one credential, before anybody has looked whether it can be used.
struct RawCredential {
    QString name;
    RawValue orgId;
    RawValue clientId;
    RawValue secret;
    RawValue scopesText; ///< for messages; the scopes themselves are in scopes
    QStringList scopes;
    RawValue ims; ///< host or address
    RawValue gateway; ///< host or address
    RawValue environment; ///< aepp's word for other hosts: "prod", "stage", "int"; others are not documented
    RawValue sandbox;
    bool jwt = false; ///< carries what only the retired Service Account (JWT) credential needs
    bool isPersonal = false; ///< carries an authorization code, or is of a kind that has one
    QString contradiction = {}; ///< the key of a value that is given several times and differs; empty when none is
};

struct CredentialFault {
    CredentialProblem problem = CredentialProblem::NotACredential;
    QString detail;
    std::optional<ImportedCredential> partial; ///< see CredentialFile
};

/// A complete credential or the first thing that is wrong with it.
std::variant<ImportedCredential, CredentialFault> checkCredential(const RawCredential &raw);
/// Whether a value can become part of headers and form bodies: printable ASCII without blanks, of a sane length.
bool isPlainValue(const QString &value);
/// Whether it is what templates put where a value belongs: <client_id>, {{API_KEY}}, ${SECRET}, YOUR_KEY, xxxx.
bool isTemplateValue(const QString &value);
/// Scopes in one text, separated by commas or blanks.
QStringList splitScopes(const QString &text);

} // namespace exportdesk
