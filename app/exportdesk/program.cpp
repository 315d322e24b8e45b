// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/program.h"

#include "app/exportdesk/desktopcontrast.h"
#include "app/exportdesk/memorylocks.h"
#include "app/exportdesk/quitting.h"
#include "app/exportdesk/templatefollowing.h"
#include "app/exportdesk/workspaceparts.h"
#include "models/connections/systemkeychain.h"
#include "models/platform/secretspans.h"
#include "models/results/partfolder.h"
#include "models/store/secretcleaning.h"
#include "models/workspace/formerplaces.h"
#include "views/shared/announcer.h"
#include "views/shared/spokenparts.h"
#include "views/window/firstsize.h"
#include "views/window/windowcommands.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// A keychain that asks for its own password may never respond; secrets stay in memory then.
constexpr auto keychainPatience = 20s;

/// Widgets use the theme that is installed when they are made: it comes before the window.
Theme &installed(Theme &theme, const Settings &settings)
{
    theme.setMode(settings.theme());
    theme.setTextSize(settings.textSize());
    theme.install();
    installSpokenParts();
    return theme;
}

} // namespace

Program::Program(const CommandLine &wanted, const Locations &locations, const Tempo &tempo, QObject *parent)
    : QObject(parent)
    , m_locations(locations)
    , m_settingsFile(locations.settingsFile(), QSettings::IniFormat)
    , m_settings(m_settingsFile)
    , m_language(wanted.language.isEmpty() ? m_settings.language() : wanted.language)
    , m_store(locations.storeFile())
    , m_connectionsFile(locations.connectionsFile(), QSettings::IniFormat)
    , m_connections(m_connectionsFile)
    , m_secrets(std::make_unique<SystemKeychain>(Locations::keychainService), keychainPatience)
    , m_programLog(locations.dataFolder(), m_clock, m_log)
    , m_exchanges(m_log)
    , m_proxySignIns(m_proxies, m_secrets, m_log.redaction())
    , m_current({m_store, m_settingsFile, m_connections, m_log, m_clock, tempo, &m_proxies})
    , m_switcher({m_connections, m_secrets, m_tokens, m_store, m_settingsFile}, m_current, m_locations, wanted)
    , m_alerts({m_store, m_secrets, m_connections, m_clock})
    , m_window(installed(m_theme, m_settings), m_clock)
    , m_navigator(m_window)
    , m_goTo(m_current, m_connections, m_navigator)
    , m_workspacePages(m_window, m_navigator,
                       {m_current, m_switcher, m_exchanges, m_clock, locations.resultsFolder(),
                        timerCommand(wanted.dataFolder.isEmpty() ? QString() : locations.dataFolder())})
    , m_programPages(m_window, m_navigator,
                     {{m_connections, m_secrets, m_tokens, m_log, m_clock, [this] { return m_current.connectionId(); },
                       &m_proxies},
                      m_current,
                      m_switcher,
                      m_settings,
                      m_language,
                      m_theme,
                      m_locations,
                      m_alerts.settings()})
    , m_headLine(m_window, m_current, m_connections)
    , m_status(m_window, m_current)
    , m_launchNotices(m_window.notices(), m_navigator, m_current, m_connections)
    , m_batchNotices(m_window.notices(), m_navigator, m_current)
    , m_datasetNotices(m_window.notices(), m_navigator, m_current)
    , m_alertNotices(m_window.notices(), m_navigator, m_alerts.settings())
    , m_storeNotices(m_window.notices(), m_window.messages(), m_store)
    , m_connectionNotices(m_window, m_switcher)
    , m_proxyQuestions(m_window, m_proxySignIns, m_secrets, m_current)
    , m_notifier([this] {
        return NewsRules{.wanted = m_settings.notifies(),
                         .inFront = m_window.isActiveWindow() && !m_window.isMinimized()};
    })
    , m_help(m_window)
{
    shortenMemoryLocks();
    tendStore();
    placeWindow(wanted.tourFolder.isEmpty());
    connectSettings();
    connectWindow();
    connectSwitcher();
    connectNotifier();
    connect(&m_current, &CurrentWorkspace::replaced, this, &Program::showWorkspace);
    connect(&m_current, &CurrentWorkspace::opened, this, &Program::opened);
    m_workspacePages.add();
    m_programPages.add();
    m_navigator.goTo(PageId::Jobs);
}

Program::~Program()
{
    m_settings.setWindowGeometry(m_window.saveGeometry());
}

/// Before anything is read from it.
void Program::tendStore()
{
    QList<FormerPlace> places;
    for (const Connection &connection : m_connections.connections())
        places += formerPlace(connection);
    m_store.write([places](QSqlDatabase &database) -> StoreOutcome<Stored> {
        for (const FormerPlace &place : places)
            if (auto done = assignRows(database, place); !done)
                return done;
        return Stored{};
    });
    // In reading mode: it has a transaction of its own for the rows, and none for the rest.
    m_store.read([file = m_store.file()](QSqlDatabase &database) -> StoreOutcome<Stored> {
        cleanSecrets(database, file, secretSpans, secretSpansVersion);
        return Stored{}; // what did not work is tried again at the next start
    });
}

void Program::start()
{
    m_window.show();
    m_alerts.settings().reload();
    (void)QtConcurrent::run(&PartFolder::removeAbandoned, m_locations.resultsFolder());
    QTimer::singleShot(0ms, &m_switcher, &ConnectionSwitcher::openFirst);
}

void Program::keepTyped()
{
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus(); // some fields take their text over when they are left
    keepWithoutLoop();
}

