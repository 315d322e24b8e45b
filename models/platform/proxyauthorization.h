// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/proxychallenge.h"

#include <QString>

namespace exportdesk
{

/// What an operator signs in to a proxy with.
struct ProxyCredentials {
    QString user;
    QString password;

    bool isEmpty() const { return user.isEmpty(); }
    bool operator==(const ProxyCredentials &) const = default;
};

/// The value of Proxy-Authorization for Basic (RFC 7617).
QByteArray basicAuthorization(const ProxyCredentials &credentials);
/// For a CONNECT to \a target by Digest (RFC 7616); empty when the challenge asks for what is not known here.
QByteArray digestAuthorization(const ProxyCredentials &credentials, const ProxyChallenge &challenge,
                               const QByteArray &target, const QByteArray &clientNonce);

} // namespace exportdesk
