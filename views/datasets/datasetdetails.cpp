// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/datasetdetails.h"

#include "models/datasets/datasetexpiries.h"
#include "models/datasets/datasettarget.h"
#include "models/platform/moment.h"
#include "views/datasets/datasetrecord.h"
#include "views/datasets/datasetrowdelegate.h"
#include "views/datasets/datasetschema.h"
#include "views/datasets/jobsofdataset.h"
#include "views/shared/button.h"
#include "views/shared/copymenu.h"
#include "views/shared/detailspane.h"
#include "views/shared/emptystate.h"
#include "views/shared/failurebar.h"
#include "views/shared/flowlayout.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/messagestack.h"
#include "views/shared/tableview.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

DatasetDetails::DatasetDetails(BatchesModel &batches, QWidget *parent)
    : PageDetails(parent)
    , m_batches(batches)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new EmptyState(Icon::Datasets))
    , m_pane(new DetailsPane)
    , m_grid(new KeyValueGrid)
    , m_messages(new MessageStack)
    , m_batchMessages(new MessageStack)
    , m_table(new TableView)
    , m_noBatches(new EmptyState(Icon::File))
    , m_use(new Button(Icon::NewExport, Button::Kind::Normal))
    , m_jobs(new Button(Icon::Jobs, Button::Kind::Normal))
    , m_expiry(new Button(Icon::Clock, Button::Kind::Normal))
{
    m_use->setObjectName("datasets.use");
    m_jobs->setObjectName("datasets.jobs");
    m_expiry->setObjectName("datasets.expiry");
    m_table->setObjectName("datasets.batches");
    m_table->setModel(&m_batches);
    m_table->setItemDelegate(new BatchRowDelegate(m_table));
    m_table->setEmptyState(m_noBatches);
    m_table->columns().setFoldOrder(
        {m_batches.columnKey(BatchesModel::FailedRecordsColumn), m_batches.columnKey(BatchesModel::SizeColumn),
         m_batches.columnKey(BatchesModel::FilesColumn), m_batches.columnKey(BatchesModel::CreatedColumn)});

    m_pane->addTab(u"batches"_s, makeBatchesTab());
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_pane);

    connect(m_use, &Button::clicked, this, &DatasetDetails::useRequested);
    connect(m_jobs, &Button::clicked, this, &DatasetDetails::jobsRequested);
    connect(m_expiry, &Button::clicked, this, &DatasetDetails::expiryRequested);
    connect(&m_batches, &BatchesModel::stateChanged, this, &DatasetDetails::updateBatches);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DatasetDetails::showBatch);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const QString job = index.siblingAtColumn(BatchesModel::JobColumn).data().toString();
        if (!job.isEmpty())
            Q_EMIT jobRequested(job);
    });
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint &position) {
        const QModelIndex row = m_table->currentIndex();
        if (!row.isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName("datasets.batchMenu");
        menu->setAccessibleName(tr("Batch"));
        const QString job = row.siblingAtColumn(BatchesModel::JobColumn).data().toString();
        if (!job.isEmpty())
            connect(menu->addAction(tr("Show job %1").arg(job)), &QAction::triggered, this,
                    [this, job] { Q_EMIT jobRequested(job); });
        addCopying(*menu, {}, m_batches.batches().at(row.row()).id);
        menu->popup(position);
    });
    connect(&m_batches, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last && row < 20; ++row) // the visible ones; each is a call
            m_batches.countFiles(m_batches.batches().at(row).id);
    });
}

namespace
{

/// Facts beside a table, or above it where the facts need more than their share of the width.
class FactsAndTable final : public QWidget
{
public:
    FactsAndTable(const QWidget &facts, QScrollArea *area, QWidget *table)
        : m_facts(facts)
        , m_table(table)
        , m_divider(new QWidget)
        , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_parts->setContentsMargins({});
        m_parts->setSpacing(0);
        m_divider->setFixedWidth(1);
        m_divider->setAutoFillBackground(true);
        m_divider->setBackgroundRole(QPalette::Light);
        m_parts->addWidget(area, 2);
        m_parts->addWidget(m_divider);
        m_parts->addWidget(table, 3);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        constexpr int bar = 16;
        const bool fits = m_facts.minimumSizeHint().width() + bar <= width() * 2 / 5;
        m_divider->setVisible(fits);
        m_table->setMinimumHeight(fits ? 0 : 6 * Theme::of(this).rowHeight());
        m_parts->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }

private:
    const QWidget &m_facts;
    QWidget *m_table;
    QWidget *m_divider;
    QBoxLayout *m_parts;
};

} // namespace

