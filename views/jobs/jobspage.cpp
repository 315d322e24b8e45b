// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobspage.h"

#include "models/exports/launcher.h"
#include "models/jobs/jobdetails.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/jobtext.h"
#include "models/table/sortfiltermodel.h"
#include "views/jobs/jobdetailsview.h"
#include "views/jobs/jobrowdelegate.h"
#include "views/jobs/jobscancelling.h"
#include "views/jobs/jobsgroup.h"
#include "views/jobs/listexporting.h"
#include "views/jobs/viewsmenu.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/emptystate.h"
#include "views/shared/failurebar.h"
#include "views/shared/menuplace.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"
#include "views/shared/searchfield.h"
#include "views/shared/tableview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

const std::array<std::pair<JobFilter::Chip, QString>, 6> &chipKeys()
{
    static const std::array<std::pair<JobFilter::Chip, QString>, 6> keys{{
        {JobFilter::Chip::All, u"all"_s},
        {JobFilter::Chip::Running, u"running"_s},
        {JobFilter::Chip::Succeeded, u"succeeded"_s},
        {JobFilter::Chip::Failed, u"failed"_s},
        {JobFilter::Chip::Cancelled, u"cancelled"_s},
        {JobFilter::Chip::StartedHere, u"started-here"_s},
    }};
    return keys;
}

/// Each place of the details keeps its own size.
QString splitterKey(Qt::Orientation orientation)
{
    return orientation == Qt::Vertical ? u"jobs/splitter"_s : u"jobs/splitterBeside"_s;
}

} // namespace

JobsPage::JobsPage(const JobsParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_header(new PageHeader)
    , m_chips(new ChipBar)
    , m_search(new SearchField)
    , m_messages(new MessageStack)
    , m_table(new TableView)
    , m_empty(new EmptyState(Icon::Jobs))
    , m_details(new JobDetailsView(parts))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_searchRow(new QHBoxLayout)
    , m_cancelling(new JobsCancelling(parts, *m_messages, this))
    , m_group(new JobsGroup(parts, *m_messages, this))
    , m_exportMenu(new ListExporting(parts.jobs, *m_messages,
                                     {[this] { return shownIds(); }, [this] { return selectedIds(); }}, this))
    , m_viewsMenu(new ViewsMenu(
          parts.views, [this] { return present(); }, this))
    , m_cancelButton(new Button(Icon::Cancel, Button::Kind::Normal))
    , m_runAgainButton(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_exportButton(new Button(Icon::Export, Button::Kind::Normal))
    , m_viewsButton(new Button(Icon::Template, Button::Kind::Flat))
    , m_columnsButton(new Button(Icon::Columns, Button::Kind::Flat))
{
    m_chips->setObjectName("jobs.chips");
    m_search->setObjectName("jobs.search");
    m_cancelButton->setObjectName("jobs.cancel");
    m_columnsButton->setObjectName("jobs.columns");
    m_chips->addChip(u"all"_s, {});
    m_chips->addChip(u"running"_s, {}, Icon::StatusProcessing, Token::Run);
    m_chips->addChip(u"succeeded"_s, {}, Icon::StatusSucceeded, Token::Ok);
    m_chips->addChip(u"failed"_s, {}, Icon::StatusFailed, Token::Err);
    m_chips->addChip(u"cancelled"_s, {}, Icon::StatusCancelled, Token::Idle);
    m_chips->addAdditiveChip(u"started-here"_s, {}, Icon::StartedHere, Token::Text2);
    m_header->setMiddle(m_chips);
    m_header->addAction(m_viewsButton, 1);
    m_header->addAction(m_columnsButton, 2);
    m_search->setKeys({u"status"_s, u"dataset"_s, u"policy"_s, u"segment"_s, u"error"_s, u"cause"_s, u"id"_s,
                       u"since"_s, u"until"_s, u"note"_s, u"acknowledged"_s, u"batch"_s, u"mine"_s, u"duration"_s});

    buildSearchRow();
    m_header->setUnderlined(false); // the search stands between it and the table
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Light);

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->setSpacing(0);
    m_messages->setContentsMargins(16, 8, 16, 8);
    topLayout->addWidget(m_messages);
    topLayout->addWidget(m_table, 1);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    placeDetails(Qt::Vertical);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey(m_splitter->orientation()), m_splitter->saveState()); });
    top->setMinimumHeight(28 + 8 * 24);
    m_details->setMinimumHeight(132);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_searchRow);
    layout->addWidget(line);
    layout->addWidget(m_splitter, 1);

    buildTable();
    buildActions();
    // A page before this one may have left its choice; ours begins with all jobs.
    m_parts.filter.clear();
    m_parts.sorted.filterChanged();
    connectModels();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &JobsPage::tick);
}

