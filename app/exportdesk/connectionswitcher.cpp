// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/connectionswitcher.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/opening/runcredential.h"
#include "models/connections/connectionsmodel.h"
#include "models/connections/pastedtokens.h"
#include "models/connections/secretstore.h"
#include "models/jobs/savedviews.h"
#include "models/platform/deliver.h"
#include "models/store/locations.h"
#include "models/store/store.h"
#include "models/workspace/formerplaces.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Whether a session with one connection can be used with the other; the sandbox may differ.
bool isSameAccess(Connection one, const Connection &other)
{
    one.sandbox = other.sandbox;
    return one == other;
}

} // namespace

ConnectionSwitcher::ConnectionSwitcher(const Sources &sources, CurrentWorkspace &current, const Locations &locations,
                                       const CommandLine &wanted, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_current(current)
    , m_localFolder(locations.localPlatformFolder())
    , m_wanted(wanted)
{
    Connection local; // its addresses come when it runs
    local.id = LocalPlatform::connectionId;
    local.name = LocalPlatform::tr("Local platform");
    local.sandbox = u"prod"_s;
    sources.connections.setLocal(local);
    connect(&sources.secrets, &SecretStore::arrivedLate, this, [this](const QString &id) {
        if (id == m_wish && m_current.connectionId() != id)
            use(id);
    });
}

ConnectionSwitcher::~ConnectionSwitcher() = default;

void ConnectionSwitcher::retranslate()
{
    if (const Connection *known = m_sources.connections.connection(LocalPlatform::connectionId)) {
        Connection local = *known;
        local.name = LocalPlatform::tr("Local platform");
        m_sources.connections.setLocal(local);
    }
}

void ConnectionSwitcher::openFirst()
{
    if (m_wanted.isForeign())
        return openCredentialFile();
    if (!m_wanted.wantsLocal() && !m_sources.connections.hasChosen()) {
        Q_EMIT chosenNone();
        return;
    }
    const QString id = m_wanted.wantsLocal() ? LocalPlatform::connectionId : m_sources.connections.currentId();
    open(m_sources.connections.connection(id) ? id : LocalPlatform::connectionId);
}

void ConnectionSwitcher::openCredentialFile()
{
    const RunCredential run
        = readRunCredential(m_wanted.credentialsFile, {m_wanted.gateway, m_wanted.ims, m_wanted.sandbox});
    m_problem = run.problem;
    if (!m_problem.isEmpty()) {
        Q_EMIT credentialFileRefused();
        return;
    }
    m_runSecret = run.secret;
    adoptFormerRun(run);
    m_runId = m_sources.connections.addTransient(run.connection);
    open(m_runId);
}

/// Earlier versions knew the connection of a command line without its gateway.
void ConnectionSwitcher::adoptFormerRun(const RunCredential &run)
{
    FormerPlace place = formerPlace(run.connection);
    place.connection = run.formerId;
    place.newConnection = run.connection.id;
    place.isCertain = false;
    m_sources.store.write([place](QSqlDatabase &database) { return assignRows(database, place); });
    SavedViews::move(m_sources.settings, run.formerId, run.connection.id);
}

void ConnectionSwitcher::use(const QString &id)
{
    if (!m_sources.connections.connection(id))
        return;
    m_sources.connections.setCurrentId(id);
    open(id);
    if (!m_current.session() || m_current.connectionId() == id)
        Q_EMIT switched();
}

void ConnectionSwitcher::useLocalPlatform()
{
    use(LocalPlatform::connectionId);
}

/// Opens a connection as it is kept; what is chosen for the next start stays.
void ConnectionSwitcher::open(const QString &id)
{
    m_wish = id;
    const Connection connection = *m_sources.connections.connection(id);
    if (connection.local)
        return openLocalPlatform();
    if (const Secret token = m_sources.tokens.token(id); !token.isEmpty())
        return m_current.open(connection, {{}, token});
    if (id == m_runId)
        return m_current.open(connection, {m_runSecret, {}});
    deliver(m_sources.secrets.read(id), this,
            [this, id](const std::optional<Secret> &secret) { openWithSecret(id, secret); });
}

void ConnectionSwitcher::openWithSecret(const QString &id, const std::optional<Secret> &secret)
{
    const Connection *now = m_sources.connections.connection(id);
    if (!now || m_wish != id)
        return;
    if (secret && !secret->isEmpty()) {
        m_current.open(*now, {*secret, {}});
        Q_EMIT switched();
        return;
    }
    m_problem = tr("The client secret for “%1” is not stored on this computer. Enter it again, or paste an access "
                   "token for this session.")
                    .arg(now->name);
    Q_EMIT secretMissing(id);
}

void ConnectionSwitcher::openLocalPlatform()
{
    if (!m_platform)
        startLocalPlatform();
    else if (m_platform->isRunning() && !m_localSecret.isEmpty())
        m_current.open(*m_sources.connections.connection(LocalPlatform::connectionId), {m_localSecret, {}});
}

void ConnectionSwitcher::startLocalPlatform()
{
    QStringList arguments = m_wanted.platformArguments;
    if (m_wanted.platformSpeed != 1)
        arguments << u"--speed"_s << QString::number(m_wanted.platformSpeed);
    m_isMakingSamples = QDir(m_localFolder).isEmpty();
    m_platform = std::make_unique<LocalPlatform>(m_localFolder, arguments);
    Q_EMIT localPlatformStarting();
    connect(m_platform.get(), &LocalPlatform::ready, this, &ConnectionSwitcher::acceptLocalPlatform);
    connect(m_platform.get(), &LocalPlatform::died, this, &ConnectionSwitcher::endLocalPlatform);
    m_platform->start();
}

void ConnectionSwitcher::acceptLocalPlatform(const Connection &connection, const Secret &secret)
{
    m_isMakingSamples = false;
    Q_EMIT localPlatformReady();
    const bool isSameSecret = std::exchange(m_localSecret, secret) == secret;
    m_sources.connections.setLocal(connection);
    Connection local = *m_sources.connections.connection(LocalPlatform::connectionId);
    if (!m_wanted.sandbox.isEmpty() && m_wanted.wantsLocal())
        local.sandbox = m_wanted.sandbox;
    if (m_wish != LocalPlatform::connectionId)
        return;
    // Started again where it was: what is shown and selected stays.
    if (isSameSecret && m_current.session() && isSameAccess(m_current.session()->connection(), local))
        m_current.retry();
    else
        m_current.open(local, {secret, {}});
}

void ConnectionSwitcher::endLocalPlatform(const QString &reason, bool givenUp)
{
    if (givenUp) {
        if (!m_current.workspace())
            m_problem
                = tr("The local platform stopped and could not be restarted (%1). Quit Exportdesk and open it again.")
                      .arg(reason);
        m_platform.release()->deleteLater(); // it is still emitting; the next wish starts another
    }
    Q_EMIT localPlatformEnded(reason, givenUp);
}

} // namespace exportdesk
