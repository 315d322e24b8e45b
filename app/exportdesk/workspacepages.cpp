// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/workspacepages.h"

#include "app/exportdesk/connectionswitcher.h"
#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/navigator.h"
#include "app/exportdesk/workspaceparts.h"
#include "models/activity/exchangesmodel.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/selectionedits.h"
#include "views/activity/activitypage.h"
#include "views/connections/connectionspage.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/walldisplay.h"
#include "views/datasets/datasetspage.h"
#include "views/exports/composerpage.h"
#include "views/jobs/jobrerun.h"
#include "views/jobs/jobspage.h"
#include "views/schedules/schedulespage.h"
#include "views/window/mainwindow.h"
#include "views/window/waitingpage.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

WorkspacePages::WorkspacePages(MainWindow &window, Navigator &navigator, const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_navigator(navigator)
    , m_sources(sources)
{
}

void WorkspacePages::add()
{
    addPage({PageId::Dashboard, Icon::Dashboard, [] { return tr("Dashboard"); }, {}, {}},
            &WorkspacePages::makeDashboard);
    addPage({PageId::Jobs, Icon::Jobs, [] { return tr("Jobs"); }, {}, {}}, &WorkspacePages::makeJobs);
    addPage(
        {PageId::NewExport, Icon::NewExport, [] { return tr("New export"); }, {}, QKeySequence(Qt::CTRL | Qt::Key_N)},
        &WorkspacePages::makeComposer);
    addPage({PageId::Schedules, Icon::Calendar, [] { return tr("Schedules"); }, {}, {}},
            &WorkspacePages::makeSchedules);
    addPage({PageId::Datasets, Icon::Datasets, [] { return tr("Datasets"); }, {}, {}}, &WorkspacePages::makeDatasets);
    addPage({PageId::Activity, Icon::Activity, [] { return tr("Activity"); }, {}, {}}, &WorkspacePages::makeActivity);
}

void WorkspacePages::addPage(PageSpec spec, Make make)
{
    // Activity shows what was exchanged before any connection is open: a failed test leads there.
    const bool waits = spec.id != PageId::Activity;
    spec.make = [this, make, waits]() -> Page * {
        if (waits && !m_sources.current.workspace()) {
            return new WaitingPage([this] {
                QString problem = m_sources.switcher.problem();
                if (!problem.isEmpty())
                    return problem;
                return m_sources.switcher.isMakingSamples()
                    ? tr("Creating the sample data of the local platform. This happens only once.")
                    : tr("Connecting…");
            });
        }
        Page *page = (this->*make)();
        connect(page, &Page::activityRequested, &m_navigator, &Navigator::goToActivity);
        return page;
    };
    m_window.pages().add(spec);
}

Page *WorkspacePages::makeDashboard()
{
    const Workspace &workspace = *m_sources.current.workspace();
    auto *page = new DashboardPage({workspace.jobs(), workspace.figures(), workspace.durations(), workspace.monitor(),
                                    &workspace.schedules().table, &workspace.schedules().timetable});
    page->setSandbox(sandboxLook(workspace));
    page->wall().setConnection(workspace.client().connection().name);
    connect(page, &DashboardPage::searchRequested, &m_navigator, &Navigator::goToJobs);
    connect(page, &DashboardPage::jobRequested, &m_navigator, &Navigator::goToJob);
    connect(page, &DashboardPage::launchRequested, &m_navigator, &Navigator::goToLaunch);
    connect(page, &DashboardPage::newExportRequested, &m_navigator, [this] { m_navigator.goTo(PageId::NewExport); });
    connect(page, &DashboardPage::scheduleRequested, &m_navigator, &Navigator::goToSchedule);
    connect(page, &DashboardPage::fullScreenRequested, this, [this] { m_window.present(!m_window.isPresenting()); });
    return page;
}

Page *WorkspacePages::makeJobs()
{
    const Workspace &workspace = *m_sources.current.workspace();
    auto *page = new JobsPage(jobsModels(workspace, m_sources.resultsFolder), sandboxLook(workspace));
    connect(page, &JobsPage::firstStepRequested, &m_navigator, [this] { m_navigator.goTo(PageId::NewExport); });
    connect(page, &JobsPage::runAgainRequested, this, &WorkspacePages::runAgain);
    connect(&page->scheduling(), &JobRerun::requested, this, &WorkspacePages::schedule);
    connect(page, &JobsPage::datasetRequested, &m_navigator, &Navigator::goToDataset);
    m_navigator.setPage(page);
    return page;
}

Page *WorkspacePages::makeComposer()
{
    const Workspace &workspace = *m_sources.current.workspace();
    LaunchTarget target;
    target.sandbox = sandboxLook(workspace);
    target.connection = workspace.client().connection();
    auto *page = new ComposerPage(workspace.composer(), workspace.choices(), workspace.datasets(),
                                  workspace.creations(), workspace.launcher(), workspace.templates(),
                                  workspace.pastExports(), m_sources.clock, target);
    page->setDrafts(workspace.drafts(), workspace.keptDrafts());
    page->setPreview(workspace.profilePreview(), {&workspace.durations(), &workspace.usualExports()});
    connect(page, &ComposerPage::launched, &m_navigator, &Navigator::goToLaunch);
    connect(page, &ComposerPage::jobsRequested, &m_navigator, &Navigator::goToJob);
    connect(page, &ComposerPage::scheduleRequested, &m_navigator, &Navigator::makeSchedule);
    workspace.schedules().timetable.read(); // one of the checks is about it
    connect(page, &ComposerPage::credentialBrought, &m_navigator, [this](const QByteArray &text) {
        m_navigator.goToConnections().import({text, {}});
    });
    m_navigator.setPage(page);
    return page;
}

Page *WorkspacePages::makeSchedules()
{
    const Workspace &workspace = *m_sources.current.workspace();
    auto *page
        = new SchedulesPage(schedulesModels(workspace, m_sources.clock, m_sources.timer), sandboxLook(workspace));
    connect(page, &SchedulesPage::jobRequested, &m_navigator, &Navigator::goToJob);
    connect(page, &SchedulesPage::launchRequested, &m_navigator, &Navigator::goToLaunch);
    m_navigator.setPage(page);
    return page;
}

Page *WorkspacePages::makeDatasets()
{
    const Workspace &workspace = *m_sources.current.workspace();
    auto *page
        = new DatasetsPage(workspace.datasets(), workspace.creations(), workspace.batches(), sandboxLook(workspace));
    page->listJobs(workspace.jobs(), workspace.durations());
    page->listSchemas(SchemaCalls(workspace.client()));
    page->listRecords(DatasetCalls(workspace.client()));
    connect(page, &DatasetsPage::useRequested, this, [this, &workspace](const QString &datasetId) {
        SelectionEdits(workspace.composer()).setDatasetId(datasetId);
        m_navigator.goTo(PageId::NewExport);
    });
    connect(page, &DatasetsPage::jobRequested, &m_navigator, &Navigator::goToJob);
    connect(page, &DatasetsPage::jobsRequested, &m_navigator, [this](const QString &id, const QString &name) {
        // A quotation mark would end the value early.
        m_navigator.goToJobs(u"dataset:\"%1\""_s.arg(name.contains(u'"') ? id : name));
    });
    m_navigator.setPage(page);
    return page;
}

Page *WorkspacePages::makeActivity()
{
    const Workspace *workspace = m_sources.current.workspace();
    auto *page = new ActivityPage(m_sources.exchanges, workspace ? sandboxLook(*workspace) : SandboxLook());
    connect(page, &ActivityPage::jobRequested, &m_navigator, &Navigator::goToJob);
    m_navigator.setPage(page);
    return page;
}

void WorkspacePages::schedule(const QByteArray &request)
{
    const ReadRequest read = readExportRequest(request);
    if (read.request && read.repeatedKeys.isEmpty())
        return m_navigator.makeSchedule(*read.request);
    m_navigator.goToImport(QString::fromUtf8(request)); // which says what is wrong with it
}

void WorkspacePages::runAgain(const QByteArray &request)
{
    const ReadRequest read = readExportRequest(request);
    m_navigator.goTo(PageId::NewExport);
    if (read.request && read.repeatedKeys.isEmpty())
        m_sources.current.workspace()->composer().load(*read.request);
    else
        m_navigator.goToImport(QString::fromUtf8(request)); // which says what is wrong with it
}

} // namespace exportdesk