JobsPage::~JobsPage() = default;

void JobsPage::buildSearchRow()
{
    m_runAgainButton->setObjectName("jobs.runAgain");
    m_exportButton->setObjectName("jobs.export");
    m_viewsButton->setObjectName("jobs.views");
    m_exportButton->setMenu(m_exportMenu);
    m_viewsButton->setMenu(m_viewsMenu);
    m_searchRow->setContentsMargins(16, 0, 16, 7);
    m_searchRow->setSpacing(8);
    m_searchRow->addWidget(m_search, 1);
    m_searchRow->addWidget(m_cancelButton);
    m_searchRow->addWidget(m_runAgainButton);
    m_searchRow->addWidget(m_exportButton);
}

/// Below the table, or beside it where the window is so wide that the table would be mostly air.
void JobsPage::placeDetails(Qt::Orientation orientation)
{
    m_splitter->setOrientation(orientation);
    if (m_splitter->restoreState(QSettings().value(splitterKey(orientation)).toByteArray()))
        return;
    const int beside = std::clamp(width() / 3, 440, 640);
    m_splitter->setSizes(orientation == Qt::Vertical ? QList<int>{432, 192} : QList<int>{width() - beside, beside});
}

void JobsPage::buildTable()
{
    m_table->setObjectName("jobs.table");
    m_table->setModel(&m_parts.sorted);
    m_table->setItemDelegate(new JobRowDelegate(m_parts.durations, m_parts.jobs, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    retranslateColumns();
    m_table->setSettingsKey(u"jobs"_s);
    if (m_table->sortKey().isEmpty())
        m_table->sortBy(m_parts.jobs.columnKey(ExportJobsModel::Created), Qt::DescendingOrder);
    m_table->setFoldOrder({m_parts.jobs.columnKey(ExportJobsModel::Events),
                           m_parts.jobs.columnKey(ExportJobsModel::Segments),
                           m_parts.jobs.columnKey(ExportJobsModel::MergePolicy)});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsPage::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        blockCancel();
        Q_EMIT statusTextChanged();
    });
    connect(m_table, &TableView::opened, this, [this] { m_details->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableView::menuRequested, this, &JobsPage::showMenu);
    connect(m_table, &TableView::pointerHeld, &m_parts.sorted, &SortFilterModel::hold);
}

void JobsPage::connectModels()
{
    connect(m_chips, &ChipBar::chosenChanged, this, [this](const QString &key) {
        for (const auto &[chip, name] : chipKeys()) {
            if (name == key)
                m_parts.filter.setChip(chip);
        }
    });
    connect(m_chips, &ChipBar::toggled, this,
            [this](const QString &, bool on) { m_parts.filter.setStartedHereOnly(on); });
    connect(m_search, &SearchField::queryChanged, this, [this] { m_parts.filter.setSearch(m_search->query()); });
    connect(&m_parts.filter, &JobFilter::changed, this, [this] {
        m_parts.sorted.filterChanged();
        updateEmptyState();
        Q_EMIT statusTextChanged();
    });
    connect(&m_parts.filter, &JobFilter::countsChanged, this, &JobsPage::updateCounts);
    connect(&m_parts.monitor, &JobMonitor::stateChanged, this, &JobsPage::updateFailures);
    connect(m_cancelling, &JobsCancelling::showRequested, this, &JobsPage::showOnly);
    connect(&m_parts.history, &JobHistory::loaded, this, [this](int, qint64 newestMs) {
        m_rememberedMs = newestMs;
        Q_EMIT statusTextChanged();
    });
    connect(&m_parts.sorted, &QAbstractItemModel::rowsInserted, this, &JobsPage::countChanged);
    connect(&m_parts.sorted, &QAbstractItemModel::rowsRemoved, this, &JobsPage::countChanged);
    connect(&m_parts.sorted, &QAbstractItemModel::modelReset, this, &JobsPage::updateEmptyState);
    connect(&m_parts.sorted, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                const int row = m_table->currentIndex().row();
                if (row >= from.row() && row <= to.row())
                    currentChanged();
                else
                    blockCancel();
            });
    connect(&m_parts.monitor, &JobMonitor::jobSeen, this, [this](const ExportJob &job) {
        if (job.id != m_awaited)
            return;
        m_awaited.clear();
        if (isVisible())
            showJob(job.id);
    });
    // The row of a launch goes when its job is there: whoever looked at the one looks at the other then.
    connect(&m_parts.launcher, &Launcher::jobLaunched, this, [this](const QString &entryId, const QString &jobId) {
        const auto facts = m_table->currentIndex().data(ExportJobsModel::FactsRole).value<JobFacts>();
        if (facts.launch && facts.launchRow.key == entryId)
            m_awaited = jobId;
    });
    connect(&m_parts.details, &JobDetails::changed, this, &JobsPage::runWhenRead);
    connect(m_group, &JobsGroup::runAgainRequested, this, &JobsPage::runOneAgain);
    connect(m_group, &JobsGroup::copied, this, [this](const QStringList &ids, const QString &sentence) {
        if (ids == m_copying) // else the bar or the dialog that asked for it says so
            m_messages->push(new MessageBar(MessageBar::Severity::Done, sentence), u"copied"_s);
    });
    connect(m_details, &JobDetailsView::runAgainRequested, this, &JobsPage::runAgain);
    connect(m_details, &JobDetailsView::jobRequested, this, &JobsPage::showJob);
    connect(m_details, &JobDetailsView::copyForSupportRequested, this, &JobsPage::copyForSupport);
    connect(m_details, &JobDetailsView::searchRequested, this, &JobsPage::search);
    connect(m_details, &JobDetailsView::cancelRequested, this, [this](const QString &id) { m_cancelling->ask({id}); });
    connect(m_details, &JobDetailsView::datasetRequested, this, &JobsPage::datasetRequested);
    connect(m_details, &JobDetailsView::exchangesRequested, this,
            [this](const QString &id) { Q_EMIT activityRequested(u"job:"_s + id); });
    connect(m_details, &JobDetailsView::acknowledgeRequested, this,
            [this](const QString &id, bool on) { m_parts.marks.acknowledge({id}, on); });
    connect(m_details, &JobDetailsView::batchesKnown, &m_parts.marks, &JobMarks::setBatchFailed);
    connect(m_details, &JobDetailsView::noteEdited, &m_parts.marks, &JobMarks::setNote);
    connect(m_viewsMenu, &ViewsMenu::chosen, this, &JobsPage::showView);
    connect(m_runAgainButton, &Button::clicked, this, &JobsPage::runAgain);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!m_emptyShowsFilter) {
            Q_EMIT newExportRequested();
            return;
        }
        clearFilter();
    });
    connect(m_columnsButton, &Button::clicked, this, [this] { dropBelow(*m_table->columnMenu(), *m_columnsButton); });
    connect(m_cancelButton, &Button::clicked, this, &JobsPage::askToCancel);
}

