// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/opening.h"

#include "app/exportdeskctl/credentialinput.h"
#include "app/opening/localplatform.h"
#include "app/opening/runcredential.h"
#include "app/opening/sandboxguard.h"
#include "models/connections/address.h"
#include "models/connections/systemkeychain.h"
#include "models/platform/deliver.h"

#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// Nobody may be there to type the password of a keychain that asks for it.
constexpr auto keychainPatienceOfCommands = 10s;

CommandError connectionRefused(const char *code, const QString &text)
{
    return {ExitCode::Connection, QString::fromLatin1(code), text};
}

} // namespace

/// A connection, and its secret where it was read with it.
struct Opening::Chosen {
    Connection connection;
    Secret secret;
};

Opening::Opening(const GlobalOptions &options, const Locations &locations, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_locations(locations)
    , m_settings(locations.settingsFile(), QSettings::IniFormat)
{
}

Opening::~Opening() = default;

ConnectionsModel &Opening::connections()
{
    if (!m_connections) {
        m_connectionsFile = std::make_unique<QSettings>(m_locations.connectionsFile(), QSettings::IniFormat);
        m_connections = std::make_unique<ConnectionsModel>(*m_connectionsFile);
        Connection local; // its addresses come when it runs
        local.id = LocalPlatform::connectionId;
        local.name = LocalPlatform::tr("Local platform");
        local.sandbox = u"prod"_s;
        m_connections->setLocal(local);
    }
    return *m_connections;
}

Store &Opening::store()
{
    if (!m_store)
        m_store = std::make_unique<Store>(m_locations.storeFile());
    return *m_store;
}

SecretStore &Opening::secrets()
{
    if (!m_secrets)
        m_secrets = std::make_unique<SecretStore>(std::make_unique<SystemKeychain>(Locations::keychainService),
                                                  keychainPatienceOfCommands);
    return *m_secrets;
}

ProxyGate &Opening::proxies()
{
    if (!m_proxies) {
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        m_proxies = std::make_unique<ProxyGate>();
        m_proxySignIns = std::make_unique<ProxySignIns>(*m_proxies, secrets(), m_log.redaction());
    }
    return *m_proxies;
}

std::variant<Connection, CommandError> Opening::connection()
{
    if (!m_chosen) {
        auto chosen = choose();
        if (auto *error = std::get_if<CommandError>(&chosen))
            return *error;
        m_chosen = std::make_unique<Chosen>(std::get<Chosen>(chosen));
        if (!m_options.sandbox.isEmpty())
            m_chosen->connection.sandbox = m_options.sandbox;
    }
    return m_chosen->connection;
}

/// By name; else by credential, of an option or of the environment; else the one that the window uses.
std::variant<Opening::Chosen, CommandError> Opening::choose()
{
    const bool isForeign = !m_options.credentials.isEmpty();
    const auto place = isForeign ? CredentialPlace{m_options.credentials, false} : credentialPlaceOfEnvironment();
    std::variant<Chosen, CommandError> saved;
    if (!m_options.connection.isEmpty() || !place) {
        saved = chooseSaved();
        const auto *chosen = std::get_if<Chosen>(&saved);
        if (!chosen || !place || chosen->connection.local)
            return saved;
    }
    const CredentialInput input = readCredentialInput(*place);
    if (!input.problem.isEmpty())
        return connectionRefused("credentials-refused", input.problem);
    const RunCredential run = runCredential(
        input.bytes, {platformAddress(m_options.gateway), platformAddress(m_options.ims), m_options.sandbox});
    if (!run.problem.isEmpty())
        return connectionRefused("credentials-refused", run.problem);
    if (m_options.connection.isEmpty()) {
        Chosen chosen{run.connection, run.secret};
        if (const QString known = connections().sameAs(chosen.connection); !known.isEmpty())
            chosen.connection.id = known;
        return chosen;
    }
    Chosen chosen = std::get<Chosen>(saved);
    if (chosen.connection.clientId == run.connection.clientId)
        chosen.secret = run.secret;
    else if (isForeign)
        return connectionRefused(
            "credentials-refused",
            tr("The credential file %1 belongs to another client than the connection “%2”. Leave out one of them.")
                .arg(place->path, chosen.connection.name));
    return chosen;
}

std::variant<Opening::Chosen, CommandError> Opening::chooseSaved()
{
    const QString &wanted = m_options.connection;
    if (wanted.isEmpty() && !connections().hasChosen())
        return connectionRefused("no-connection",
                                 tr("No connection is selected. Use --connection NAME or --credentials FILE; "
                                    "“exportdeskctl connection list” shows the saved ones."));
    for (const Connection &connection : connections().connections()) {
        const bool isWanted = wanted.isEmpty() ? connection.id == connections().currentId()
                                               : connection.id == wanted || connection.name == wanted;
        if (isWanted)
            return Chosen{connection, {}};
    }
    return connectionRefused("no-connection",
                             tr("No connection is named “%1”. “exportdeskctl connection list” shows the saved ones.")
                                 .arg(wanted.isEmpty() ? connections().currentId() : wanted));
}

SandboxTraits Opening::traits(const Connection &connection)
{
    return sandboxTraits(connection, connection.sandbox, nullptr, connections());
}

void Opening::openConnection(const std::function<void(const Connection &, const Session::Proof &)> &then,
                             const Refused &refused)
{
    const auto wanted = connection();
    if (const auto *error = std::get_if<CommandError>(&wanted))
        return refused(*error);
    const Connection &connection = std::get<Connection>(wanted);
    if (connection.local)
        return openLocal(then, refused);
    if (!m_chosen->secret.isEmpty())
        return then(connection, {m_chosen->secret, {}});
    readSecret(connection, then, refused);
}

void Opening::openLocal(const std::function<void(const Connection &, const Session::Proof &)> &then,
                        const Refused &refused)
{
    m_platform = std::make_unique<RunningPlatform>(m_locations.localPlatformFolder(), QStringList());
    connect(m_platform.get(), &RunningPlatform::ready, this,
            [this, then](const Connection &ready, const Secret &secret) {
                const QString sandbox = m_chosen->connection.sandbox;
                m_chosen->connection = ready;
                m_chosen->connection.sandbox = m_options.sandbox.isEmpty() ? sandbox : m_options.sandbox;
                then(m_chosen->connection, {secret, {}});
            });
    connect(m_platform.get(), &RunningPlatform::failed, this, [this, refused](const QString &reason) {
        if (m_platform->isFolderRefused())
            return refused({ExitCode::Computer, u"data-folder"_s, reason});
        refused(connectionRefused("local-platform", tr("The local platform cannot be used: %1").arg(reason)));
    });
    m_platform->open();
}

void Opening::readSecret(const Connection &connection,
                         const std::function<void(const Connection &, const Session::Proof &)> &then,
                         const Refused &refused)
{
    deliver(secrets().read(connection.id), this,
            [this, connection, then, refused](const std::optional<Secret> &secret) {
                if (secret && !secret->isEmpty())
                    return then(connection, {*secret, {}});
                const bool isClosed = secrets().place() != SecretStore::Place::Keychain;
                refused(connectionRefused(
                    "secret-missing",
                    isClosed ? tr("No keychain responds that could contain the client secret of “%1”; without a "
                                  "desktop session, as under cron, it is locked. Use --credentials FILE, "
                                  "EXPORTDESK_CREDENTIALS or systemd’s LoadCredential=exportdesk.")
                                   .arg(connection.name)
                             : tr("The keychain does not contain the client secret of “%1”. Enter it in Exportdesk, or "
                                  "use --credentials FILE.")
                                   .arg(connection.name)));
            });
}

void Opening::openSession(const std::function<void(Session &)> &then, const Refused &refused)
{
    if (m_session)
        return then(*m_session);
    openConnection(
        [this, then](const Connection &connection, const Session::Proof &proof) {
            m_session = std::make_unique<Session>(connection, proof, m_log, m_clock, Tempo(), &proxies());
            then(*m_session);
        },
        refused);
}

void Opening::openWorkspace(const std::function<void(Workspace &)> &then, const Refused &refused)
{
    openSession(
        [this, then](Session &session) {
            if (!m_workspace)
                m_workspace
                    = std::make_unique<Workspace>(session, store(), m_settings, m_clock, traits(session.connection()));
            then(*m_workspace);
        },
        refused);
}

void Opening::openWorkspaceOfKnownKind(const std::function<void(Workspace &)> &then, const Refused &refused)
{
    openWorkspace(
        [this, then](Workspace &workspace) {
            const Connection &connection = m_session->connection();
            if (isSandboxKnown(connection, connection.sandbox, connections()))
                return then(workspace);
            m_sandboxes = std::make_unique<SandboxesModel>(workspace.client(), m_clock);
            connect(m_sandboxes.get(), &SandboxesModel::stateChanged, this, [this, then, &workspace] {
                if (m_sandboxes->isLoading())
                    return;
                m_sandboxes->disconnect(this);
                const Connection &here = m_session->connection();
                if (m_sandboxes->loadedAtMs() >= 0)
                    connections().setSandboxes(here.id, m_sandboxes->sandboxes());
                workspace.setSandbox(
                    sandboxTraits(here, here.sandbox, m_sandboxes->sandbox(here.sandbox), connections()));
                then(workspace);
            });
            m_sandboxes->reload();
        },
        refused);
}

} // namespace exportdesk
