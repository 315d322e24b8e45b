// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, made for the workspace in use, and what the window tells of it.

#include "app/exportdesk/program.h"
#include "app/exportdesk/session.h"
#include "app/exportdesk/workspace.h"
#include "models/exports/exportrequestreader.h"
#include "models/jobs/jobtext.h"
#include "views/activity/activitypage.h"
#include "views/datasets/datasetspage.h"
#include "views/exports/composerpage.h"
#include "views/jobs/jobspage.h"
#include "views/window/statusfacts.h"
#include "views/window/waitingpage.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

StatusFacts::Health health(const JobMonitorState &state)
{
    if (!state.running)
        return StatusFacts::Health::NotConnected;
    switch (state.why) {
    case PollWhy::FollowingLaunch:
    case PollWhy::FollowingRunning:
    case PollWhy::Quiet:
    case PollWhy::Hidden:
        return StatusFacts::Health::Fresh;
    case PollWhy::BackingOff:
    case PollWhy::Throttled:
        return StatusFacts::Health::Slowed;
    case PollWhy::Offline:
        return StatusFacts::Health::Offline;
    }
    return StatusFacts::Health::Fresh;
}

} // namespace

void Program::addRooms()
{
    const auto room = [this](const QString &key, Icon icon, std::function<QString()> word, Page *(Program::*make)()) {
        Room made;
        made.key = key;
        made.icon = icon;
        made.word = std::move(word);
        made.make = [this, make]() -> Page * {
            if (!m_workspace && make != &Program::makeActivityPage)
                return new WaitingPage([this] { return m_problem.isEmpty() ? tr("Connecting…") : m_problem; });
            Page *page = (this->*make)();
            connect(page, &Page::activityRequested, this, &Program::showActivity);
            return page;
        };
        if (key == "new-export"_L1)
            made.shortcut = QKeySequence(Qt::CTRL | Qt::Key_N);
        m_window.addRoom(made);
    };
    room(
        u"dashboard"_s, Icon::Dashboard, [] { return tr("Dashboard"); }, &Program::makeDashboardPage);
    room(
        u"jobs"_s, Icon::Jobs, [] { return tr("Jobs"); }, &Program::makeJobsPage);
    room(
        u"new-export"_s, Icon::NewExport, [] { return tr("New export"); }, &Program::makeComposerPage);
    room(
        u"datasets"_s, Icon::Datasets, [] { return tr("Datasets"); }, &Program::makeDatasetsPage);
    room(
        u"activity"_s, Icon::Activity, [] { return tr("Activity"); }, &Program::makeActivityPage);
}

Page *Program::makeJobsPage()
{
    auto *page = new JobsPage(m_workspace->jobsParts());
    connect(page, &JobsPage::newExportRequested, this, [this] { m_window.showPage(u"new-export"_s); });
    connect(page, &JobsPage::runAgainRequested, this, &Program::runAgain);
    connect(page, &JobsPage::datasetRequested, this, [this](const QString &datasetId) {
        m_window.showPage(u"datasets"_s);
        if (auto *datasets = qobject_cast<DatasetsPage *>(m_window.page(u"datasets"_s)))
            datasets->showDataset(datasetId);
    });
    return page;
}

Page *Program::makeComposerPage()
{
    const SandboxLook &look = m_workspace->sandbox();
    ComposerPlace place;
    place.sandbox = look;
    place.connection = m_workspace->client().connection();
    auto *page = new ComposerPage(m_workspace->composer(), m_workspace->choices(), m_workspace->datasets(),
                                  m_workspace->creations(), m_workspace->launcher(), m_workspace->templates(),
                                  m_workspace->pastExports(), m_clock, place);
    page->setDrafts(m_workspace->drafts());
    connect(page, &ComposerPage::launched, this, [this](const QString &entryId) {
        m_window.showPage(u"jobs"_s);
        if (auto *jobs = qobject_cast<JobsPage *>(m_window.page(u"jobs"_s)))
            jobs->showLaunch(entryId);
    });
    connect(page, &ComposerPage::jobsRequested, this, &Program::showJob);
    return page;
}

void Program::showJob(const QString &jobId)
{
    m_window.showPage(u"jobs"_s);
    auto *jobs = qobject_cast<JobsPage *>(m_window.page(u"jobs"_s));
    if (jobs && !jobId.isEmpty())
        jobs->showJob(jobId);
}

void Program::showActivity(const QString &query)
{
    m_window.showPage(u"activity"_s);
    if (auto *activity = qobject_cast<ActivityPage *>(m_window.page(u"activity"_s)))
        activity->search(query);
}