/// What the dataset is, next to its batches.
QWidget *DatasetDetails::makeBatchesTab()
{
    auto *facts = new QWidget;
    auto *factsLayout = new QVBoxLayout(facts);
    factsLayout->setContentsMargins(16, 12, 16, 12);
    factsLayout->setSpacing(12);
    factsLayout->addWidget(m_grid);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_jobs);
    buttons->addWidget(m_expiry);
    factsLayout->addLayout(buttons);
    factsLayout->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(facts);
    area->viewport()->setBackgroundRole(QPalette::Base);
    facts->setBackgroundRole(QPalette::Base);
    area->setAccessibleName(tr("Dataset"));

    auto *batchesSide = new QWidget;
    auto *batchesLayout = new QVBoxLayout(batchesSide);
    batchesLayout->setContentsMargins({});
    batchesLayout->setSpacing(0);
    batchesLayout->addWidget(m_messages);
    batchesLayout->addWidget(m_table, 1);
    m_batchMessages->setContentsMargins(8, 8, 8, 8);
    batchesLayout->addWidget(m_batchMessages);
    return new FactsAndTable(*facts, area, batchesSide);
}

/// Widths as the longest word of the language needs them.
void DatasetDetails::retranslateColumns()
{
    const bool german = locale().language() == QLocale::German;
    const auto column = [this](int which, int width) {
        const bool grows = which == BatchesModel::IdColumn;
        return TableColumn{
            .key = m_batches.columnKey(which), .width = width, .sortable = false, .grows = grows, .whole = true};
    };
    m_table->columns().set({column(BatchesModel::StatusColumn, german ? 152 : 120), column(BatchesModel::IdColumn, 120),
                            column(BatchesModel::RecordsColumn, 80),
                            column(BatchesModel::FailedRecordsColumn, german ? 140 : 110),
                            column(BatchesModel::SizeColumn, 80), column(BatchesModel::FilesColumn, german ? 72 : 60),
                            column(BatchesModel::JobColumn, 76), column(BatchesModel::CreatedColumn, 110)});
}

void DatasetDetails::show(const Dataset *dataset, std::optional<int> jobs)
{
    m_jobCount = jobs;
    m_dataset = dataset ? std::optional(*dataset) : std::nullopt;
    m_stack->setCurrentWidget(dataset ? static_cast<QWidget *>(m_pane) : m_nothing);
    const QString id = dataset ? dataset->id : QString();
    if (m_batches.datasetId() != id)
        m_batches.setDatasetId(id);
    if (m_jobsOf)
        m_jobsOf->setDatasetId(id);
    if (m_record)
        m_record->setDatasetId(id);
    if (m_schema)
        m_schema->setDataset(dataset);
    refreshGrid();
    updateBatches();
}

void DatasetDetails::refreshGrid()
{
    if (!m_dataset)
        return;
    const Dataset &dataset = *m_dataset;
    const bool target = canBeTarget(dataset);
    m_pane->setIdentity(Icon::Datasets, dataset.name.isEmpty() ? dataset.id : dataset.name);
    m_grid->set(u"name"_s, tr("Name"), dataset.name, KeyValueGrid::Kind::Strong);
    m_grid->set(u"id"_s, tr("Dataset ID"), dataset.id, KeyValueGrid::Kind::Mono);
    m_grid->set(u"schema"_s, tr("Schema"), dataset.schemaId, KeyValueGrid::Kind::Mono);
    m_grid->set(u"target"_s, tr("Export target"),
                target ? tr("Yes. Each export adds batches; existing ones are not replaced.")
                       : datasetTargetText(datasetTarget(dataset)),
                KeyValueGrid::Kind::Text, target ? Token::Text : Token::Warn);
    m_grid->set(u"profile"_s, tr("Enabled for Profile"),
                dataset.enabledForProfile() ? tr("Yes")
                    : target                ? tr("No. Exported data must not flow back into profiles.")
                                            : tr("No"));
    m_grid->set(u"created"_s, tr("Created"), shortMoment(dataset.createdMs, m_batches.nowMs(), locale()));
    showExpiry();
    showBatchCount();
    m_grid->set(u"description"_s, tr("Description"), dataset.description);
    retranslateButtons();
    m_use->setBlocked(target ? QString() : tr("This dataset cannot be used as an export target."));
}

/// That of a dataset which keeps its exports for ever is a quiet hint; of others it is nothing to speak of.
void DatasetDetails::showExpiry()
{
    const qint64 expiresMs = m_dataset->expiresMs;
    const bool isTarget = canBeTarget(*m_dataset);
    const bool isSoon = expiresMs >= 0 && expiresMs - m_batches.nowMs() <= expirySoonMs;
    m_grid->set(u"expiry"_s, tr("Expiry"),
                expiresMs >= 0 ? tr("%1, with all rows in it").arg(secondMoment(expiresMs, locale()))
                    : isTarget ? tr("None. Exports stay until somebody deletes them.")
                               : QString(),
                KeyValueGrid::Kind::Text,
                isSoon              ? Token::Warn
                    : expiresMs < 0 ? Token::Text3
                                    : Token::Text);
    m_expiry->setVisible(isTarget);
}

