// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/productionguard.h"

#include "app/exportdeskctl/opening.h"
#include "app/opening/sandboxguard.h"

namespace exportdesk
{

namespace
{

CommandError guardError(const QString &text)
{
    return {ExitCode::Refused, QStringLiteral("production"), text};
}

} // namespace

ProductionGuard::ProductionGuard(Opening &opening, PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_opening(opening)
    , m_client(client)
    , m_sandboxes(client, opening.clock())
{
}

void ProductionGuard::check(const QString &typedName,
                            const std::function<void(const std::optional<CommandError> &)> &then)
{
    const Connection &connection = m_client.connection();
    if (!typedName.isEmpty() && typedName != connection.sandbox)
        return then(guardError(tr("--production contains “%1”, but the sandbox is “%2”. Nothing was sent.")
                                   .arg(typedName, connection.sandbox)));
    if (!typedName.isEmpty() || !m_opening.traits(connection).production)
        return then({});
    if (isSandboxKnown(connection, connection.sandbox, m_opening.connections()))
        return then(verdict(nullptr));
    connect(&m_sandboxes, &SandboxesModel::stateChanged, this, [this, then] {
        if (m_sandboxes.isLoading())
            return;
        const Sandbox *read = m_sandboxes.sandbox(m_client.connection().sandbox);
        then(!read && m_sandboxes.failure() ? commandError(*m_sandboxes.failure()) : verdict(read));
    });
    m_sandboxes.reload();
}

std::optional<CommandError> ProductionGuard::verdict(const Sandbox *read) const
{
    const Connection &connection = m_client.connection();
    if (!sandboxTraits(connection, connection.sandbox, read, m_opening.connections()).production)
        return {};
    return guardError(tr("“%1” is a production sandbox. Add --production %1 if you mean it. Nothing was sent.")
                          .arg(connection.sandbox));
}

} // namespace exportdesk
