// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/windowalerts.h"

#include "models/connections/connectionsmodel.h"
#include "models/platform/deliver.h"

namespace exportdesk
{

namespace
{

AlertTelling::ReadSecret secretsOf(SecretStore &secrets)
{
    return [&secrets](const AlertWay &way) {
        return delivered(secrets.read(way.secretKey()), &secrets,
                         [](const std::optional<Secret> &found) { return found.value_or(Secret()); });
    };
}

ConnectionName namesOf(const ConnectionsModel &connections)
{
    return [&connections](const QString &id) {
        const Connection *connection = connections.connection(id);
        return connection ? connection->name : QString();
    };
}

} // namespace

WindowAlerts::WindowAlerts(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_journal(sources.store)
    , m_telling({m_journal, m_sender, sources.clock, secretsOf(sources.secrets), namesOf(sources.connections)})
    , m_settings({sources.store, m_journal, m_telling, sources.secrets, sources.clock})
    , m_feed(m_telling, sources.store)
{
}

} // namespace exportdesk
