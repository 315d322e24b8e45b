// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobpane.h"

#include "models/exports/launcher.h"
#include "models/platform/failuretext.h"
#include "views/jobs/batchfailuretab.h"
#include "views/jobs/canceldialog.h"
#include "views/jobs/errorstab.h"
#include "views/jobs/filesdialog.h"
#include "views/jobs/jsontab.h"
#include "views/jobs/overviewtab.h"
#include "views/jobs/problemstab.h"
#include "views/jobs/resulttab.h"
#include "views/jobs/shownstatus.h"
#include "views/jobs/timelinetab.h"
#include "views/shared/button.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

AskedFor requestOf(const ExportJob &job, const JobFacts &facts, const Launcher &launcher)
{
    return askedFor(job, facts.startedHere ? launcher.entryOfJob(job.id) : std::nullopt);
}

/// The record may contain a batch id before the batch exists.
QStringList writtenBatches(const ExportJob *job, const JobFacts &facts)
{
    if (facts.status != JobStatus::Succeeded)
        return {};
    QStringList ids = job ? job->batchIds() : QStringList();
    if (ids.isEmpty() && !facts.batchId.isEmpty())
        ids << facts.batchId;
    return ids;
}

} // namespace

JobPane::JobPane(const Sources &sources, QWidget *parent)
    : DetailsPane(parent)
    , m_jobs(sources.jobs)
    , m_details(sources.details)
    , m_launcher(sources.launcher)
    , m_batches(sources.batches)
    , m_overview(new OverviewTab(sources.jobs, sources.launcher))
    , m_timeline(new TimelineTab(sources.durations, sources.jobs))
    , m_errors(new ErrorsTab(sources.jobs))
    , m_batchFailure(new BatchFailureTab(m_batches, sources.choices))
    , m_result(new ResultTab(sources.results, m_batches, sources.jobs.names()))
    , m_acknowledge(new Button(Icon::Tick, Button::Kind::Normal))
    , m_cancel(new Button(Icon::Cancel, Button::Kind::Normal))
    , m_copy(new Button(Icon::Copy, Button::Kind::Normal))
    , m_runAgain(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_schedule(new Button(Icon::Calendar, Button::Kind::Normal))
{
    m_tabs = {{u"overview"_s, m_overview},
              {u"timeline"_s, m_timeline},
              {u"errors"_s, new ProblemsTab(m_errors, m_batchFailure)},
              {u"request"_s, new JsonTab(JsonTab::Subject::Request)},
              {u"result"_s, m_result},
              {u"raw"_s, new JsonTab(JsonTab::Subject::Record)}};
    for (const auto &[key, tab] : std::as_const(m_tabs))
        addTab(key, tab);
    m_copy->setObjectName("jobs.details.copyForSupport");
    m_runAgain->setObjectName("jobs.details.runAgain");
    m_schedule->setObjectName("jobs.details.schedule");
    m_schedule->setIconOnly(true); // beside the word of Run again
    m_acknowledge->setObjectName("jobs.details.acknowledge");
    m_cancel->setObjectName("jobs.details.cancel");
    for (Button *button : {m_acknowledge, m_cancel, m_runAgain, m_schedule, m_copy})
        addAction(button);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_facts)
            Q_EMIT cancelRequested(m_facts->id);
    });
    connect(m_acknowledge, &Button::clicked, this, [this] {
        if (m_facts)
            Q_EMIT acknowledgeRequested(m_facts->id, !m_facts->mark.acknowledged);
    });
    connect(m_copy, &Button::clicked, this, &JobPane::copyForSupportRequested);
    connect(m_runAgain, &Button::clicked, this, &JobPane::runAgainRequested);
    connect(m_schedule, &Button::clicked, this, &JobPane::scheduleRequested);
    connect(&m_details, &JobDetails::changed, this, &JobPane::refreshTabs);
    connectTabs(sources.files);
}

