#pragma once

#include "app/exportdesk/tempo.h"
#include "models/activity/exchangesmodel.h"
#include "models/connections/secret.h"
#include "models/platform/connection.h"
#include "models/platform/exchangelog.h"
#include "models/platform/retrypolicy.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"

namespace exportdesk
{

class Clock;

/// Being signed in to one connection: its transport, its token, and the log of what was exchanged. Serves any sandbox.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// The secret is kept in memory by the token and nowhere else. \a clock outlives the session.
    Session(const Connection &connection, const Secret &secret, const Clock &clock, const Tempo &tempo = {},
            QObject *parent = nullptr);

    const Connection &connection() const { return m_connection; }
    ExchangeLog &log() { return m_log; }
    ExchangesModel &exchanges() { return m_exchanges; }
    Transport &transport() { return m_transport; }
    ServiceToken &token() { return m_token; }
    const RetryPolicy &policy() const { return m_policy; }
    const Tempo &tempo() const { return m_tempo; }

private:
    Connection m_connection;
    Tempo m_tempo;
    RetryPolicy m_policy;
    ExchangeLog m_log;
    ExchangesModel m_exchanges;
    Transport m_transport;
    ServiceToken m_token;
};

} // namespace exportdesk
