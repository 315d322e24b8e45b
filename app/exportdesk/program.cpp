#include "app/exportdesk/program.h"

#include "app/exportdesk/quitting.h"
#include "app/exportdesk/session.h"
#include "app/exportdesk/workspace.h"
#include "models/connections/credentialfile.h"
#include "views/settings/settingspage.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// Parts follow the theme that is installed when they are made: it comes before the window.
Theme &installed(Theme &theme, const Settings &settings)
{
    theme.setMode(settings.theme());
    theme.setTextSize(settings.textSize());
    theme.install();
    return theme;
}

} // namespace

Program::Program(const CommandLine &wanted, const DataFolder &folder, const Tempo &tempo, QObject *parent)
    : QObject(parent)
    , m_wanted(wanted)
    , m_tempo(tempo)
    , m_folder(folder)
    , m_store(folder.file(u"exportdesk.sqlite"_s))
    , m_window(installed(m_theme, m_settings), m_clock)
{
    connect(&m_language, &Language::changed, &m_window, [this] {
        m_window.setLocale(QLocale());
        if (!m_workspace)
            return;
        const Connection &connection = m_session->connection();
        m_window.setConnection(connection.local ? LocalPlatform::tr("Local platform") : connection.name,
                               connection.local);
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
    new Quitting(m_window, [this] { return m_workspace.get(); });
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
        page->setDataFolder(QDir::toNativeSeparators(m_folder.path()));
        connect(page, &SettingsPage::languageChosen, this, [this](const QString &code) {
            m_settings.setLanguage(code);
            m_language.use(code);
        });
        connect(page, &SettingsPage::themeChosen, this, [this](Theme::Mode mode) { m_settings.setTheme(mode); });
        connect(page, &SettingsPage::textSizeChosen, this, [this](int points) { m_settings.setTextSize(points); });
        page->setTypesSandboxName(m_settings.typesSandboxName());
        connect(page, &SettingsPage::typesSandboxNameChosen, this,
                [this](bool types) { m_settings.setTypesSandboxName(types); });
        return page;
    };
    addRooms();
    m_window.addRoom(room);
    m_window.showPage(u"jobs"_s);
}

void Program::openFirst()
{
    if (!m_wanted.isForeign()) {
        openLocalPlatform();
        return;
    }
    if (!openCredentialFile())
        Q_EMIT failed(m_problem);
}

bool Program::openCredentialFile()
{
    QFile file(m_wanted.credentialsFile);
    const bool opened = file.open(QIODevice::ReadOnly);
    const CredentialFile read = readCredentialFile(opened ? file.read(credentialFileLimit + 1) : QByteArray());
    if (read.problem || read.credentials.isEmpty()) {
        m_problem = credentialProblemText(read.problem.value_or(CredentialProblem::NotACredential), read.detail);
        m_window.showNotice(u"connection"_s, Status::Failed, m_problem);
        m_window.renewPages({u"settings"_s});
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
    openSession(connection, credential.secret);
    return true;
}

void Program::openLocalPlatform()
{
    QStringList arguments = m_wanted.platformArguments;
    if (m_wanted.platformSpeed != 1)
        arguments << u"--speed"_s << QString::number(m_wanted.platformSpeed);
    m_platform = std::make_unique<LocalPlatform>(m_folder.file(u"localplatform"_s), arguments);
    m_window.setConnection(tr("Local platform is starting…"), true);
    connect(m_platform.get(), &LocalPlatform::ready, this, [this](Connection connection, const Secret &secret) {
        if (!m_wanted.sandbox.isEmpty())
            connection.sandbox = m_wanted.sandbox;
        m_window.removeNotice(u"platform"_s);
        openSession(connection, secret);
    });
    connect(m_platform.get(), &LocalPlatform::died, this, [this](const QString &reason, bool givenUp) {
        m_window.showNotice(u"platform"_s, givenUp ? Status::Failed : Status::Warning,
                            givenUp ? tr("The local platform ended and does not start again: %1").arg(reason)
                                    : tr("The local platform ended by itself and is started again."));
        if (!givenUp)
            return;
        if (!m_workspace) {
            m_problem = tr("The local platform ended and does not start again: %1").arg(reason);
            m_window.renewPages({u"settings"_s});
        }
        Q_EMIT failed(reason);
    });
    m_platform->start();
}

void Program::openSession(const Connection &connection, const Secret &secret)
{
    {
        // Pages go while what they show still lives; waiting pages take their places.
        const std::unique_ptr<Session> oldSession = std::move(m_session);
        const std::unique_ptr<Workspace> old = std::move(m_workspace);
        const std::unique_ptr<SandboxesModel> oldSandboxes = std::move(m_sandboxes);
        m_window.renewPages({u"settings"_s});
    }
    m_session = std::make_unique<Session>(connection, secret, m_clock, m_tempo);
    openWorkspace(connection.sandbox);
}

SandboxLook Program::look(const QString &name) const
{
    const Connection &connection = m_session->connection();
    const Sandbox *sandbox = m_sandboxes ? m_sandboxes->sandbox(name) : nullptr;
    SandboxLook look;
    look.name = name;
    look.local = connection.local;
    // Until the platform has said what kind of sandbox this is, it is treated as production: the careful mistake.
    look.production = !connection.local && (!sandbox || sandbox->isProduction());
    return look;
}

void Program::openWorkspace(const QString &sandbox)
{
    const std::unique_ptr<Workspace> old = std::move(m_workspace);
    const std::unique_ptr<SandboxesModel> oldSandboxes = std::move(m_sandboxes);
    m_workspace = std::make_unique<Workspace>(*m_session, m_store, m_clock, SandboxLook{.name = sandbox});
    m_sandboxes = std::make_unique<SandboxesModel>(m_workspace->client(), m_clock);
    m_workspace->setSandboxLook(look(sandbox));
    m_window.setConnection(m_session->connection().name, m_session->connection().local);
    m_window.setSandbox(m_workspace->sandbox());
    m_window.renewPages({u"settings"_s});
    connectWorkspace();
    m_workspace->start();
    m_sandboxes->reload();
    Q_EMIT opened();
}

} // namespace exportdesk
