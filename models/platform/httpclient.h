// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/platform/retrypolicy.h"

#include <QUuid>

namespace exportdesk
{

class AccessToken;
class HttpCall;
class Transport;

/// The PlatformClient that speaks HTTP: adds address, identity and sandbox, signs in, repeats what may be repeated.
class HttpClient final : public PlatformClient
{
    Q_OBJECT

public:
    // Failure codes of our own.
    static constexpr const char *noSandbox = "exportdesk:no-sandbox"; ///< the request needs one; it was not sent
    /// The token was refused and has been renewed, but the request was not sent again.
    static constexpr const char *tokenRenewed = "exportdesk:token-renewed";

    /// \a transport and \a token must outlive the client; several clients, one for each sandbox, may share them.
    HttpClient(const Connection &connection, Transport &transport, AccessToken &token, const RetryPolicy &policy,
               QObject *parent = nullptr);
    /// What is open finishes with Kind::Cancelled.
    ~HttpClient() override;

    QFuture<Outcome<PlatformReply>> send(const PlatformRequest &request) override;
    const Connection &connection() const override { return m_connection; }
    qint64 clockSkewMs() const override { return m_clockSkewMs; }

Q_SIGNALS:
    void clockSkewChanged(qint64 skewMs);

private:
    friend class HttpCall;
    void noteDate(qint64 serverDateMs, qint64 startedMs, qint64 durationMs);

    const Connection m_connection;
    Transport &m_transport;
    AccessToken &m_token;
    RetryPolicy m_policy;
    qint64 m_clockSkewMs = 0;
};

} // namespace exportdesk
