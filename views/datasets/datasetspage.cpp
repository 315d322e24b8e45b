// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/datasetspage.h"

#include "models/datasets/batchesmodel.h"
#include "models/table/sortfiltermodel.h"
#include "views/datasets/createdatasetdialog.h"
#include "views/datasets/datasetdetails.h"
#include "views/datasets/datasetrowdelegate.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/emptystate.h"
#include "views/shared/failurebar.h"
#include "views/shared/menuplace.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"
#include "views/shared/rowmenu.h"
#include "views/shared/searchfield.h"
#include "views/shared/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

DatasetsPage::DatasetsPage(DatasetsModel &datasets, DatasetCreations &creations, BatchesModel &batches,
                           const SandboxLook &sandbox, QWidget *parent)
    : Page(parent)
    , m_datasets(datasets)
    , m_creations(creations)
    , m_filter(datasets)
    , m_sorted(new SortFilterModel(datasets, this))
    , m_sandbox(sandbox)
    , m_header(new PageHeader)
    , m_chips(new ChipBar)
    , m_search(new SearchField)
    , m_messages(new MessageStack)
    , m_table(new TableView)
    , m_empty(new EmptyState(Icon::Datasets))
    , m_details(new DatasetDetails(batches))
    , m_columns(new Button(Icon::Columns, Button::Kind::Normal))
    , m_create(new Button(Icon::Plus, Button::Kind::Filled))
    , m_createAction(new QAction(this))
    , m_copyIdAction(new QAction(this))
{
    m_chips->setObjectName("datasets.chips");
    m_search->setObjectName("datasets.search");
    m_create->setObjectName("datasets.create");
    m_chips->addChip(u"all"_s, {});
    m_chips->addChip(u"targets"_s, {}, Icon::StatusSucceeded, Token::Ok);
    m_chips->addChip(u"others"_s, {}, Icon::StatusCancelled, Token::Idle);
    m_header->setMiddle(m_chips);
    m_header->setSearch(m_search);
    m_columns->setObjectName("datasets.columns");
    m_header->addAction(m_columns, 1);
    m_header->addAction(m_create);

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->setSpacing(0);
    m_messages->setContentsMargins(16, 0, 16, 8);
    topLayout->addWidget(m_messages);
    topLayout->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
    buildTable();
    connectModels();
    addAction(m_createAction);
    m_copyIdAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    m_copyIdAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_copyIdAction); // of the table, so that it keeps its meaning in the search
}

DatasetsPage::~DatasetsPage() = default;

void DatasetsPage::buildTable()
{
    m_sorted->setFilter(&m_filter);
    m_table->setObjectName("datasets.table");
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new DatasetRowDelegate(m_table));
    const auto column = [this](int which, int width) {
        const bool grows = which == DatasetsModel::TargetColumn; // the reason is the longest text
        return TableView::Column{m_datasets.columnKey(which), width, true, true, grows};
    };
    m_table->setColumns({column(DatasetsModel::NameColumn, 230), column(DatasetsModel::IdColumn, 212),
                         column(DatasetsModel::TargetColumn, 320), column(DatasetsModel::LastBatchColumn, 200),
                         column(DatasetsModel::JobsColumn, 80), column(DatasetsModel::CreatedColumn, 110)});
    m_table->setSettingsKey(u"datasets"_s);
    if (m_table->sortKey().isEmpty())
        m_table->sortBy(m_datasets.columnKey(DatasetsModel::CreatedColumn), Qt::DescendingOrder);
    m_table->setFoldOrder(
        {m_datasets.columnKey(DatasetsModel::IdColumn), m_datasets.columnKey(DatasetsModel::CreatedColumn)});
    m_table->setEmptyState(m_empty);
}

void DatasetsPage::connectModels()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DatasetsPage::currentChanged);
    connect(m_chips, &ChipBar::chosenChanged, this, [this](const QString &key) {
        m_filter.setKind(key == "targets"_L1      ? DatasetFilter::Kind::Targets
                             : key == "others"_L1 ? DatasetFilter::Kind::Others
                                                  : DatasetFilter::Kind::All);
        refilter();
    });
    connect(m_search, &SearchField::queryChanged, this, [this] {
        m_filter.setText(m_search->freeText());
        refilter();
    });
    connect(&m_datasets, &DatasetsModel::stateChanged, this, &DatasetsPage::update);
    connect(&m_datasets, &QAbstractItemModel::dataChanged, this, &DatasetsPage::currentChanged);
    connect(m_create, &Button::clicked, this, &DatasetsPage::createDataset);
    connect(m_columns, &Button::clicked, this, [this] { dropBelow(*m_table->columnMenu(), *m_columns); });
    connect(m_copyIdAction, &QAction::triggered, this, &DatasetsPage::copyId);
    connect(m_table, &TableView::menuRequested, this, &DatasetsPage::showMenu);
    connect(m_table, &TableView::pointerHeld, m_sorted, &SortFilterModel::hold);
    connect(m_details, &DatasetDetails::jobRequested, this, &DatasetsPage::jobRequested);
    connect(m_createAction, &QAction::triggered, this, &DatasetsPage::createDataset);
    connect(m_details, &DatasetDetails::useRequested, this, [this] {
        if (const Dataset *dataset = current())
            Q_EMIT useRequested(dataset->id);
    });
    connect(m_details, &DatasetDetails::jobsRequested, this, [this] {
        if (const Dataset *dataset = current())
            Q_EMIT jobsRequested(dataset->id, dataset->name);
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!m_emptyShowsFilter) {
            createDataset();
            return;
        }
        m_search->clearQuery();
        m_chips->choose(u"all"_s);
    });
}

