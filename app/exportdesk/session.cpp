#include "app/exportdesk/session.h"

#include <QRandomGenerator>

namespace exportdesk
{

Session::Session(const Connection &connection, const Secret &secret, const Clock &clock, const Tempo &tempo,
                 QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_tempo(tempo)
    , m_policy(QRandomGenerator::global()->generate(), tempo.repeating)
    , m_exchanges(m_log)
    , m_transport(m_log, clock)
    , m_token(connection, secret.reveal().toUtf8(), m_transport, m_policy)
{
}

} // namespace exportdesk
