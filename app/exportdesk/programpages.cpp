// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/programpages.h"

#include "app/exportdesk/arrivals.h"
#include "app/exportdesk/connectionswitcher.h"
#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/navigator.h"
#include "app/exportdesk/settings.h"
#include "app/opening/language.h"
#include "models/results/resultsettings.h"
#include "models/store/locations.h"
#include "views/connections/connectionspage.h"
#include "views/connections/welcomepage.h"
#include "views/settings/settingspage.h"
#include "views/window/mainwindow.h"

#include <QDir>
#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ProgramPages::ProgramPages(MainWindow &window, Navigator &navigator, const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_navigator(navigator)
    , m_sources(sources)
{
    new Arrivals(window, navigator, sources.current, this);
    connect(&sources.current, &CurrentWorkspace::replaced, this, &ProgramPages::applyToWorkspace);
    connect(&sources.switcher, &ConnectionSwitcher::secretMissing, this, [this](const QString &id) {
        ConnectionsPage &page = m_navigator.goToConnections();
        page.showConnection(id);
        page.showProblem(m_sources.switcher.problem());
    });
}

void ProgramPages::add()
{
    PageStack &pages = m_window.pages();
    pages.add({PageId::Connections,
               Icon::Connections,
               [] { return tr("Connections"); },
               [this] { return makeConnections(); },
               {}});
    pages.add({PageId::Settings, Icon::Settings, [] { return tr("Settings"); }, [this] { return makeSettings(); },
               QKeySequence(), true});
    pages.add({PageId::Welcome, Icon::Mark, [] { return tr("Welcome"); }, [this] { return makeWelcome(); },
               QKeySequence(), false, true});
}

Page *ProgramPages::makeConnections()
{
    auto *page = new ConnectionsPage(m_sources.connections);
    connect(page, &ConnectionsPage::useRequested, &m_sources.switcher, &ConnectionSwitcher::use);
    connect(page, &Page::activityRequested, &m_navigator, &Navigator::goToActivity);
    connect(&m_sources.current, &CurrentWorkspace::opened, page, &ConnectionsPage::inUseChanged);
    m_navigator.setPage(page);
    return page;
}

Page *ProgramPages::makeSettings()
{
    Settings &settings = m_sources.settings;
    auto *page = new SettingsPage(
        m_sources.theme,
        AlertsModels{m_sources.alerts, m_sources.connections.connections, m_sources.connections.clock});
    m_navigator.setPage(page);
    page->setLanguage(settings.language());
    page->setDataFolder(QDir::toNativeSeparators(m_sources.locations.dataFolder()));
    page->setNotifies(settings.notifies());
    page->setRepeatsRefused(settings.repeatsRefused());
    connect(page, &SettingsPage::languageChosen, this, &ProgramPages::setLanguage);
    connect(page, &SettingsPage::themeChosen, this, [&settings](Theme::Mode mode) { settings.setTheme(mode); });
    connect(page, &SettingsPage::textSizeChosen, this, [&settings](int points) { settings.setTextSize(points); });
    connect(page, &SettingsPage::notifiesChosen, this, [&settings](bool on) { settings.setNotifies(on); });
    page->setChangeLimit(qRound(resultSettings::changeLimit(QSettings()) * 100));
    connect(page, &SettingsPage::changeLimitChosen, this, [this](int percent) {
        QSettings stored;
        resultSettings::setChangeLimit(stored, percent / 100.0);
        applyToWorkspace();
    });
    connect(page, &SettingsPage::repeatsRefusedChosen, this, [this, &settings](bool on) {
        settings.setRepeatsRefused(on);
        applyToWorkspace();
    });
    m_navigator.setPage(page);
    return page;
}

void ProgramPages::applyToWorkspace()
{
    const Workspace *workspace = m_sources.current.workspace();
    if (!workspace)
        return;
    workspace->launcher().setRepeatsRefused(m_sources.settings.repeatsRefused());
    workspace->changeWatch().setLimit(resultSettings::changeLimit(QSettings()));
}

Page *ProgramPages::makeWelcome()
{
    auto *page = new WelcomePage;
    page->setLanguage(QLocale().language() == QLocale::German ? u"de"_s : u"en"_s);
    connect(page, &WelcomePage::localRequested, &m_sources.switcher, &ConnectionSwitcher::useLocalPlatform);
    connect(page, &WelcomePage::importRequested, this, [this] { m_navigator.goToConnections().chooseFile(); });
    connect(page, &WelcomePage::byHandRequested, this, [this] { m_navigator.goToConnections().beginNew(); });
    connect(page, &WelcomePage::languageChosen, this, &ProgramPages::setLanguage);
    return page;
}

void ProgramPages::setLanguage(const QString &code)
{
    m_sources.settings.setLanguage(code);
    m_sources.language.use(code);
}

} // namespace exportdesk