Page *Program::makeActivityPage()
{
    // There before any connection is: a test that fails leads here.
    auto *page = new ActivityPage(m_exchanges, m_workspace ? m_workspace->sandbox() : SandboxLook());
    connect(page, &ActivityPage::jobRequested, this, &Program::showJob);
    return page;
}

Page *Program::makeDatasetsPage()
{
    auto *page = new DatasetsPage(m_workspace->datasets(), m_workspace->creations(), m_workspace->batches(),
                                  m_workspace->sandbox());
    connect(page, &DatasetsPage::useRequested, this, [this](const QString &datasetId) {
        m_workspace->composer().setDatasetId(datasetId);
        m_window.showPage(u"new-export"_s);
    });
    page->listJobs(m_workspace->jobs(), m_workspace->durations());
    page->listSchemas(SchemaCalls(m_workspace->client()));
    page->listRecords(DatasetCalls(m_workspace->client()));
    connect(page, &DatasetsPage::jobRequested, this, &Program::showJob);
    connect(page, &DatasetsPage::jobsRequested, this, [this](const QString &, const QString &name) {
        m_window.showPage(u"jobs"_s);
        if (auto *jobs = qobject_cast<JobsPage *>(m_window.page(u"jobs"_s)))
            jobs->search(u"dataset:\"%1\""_s.arg(name));
    });
    return page;
}

void Program::runAgain(const QByteArray &request)
{
    const ReadRequest read = readExportRequest(request);
    m_window.showPage(u"new-export"_s);
    if (read.request)
        m_workspace->composer().load(*read.request);
    else if (auto *composer = qobject_cast<ComposerPage *>(m_window.page(u"new-export"_s)))
        composer->openImport(QString::fromUtf8(request)); // which says where it stops being readable
}

void Program::connectWorkspace()
{
    Workspace *workspace = m_workspace.get();
    connect(&workspace->monitor(), &JobMonitor::stateChanged, this, &Program::showStatus);
    connect(&workspace->marks(), &JobMarks::openFailuresChanged, this,
            [this](int count) { m_window.setBadge(u"jobs"_s, count); });
    m_window.setBadge(u"jobs"_s, workspace->marks().openFailures());
    m_failedBatches.clear();
    m_window.removeNotice(u"batch"_s);
    connect(&workspace->batchWatch(), &BatchWatch::batchFailed, this, &Program::noteFailedBatch);
    connect(&workspace->launcher(), &Launcher::started, this, &Program::showLaunches);
    connect(&workspace->launcher(), &Launcher::entryAdded, this, &Program::showLaunches);
    connect(&workspace->launcher(), &Launcher::entryChanged, this, &Program::showLaunches);
    connect(&workspace->creations(), &DatasetCreations::settled, this, [this](const QString &name, const QString &id) {
        m_window.showNotice(
            u"dataset"_s, id.isEmpty() ? Status::Warning : Status::Succeeded,
            id.isEmpty() ? tr("The dataset “%1” is not there: the program ended while it was being made.").arg(name)
                         : tr("The dataset “%1” was made; the program had ended before the answer came.").arg(name),
            tr("Show"));
    });
    connect(m_sandboxes.get(), &SandboxesModel::stateChanged, this, [this] {
        if (m_sandboxes->loadedAtMs() < 0)
            return;
        m_connections.setSandboxes(m_session->connection().id, m_sandboxes->sandboxes());
        showSandboxChoices();
        followSandboxLook();
    });
    showStatus();
}

/// The platform has said what this sandbox is, or its guard was changed.
void Program::followSandboxLook()
{
    const SandboxLook now = look(m_workspace->sandbox().name);
    if (now == m_workspace->sandbox())
        return;
    m_workspace->setSandboxLook(now);
    m_window.setSandbox(now);
}

void Program::showSandboxChoices()
{
    QList<SandboxChoice> choices;
    for (const Sandbox &sandbox : m_sandboxes->sandboxes())
        choices.append({look(sandbox.name), sandbox.title, sandboxStateText(sandbox.state), sandbox.isUsable()});
    m_window.setSandboxChoices(choices);
}

void Program::showStatus()
{
    if (!m_workspace)
        return;
    const JobMonitorState &state = m_workspace->monitor().state();
    StatusFacts facts;
    facts.health = health(state);
    facts.updatedAtMs = state.lastRefreshedMs;
    facts.nextAtMs = state.nextAtMs;
    facts.requests = state.refreshing ? 1 : 0;
    if (facts.health == StatusFacts::Health::Slowed || facts.health == StatusFacts::Health::Offline)
        facts.reason = jobText::pollWhy(state.why);
    m_window.setStatus(facts);
}

} // namespace exportdesk
