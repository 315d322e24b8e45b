// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/datasetspage.h"

#include "models/datasets/datasettarget.h"
#include "models/table/sortfiltermodel.h"
#include "views/datasets/createdatasetdialog.h"
#include "views/datasets/datasetdetails.h"
#include "views/datasets/datasetrowdelegate.h"
#include "views/datasets/expirydialog.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/command.h"
#include "views/shared/copymenu.h"
#include "views/shared/menuplace.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"
#include "views/shared/rowmenu.h"
#include "views/shared/searchfield.h"
#include "views/shared/searchpopup.h"
#include "views/shared/spokenrole.h"
#include "views/shared/tableview.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QList<TableColumn> columnsOf(const DatasetsModel &datasets)
{
    const auto column = [&datasets](int which, int width) {
        const bool grows = which == DatasetsModel::TargetColumn; // the reason is the longest text
        const bool whole = which == DatasetsModel::IdColumn || which == DatasetsModel::JobsColumn
            || which == DatasetsModel::CreatedColumn;
        return TableColumn{.key = datasets.columnKey(which), .width = width, .grows = grows, .whole = whole};
    };
    return {column(DatasetsModel::NameColumn, 230),   column(DatasetsModel::IdColumn, 212),
            column(DatasetsModel::TargetColumn, 320), column(DatasetsModel::LastBatchColumn, 200),
            column(DatasetsModel::JobsColumn, 80),    column(DatasetsModel::CreatedColumn, 110)};
}

void fillMenu(QMenu &menu, DatasetsPage &page, const Dataset &dataset)
{
    QAction *use = menu.addAction(DatasetsPage::tr("Use in new export"));
    use->setEnabled(canBeTarget(dataset));
    QObject::connect(use, &QAction::triggered, &page, [&page, id = dataset.id] { Q_EMIT page.useRequested(id); });
    QObject::connect(menu.addAction(DatasetsPage::tr("Show jobs")), &QAction::triggered, &page,
                     [&page, id = dataset.id, name = dataset.name] { Q_EMIT page.jobsRequested(id, name); });
    menu.addSeparator();
    addCopying(menu, dataset.name, {});
}

} // namespace

DatasetsPage::DatasetsPage(DatasetsModel &datasets, DatasetCreations &creations, BatchesModel &batches,
                           const SandboxLook &sandbox, QWidget *parent)
    : DatasetsPage(datasets, creations, new SortFilterModel(datasets), new DatasetDetails(batches), sandbox, parent)
{
}

DatasetsPage::DatasetsPage(DatasetsModel &datasets, DatasetCreations &creations, SortFilterModel *rows,
                           DatasetDetails *details, const SandboxLook &sandbox, QWidget *parent)
    : TablePage(u"datasets"_s, Icon::Datasets, *rows, details, parent)
    , m_datasets(datasets)
    , m_creations(creations)
    , m_filter(datasets)
    , m_sorted(rows)
    , m_sandbox(sandbox)
    , m_details(details)
    , m_columns(new Button(Icon::Columns, Button::Kind::Normal))
    , m_create(new Button(Icon::Plus, Button::Kind::Filled))
    , m_createAction(new QAction(this))
    , m_copyIdAction(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_C), this))
{
    m_sorted->setParent(this);
    m_create->setObjectName("datasets.create");
    setSpokenRole(m_columns, QAccessible::ButtonMenu);
    m_columns->setObjectName("datasets.columns");
    chips().addChip(u"all"_s, {});
    chips().addChip(u"targets"_s, {}, Icon::StatusSucceeded, Token::Ok);
    chips().addChip(u"others"_s, {}, Icon::StatusCancelled, Token::Idle);
    header().setSearch(&searchField());
    header().addAction(m_columns, 1);
    header().addAction(m_create, 9);
    messages().setContentsMargins(16, 0, 16, 8);
    addAction(m_createAction);
    table().addAction(m_copyIdAction); // of the table, so that it keeps its meaning in the search

    m_sorted->setFilter(&m_filter);
    setUpTable(
        {.delegate = new DatasetRowDelegate(&table()),
         .columns = columnsOf(datasets),
         .sortKey = datasets.columnKey(DatasetsModel::CreatedColumn),
         .foldOrder = {datasets.columnKey(DatasetsModel::IdColumn), datasets.columnKey(DatasetsModel::CreatedColumn)}});
    connectModels();
}

DatasetsPage::~DatasetsPage() = default;

