// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/program.h"

#include "app/exportdesk/quitting.h"
#include "app/exportdesk/workspaceparts.h"
#include "models/connections/systemkeychain.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"
#include "views/settings/settingspage.h"

#include <QDir>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// A keychain that asks for its own password may never answer; secrets stay in memory then.
constexpr auto keychainPatience = 20s;

/// Parts follow the theme that is installed when they are made: it comes before the window.
Theme &installed(Theme &theme, const Settings &settings)
{
    theme.setMode(settings.theme());
    theme.setTextSize(settings.textSize());
    theme.install();
    return theme;
}

} // namespace

Program::Program(const CommandLine &wanted, const Locations &locations, const Tempo &tempo, QObject *parent)
    : QObject(parent)
    , m_wanted(wanted)
    , m_tempo(tempo)
    , m_locations(locations)
    , m_settings(locations.settingsFile())
    , m_savedViews(locations.settingsFile(), QSettings::IniFormat)
    , m_store(locations.storeFile())
    , m_connectionSettings(locations.connectionsFile(), QSettings::IniFormat)
    , m_connections(m_connectionSettings)
    , m_secrets(std::make_unique<SystemKeychain>(Locations::keychainService), keychainPatience)
    , m_window(installed(m_theme, m_settings), m_clock)
{
    connect(&m_language, &Language::changed, &m_window, [this] {
        m_window.setLocale(QLocale());
        nameLocalPlatform();
        showStoreCondition(m_store.condition());
        if (!m_workspace)
            return;
        showSandboxChoices();
        showStatus();
        showLaunches();
    });
    m_language.use(wanted.language.isEmpty() ? m_settings.language() : wanted.language);
    connect(&m_theme, &Theme::changed, this, [this] { m_settings.setTextSize(m_theme.textSize()); });
    m_window.resize(1280, 800);
    if (!m_settings.windowGeometry().isEmpty() && wanted.tourFolder.isEmpty())
        m_window.restoreGeometry(m_settings.windowGeometry());
    connectWindow();
    connectConnections();
    new Quitting(m_window, m_store, [this] { return m_workspace.get(); });
    connect(&m_store, &Store::conditionChanged, this, &Program::showStoreCondition);
    addSettingsRoom();
}

Program::~Program()
{
    m_settings.setWindowGeometry(m_window.saveGeometry());
}

void Program::start()
{
    m_window.show();
    QTimer::singleShot(0ms, this, &Program::openFirst);
}

void Program::connectWindow()
{
    connect(&m_window, &MainWindow::sandboxRequested, this, [this](const QString &name) {
        if (m_workspace && name != m_workspace->sandbox().name)
            openWorkspace(name);
    });
    connect(&m_window, &MainWindow::refreshRequested, this, [this] {
        if (m_workspace)
            m_workspace->monitor().refresh();
    });
    connect(&m_window, &MainWindow::noticeActivated, this, [this](const QString &key) {
        if (key == "launch"_L1)
            m_window.showPage(u"jobs"_s);
        if (key == "launch-sandbox"_L1 && m_workspace)
            openWorkspace(m_launchSandbox);
        if (key == "launch-connection"_L1)
            showConnections();
        if (key == "launch-orphaned"_L1 && m_workspace)
            giveUpOrphanedLaunches();
        if (key == "batch"_L1)
            showFailedBatches();
        if (key == "dataset"_L1) {
            m_window.removeNotice(key);
            m_window.showPage(u"datasets"_s);
        }
    });
}

void Program::addSettingsRoom()
{
    Room room;
    room.key = u"settings"_s;
    room.icon = Icon::Settings;
    room.word = [] { return tr("Settings"); };
    room.atFoot = true;
    room.make = [this] {
        auto *page = new SettingsPage(m_theme);
        page->setLanguage(m_settings.language());
        page->setDataFolder(QDir::toNativeSeparators(m_locations.dataFolder()));
        connect(page, &SettingsPage::languageChosen, this, [this](const QString &code) {
            m_settings.setLanguage(code);
            m_language.use(code);
        });
        connect(page, &SettingsPage::themeChosen, this, [this](Theme::Mode mode) { m_settings.setTheme(mode); });
        connect(page, &SettingsPage::textSizeChosen, this, [this](int points) { m_settings.setTextSize(points); });
        page->setNotifies(m_settings.notifies());
        connect(page, &SettingsPage::notifiesChosen, this, [this](bool on) { m_settings.setNotifies(on); });
        return page;
    };
    addNotifier();
    m_window.setGoToSource([this](const QString &typed) { return goToEntries(typed); });
    addRooms();
    addConnectionsRoom();
    m_window.addRoom(room);
    addWelcomeRoom();
    m_window.showPage(u"jobs"_s);
}

void Program::openSession(const Connection &connection, const Secret &secret, const Secret &token)
{
    {
        // Pages go while what they show still lives; waiting pages take their places.
        const std::unique_ptr<Session> oldSession = std::move(m_session);
        const std::unique_ptr<Workspace> old = std::move(m_workspace);
        const std::unique_ptr<SandboxesModel> oldSandboxes = std::move(m_sandboxes);
        m_notifier->watch(nullptr, nullptr);
        renewRooms();
    }
    m_session = std::make_unique<Session>(connection, Session::Proof{secret, token}, m_log, m_clock, m_tempo);
    openWorkspace(connection.sandbox);
}

void Program::renewRooms()
{
    m_window.renewPages({u"settings"_s, u"connections"_s, u"welcome"_s});
}

SandboxLook Program::look(const QString &name) const
{
    const Connection &connection = m_session->connection();
    const Sandbox *said = m_sandboxes ? m_sandboxes->sandbox(name) : nullptr;
    std::optional<Sandbox> sandbox = said ? std::optional(*said) : std::nullopt;
    const QList<Sandbox> remembered = m_connections.sandboxes(connection.id);
    for (qsizetype i = 0; i < remembered.size() && !sandbox; ++i) {
        if (remembered[i].name == name)
            sandbox = remembered[i];
    }
    SandboxLook look;
    look.name = name;
    look.local = connection.local;
    // Until the platform has said what kind of sandbox this is, it is treated as production: the careful mistake.
    look.production = !connection.local && (!sandbox || sandbox->isProduction());
    look.asksName = m_connections.asksInProduction(connection.id);
    return look;
}

void Program::openWorkspace(const QString &sandbox)
{
    const std::unique_ptr<Workspace> old = std::move(m_workspace);
    const std::unique_ptr<SandboxesModel> oldSandboxes = std::move(m_sandboxes);
    m_workspace
        = std::make_unique<Workspace>(*m_session, m_store, m_savedViews, m_clock, SandboxTraits{.name = sandbox});
    m_sandboxes = std::make_unique<SandboxesModel>(m_workspace->client(), m_clock);
    m_workspace->setSandbox(look(sandbox));
    m_connections.setSandbox(m_session->connection().id, sandbox);
    m_window.setOpenRooms({});
    showConnectionChoices();
    renewRooms(); // first: the pages of the sandbox that was left do not hear of this one
    m_window.setSandbox(sandboxLook(*m_workspace));
    connectWorkspace();
    m_notifier->watch(&m_workspace->jobs(), &m_workspace->durations());
    m_workspace->start();
    m_sandboxes->reload();
    Q_EMIT opened();
}

} // namespace exportdesk
