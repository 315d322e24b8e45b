// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspaceexports.h"

#include "models/platform/platformclient.h"
#include "models/platform/platformkey.h"

namespace exportdesk
{

WorkspaceExports::WorkspaceExports(PlatformClient &client, Store &store, const Clock &clock, const Launcher::Pace &pace)
    : journal(store)
    , launcher(client, journal, clock, pace)
    , composer(clock)
    , drafts(store, composer, clock)
    , keptDrafts(store, clock)
    , templates(store, clock)
    , past(store, platformKey(client.connection()), client.connection().sandbox)
    , preview(composer, client)
    , usual(past, client)
    , m_client(client)
{
}

void WorkspaceExports::start()
{
    const Connection &connection = m_client.connection();
    drafts.open(connection.id, connection.sandbox);
    keptDrafts.open(connection.id, connection.sandbox);
    templates.open(connection.id, connection.sandbox);
    launcher.start();
}

} // namespace exportdesk
