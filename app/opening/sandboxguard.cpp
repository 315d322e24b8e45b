// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/sandboxguard.h"

#include "models/connections/connectionsmodel.h"

namespace exportdesk
{

namespace
{

std::optional<Sandbox> rememberedSandbox(const Connection &connection, const QString &name,
                                         const ConnectionsModel &connections)
{
    const QList<Sandbox> remembered = connections.sandboxes(connection.id);
    const auto found = std::find_if(remembered.begin(), remembered.end(),
                                    [&name](const Sandbox &sandbox) { return sandbox.name == name; });
    return found == remembered.end() ? std::nullopt : std::optional(*found);
}

} // namespace

SandboxTraits sandboxTraits(const Connection &connection, const QString &name, const Sandbox *read,
                            const ConnectionsModel &connections)
{
    const std::optional<Sandbox> sandbox
        = read ? std::optional(*read) : rememberedSandbox(connection, name, connections);
    SandboxTraits traits;
    traits.name = name;
    traits.local = connection.local;
    traits.production = !connection.local && (!sandbox || sandbox->isProduction());
    traits.asksName = connections.asksInProduction(connection.id);
    return traits;
}

bool isSandboxKnown(const Connection &connection, const QString &name, const ConnectionsModel &connections)
{
    return connection.local || rememberedSandbox(connection, name, connections).has_value();
}

} // namespace exportdesk
