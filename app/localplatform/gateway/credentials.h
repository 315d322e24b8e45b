// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

#include <QStringList>

#include <atomic>

namespace localplatform
{

/// A technical account that may sign in, and the organization it belongs to.
struct Client {
    QString orgId; ///< ends in @AdobeOrg
    QString clientId; ///< also the x-api-key
    QString clientSecret;
    QStringList scopes;
};

/// The clients that may sign in, and the issued access tokens. Both are random and kept in the store, so tokens survive
/// a restart.
///
/// There are two clients: one for the sample data, and one of another, empty organization, to check that nothing leaks.
class Credentials
{
public:
    explicit Credentials(Store &store);

    const Client &own() const { return m_clients.front(); }
    const Client *client(const QString &clientId) const;
    const std::vector<Client> &clients() const { return m_clients; }

    /// A new token for the client; it expires after so many seconds.
    QString issueToken(const Client &client, qint64 lifeSeconds);
    /// The client of a token; null if it is forged, expired or revoked.
    const Client *bearer(const QString &token) const;
    /// Revokes all issued tokens.
    void revokeAll();

private:
    void make(Store &store);

    std::vector<Client> m_clients;
    QByteArray m_key;
    qint64 m_lastIssue = 0; // µs since the epoch, never twice the same
    std::atomic<qint64> m_revokedUntil{0};
    std::mutex m_lock;
};

} // namespace localplatform
