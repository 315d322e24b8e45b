// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/session.h"

#include "models/platform/pastedtoken.h"
#include "models/platform/servicetoken.h"

#include <QRandomGenerator>

namespace exportdesk
{

Session::Session(const Connection &connection, const Proof &proof, ExchangeLog &log, const Clock &clock,
                 const Tempo &tempo, ProxyGate *proxies, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_tempo(tempo)
    , m_policy(QRandomGenerator::global()->generate(), tempo.repeating)
    , m_log(log)
    , m_transport(m_log, clock, proxies)
{
    if (proof.token.isEmpty())
        m_token = std::make_unique<ServiceToken>(connection, proof.secret.reveal().toUtf8(), m_transport, m_policy);
    else
        m_token = std::make_unique<PastedToken>(proof.token.reveal().toUtf8(), m_log.redaction(), clock);
}

} // namespace exportdesk
