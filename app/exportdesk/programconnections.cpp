// SPDX-License-Identifier: GPL-3.0-or-later
// Which connection the program works with: the first one, switching to another, and the room that keeps them.

#include "app/exportdesk/program.h"
#include "app/exportdesk/session.h"
#include "app/exportdesk/workspace.h"
#include "models/connections/credentialtext.h"
#include "models/platform/deliver.h"
#include "views/connections/connectionspage.h"
#include "views/connections/credentialdrops.h"
#include "views/connections/welcomepage.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
const QString localId = u"local"_s;
}

void Program::addConnectionsRoom()
{
    Room room;
    room.key = u"connections"_s;
    room.icon = Icon::Connections;
    room.word = [] { return tr("Connections"); };
    room.make = [this] { return makeConnectionsPage(); };
    m_window.addRoom(room);
}

void Program::addWelcomeRoom()
{
    Room room;
    room.key = u"welcome"_s;
    room.icon = Icon::Mark;
    room.word = [] { return tr("Welcome"); };
    room.hidden = true;
    room.make = [this] { return makeWelcomePage(); };
    m_window.addRoom(room);
}

Page *Program::makeConnectionsPage()
{
    const ConnectionsModels parts{m_connections, m_secrets,
                                 m_tokens,      m_log,
                                 m_clock,       [this] { return m_session ? m_session->connection().id : QString(); }};
    auto *page = new ConnectionsPage(parts);
    connect(page, &ConnectionsPage::useRequested, this, &Program::useConnection);
    connect(page, &Page::activityRequested, this, &Program::showActivity);
    connect(this, &Program::opened, page, &ConnectionsPage::inUseChanged);
    return page;
}

Page *Program::makeWelcomePage()
{
    auto *page = new WelcomePage;
    page->setLanguage(QLocale().language() == QLocale::German ? u"de"_s : u"en"_s);
    connect(page, &WelcomePage::localRequested, this, [this] { useConnection(localId); });
    connect(page, &WelcomePage::importRequested, this, [this] { showConnections()->chooseFile(); });
    connect(page, &WelcomePage::byHandRequested, this, [this] { showConnections()->beginNew(); });
    connect(page, &WelcomePage::languageChosen, this, [this](const QString &code) {
        m_settings.setLanguage(code);
        m_language.use(code);
    });
    return page;
}

ConnectionsPage *Program::showConnections()
{
    m_window.showPage(u"connections"_s);
    return qobject_cast<ConnectionsPage *>(m_window.page(u"connections"_s));
}

void Program::connectConnections()
{
    Connection local; // its addresses come when it runs
    local.id = localId;
    local.name = LocalPlatform::tr("Local platform");
    local.sandbox = u"prod"_s;
    m_connections.setLocal(local);
    connect(&m_window, &MainWindow::connectionRequested, this, &Program::useConnection);
    const auto *drops = new CredentialDrops(m_window);
    connect(drops, &CredentialDrops::dropped, this,
            [this](const DroppedFile &file) { showConnections()->import(file); });
    connect(drops, &CredentialDrops::unreadable, this, [this] { showConnections()->refuseDrop(); });
    const auto changed = [this] {
        showConnectionChoices();
        if (m_workspace)
            followSandboxLook();
    };
    connect(&m_connections, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&m_connections, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&m_connections, &QAbstractItemModel::dataChanged, this, changed);
    connect(&m_secrets, &SecretStore::arrivedLate, this, [this](const QString &id) {
        if (id == m_wish && !(m_session && m_session->connection().id == id))
            useConnection(id);
    });
}

void Program::showConnectionChoices()
{
    const Connection *now = m_session ? m_connections.connection(m_session->connection().id) : nullptr;
    QList<ConnectionChoice> choices;
    for (const Connection &one : m_connections.connections())
        choices.append({one.id, one.name, one.local, now && one.id == now->id});
    m_window.setConnectionChoices(choices);
    if (now)
        m_window.setConnection(now->name, now->local);
}

/// The only connection whose name follows the language.
void Program::nameLocalPlatform()
{
    if (const Connection *known = m_connections.connection(localId)) {
        Connection local = *known;
        local.name = LocalPlatform::tr("Local platform");
        m_connections.setLocal(local);
    }
}

void Program::openFirst()
{
    if (m_wanted.isForeign()) {
        if (!openCredentialFile())
            Q_EMIT failed(m_problem);
        return;
    }
    if (m_wanted.wantsLocal() || m_connections.hasChosen()) {
        const QString id = m_wanted.wantsLocal() ? localId : m_connections.currentId();
        useSaved(m_connections.connection(id) ? id : localId);
        return;
    }
    m_window.setConnection({}, false);
    m_window.setOpenRooms({u"activity"_s, u"connections"_s, u"settings"_s, u"welcome"_s});
    m_window.showPage(u"welcome"_s);
}

