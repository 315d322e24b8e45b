// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandboxesmodel.h"
#include "models/platform/sandboxtraits.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"

#include <memory>

class QSettings;

namespace exportdesk
{

class ConnectionsModel;
class ProxyGate;

/// The session and the workspace that the window works with.
class CurrentWorkspace final : public QObject
{
    Q_OBJECT

public:
    /// What every session and workspace is made with.
    struct Environment {
        Store &store;
        QSettings &settings;
        ConnectionsModel &connections;
        ExchangeLog &log;
        const Clock &clock;
        Tempo tempo;
        ProxyGate *proxies = nullptr;
    };

    /// All outlive it.
    explicit CurrentWorkspace(const Environment &environment, QObject *parent = nullptr);
    ~CurrentWorkspace() override;

    /// All three are nullptr until connected.
    Session *session() const { return m_session.get(); }
    Workspace *workspace() const { return m_workspace.get(); }
    SandboxesModel *sandboxes() const { return m_sandboxes.get(); }
    /// Empty until connected.
    QString connectionId() const { return m_session ? m_session->connection().id : QString(); }

    /// Leaves the session in use and signs in to \a connection, in its sandbox.
    void open(const Connection &connection, const Session::Proof &proof);
    /// Goes to another sandbox of the connection in use.
    void openSandbox(const QString &name);
    /// Reads again what could not be read.
    void retry();
    /// What is known of a sandbox of the connection in use.
    SandboxTraits traits(const QString &sandbox) const;

Q_SIGNALS:
    /// workspace() is another one, or nullptr. The old one and what it consists of lives until all slots have returned.
    void replaced();
    /// A workspace is in use and reads what there is.
    void opened();
    /// More is known of the sandbox in use, or its guard was changed.
    void sandboxChanged();
    /// The platform has listed the sandboxes.
    void sandboxesRead();

private:
    void updateTraits();
    void keepSandboxes();

    Environment m_environment;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SandboxesModel> m_sandboxes;
};

} // namespace exportdesk