void DatasetsPage::connectModels()
{
    connect(&chips(), &ChipBar::chosenChanged, this, [this](const QString &key) {
        m_filter.setKind(key == "targets"_L1      ? DatasetFilter::Kind::Targets
                             : key == "others"_L1 ? DatasetFilter::Kind::Others
                                                  : DatasetFilter::Kind::All);
        refilter();
    });
    new SearchPopup(searchField(), {}, u"datasets"_s);
    connect(&searchField(), &SearchField::queryChanged, this, [this] {
        m_filter.setText(searchField().freeText());
        refilter();
    });
    connect(&m_datasets, &DatasetsModel::stateChanged, this, &DatasetsPage::update);
    connect(&m_datasets, &QAbstractItemModel::dataChanged, this, &DatasetsPage::currentChanged);
    connect(&m_datasets, &DatasetsModel::stateChanged, this, [this] { // not all that is known is in a cell
        if (!m_datasets.isLoading())
            currentChanged();
    });
    connect(m_create, &Button::clicked, this, &DatasetsPage::createDataset);
    connect(m_columns, &Button::clicked, this, [this] { dropBelow(*table().columnMenu(), *m_columns); });
    connect(m_copyIdAction, &QAction::triggered, this, [this] {
        if (const Dataset *dataset = current())
            QGuiApplication::clipboard()->setText(dataset->id);
    });
    connect(&table(), &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new RowMenu(*m_sorted, tr("Dataset"), this);
        menu->setObjectName("datasets.menu");
        if (const Dataset *dataset = current()) {
            fillMenu(*menu, *this, *dataset);
            menu->addAction(m_copyIdAction);
        }
        menu->popup(position);
    });
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
    connect(m_details, &DatasetDetails::expiryRequested, this, [this] {
        if (const Dataset *dataset = current()) {
            auto *dialog = new ExpiryDialog(*dataset, m_creations.expiries(), m_sandbox, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
    });
    connect(this, &TablePage::firstStepRequested, this, &DatasetsPage::createDataset);
}

void DatasetsPage::retranslate()
{
    TablePage::retranslate();
    chips().setAccessibleName(tr("Filter datasets"));
    chips().setWord(u"all"_s, tr("All"));
    chips().setWord(u"targets"_s, tr("Export targets"));
    chips().setWord(u"others"_s, tr("Other datasets"));
    searchField().setPlaceholderText(tr("Search by name or ID"));
    searchField().setAccessibleName(tr("Search datasets"));
    table().setAccessibleName(tr("Datasets"));
    m_columns->setText(tr("Columns"));
    m_copyIdAction->setText(tr("Copy ID"));
    m_create->setText(tr("Create dataset…"));
    m_createAction->setText(tr("Create dataset…"));
    m_details->retranslate();
    update();
}

void DatasetsPage::update()
{
    chips().setCount(u"all"_s, m_filter.count(DatasetFilter::Kind::All));
    chips().setCount(u"targets"_s, m_filter.count(DatasetFilter::Kind::Targets));
    chips().setCount(u"others"_s, m_filter.count(DatasetFilter::Kind::Others));
    if (m_filter.isActive() && m_datasets.rowCount() > 0)
        setNoMatch(tr("No datasets match the filter."));
    else if (m_datasets.isLoading())
        setEmptyReason(tr("Loading the datasets of this sandbox…"), {});
    else if (m_datasets.failure())
        setEmptyReason(tr("The datasets of this sandbox could not be loaded."), {});
    else
        setEmptyReason(tr("No datasets in this sandbox yet."), tr("Create dataset…"));
    showFailure(
        m_datasets.failure(), [] { return tr("The datasets could not be loaded."); }, [this] { m_datasets.reload(); });
    Q_EMIT statusTextChanged();
}

void DatasetsPage::refilter()
{
    beginFiltering();
    m_sorted->filterChanged();
    endFiltering(!m_filter.isActive());
    m_sorted->settle();
    update();
}

const Dataset *DatasetsPage::current() const
{
    const QModelIndex index = table().currentIndex();
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

void DatasetsPage::listSchemas(const SchemaCalls &calls)
{
    m_details->listSchemas(calls);
}

void DatasetsPage::listRecords(const DatasetCalls &calls)
{
    m_details->listRecords(calls);
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
    clearFilter();
    m_sorted->settle();
    const int source = m_datasets.rowOf(id);
    if (source >= 0)
        goToRow(m_sorted->rowOfSource(source));
}

QString DatasetsPage::title() const
{
    return tr("Datasets");
}

QList<QAction *> DatasetsPage::pageActions() const
{
    return {m_createAction, m_copyIdAction};
}

void DatasetsPage::refresh()
{
    m_datasets.reload();
    m_details->refresh();
}

QString DatasetsPage::statusText() const
{
    return tr("%1 of %Ln dataset(s)", nullptr, m_datasets.rowCount()).arg(locale().toString(m_sorted->rowCount()));
}

} // namespace exportdesk