void Program::keepWithoutLoop()
{
    constexpr int mostMs = 5000; // a session manager does not wait for ever
    if (m_current.workspace())
        m_current.workspace()->drafts().flush();
    m_store.finishQueued(mostMs);
}

void Program::connectSettings()
{
    connect(&m_language, &Language::changed, this, &Program::retranslate);
    connect(&m_theme, &Theme::changed, this, [this] { m_settings.setTextSize(m_theme.textSize()); });
    auto *contrast = new DesktopContrast(QDBusConnection::sessionBus(), this);
    connect(contrast, &DesktopContrast::changed, &m_theme, &Theme::setSystemContrast);
}

/// A tour has the same size everywhere.
void Program::placeWindow(bool asBefore)
{
    constexpr QSize usual(1280, 800);
    if (asBefore) {
        // A screen may be smaller than what the window needs, e.g. with a large scale.
        const QSize room = m_window.screen()->availableSize();
        m_window.setMinimumSize(firstSize(m_window.minimumSize(), room));
        m_window.resize(firstSize(usual, room));
    } else {
        m_window.resize(usual);
    }
    const QByteArray before = m_settings.windowGeometry();
    if (asBefore && !before.isEmpty())
        m_window.restoreGeometry(before);
}

void Program::connectWindow()
{
    connect(&m_window, &MainWindow::connectionRequested, &m_switcher, &ConnectionSwitcher::use);
    connect(&m_window, &MainWindow::sandboxRequested, this, [this](const QString &name) {
        if (m_current.workspace() && name != m_current.workspace()->sandbox().name)
            m_current.openSandbox(name);
    });
    connect(&m_window, &MainWindow::refreshRequested, this, [this] {
        if (m_current.workspace())
            m_current.workspace()->monitor().refresh();
    });
    m_window.goTo().setSource([this](const QString &typed) { return m_goTo.entries(typed); });
    new TemplateFollowing(m_current, m_window, this);
    new Quitting(m_window, m_store, m_current);
    using Command = WindowCommands::Command;
    auto *diagnostics = new Diagnostics({m_settings, m_store, m_log, m_current, m_programLog}, m_window);
    connect(m_window.commands().action(Command::Diagnostics), &QAction::triggered, diagnostics,
            &Diagnostics::chooseFile);
    connect(m_window.commands().action(Command::Welcome), &QAction::triggered, this,
            [this] { m_navigator.goTo(PageId::Welcome); });
}

void Program::connectSwitcher()
{
    connect(&m_switcher, &ConnectionSwitcher::switched, this, [this] { m_navigator.goTo(PageId::Jobs); });
    connect(&m_switcher, &ConnectionSwitcher::chosenNone, this, [this] {
        m_window.pages().closeAllBut({PageId::Activity, PageId::Connections, PageId::Settings, PageId::Welcome});
        m_navigator.goTo(PageId::Welcome);
    });
    connect(&m_switcher, &ConnectionSwitcher::localPlatformStarting, this, [this] {
        if (!m_current.workspace())
            renewPages(); // they say what is being waited for
    });
    connect(&m_switcher, &ConnectionSwitcher::credentialFileRefused, this, [this] {
        renewPages(); // they say why
        Q_EMIT failed(m_switcher.problem());
    });
    connect(&m_switcher, &ConnectionSwitcher::localPlatformEnded, this, [this](const QString &reason, bool givenUp) {
        if (!givenUp)
            return;
        if (!m_current.workspace()) {
            m_window.setConnection(LocalPlatform::tr("Local platform"), true);
            renewPages();
        }
        Q_EMIT failed(reason);
    });
}

void Program::connectNotifier()
{
    connect(&m_notifier, &Notifier::openRequested, this, &Program::openNews);
    connect(&m_notifier, &Notifier::spoken, this,
            [this](const QString &sentence) { Announcer::say(&m_window, sentence); });
    connect(&m_notifier, &Notifier::windowRequested, this, &Program::raiseWindow);
    connect(&m_notifier, &Notifier::quitRequested, &m_window, &MainWindow::close);
    connect(qApp, &QGuiApplication::applicationStateChanged, &m_notifier, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_notifier.acknowledge();
    });
}

void Program::showWorkspace()
{
    const Workspace *workspace = m_current.workspace();
    if (workspace) {
        m_window.pages().openAll();
        m_headLine.updateConnection();
    }
    m_notifier.watch(nullptr, nullptr);
    renewPages(); // first: the pages of the old workspace must not be given the sandbox of the new one
    m_headLine.updateSandbox();
    m_status.watch();
    m_launchNotices.watch();
    m_batchNotices.watch();
    m_datasetNotices.watch();
    m_alerts.feed().watch(workspace);
    if (!workspace)
        return;
    m_notifier.watch(&workspace->jobs(), &workspace->durations());
    connect(&workspace->batchWatch(), &BatchWatch::batchFailed, &m_notifier, &Notifier::noteBatchFailed);
}

void Program::renewPages()
{
    m_window.pages().renew({PageId::Settings, PageId::Connections, PageId::Welcome});
}

void Program::retranslate()
{
    m_window.setLocale(QLocale());
    m_switcher.retranslate();
    m_notifier.retranslate();
    m_storeNotices.update();
    m_headLine.updateSandboxChoices();
    m_status.update();
    m_launchNotices.update();
    m_alertNotices.update();
    m_proxyQuestions.update();
}

void Program::openNews(const NewsNotice &notice)
{
    raiseWindow();
    if (!notice.jobId.isEmpty())
        m_navigator.goToJob(notice.jobId);
    else if (!notice.query.isEmpty())
        m_navigator.goToJobs(notice.query);
}

} // namespace exportdesk
