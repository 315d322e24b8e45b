// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobspage.h"

#include "models/jobs/jobdetails.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/jobsearchwords.h"
#include "models/jobs/jobtext.h"
#include "models/jobs/savedviews.h"
#include "models/table/sortfiltermodel.h"
#include "views/jobs/batchfailuretab.h"
#include "views/jobs/detailsplacement.h"
#include "views/jobs/failuregroupsdialog.h"
#include "views/jobs/jobactions.h"
#include "views/jobs/jobcomparing.h"
#include "views/jobs/jobcopying.h"
#include "views/jobs/jobdetailsview.h"
#include "views/jobs/jobfiltercontrols.h"
#include "views/jobs/jobfinder.h"
#include "views/jobs/jobrerun.h"
#include "views/jobs/jobrowdelegate.h"
#include "views/jobs/jobscancelling.h"
#include "views/jobs/jobsgroup.h"
#include "views/jobs/launchfollowing.h"
#include "views/jobs/launchpane.h"
#include "views/jobs/listexporting.h"
#include "views/jobs/resulttab.h"
#include "views/jobs/searchrow.h"
#include "views/jobs/supportcopy.h"
#include "views/jobs/viewsmenu.h"
#include "views/jobs/visibleticker.h"
#include "views/shared/button.h"
#include "views/shared/menuplace.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"
#include "views/shared/rowmenu.h"
#include "views/shared/searchfield.h"
#include "views/shared/searchpopup.h"
#include "views/shared/spokenrole.h"
#include "views/shared/tableview.h"
#include "views/shared/whenshown.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Widths as the longest word of the language needs them.
QList<TableColumn> jobColumnsIn(const QLocale &locale, const ExportJobsModel &jobs)
{
    const bool german = locale.language() == QLocale::German;
    const auto column = [&jobs](int which, int width, bool shown = true) {
        const bool grows = which == ExportJobsModel::Progress; // takes what the others leave over
        return TableColumn{jobs.columnKey(which), width, shown, true, grows};
    };
    const auto whole = [&column](int which, int width, bool shown = true) {
        TableColumn made = column(which, width, shown);
        made.whole = true;
        return made;
    };
    TableColumn events = column(ExportJobsModel::Events, 34);
    events.icon = Icon::Events;
    return {whole(ExportJobsModel::Status, german ? 184 : 204),
            whole(ExportJobsModel::Id, 72),
            column(ExportJobsModel::Progress, german ? 284 : 252),
            column(ExportJobsModel::Dataset, 160),
            column(ExportJobsModel::MergePolicy, 136),
            column(ExportJobsModel::Segments, german ? 126 : 132),
            events,
            whole(ExportJobsModel::Created, german ? 100 : 104),
            whole(ExportJobsModel::Duration, german ? 70 : 68),
            whole(ExportJobsModel::Updated, 112, false),
            column(ExportJobsModel::Batch, 240, false),
            column(ExportJobsModel::FirstError, 240, false),
            column(ExportJobsModel::StartedBy, 110, false),
            column(ExportJobsModel::Note, 200, false)};
}

} // namespace

JobsPage::JobsPage(const JobsModels &models, const SandboxLook &sandbox, QWidget *parent)
    : JobsPage(models, sandbox,
               new JobDetailsView({models.jobs, models.details, models.durations, models.launcher, models.batches,
                                   models.files, models.results, models.choices},
                                  models.launcher),
               parent)
{
}