void JobsPage::updateCounts()
{
    for (const auto &[chip, key] : chipKeys())
        m_chips->setCount(key, m_parts.filter.count(chip));
}

void JobsPage::updateEmptyState()
{
    m_emptyShowsFilter = m_parts.jobs.jobCount() + m_parts.jobs.launchCount() > 0;
    if (m_parts.sorted.rowCount() > 0)
        return;
    if (m_emptyShowsFilter) {
        m_empty->setSentence(tr("No job fits the filter: %1").arg(filterWords()));
        m_empty->setAction(tr("Clear filter"));
    } else if (m_parts.monitor.state().loading || m_parts.monitor.state().lastRefreshedMs < 0) {
        m_empty->setSentence(tr("Reading the jobs of this sandbox…"));
        m_empty->setAction({});
    } else {
        m_empty->setSentence(tr("There is no export job in this sandbox yet."));
        m_empty->setAction(tr("New export"));
    }
}

void JobsPage::countChanged()
{
    updateEmptyState();
    Q_EMIT statusTextChanged();
}

void JobsPage::updateFailures()
{
    updateEmptyState();
    Q_EMIT statusTextChanged(); // which tells of records that could not be read
    const std::optional<Failure> &failure = m_parts.monitor.state().failure;
    if (failure == m_told) // a bar that was dismissed stays away, and one that is read stays where it is
        return;
    m_told = failure;
    if (!failure) {
        m_messages->remove(u"list"_s);
        return;
    }
    auto *bar = new FailureBar([] { return tr("The list of jobs could not be read."); }, *failure);
    bar->setRetry([this] { m_parts.monitor.refresh(); });
    m_messages->push(bar, u"list"_s);
}

void JobsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_parts.monitor.setVisible(true);
    m_tick.start();
    m_ticks = 0;
}

void JobsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    // Another page of the same window: the status bar still tells the age of the jobs. Only a window nobody sees slows.
    m_parts.monitor.setVisible(!window()->isMinimized());
    m_tick.stop();
}

void JobsPage::tick()
{
    // Elapsed times and phase bars of running jobs move once a second; nothing else is repainted.
    if (m_parts.filter.count(JobFilter::Chip::Running) > 0)
        m_table->viewport()->update();
    m_details->tick();
    constexpr int halfMinute = 30;
    if (m_ticks++ % halfMinute == 0)
        m_cancelling->pointOutStuck();
}

QString JobsPage::title() const
{
    return tr("Jobs");
}

void JobsPage::focusSearch()
{
    // In the details Ctrl+F searches what is read there; pressed again, the table.
    const QWidget *at = QApplication::focusWidget();
    if (m_details->isAncestorOf(at) && !qobject_cast<const SearchField *>(at) && m_details->focusSearch())
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JobsPage::refresh()
{
    m_parts.monitor.refresh();
}

QString JobsPage::statusText() const
{
    const QString shown = locale().toString(m_parts.sorted.rowCount());
    const QString known = locale().toString(m_parts.jobs.rowCount()); // launches on their way have rows, too
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    QString text = selected > 1 ? tr("%1 of %2 known jobs, %n selected", nullptr, selected).arg(shown, known)
                                : tr("%1 of %2 known jobs").arg(shown, known);
    if (m_parts.monitor.state().lastRefreshedMs < 0 && m_rememberedMs >= 0)
        text = tr("%1, as of %2", "what is known, and from when").arg(text, jobText::moment(m_rememberedMs, locale()));
    if (const int skipped = m_parts.monitor.state().skippedRecords; skipped > 0)
        text += u" · "_s + tr("%n record(s) of the platform cannot be read", nullptr, skipped);
    return text;
}

QList<QWidget *> JobsPage::regions()
{
    return {m_chips, m_table, m_details};
}

} // namespace exportdesk
