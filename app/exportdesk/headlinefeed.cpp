// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/headlinefeed.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/workspaceparts.h"
#include "models/connections/connectionsmodel.h"
#include "views/window/mainwindow.h"

namespace exportdesk
{

HeadLineFeed::HeadLineFeed(MainWindow &window, const CurrentWorkspace &current, const ConnectionsModel &connections,
                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_current(current)
    , m_connections(connections)
{
    connect(&connections, &QAbstractItemModel::rowsInserted, this, &HeadLineFeed::updateConnection);
    connect(&connections, &QAbstractItemModel::rowsRemoved, this, &HeadLineFeed::updateConnection);
    connect(&connections, &QAbstractItemModel::dataChanged, this, &HeadLineFeed::updateConnection);
    connect(&current, &CurrentWorkspace::sandboxChanged, this, &HeadLineFeed::updateSandbox);
    connect(&current, &CurrentWorkspace::sandboxesRead, this, &HeadLineFeed::updateSandboxChoices);
}

void HeadLineFeed::updateConnection()
{
    const Connection *now = m_connections.connection(m_current.connectionId());
    QList<ConnectionChoice> choices;
    for (const Connection &one : m_connections.connections())
        choices.append({one.id, one.name, one.local, now && one.id == now->id});
    m_window.setConnectionChoices(choices);
    if (now)
        m_window.setConnection(now->name, now->local);
}

void HeadLineFeed::updateSandbox()
{
    if (const Workspace *workspace = m_current.workspace())
        m_window.setSandbox(sandboxLook(*workspace));
}

void HeadLineFeed::updateSandboxChoices()
{
    if (!m_current.sandboxes())
        return;
    QList<SandboxChoice> choices;
    for (const Sandbox &sandbox : m_current.sandboxes()->sandboxes())
        choices.append({SandboxLook{m_current.traits(sandbox.name)}, sandbox.title, sandboxStateText(sandbox.state),
                        sandbox.isUsable()});
    m_window.setSandboxChoices(choices);
}

} // namespace exportdesk
