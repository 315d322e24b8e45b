// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/credentialfile.h"
#include "models/platform/connection.h"

#include <variant>

namespace exportdesk
{

/// A connection as it stands in a form: everything as typed, right or wrong.
struct ConnectionForm {
    QString name;
    QString orgId;
    QString clientId;
    Secret secret; ///< empty: the one that is kept already
    QString scopes; ///< separated by commas or blanks
    QString sandbox;
    QString gateway; ///< empty: the usual address
    QString ims;
    bool asksInProduction = true;
    Secret token; ///< an access token in the place of the secret; empty: none, or no longer

    static ConnectionForm of(const Connection &connection);
    static ConnectionForm of(const ImportedCredential &credential);

    bool operator==(const ConnectionForm &) const = default;
};

enum class FormField { Name, Organization, ClientId, Secret, Token, Scopes, Sandbox, Gateway, Ims };

/// What is wrong in one field, as a translated sentence.
struct FormFault {
    FormField field;
    QString sentence;

    bool operator==(const FormFault &) const = default;
};

/// The connection that a form describes (its id is \a id), or all that is wrong; a sandbox may still be missing.
///
/// \a secretNeeded: no kept secret makes up for an empty one; a pasted token does.
std::variant<Connection, QList<FormFault>> readForm(const ConnectionForm &form, const QString &id, bool secretNeeded);

/// The usual address of the gateway and of the identity service.
QUrl usualGateway();
QUrl usualIms();

} // namespace exportdesk