bool Program::openCredentialFile()
{
    QFile file(m_wanted.credentialsFile);
    const bool opened = file.open(QIODevice::ReadOnly);
    const CredentialFile read = readCredentialFile(opened ? file.read(credentialFileLimit + 1) : QByteArray());
    if (read.problem || read.credentials.isEmpty()) {
        m_problem = credentialProblemText(read.problem.value_or(CredentialProblem::NotACredential), read.detail);
        m_window.showNotice(u"connection"_s, Status::Failed, m_problem);
        renewRooms();
        return false;
    }
    const ImportedCredential &credential = read.credentials.first();
    Connection connection;
    connection.id = u"run:"_s + credential.orgId + u'/' + credential.clientId;
    connection.name = credential.name;
    connection.gateway = m_wanted.gateway.isEmpty() ? credential.gateway : m_wanted.gateway;
    connection.ims = m_wanted.ims.isEmpty() ? credential.ims : m_wanted.ims;
    connection.orgId = credential.orgId;
    connection.clientId = credential.clientId;
    connection.scopes = credential.scopes;
    connection.sandbox = !m_wanted.sandbox.isEmpty() ? m_wanted.sandbox
        : credential.sandbox.isEmpty()               ? u"prod"_s
                                                     : credential.sandbox;
    m_runSecret = credential.secret;
    m_runId = m_connections.addTransient(connection);
    useSaved(m_runId);
    return true;
}

void Program::useConnection(const QString &id)
{
    if (!m_connections.connection(id))
        return;
    m_connections.setCurrentId(id);
    useSaved(id);
    if (!m_session || m_session->connection().id == id)
        m_window.showPage(u"jobs"_s);
}

/// Opens a connection as it is kept; what is chosen for the next start stays.
void Program::useSaved(const QString &id)
{
    m_wish = id;
    const Connection connection = *m_connections.connection(id);
    if (connection.local)
        return openLocalPlatform();
    if (const Secret token = m_tokens.token(id); !token.isEmpty())
        return openSession(connection, {}, token);
    if (id == m_runId)
        return openSession(connection, m_runSecret);
    deliver(m_secrets.read(id), this, [this, id](const std::optional<Secret> &secret) {
        const Connection *now = m_connections.connection(id);
        if (!now || m_wish != id)
            return;
        if (secret && !secret->isEmpty()) {
            openSession(*now, *secret);
            m_window.showPage(u"jobs"_s);
            return;
        }
        m_problem = tr("The secret of “%1” is not known on this computer. Type it again, or paste an access token for "
                       "this run.")
                        .arg(now->name);
        ConnectionsPage *page = showConnections();
        page->showConnection(id);
        page->showProblem(m_problem);
    });
}

void Program::openLocalPlatform()
{
    if (m_platform) {
        if (m_platform->isRunning() && !m_localSecret.isEmpty())
            openSession(*m_connections.connection(localId), m_localSecret);
        return;
    }
    QStringList arguments = m_wanted.platformArguments;
    if (m_wanted.platformSpeed != 1)
        arguments << u"--speed"_s << QString::number(m_wanted.platformSpeed);
    m_platform = std::make_unique<LocalPlatform>(m_folder.file(u"localplatform"_s), arguments);
    m_window.setConnection(tr("Local platform is starting…"), true);
    connect(m_platform.get(), &LocalPlatform::ready, this, &Program::localPlatformReady);
    connect(m_platform.get(), &LocalPlatform::died, this, [this](const QString &reason, bool givenUp) {
        m_window.showNotice(u"platform"_s, givenUp ? Status::Failed : Status::Warning,
                            givenUp ? tr("The local platform ended and does not start again: %1").arg(reason)
                                    : tr("The local platform ended by itself and is started again."));
        if (!givenUp)
            return;
        if (!m_workspace) {
            m_window.setConnection(LocalPlatform::tr("Local platform"), true);
            m_problem = tr("The local platform ended and does not start again: %1").arg(reason);
            renewRooms();
        }
        m_platform.release()->deleteLater(); // it is still speaking; the next wish starts another
        Q_EMIT failed(reason);
    });
    m_platform->start();
}

void Program::localPlatformReady(const Connection &connection, const Secret &secret)
{
    m_window.removeNotice(u"platform"_s);
    m_localSecret = secret;
    m_connections.setLocal(connection);
    Connection local = *m_connections.connection(localId);
    if (!m_wanted.sandbox.isEmpty() && m_wanted.wantsLocal())
        local.sandbox = m_wanted.sandbox;
    if (m_wish == localId)
        openSession(local, secret);
}

} // namespace exportdesk
