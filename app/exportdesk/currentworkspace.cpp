// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/currentworkspace.h"

#include "app/opening/sandboxguard.h"
#include "models/connections/connectionsmodel.h"

namespace exportdesk
{

CurrentWorkspace::CurrentWorkspace(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    const ConnectionsModel &connections = environment.connections;
    connect(&connections, &QAbstractItemModel::rowsInserted, this, &CurrentWorkspace::updateTraits);
    connect(&connections, &QAbstractItemModel::rowsRemoved, this, &CurrentWorkspace::updateTraits);
    connect(&connections, &QAbstractItemModel::dataChanged, this, &CurrentWorkspace::updateTraits);
}

CurrentWorkspace::~CurrentWorkspace() = default;

void CurrentWorkspace::open(const Connection &connection, const Session::Proof &proof)
{
    {
        // They are deleted in this order's reverse, after the pages that show them.
        const std::unique_ptr<Session> oldSession = std::move(m_session);
        const std::unique_ptr<Workspace> old = std::move(m_workspace);
        const std::unique_ptr<SandboxesModel> oldSandboxes = std::move(m_sandboxes);
        Q_EMIT replaced();
    }
    m_session = std::make_unique<Session>(connection, proof, m_environment.log, m_environment.clock,
                                          m_environment.tempo, m_environment.proxies);
    openSandbox(connection.sandbox);
}

void CurrentWorkspace::openSandbox(const QString &name)
{
    const std::unique_ptr<Workspace> old = std::move(m_workspace);
    const std::unique_ptr<SandboxesModel> oldSandboxes = std::move(m_sandboxes);
    m_workspace = std::make_unique<Workspace>(*m_session, m_environment.store, m_environment.settings,
                                              m_environment.clock, SandboxTraits{.name = name});
    m_sandboxes = std::make_unique<SandboxesModel>(m_workspace->client(), m_environment.clock);
    connect(m_sandboxes.get(), &SandboxesModel::stateChanged, this, &CurrentWorkspace::keepSandboxes);
    m_workspace->setSandbox(traits(name));
    m_environment.connections.setSandbox(connectionId(), name);
    Q_EMIT replaced();
    m_workspace->start();
    m_sandboxes->reload();
    Q_EMIT opened();
}

void CurrentWorkspace::retry()
{
    if (!m_workspace)
        return;
    m_workspace->monitor().refresh();
    if (m_sandboxes->failure())
        m_sandboxes->reload();
    if (m_workspace->datasets().failure())
        m_workspace->datasets().reload();
    Choices &choices = m_workspace->choices();
    for (const Choices::Part part : Choices::parts)
        if (choices.state(part).failure)
            choices.reload(part);
}

SandboxTraits CurrentWorkspace::traits(const QString &name) const
{
    const Sandbox *read = m_sandboxes ? m_sandboxes->sandbox(name) : nullptr;
    return sandboxTraits(m_session->connection(), name, read, m_environment.connections);
}

void CurrentWorkspace::updateTraits()
{
    if (!m_workspace)
        return;
    const SandboxTraits now = traits(m_workspace->sandbox().name);
    if (now == m_workspace->sandbox())
        return;
    m_workspace->setSandbox(now);
    Q_EMIT sandboxChanged();
}

void CurrentWorkspace::keepSandboxes()
{
    if (m_sandboxes->loadedAtMs() < 0)
        return;
    m_environment.connections.setSandboxes(connectionId(), m_sandboxes->sandboxes());
    Q_EMIT sandboxesRead();
    updateTraits();
}

} // namespace exportdesk
