// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobdetailsview.h"

#include "models/exports/launcher.h"
#include "models/jobs/jobtext.h"
#include "models/platform/failuretext.h"
#include "views/jobs/canceldialog.h"
#include "views/jobs/errorstab.h"
#include "views/jobs/filesdialog.h"
#include "views/jobs/jobstatuslook.h"
#include "views/jobs/jsontab.h"
#include "views/jobs/launchpane.h"
#include "views/jobs/overviewtab.h"
#include "views/jobs/resulttab.h"
#include "views/jobs/timelinetab.h"
#include "views/shared/button.h"
#include "views/shared/detailspane.h"
#include "views/shared/emptystate.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JobDetailsView::JobDetailsView(const JobsParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_details(parts.details)
    , m_sandbox(parts.sandbox)
    , m_jobs(parts.jobs)
    , m_launcher(parts.launcher)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new EmptyState(Icon::Jobs))
    , m_pane(new DetailsPane)
    , m_launchFrame(new DetailsPane)
    , m_launch(new LaunchPane(parts.launcher, parts.jobs))
    , m_overview(new OverviewTab(parts.jobs, parts.launcher))
    , m_timeline(new TimelineTab(parts.durations, parts.jobs))
    , m_errors(new ErrorsTab(parts.jobs))
    , m_result(new ResultTab(parts.batches, parts.files))
    , m_acknowledge(new Button(Icon::Tick, Button::Kind::Normal))
    , m_cancel(new Button(Icon::Cancel, Button::Kind::Normal))
    , m_copy(new Button(Icon::Copy, Button::Kind::Normal))
    , m_runAgain(new Button(Icon::RunAgain, Button::Kind::Normal))
{
    setObjectName("jobs.details");
    m_tabs = {{u"overview"_s, m_overview}, {u"timeline"_s, m_timeline},
              {u"errors"_s, m_errors},     {u"request"_s, new JsonTab(JsonTab::Subject::Request)},
              {u"result"_s, m_result},     {u"raw"_s, new JsonTab(JsonTab::Subject::Record)}};
    for (const auto &[key, tab] : std::as_const(m_tabs))
        m_pane->addTab(key, tab);
    m_launchFrame->addTab(u"launch"_s, m_launch);
    m_copy->setObjectName("jobs.details.copyForSupport");
    m_runAgain->setObjectName("jobs.details.runAgain");
    m_acknowledge->setObjectName("jobs.details.acknowledge");
    m_pane->addAction(m_acknowledge);
    m_cancel->setObjectName("jobs.details.cancel");
    m_pane->addAction(m_cancel);
    m_pane->addAction(m_runAgain);
    m_pane->addAction(m_copy);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_launchFrame);

    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_facts)
            Q_EMIT cancelRequested(m_facts->id);
    });
    connect(m_launch, &LaunchPane::editRequested, this, &JobDetailsView::runAgainRequested);
    connect(m_launch, &LaunchPane::jobRequested, this, &JobDetailsView::jobRequested);
    connect(m_copy, &Button::clicked, this, &JobDetailsView::copyForSupportRequested);
    connect(m_runAgain, &Button::clicked, this, &JobDetailsView::runAgainRequested);
    connect(m_errors, &ErrorsTab::runAgainRequested, this, &JobDetailsView::runAgainRequested);
    connect(m_errors, &ErrorsTab::groupRequested, this, &JobDetailsView::searchRequested);
    connect(m_errors, &ErrorsTab::datasetRequested, this, &JobDetailsView::datasetRequested);
    connect(m_errors, &ErrorsTab::exchangesRequested, this, &JobDetailsView::exchangesRequested);
    connect(m_result, &ResultTab::batchesKnown, this, &JobDetailsView::batchesKnown);
    connect(m_result, &ResultTab::filesRequested, this,
            [this, files = parts.files](const QString &batchId, const QString &datasetId) {
                auto *dialog = new FilesDialog(files, batchId, datasetId, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(m_overview, &OverviewTab::noteEdited, this, &JobDetailsView::noteEdited);
    connect(m_acknowledge, &Button::clicked, this, [this] {
        if (m_facts)
            Q_EMIT acknowledgeRequested(m_facts->id, !m_facts->mark.acknowledged);
    });
    connect(&m_details, &JobDetails::changed, this, &JobDetailsView::refreshTabs);
}

void JobDetailsView::show(const std::optional<JobFacts> &facts)
{
    const bool other = !m_facts || !facts || m_facts->id != facts->id || m_facts->launch != facts->launch;
    const bool ended = !other && isTerminal(facts->status) && !isTerminal(m_facts->status);
    m_facts = facts;
    if (!facts) {
        m_details.show({});
        m_stack->setCurrentWidget(m_nothing);
    } else if (facts->launch) {
        m_details.show({});
        m_launch->show(facts->launchRow.key);
        m_launchFrame->setIdentity(jobStatusLook(*facts), u"–"_s, m_jobs.names().dataset(facts->launchRow.datasetId),
                                   {}, jobText::status(*facts));
        m_stack->setCurrentWidget(m_launchFrame);
    } else {
        if (other || ended)
            chooseTabFor(*facts, ended);
        m_details.show(facts->id);
        showJob(*facts);
        m_stack->setCurrentWidget(m_pane);
    }
}

/// A failed job opens on its errors, unless the operator is reading something else of the jobs before.
void JobDetailsView::chooseTabFor(const JobFacts &facts, bool ended)
{
    const bool failed = facts.status == JobStatus::Failed;
    const QString tab = m_pane->currentTab();
    const bool justSucceeded = ended && facts.status == JobStatus::Succeeded;
    if (failed && (tab == "overview"_L1 || tab == "result"_L1))
        m_pane->setCurrentTab(u"errors"_s);
    else if (justSucceeded && tab == "overview"_L1)
        m_pane->setCurrentTab(u"result"_s);
    else if (!failed && facts.errorCount == 0 && tab == "errors"_L1)
        m_pane->setCurrentTab(facts.status == JobStatus::Succeeded ? u"result"_s : u"overview"_s);
}

void JobDetailsView::showJob(const JobFacts &facts)
{
    m_pane->setTabCount(u"errors"_s, facts.errorCount, true);
    // What one does next with a job in this state, and what support asks for; the rest is in the menu.
    m_acknowledge->setVisible(facts.status == JobStatus::Failed);
    m_runAgain->setVisible(facts.status != JobStatus::Failed && isTerminal(facts.status));
    m_cancel->setVisible(!isTerminal(facts.status));
    m_copy->setVisible(facts.status == JobStatus::Failed || facts.errorCount > 0);
    m_cancel->setBlocked(CancelDialog::isCancellable(facts) ? QString() : tr("Its cancelling is under way."));
    m_acknowledge->setText(facts.mark.acknowledged ? tr("Acknowledged") : tr("Acknowledge"));
    m_acknowledge->setToolTip(facts.mark.acknowledged
                                  ? tr("Press to count this failure again")
                                  : tr("Press when you know of this failure: it is counted no more then"));
    // After the actions, whose room decides whether it stands beside the tabs or above them.
    m_pane->setIdentity(jobStatusLook(facts), facts.id, m_jobs.names().dataset(facts.datasetId), facts.statusWord);
    refreshTabs();
}

void JobDetailsView::refreshTabs()
{
    if (!m_facts || m_facts->launch)
        return;
    const bool read = m_details.id() == m_facts->id && m_details.job();
    const std::optional<Failure> &failure = m_details.failure();
    const QString missing = read ? QString()
        : failure                ? failureTitle(*failure) + u' ' + failureRemedy(*failure)
                                 : tr("The whole record has not been read yet.");
    const ExportJob *job = read ? &*m_details.job() : nullptr;
    const JobTab::Shown shown{*m_facts, job, missing, job ? askedFor(*job) : AskedFor()};
    for (const auto &[key, tab] : std::as_const(m_tabs))
        tab->show(shown);
    m_runAgain->setBlocked(missing);
    m_copy->setBlocked(missing);
}

AskedFor JobDetailsView::askedFor(const ExportJob &job) const
{
    return exportdesk::askedFor(job, m_facts->startedHere ? m_launcher.entryOfJob(job.id) : std::nullopt);
}

void JobDetailsView::retranslate()
{
    static_cast<EmptyState *>(m_nothing)->setSentence(tr("Choose a job to see its details."));
    m_pane->setTabText(u"overview"_s, tr("Overview"));
    m_pane->setTabText(u"timeline"_s, tr("Timeline"));
    m_pane->setTabText(u"errors"_s, tr("Errors"));
    m_pane->setTabText(u"request"_s, tr("Request"));
    m_pane->setTabText(u"result"_s, tr("Result"));
    m_pane->setTabText(u"raw"_s, tr("Raw"));
    m_launchFrame->setTabText(u"launch"_s, tr("Launch"));
    m_cancel->setText(tr("Cancel job…"));
    m_copy->setText(tr("Copy for support"));
    m_runAgain->setText(tr("Run again…"));
    m_launch->retranslate();
    show(m_facts);
}

void JobDetailsView::openTab(const QString &key)
{
    m_pane->setCurrentTab(key);
}

bool JobDetailsView::focusSearch()
{
    return std::any_of(m_tabs.begin(), m_tabs.end(), [this](const auto &tab) {
        return tab.first == m_pane->currentTab() && tab.second->isVisible() && tab.second->focusSearch();
    });
}

void JobDetailsView::tick()
{
    if (!m_facts || m_facts->launch || isTerminal(m_facts->status))
        return;
    if (m_overview->isVisible())
        m_overview->tick(*m_facts);
    if (m_timeline->isVisible())
        m_timeline->tick();
}

QByteArray JobDetailsView::request() const
{
    if (m_facts && m_facts->launch)
        return m_launch->request();
    return m_facts && m_details.job() ? askedFor(*m_details.job()).request : QByteArray();
}

QString JobDetailsView::supportText() const
{
    return m_details.job() ? jobText::forSupport(*m_details.job(), m_sandbox.name) : QString();
}

} // namespace exportdesk