JobsPage::JobsPage(const JobsModels &models, const SandboxLook &sandbox, JobDetailsView *details, QWidget *parent)
    : TablePage(u"jobs"_s, Icon::Jobs, models.sorted, details, parent)
    , m_jobs(models.jobs)
    , m_sorted(models.sorted)
    , m_monitor(models.monitor)
    , m_details(details)
    , m_selection(models.jobs, models.sorted, table())
    , m_filter(new JobFilterControls(models.filter, chips(), searchField(), this))
    , m_finder(new JobFinder(models.jobs, models.sorted, models.monitor, this))
    , m_following(new LaunchFollowing(models.jobs, models.sorted, models.launcher, table(), this))
    , m_actions(new JobActions(*this, table()))
    , m_support(new SupportCopy(models.history, sandbox.name, this))
    , m_copying(new JobCopying(models.details, *m_support, messages(), sandbox.name, this))
    , m_rerun(new JobRerun(models.details, *details, this))
    , m_scheduling(new JobRerun(models.details, *details, this))
    , m_cancelling(new JobsCancelling({models.jobs, models.canceller, models.durations}, sandbox, messages(), this))
    , m_group(new JobsGroup({models.jobs, models.filter, models.sorted, models.marks}, *m_support, messages(), this))
    , m_searchRow(new SearchRow(&searchField()))
    , m_cancelButton(new Button(Icon::Cancel, Button::Kind::Normal))
    , m_runAgainButton(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_exportButton(new Button(Icon::Export, Button::Kind::Normal))
    , m_viewsButton(new Button(Icon::Template, Button::Kind::Flat))
    , m_columnsButton(new Button(Icon::Columns, Button::Kind::Flat))
{
    const JobSearchWords words(models.jobs);
    new SearchPopup(searchField(),
                    {[words] { return words.keys(); }, [words](const QString &key) { return words.values(key); }},
                    u"jobs"_s);
    addButtons(models);
    setUpTable(
        {.delegate = new JobRowDelegate(models.durations, models.jobs, &table()),
         .columns = jobColumnsIn(locale(), models.jobs),
         .sortKey = models.jobs.columnKey(ExportJobsModel::Created),
         .foldOrder = {models.jobs.columnKey(ExportJobsModel::Events), models.jobs.columnKey(ExportJobsModel::Segments),
                       models.jobs.columnKey(ExportJobsModel::MergePolicy)}});
    m_following->start();
    splitter().setStretchFactor(0, 1);
    splitter().setStretchFactor(1, 0);
    new DetailsPlacement(*this, splitter());
    table().setMinimumHeight(28 + 5 * 24);
    m_details->setMinimumHeight(132);
    // A page before this one may have left its filter; this one begins with all jobs.
    models.filter.clear();
    models.sorted.filterChanged();
    connectModels(models);
    connectActions(models);
    connectDetails(models);
}

JobsPage::~JobsPage() = default;

void JobsPage::addButtons(const JobsModels &models)
{
    m_cancelButton->setObjectName("jobs.cancel");
    m_runAgainButton->setObjectName("jobs.runAgain");
    m_exportButton->setObjectName("jobs.export");
    m_viewsButton->setObjectName("jobs.views");
    m_columnsButton->setObjectName("jobs.columns");
    setSpokenRole(m_columnsButton, QAccessible::ButtonMenu);
    header().addAction(m_viewsButton, 1);
    header().addAction(m_columnsButton, 2);
    header().setUnderlined(false); // the search is between it and the table
    for (Button *button : {m_cancelButton, m_runAgainButton, m_exportButton})
        m_searchRow->addButton(button);
    addBelowHeader(m_searchRow);

    m_exportButton->setMenu(
        new ListExporting(models.jobs, messages(),
                          {[this] { return m_selection.shown(); }, [this] { return m_selection.selected(); }}, this));
    auto *views = new ViewsMenu(
        models.views,
        [this] {
            SavedView view;
            m_filter->describe(view);
            const TableColumns &columns = table().columns();
            view.columns = columns.shown();
            view.sortKey = columns.sortKey();
            view.descending = columns.sortOrder() == Qt::DescendingOrder;
            return view;
        },
        this);
    m_viewsButton->setMenu(views);
    connect(views, &ViewsMenu::chosen, this, &JobsPage::showView);
}

void JobsPage::connectModels(const JobsModels &models)
{
    connect(&models.filter, &JobFilter::changed, this, [this] {
        m_sorted.filterChanged();
        updateEmptyState();
        Q_EMIT statusTextChanged();
    });
    connect(&m_monitor, &JobMonitor::stateChanged, this, [this] {
        updateEmptyState();
        Q_EMIT statusTextChanged(); // which names records that could not be read
        showFailure(
            m_monitor.state().failure, [] { return tr("The job list could not be loaded."); },
            [this] { m_monitor.refresh(); });
    });
    connect(&models.history, &JobHistory::loaded, this, [this](int, qint64 newestMs) {
        m_rememberedMs = newestMs;
        Q_EMIT statusTextChanged();
    });
    connect(m_filter, &JobFilterControls::aboutToFilter, this, &JobsPage::beginFiltering);
    connect(m_filter, &JobFilterControls::filtered, this,
            [this, &filter = models.filter] { endFiltering(!filter.isActive()); });
    const auto countChanged = [this] {
        updateEmptyState();
        Q_EMIT statusTextChanged();
    };
    connect(&m_sorted, &QAbstractItemModel::rowsInserted, this, countChanged);
    connect(&m_sorted, &QAbstractItemModel::rowsRemoved, this, countChanged);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &JobsPage::updateEmptyState);
    auto *whenShown = new WhenShown(*this, [this] { currentChanged(); });
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this,
            [this, whenShown](const QModelIndex &from, const QModelIndex &to) {
                if (from.column() == ExportJobsModel::Duration && to.column() == ExportJobsModel::Duration)
                    return; // only time has passed
                const int row = table().currentIndex().row();
                if (row >= from.row() && row <= to.row())
                    whenShown->run();
                else
                    updateButtons();
            });
    connect(m_finder, &JobFinder::found, this, [this](const QString &id) {
        if (isVisible())
            showJob(id);
    });
    connect(m_following, &LaunchFollowing::launchTookPlace, this, &JobsPage::showLaunch);
    connect(m_following, &LaunchFollowing::jobTookPlace, this, [this](const QString &id) {
        if (isVisible() || m_finder->rowOfJob(id) >= 0) // on another page no filter is cleared
            showJob(id);
    });
}