void JobPane::connectTabs(const FileCalls &files)
{
    connect(m_errors, &ErrorsTab::runAgainRequested, this, &JobPane::runAgainRequested);
    connect(m_errors, &ErrorsTab::groupRequested, this, &JobPane::searchRequested);
    connect(m_errors, &ErrorsTab::datasetRequested, this, &JobPane::datasetRequested);
    connect(m_errors, &ErrorsTab::exchangesRequested, this, &JobPane::exchangesRequested);
    connect(m_batchFailure, &BatchFailureTab::runAgainRequested, this, &JobPane::runAgainRequested);
    connect(m_batchFailure, &BatchFailureTab::datasetRequested, this, &JobPane::datasetRequested);
    connect(m_batchFailure, &BatchFailureTab::exchangesRequested, this, &JobPane::exchangesRequested);
    connect(&m_batches, &JobBatches::changed, this, &JobPane::showErrorCount);
    connect(m_result, &ResultTab::filesRequested, this,
            [this, files](const QString &batchId, const QString &datasetId) {
                auto *dialog = new FilesDialog(files, m_jobs.known().clock(), batchId, datasetId, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(m_result, &ResultTab::errorsRequested, this, [this] { setCurrentTab(u"errors"_s); });
    connect(m_result, &ResultTab::requestRequested, this, [this] { setCurrentTab(u"request"_s); });
    connect(m_overview, &OverviewTab::noteEdited, this, &JobPane::noteEdited);
    connect(m_overview, &OverviewTab::datasetRequested, this, &JobPane::datasetRequested);
    connect(m_overview, &OverviewTab::searchRequested, this, &JobPane::searchRequested);
}

void JobPane::show(const std::optional<JobFacts> &facts)
{
    const bool other = !m_facts || !facts || m_facts->id != facts->id;
    const bool ended = !other && isTerminal(facts->status) && !isTerminal(m_facts->status);
    m_facts = facts;
    if (!facts) {
        m_details.show({});
        return;
    }
    if (other || ended)
        chooseTab(ended);
    m_details.show(facts->id);
    showActions();
    // After the actions, whose room decides whether it stands beside the tabs or above them.
    setIdentity(shownStatus(*facts), facts->id, m_jobs.names().dataset(facts->datasetId), facts->statusWord);
    refreshTabs();
}

void JobPane::showErrorCount()
{
    if (!m_facts)
        return;
    qint64 errors = m_facts->errorCount;
    if (m_facts->batchFailed()) {
        qint64 ofBatches = 0;
        for (const QString &id : m_batches.ids()) {
            if (const auto batch = m_batches.known(id).batch; batch && batch->group() == BatchGroup::Failed)
                ofBatches += batch->errors.size();
        }
        errors += std::max<qint64>(1, ofBatches);
    }
    setTabCount(u"errors"_s, errors, m_facts->batchFailed() ? Status::BatchFailed : Status::Failed);
}

/// A failed job opens on its errors, unless the operator is reading something else of the jobs before.
void JobPane::chooseTab(bool ended)
{
    const bool failed = m_facts->isFailure();
    const QString tab = currentTab();
    const bool justSucceeded = ended && m_facts->status == JobStatus::Succeeded;
    if (failed && (tab == "overview"_L1 || tab == "result"_L1))
        setCurrentTab(u"errors"_s);
    else if (justSucceeded && tab == "overview"_L1)
        setCurrentTab(u"result"_s);
    else if (!failed && m_facts->errorCount == 0 && tab == "errors"_L1)
        setCurrentTab(m_facts->status == JobStatus::Succeeded ? u"result"_s : u"overview"_s);
}

/// What one does next with a job in this state, and what support asks for; the rest is in the menu.
void JobPane::showActions()
{
    m_acknowledge->setVisible(m_facts->isFailure());
    for (Button *button : {m_runAgain, m_schedule})
        button->setVisible(!m_facts->isFailure() && isTerminal(m_facts->status));
    m_cancel->setVisible(!isTerminal(m_facts->status));
    m_copy->setVisible(m_facts->isFailure() || m_facts->errorCount > 0);
    m_cancel->setBlocked(CancelDialog::isCancellable(*m_facts) ? QString()
                                                               : tr("Cancellation is already in progress."));
    m_acknowledge->setText(m_facts->mark.acknowledged ? tr("Acknowledged") : tr("Acknowledge"));
    m_acknowledge->setToolTip(m_facts->mark.acknowledged ? tr("Count this failure again")
                                                         : tr("Mark this failure as known; it is no longer counted"));
}

void JobPane::refreshTabs()
{
    if (!m_facts)
        return;
    const bool read = m_details.id() == m_facts->id && m_details.job();
    const std::optional<Failure> &failure = m_details.failure();
    const QString missing = read ? QString()
        : failure ? failureTitle(*failure) + u' ' + failureRemedy(*failure) + u' ' + failureReference(*failure)
                  : tr("The full record has not been loaded yet.");
    const ExportJob *job = read ? &*m_details.job() : nullptr;
    const JobTab::Shown shown{*m_facts, job, missing, job ? requestOf(*job, *m_facts, m_launcher) : AskedFor()};
    m_batches.show(m_facts->id, m_facts->status, writtenBatches(job, *m_facts));
    showErrorCount();
    for (const auto &[key, tab] : std::as_const(m_tabs))
        tab->show(shown);
    m_runAgain->setBlocked(missing);
    m_schedule->setBlocked(missing);
    if (missing.isEmpty())
        m_schedule->setToolTip(m_schedule->text());
    m_copy->setBlocked(missing);
    if (missing.isEmpty())
        m_copy->setToolTip(tr("Copy the details of this job in English, for Adobe support"));
}

void JobPane::retranslate()
{
    setTabText(u"overview"_s, tr("Overview"));
    setTabText(u"timeline"_s, tr("Timeline"));
    setTabText(u"errors"_s, tr("Errors"));
    setTabText(u"request"_s, tr("Request"));
    setTabText(u"result"_s, tr("Result"));
    setTabText(u"raw"_s, tr("Raw"));
    m_cancel->setText(tr("Cancel job…"));
    m_copy->setText(tr("Copy for support"));
    m_runAgain->setText(tr("Run again…"));
    m_schedule->setText(tr("Schedule this export…"));
}

bool JobPane::focusSearch()
{
    return std::any_of(m_tabs.begin(), m_tabs.end(), [this](const auto &tab) {
        return tab.first == currentTab() && tab.second->isVisible() && tab.second->focusSearch();
    });
}

void JobPane::tick()
{
    if (!m_facts || isTerminal(m_facts->status))
        return;
    if (m_overview->isVisible())
        m_overview->tick(*m_facts);
    if (m_timeline->isVisible())
        m_timeline->tick();
}

QByteArray JobPane::request() const
{
    return m_facts && m_details.job() ? requestOf(*m_details.job(), *m_facts, m_launcher).request : QByteArray();
}

} // namespace exportdesk
