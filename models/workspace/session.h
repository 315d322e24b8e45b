// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"
#include "models/platform/accesstoken.h"
#include "models/platform/connection.h"
#include "models/platform/exchangelog.h"
#include "models/platform/retrypolicy.h"
#include "models/platform/transport.h"
#include "models/workspace/tempo.h"

#include <memory>

namespace exportdesk
{

class Clock;
class ProxyGate;

/// A signed-in connection: its transport and its token. Serves any of its sandboxes.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// What to sign in with: the client secret, or a pasted token instead. Only the token object keeps it, in memory.
    struct Proof {
        Secret secret;
        Secret token; ///< empty: sign in with the secret
    };

    /// \a log, \a clock and \a proxies outlive the session.
    Session(const Connection &connection, const Proof &proof, ExchangeLog &log, const Clock &clock,
            const Tempo &tempo = {}, ProxyGate *proxies = nullptr, QObject *parent = nullptr);

    const Connection &connection() const { return m_connection; }
    ExchangeLog &log() { return m_log; }
    Transport &transport() { return m_transport; }
    AccessToken &token() { return *m_token; }
    const RetryPolicy &policy() const { return m_policy; }
    const Tempo &tempo() const { return m_tempo; }

private:
    Connection m_connection;
    Tempo m_tempo;
    RetryPolicy m_policy;
    ExchangeLog &m_log;
    Transport m_transport;
    std::unique_ptr<AccessToken> m_token;
};

} // namespace exportdesk