void JobsPage::connectActions(const JobsModels &models)
{
    auto *comparing = new JobComparing(models.jobs, models.history, messages(), this);
    const auto cancelSelected = [this] { m_cancelling->confirm(m_selection.meant()); };
    connect(m_actions->cancel, &QAction::triggered, this, cancelSelected);
    connect(m_cancelButton, &Button::clicked, this, cancelSelected);
    connect(m_actions->cancelShown, &QAction::triggered, this,
            [this] { m_cancelling->confirm(m_cancelling->cancellable(m_selection.shown())); });
    connect(m_actions->runAgain, &QAction::triggered, m_rerun, &JobRerun::run);
    connect(m_runAgainButton, &Button::clicked, m_rerun, &JobRerun::run);
    connect(m_rerun, &JobRerun::requested, this, &JobsPage::runAgainRequested);
    connect(m_actions->schedule, &QAction::triggered, this, [this] {
        if (m_details->request().isEmpty())
            m_scheduling->runWhenRead(m_selection.selected().value(0));
        else
            m_scheduling->run();
    });
    connect(m_actions->acknowledge, &QAction::triggered, this,
            [this, &marks = models.marks] { marks.acknowledge(m_selection.meant()); });
    connect(m_actions->compare, &QAction::triggered, this,
            [this, comparing] { comparing->compare(m_selection.selected()); });
    connect(m_actions->groups, &QAction::triggered, this, [this, &marks = models.marks] {
        auto *dialog = new FailureGroupsDialog(m_jobs, marks, *m_support, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &FailureGroupsDialog::searchRequested, this, &JobsPage::search);
        dialog->open();
    });
    connect(m_actions, &JobActions::datasetRequested, this, &JobsPage::datasetRequested);
    connect(m_actions, &JobActions::searchRequested, this, &JobsPage::search);
    connect(m_actions->copyId, &QAction::triggered, this, [this] { m_copying->copyIds(m_selection.meant()); });
    connect(m_actions->copyForSupport, &QAction::triggered, this,
            [this] { m_copying->copyForSupport(m_selection.meant()); });
    connect(m_columnsButton, &Button::clicked, this, [this] { dropBelow(*table().columnMenu(), *m_columnsButton); });
    connect(&table(), &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new RowMenu(m_sorted, tr("Job"), this);
        menu->setObjectName("jobs.menu");
        const QStringList selected = m_selection.meant();
        m_actions->fillMenu(*menu,
                            {m_cancelling->canCancel(selected), selected.size() > 1, m_selection.hasFailure(),
                             m_cancelling->cancellableCount(m_sorted), selected.size() == 2});
        if (const auto facts = selected.size() == 1 ? m_jobs.facts(selected.first()) : std::nullopt)
            m_actions->addDataset(*menu, m_jobs.names().dataset(facts->datasetId), facts->datasetId);
        menu->popup(position);
    });
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_selection.selectedRowCount() > 0)
            m_finder->forgetAwaited(); // the operator went on
        if (!m_selection.currentLaunch().isEmpty())
            currentChanged(); // which shows a launch only when it is selected
        updateButtons();
        Q_EMIT statusTextChanged();
    });
}

