// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exportdesk
{

/// Where a text contains a secret, and of which kind; never the secret itself.
struct SecretSign {
    enum class Kind {
        Token, ///< an access token, or anything built like a JSON Web Token
        ClientSecret, ///< also authorization codes and keys of other services
        Password, ///< also in an address or of a proxy
        PrivateKey,
        Cookie,
    };
    Kind kind = Kind::Token;
    qsizetype position = 0; ///< UTF-16, in the text
    qsizetype length = 0;

    bool operator==(const SecretSign &) const = default;
};

/// The secrets in any text (JSON, commands, configuration files, code, headers), in the order of the text. A
/// placeholder such as {ACCESS_TOKEN}, $TOKEN or *** is not a secret.
QList<SecretSign> secretSigns(const QString &text);
bool holdsSecret(const QString &text);
/// The same while somebody types at the end of the text: a plain word there may go on ("the password is requ…").
bool holdsSecretWhileTyped(const QString &text);
/// Whether \a value is secret where it is assigned to \a name.
bool isSecretUnder(const QString &name, const QString &value);
/// The text with *** in place of each secret.
QString withoutSecrets(const QString &text);

} // namespace exportdesk