/// Counts the batches read so far: the Catalog reports no total.
void DatasetDetails::showBatchCount()
{
    const QString read = locale().toString(m_batches.rowCount());
    m_grid->set(u"batches"_s, tr("Batches"),
                m_batches.loadedAtMs() < 0 ? u"…"_s
                    : m_batches.hasMore()  ? tr("%1 or more").arg(read)
                                           : read);
}

void DatasetDetails::updateBatches()
{
    if (m_grid->keys().contains(u"batches"_s)) // otherwise refreshGrid() adds it at its position
        showBatchCount();
    m_noBatches->setSentence(m_batches.isLoading() ? tr("Loading the batches…")
                                                   : tr("This dataset has no batches yet."));
    m_pane->setTabCount(u"batches"_s, 0);
    if (m_batches.failure() == m_shownFailure)
        return;
    m_shownFailure = m_batches.failure();
    if (!m_batches.failure()) {
        m_messages->remove(u"batches"_s);
        return;
    }
    auto *bar = new FailureBar([] { return tr("The batches could not be loaded."); }, *m_batches.failure());
    bar->setRetry([this] { m_batches.reload(); });
    m_messages->push(bar, u"batches"_s);
}

/// Shows why a failed batch failed, and its job.
void DatasetDetails::showBatch()
{
    const QModelIndex current = m_table->currentIndex();
    const Batch batch = current.data(BatchesModel::BatchRole).value<Batch>();
    m_batchMessages->clear();
    if (!current.isValid() || batch.group() != BatchGroup::Failed)
        return;
    const QString job = current.siblingAtColumn(BatchesModel::JobColumn).data().toString();
    auto *bar = new MessageBar(MessageBar::Severity::Error,
                               job.isEmpty()
                                   ? tr("This batch failed; none of its data is in the dataset.")
                                   : tr("The batch of job %1 failed; none of its data is in the dataset.").arg(job));
    bar->setQuote(current.data(BatchesModel::ErrorsRole).toStringList().join(u'\n'));
    if (!job.isEmpty())
        connect(bar->addButton(tr("Show job")), &Button::clicked, this, [this, job] { Q_EMIT jobRequested(job); });
    bar->setDismissible(false);
    m_batchMessages->push(bar, u"batch"_s);
}

void DatasetDetails::retranslateButtons()
{
    const int jobs = m_jobCount.value_or(0);
    if (m_jobsOf)
        m_pane->setTabCount(u"jobs"_s, jobs);
    m_jobs->setText(jobs > 0 ? tr("Show %Ln job(s)", nullptr, jobs) : tr("Show jobs"));
    m_jobs->setBlocked(jobs > 0 || !m_jobCount ? QString() : tr("No jobs export to this dataset."));
}

void DatasetDetails::listJobs(ExportJobsModel &jobs, const Durations &durations)
{
    m_jobsOf = new JobsOfDataset(jobs, durations);
    m_pane->addTab(u"jobs"_s, m_jobsOf);
    connect(m_jobsOf, &JobsOfDataset::jobRequested, this, &DatasetDetails::jobRequested);
}

void DatasetDetails::listRecords(const DatasetCalls &calls)
{
    m_record = new DatasetRecord(calls);
    m_pane->addTab(u"raw"_s, m_record);
}

void DatasetDetails::listSchemas(const SchemaCalls &calls)
{
    m_schema = new DatasetSchema(calls);
    m_pane->addTab(u"schema"_s, m_schema);
}

bool DatasetDetails::focusSearch()
{
    return m_schema && m_schema->isVisible() && m_schema->focusSearch();
}

void DatasetDetails::refresh()
{
    if (m_schema)
        m_schema->refresh();
    if (m_record)
        m_record->refresh();
    if (m_dataset)
        m_batches.reload();
}

void DatasetDetails::retranslate()
{
    m_nothing->setSentence(tr("Select a dataset to see its batches."));
    m_pane->setTabText(u"batches"_s, tr("Batches"));
    m_table->setAccessibleName(tr("Batches"));
    if (m_jobsOf) {
        m_pane->setTabText(u"jobs"_s, tr("Jobs"));
        m_jobsOf->retranslate();
    }
    if (m_schema) {
        m_pane->setTabText(u"schema"_s, tr("Schema"));
        m_schema->retranslate();
    }
    if (m_record) {
        m_pane->setTabText(u"raw"_s, tr("Raw"));
        m_record->retranslate();
    }
    m_use->setText(tr("Use in new export"));
    m_expiry->setText(tr("Change expiry…"));
    retranslateColumns();
    refreshGrid();
    updateBatches();
}

} // namespace exportdesk