void JobsPage::connectDetails(const JobsModels &models)
{
    // By a search that one can see and remove; a long list of ids would fill the field, so it is all running ones then.
    connect(m_cancelling, &JobsCancelling::showRequested, this, [this](const QStringList &ids) {
        constexpr int most = 8;
        QStringList terms;
        for (const QString &id : ids)
            terms += u"id:"_s + id;
        search(ids.size() <= most ? terms.join(u' ') : u"status:running"_s);
        m_sorted.settle();
        if (m_sorted.rowCount() > 0)
            showJob(ids.first());
    });
    // The one in view if it is among these, else the first.
    connect(m_group, &JobsGroup::runAgainRequested, this, [this](const QStringList &ids) {
        const QStringList selected = m_selection.selected();
        const bool inView = selected.size() == 1 && ids.contains(selected.first());
        const QString id = inView ? selected.first() : ids.value(0);
        showJob(id);
        m_rerun->runWhenRead(id);
    });
    connect(&m_details->launchPane(), &LaunchPane::editRequested, m_rerun, &JobRerun::run);
    connect(&m_details->launchPane(), &LaunchPane::jobRequested, this, &JobsPage::showJob);
    const JobPane *pane = &m_details->jobPane();
    connect(pane, &JobPane::runAgainRequested, m_rerun, &JobRerun::run);
    connect(&pane->batchFailure(), &BatchFailureTab::requestReady, this, &JobsPage::runAgainRequested);
    connect(pane, &JobPane::scheduleRequested, m_actions->schedule, &QAction::trigger);
    connect(pane, &JobPane::copyForSupportRequested, m_actions->copyForSupport, &QAction::trigger);
    connect(pane, &JobPane::searchRequested, this, &JobsPage::search);
    connect(&pane->result(), &ResultTab::jobRequested, this, &JobsPage::showJob);
    connect(pane, &JobPane::cancelRequested, this, [this](const QString &id) { m_cancelling->confirm({id}); });
    connect(pane, &JobPane::datasetRequested, this, &JobsPage::datasetRequested);
    connect(pane, &JobPane::exchangesRequested, this,
            [this](const QString &id) { Q_EMIT activityRequested(u"job:"_s + id); });
    connect(pane, &JobPane::acknowledgeRequested, this,
            [&marks = models.marks](const QString &id, bool on) { marks.acknowledge({id}, on); });
    connect(&pane->batches(), &JobBatches::decided, &models.marks, &JobMarks::setBatchFailed);
    connect(pane, &JobPane::noteEdited, &models.marks,
            [&marks = models.marks](const QString &id, const QString &note, bool isFinished) {
                isFinished ? marks.setNote(id, note) : marks.storeNote(id, note);
            });
    auto *ticker = new VisibleTicker(*this);
    connect(ticker, &VisibleTicker::visibleChanged, this, [this](bool visible) {
        // On another page of the window the status bar still shows the age of the jobs.
        m_monitor.setVisible(visible || !window()->isMinimized());
    });
    connect(ticker, &VisibleTicker::second, this, [this, &filter = models.filter] {
        // Elapsed times and phase bars of running jobs move; nothing else is repainted.
        if (filter.count(JobFilter::Chip::Running) > 0)
            table().viewport()->update();
        const QList<SortColumn> sorting = m_sorted.sortColumns();
        if (std::any_of(sorting.begin(), sorting.end(),
                        [](const SortColumn &one) { return one.column == ExportJobsModel::Duration; }))
            m_jobs.advance();
        m_details->jobPane().tick();
    });
    connect(ticker, &VisibleTicker::halfMinute, m_cancelling, &JobsCancelling::pointOutStuck);
}

void JobsPage::updateEmptyState()
{
    if (m_sorted.rowCount() > 0)
        return;
    const JobMonitorState &state = m_monitor.state();
    if (const QString problem = m_filter->problem(); !problem.isEmpty())
        setNoMatch(problem);
    else if (m_jobs.jobCount() + m_jobs.launchCount() > 0)
        setNoMatch(tr("No jobs match the filter: %1").arg(m_filter->words()));
    else if (state.failure)
        setEmptyReason(tr("It is unknown whether this sandbox has export jobs."), {}); // the bar above says why
    else if (state.loading || state.lastRefreshedMs < 0)
        setEmptyReason(tr("Loading the jobs of this sandbox…"), {});
    else if (state.skippedRecords > 0)
        setEmptyReason(tr("%Ln record(s) from the platform could not be read.", nullptr, state.skippedRecords), {});
    else
        setEmptyReason(tr("No export jobs in this sandbox yet."), tr("New export"));
}

