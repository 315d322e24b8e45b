// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/navigator.h"

#include "views/activity/activitypage.h"
#include "views/connections/connectionspage.h"
#include "views/datasets/datasetspage.h"
#include "views/exports/composerpage.h"
#include "views/exports/draftsbutton.h"
#include "views/exports/templatesbutton.h"
#include "views/jobs/jobspage.h"
#include "views/schedules/schedulespage.h"
#include "views/settings/settingspage.h"
#include "views/settings/settingssections.h"
#include "views/window/mainwindow.h"

namespace exportdesk
{

Navigator::Navigator(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

Navigator::~Navigator() = default;

void Navigator::setPage(JobsPage *page)
{
    m_jobs = page;
}

void Navigator::setPage(ComposerPage *page)
{
    m_composer = page;
}

void Navigator::setPage(DatasetsPage *page)
{
    m_datasets = page;
}

void Navigator::setPage(SchedulesPage *page)
{
    m_schedules = page;
}

void Navigator::setPage(ActivityPage *page)
{
    m_activity = page;
}

void Navigator::setPage(ConnectionsPage *page)
{
    m_connections = page;
}

void Navigator::setPage(SettingsPage *page)
{
    m_settings = page;
}

void Navigator::goTo(PageId id)
{
    m_window.pages().showPage(id);
}

void Navigator::goToJob(const QString &jobId)
{
    goTo(PageId::Jobs);
    if (m_jobs && !jobId.isEmpty())
        m_jobs->showJob(jobId);
}

void Navigator::goToLaunch(const QString &entryId)
{
    goTo(PageId::Jobs);
    if (m_jobs)
        m_jobs->showLaunch(entryId);
}

void Navigator::goToJobs(const QString &query)
{
    goTo(PageId::Jobs);
    if (m_jobs)
        m_jobs->search(query);
}

void Navigator::goToView(const SavedView &view)
{
    goTo(PageId::Jobs);
    if (m_jobs)
        m_jobs->showView(view);
}

void Navigator::goToDataset(const QString &datasetId)
{
    goTo(PageId::Datasets);
    if (m_datasets)
        m_datasets->showDataset(datasetId);
}

SchedulesPage *Navigator::goToSchedules()
{
    goTo(PageId::Schedules);
    return m_schedules;
}

void Navigator::goToSchedule(const QString &id)
{
    SchedulesPage *page = goToSchedules();
    if (page && !id.isEmpty())
        page->showSchedule(id);
}

void Navigator::makeSchedule(const ExportRequest &request, const QString &templateName)
{
    if (SchedulesPage *page = goToSchedules())
        page->makeFrom(request, templateName);
}

void Navigator::goToActivity(const QString &query)
{
    goTo(PageId::Activity);
    if (m_activity)
        m_activity->search(query);
}

void Navigator::goToImport(const QString &text)
{
    goTo(PageId::NewExport);
    if (m_composer)
        m_composer->openImport(text);
}

void Navigator::goToDraft(const QString &id)
{
    goTo(PageId::NewExport);
    if (m_composer)
        m_composer->drafts().openDraft(id);
}

void Navigator::goToTemplate(const QString &name)
{
    goTo(PageId::NewExport);
    if (m_composer)
        m_composer->templates().use(name);
}

void Navigator::goToSetting(const QString &title)
{
    goTo(PageId::Settings);
    if (m_settings)
        showSettingsSection(*m_settings, title);
}

void Navigator::useSandbox(const QString &name)
{
    Q_EMIT m_window.sandboxRequested(name);
}

void Navigator::useConnection(const QString &id)
{
    Q_EMIT m_window.connectionRequested(id);
}

ConnectionsPage &Navigator::goToConnections()
{
    goTo(PageId::Connections);
    Q_ASSERT(m_connections);
    return *m_connections;
}

void Navigator::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace exportdesk
