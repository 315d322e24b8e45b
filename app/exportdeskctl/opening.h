// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/commanderror.h"
#include "app/exportdeskctl/globaloptions.h"
#include "app/opening/commonsettings.h"
#include "app/opening/runningplatform.h"
#include "models/connections/connectionsmodel.h"
#include "models/connections/proxysignins.h"
#include "models/connections/sandboxesmodel.h"
#include "models/connections/secretstore.h"
#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/platform/proxygate.h"
#include "models/store/locations.h"
#include "models/store/store.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"

#include <QSettings>

#include <functional>
#include <memory>
#include <variant>

namespace exportdesk
{

/// From the options of the command line to what they mean: settings, store, connection, session, workspace. Each is
/// opened when it is asked for first, so that a command pays only for what it uses.
///
/// The data folder is the window's; both may be open at once. Which connection and sandbox the window uses next is not
/// changed from here.
class Opening final : public QObject
{
    Q_OBJECT

public:
    using Refused = std::function<void(const CommandError &)>;

    /// \a options and \a locations outlive it.
    Opening(const GlobalOptions &options, const Locations &locations, QObject *parent = nullptr);
    ~Opening() override;

    // Without network and secrets.
    const GlobalOptions &options() const { return m_options; }
    const Locations &locations() const { return m_locations; }
    const Clock &clock() const { return m_clock; }
    QSettings &settings() { return m_settings; }
    ExchangeLog &log() { return m_log; }
    ConnectionsModel &connections();
    Store &store();
    ProxyGate &proxies();
    SecretStore &secrets();
    /// The connection and, in it, the sandbox that the options mean, or why there is none. The addresses of the local
    /// platform are empty before openConnection().
    std::variant<Connection, CommandError> connection();
    /// What is known of its sandbox without asking the platform; unknown kinds count as production.
    SandboxTraits traits(const Connection &connection);

    // The secret is read and the local platform started where needed; \a then is called once, or \a refused.
    void openConnection(const std::function<void(const Connection &, const Session::Proof &)> &then,
                        const Refused &refused);
    void openSession(const std::function<void(Session &)> &then, const Refused &refused);
    void openWorkspace(const std::function<void(Workspace &)> &then, const Refused &refused);
    /// As openWorkspace(), and asks the platform what kind of sandbox this is where that is not known.
    void openWorkspaceOfKnownKind(const std::function<void(Workspace &)> &then, const Refused &refused);

private:
    struct Chosen;
    std::variant<Chosen, CommandError> choose();
    std::variant<Chosen, CommandError> chooseSaved();
    void openLocal(const std::function<void(const Connection &, const Session::Proof &)> &then, const Refused &refused);
    void readSecret(const Connection &connection,
                    const std::function<void(const Connection &, const Session::Proof &)> &then,
                    const Refused &refused);

    const GlobalOptions &m_options;
    const Locations &m_locations;
    SystemClock m_clock;
    QSettings m_settings;
    ExchangeLog m_log;
    std::unique_ptr<QSettings> m_connectionsFile;
    std::unique_ptr<ConnectionsModel> m_connections;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ProxyGate> m_proxies;
    std::unique_ptr<ProxySignIns> m_proxySignIns;
    std::unique_ptr<RunningPlatform> m_platform;
    std::unique_ptr<Chosen> m_chosen; ///< a credential can be read only once from a pipe
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SandboxesModel> m_sandboxes;
};

} // namespace exportdesk