void JobsPage::updateButtons()
{
    const QStringList selected = m_selection.meant();
    m_cancelButton->setBlocked(m_cancelling->canCancel(selected) ? QString()
                                                                 : tr("Select jobs that are still running."));
    m_cancelButton->setText(selected.size() > 1 ? tr("Cancel jobs…") : tr("Cancel job…"));
    m_runAgainButton->setBlocked(selected.size() == 1 ? QString() : tr("Select one job."));
}

void JobsPage::currentChanged()
{
    const QModelIndex current = table().currentIndex();
    if (!current.isValid() || m_following->isAtLaunchNobodySelected()) {
        m_rerun->dropUnless({});
        m_scheduling->dropUnless({});
        m_details->show({});
        m_monitor.setInView({});
        return;
    }
    const JobFacts facts = current.data(ExportJobsModel::FactsRole).value<JobFacts>();
    m_monitor.setInView(facts.launch ? QString() : facts.id);
    m_rerun->dropUnless(facts.id);
    m_scheduling->dropUnless(facts.id);
    m_details->show(facts);
    updateButtons();
}

void JobsPage::showJob(const QString &id)
{
    if (!m_finder->isKnownJob(id)) {
        m_finder->await(id);
        return;
    }
    if (m_finder->rowOfJob(id) < 0)
        clearFilter();
    goToRow(m_finder->rowOfJob(id));
}

void JobsPage::showLaunch(const QString &entryId)
{
    // Once settled, its job has a row of its own.
    if (m_finder->isKnownLaunch(entryId) && m_finder->rowOfLaunch(entryId) < 0)
        clearFilter();
    if (!goToRow(m_finder->rowOfLaunch(entryId)))
        table().setFocus(Qt::OtherFocusReason);
}

void JobsPage::search(const QString &query)
{
    m_filter->search(query);
}

void JobsPage::showView(const SavedView &view)
{
    m_filter->show(view);
    TableColumns &columns = table().columns();
    columns.showOnly(view.columns);
    if (!view.sortKey.isEmpty())
        columns.sortBy(view.sortKey, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    table().setFocus(Qt::OtherFocusReason);
}

void JobsPage::setSandbox(const SandboxLook &look)
{
    m_cancelling->setSandbox(look);
}

void JobsPage::retranslate()
{
    TablePage::retranslate();
    table().setAccessibleName(tr("Export jobs"));
    m_runAgainButton->setText(tr("Run again…"));
    m_exportButton->setText(tr("Export list"));
    m_viewsButton->setText(tr("Saved views"));
    m_columnsButton->setText(tr("Columns"));
    m_searchRow->fold();
    m_actions->retranslate();
    m_cancelling->retranslate();
    m_group->retranslate();
    m_filter->retranslate();
    table().columns().set(jobColumnsIn(locale(), m_jobs));
    m_details->retranslate();
    updateButtons();
    updateEmptyState();
}

QString JobsPage::title() const
{
    return tr("Jobs");
}

QList<QAction *> JobsPage::pageActions() const
{
    return m_actions->all();
}

void JobsPage::refresh()
{
    m_monitor.refresh();
}

QString JobsPage::statusText() const
{
    const QString shown = locale().toString(m_sorted.rowCount());
    const int known = m_jobs.rowCount(); // launches on their way have rows, too
    const int selected = m_selection.selectedRowCount();
    QString text = tr("%1 of %Ln known job(s)", nullptr, known).arg(shown);
    if (selected > 1)
        text = tr("%1, %Ln selected", nullptr, selected).arg(text);
    if (m_monitor.state().lastRefreshedMs < 0 && m_rememberedMs >= 0)
        text = tr("%1, as of %2", "what is known, and from when")
                   .arg(text, jobText::moment(m_rememberedMs, m_jobs.known().nowMs(), locale()));
    if (const int skipped = m_monitor.state().skippedRecords; skipped > 0)
        text += u" · "_s + tr("%Ln record(s) from the platform could not be read", nullptr, skipped);
    if (m_monitor.state().endless)
        text += u" · "_s + tr("the platform’s list does not end, so older jobs may be missing");
    return text;
}

} // namespace exportdesk