void DatasetsPage::retranslate()
{
    m_header->setTitle(title());
    m_chips->setAccessibleName(tr("Which datasets are shown"));
    m_chips->setWord(u"all"_s, tr("All"));
    m_chips->setWord(u"targets"_s, tr("Export targets"));
    m_chips->setWord(u"others"_s, tr("Not a target"));
    m_search->setPlaceholderText(tr("Search name or ID"));
    m_search->setAccessibleName(tr("Search datasets"));
    m_table->setAccessibleName(tr("Datasets"));
    m_columns->setText(tr("Columns"));
    m_copyIdAction->setText(tr("Copy ID"));
    m_create->setText(tr("Create dataset…"));
    m_createAction->setText(tr("Create dataset…"));
    m_datasets.retranslate();
    m_details->retranslate();
    update();
}

void DatasetsPage::update()
{
    m_chips->setCount(u"all"_s, m_filter.count(DatasetFilter::Kind::All));
    m_chips->setCount(u"targets"_s, m_filter.count(DatasetFilter::Kind::Targets));
    m_chips->setCount(u"others"_s, m_filter.count(DatasetFilter::Kind::Others));
    m_emptyShowsFilter = m_filter.isActive() && m_datasets.rowCount() > 0;
    m_empty->setSentence(m_emptyShowsFilter           ? tr("No dataset fits the filter.")
                             : m_datasets.isLoading() ? tr("Reading the datasets of this sandbox…")
                                                      : tr("There is no dataset in this sandbox yet."));
    m_empty->setAction(m_emptyShowsFilter           ? tr("Clear filter")
                           : m_datasets.isLoading() ? QString()
                                                    : tr("Create dataset…"));
    tellFailure();
    Q_EMIT statusTextChanged();
}

void DatasetsPage::tellFailure()
{
    if (m_datasets.failure() == m_told) // a bar that was dismissed stays away
        return;
    m_told = m_datasets.failure();
    if (m_datasets.failure()) {
        auto *bar = new FailureBar([] { return tr("The datasets could not be read."); }, *m_datasets.failure());
        bar->setRetry([this] { m_datasets.reload(); });
        m_messages->push(bar, u"datasets"_s);
    } else {
        m_messages->remove(u"datasets"_s);
    }
}

void DatasetsPage::refilter()
{
    m_sorted->filterChanged();
    m_sorted->settle();
    update();
}

const Dataset *DatasetsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_datasets.dataset(index.data(DatasetsModel::IdRole).toString()) : nullptr;
}

void DatasetsPage::currentChanged()
{
    const Dataset *dataset = current();
    m_details->show(dataset, dataset ? m_datasets.jobCount(dataset->id) : std::nullopt);
}

void DatasetsPage::listJobs(ExportJobsModel &jobs, const Durations &durations)
{
    m_details->listJobs(jobs, durations);
}

void DatasetsPage::listSchemas(SchemaCalls calls)
{
    m_details->listSchemas(calls);
}

void DatasetsPage::listRecords(DatasetCalls calls)
{
    m_details->listRecords(calls);
}

void DatasetsPage::copyId()
{
    if (const Dataset *dataset = current())
        QGuiApplication::clipboard()->setText(dataset->id);
}

void DatasetsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new RowMenu(*m_sorted, tr("Dataset"), this);
    menu->addAction(m_copyIdAction);
    menu->popup(globalPosition);
}

void DatasetsPage::createDataset()
{
    auto *dialog = new CreateDatasetDialog(m_datasets, m_creations, m_sandbox, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateDatasetDialog::created, this, &DatasetsPage::showDataset);
    dialog->open();
}

void DatasetsPage::showDataset(const QString &id)
{
    m_search->clearQuery();
    m_chips->choose(u"all"_s);
    m_sorted->settle();
    const int source = m_datasets.rowOf(id);
    const int row = source < 0 ? -1 : m_sorted->rowOfSource(source);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_sorted->index(row, 0));
    m_table->scrollTo(m_sorted->index(row, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

QString DatasetsPage::title() const
{
    return tr("Datasets");
}

QList<QAction *> DatasetsPage::pageActions() const
{
    return {m_createAction, m_copyIdAction};
}

void DatasetsPage::focusSearch()
{
    // In the details Ctrl+F searches what is read there; pressed again, the table.
    const QWidget *at = QApplication::focusWidget();
    if (m_details->isAncestorOf(at) && !qobject_cast<const SearchField *>(at) && m_details->focusSearch())
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DatasetsPage::refresh()
{
    m_datasets.reload();
    m_details->refresh();
}

QString DatasetsPage::statusText() const
{
    return tr("%1 of %n dataset(s)", nullptr, m_datasets.rowCount()).arg(locale().toString(m_sorted->rowCount()));
}

QList<QWidget *> DatasetsPage::regions()
{
    return {m_chips, m_table, m_details};
}

} // namespace exportdesk
