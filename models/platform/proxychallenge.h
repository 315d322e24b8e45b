// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace exportdesk
{

/// One way to sign in that a proxy offers (RFC 9110, 11.3).
struct ProxyChallenge {
    QByteArray scheme; ///< lower case: "basic", "digest", "negotiate", "ntlm", …
    QHash<QByteArray, QByteArray> parameters; ///< by lower-case name

    bool operator==(const ProxyChallenge &) const = default;
};

/// What a proxy answered to CONNECT.
struct ProxyReply {
    int status = 0; ///< 0: it is not HTTP
    QList<ProxyChallenge> challenges;

    /// nullptr when the proxy does not offer it.
    const ProxyChallenge *challenge(const QByteArray &scheme) const;
    bool operator==(const ProxyReply &) const = default;
};

/// \a head: everything before the empty line.
ProxyReply readProxyReply(const QByteArray &head);

} // namespace exportdesk
