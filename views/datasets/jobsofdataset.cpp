// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/datasets/jobsofdataset.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/table/sortfiltermodel.h"
#include "views/jobs/jobrowdelegate.h"
#include "views/shared/copymenu.h"
#include "views/shared/emptystate.h"
#include "views/shared/rowmenu.h"
#include "views/shared/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

class JobsOfDataset::Filter final : public RowFilter
{
public:
    Filter(const ExportJobsModel &jobs, const QString &id)
        : m_jobs(jobs)
        , m_id(id)
    {
    }
    /// Compares one number per row; the number of the dataset is looked up again until one of its jobs is known.
    bool accepts(int sourceRow) const override
    {
        const JobRow *job = m_jobs.jobAt(sourceRow);
        if (!job || m_id.isEmpty())
            return false;
        if (m_number == 0)
            m_number = m_jobs.known().words().find(m_id);
        return m_number != 0 && job->dataset == m_number;
    }

private:
    const ExportJobsModel &m_jobs;
    QString m_id;
    mutable quint32 m_number = 0;
};

JobsOfDataset::JobsOfDataset(ExportJobsModel &jobs, const Durations &durations, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_table(new TableView)
    , m_empty(new EmptyState(Icon::Jobs))
{
    m_table->setObjectName("datasets.jobsOf");
    m_table->setItemDelegate(new JobRowDelegate(durations, jobs, m_table));
    m_table->setEmptyState(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT jobRequested(index.siblingAtColumn(ExportJobsModel::Id).data().toString());
    });
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint &position) {
        const QString job = m_table->currentIndex().siblingAtColumn(ExportJobsModel::Id).data().toString();
        if (job.isEmpty())
            return;
        auto *menu = new RowMenu(*m_sorted, tr("Job"), this);
        connect(menu->addAction(tr("Show job")), &QAction::triggered, this, [this, job] { Q_EMIT jobRequested(job); });
        menu->addSeparator();
        addCopying(*menu, {}, job);
        menu->popup(position);
    });
}

JobsOfDataset::~JobsOfDataset()
{
    m_table->setModel(nullptr);
}

void JobsOfDataset::setDatasetId(const QString &id)
{
    if (std::exchange(m_datasetId, id) == id)
        return;
    if (isVisible())
        build();
}

void JobsOfDataset::build()
{
    auto filter = std::make_unique<Filter>(m_jobs, m_datasetId);
    auto sorted = std::make_unique<SortFilterModel>(m_jobs);
    sorted->setFilter(filter.get());
    m_table->setModel(sorted.get());
    m_sorted = std::move(sorted);
    m_filter = std::move(filter);
    retranslateColumns();
    m_table->columns().sortBy(m_jobs.columnKey(ExportJobsModel::Created), Qt::DescendingOrder);
}

void JobsOfDataset::retranslateColumns()
{
    const bool german = locale().language() == QLocale::German;
    using Column = ExportJobsModel;
    const auto column = [this](int which, int width, bool shown = true, bool grows = false) {
        const bool whole = which == Column::Status || which == Column::Id || which == Column::Created
            || which == Column::Duration || which == Column::Updated;
        return TableColumn{
            .key = m_jobs.columnKey(which), .width = width, .shown = shown, .grows = grows, .whole = whole};
    };
    m_table->columns().set(
        {column(Column::Status, german ? 184 : 168), column(Column::Id, 80), column(Column::Progress, 284, true, true),
         column(Column::MergePolicy, 140), column(Column::Segments, 130), column(Column::Created, 110),
         column(Column::Duration, 80), column(Column::Dataset, 120, false), column(Column::Events, 60, false),
         column(Column::Updated, 110, false), column(Column::Batch, 120, false), column(Column::FirstError, 120, false),
         column(Column::StartedBy, 100, false), column(Column::Note, 120, false)});
    m_table->columns().setFoldOrder({m_jobs.columnKey(Column::Segments), m_jobs.columnKey(Column::MergePolicy)});
}

void JobsOfDataset::retranslate()
{
    m_table->setAccessibleName(tr("Jobs of this dataset"));
    m_empty->setSentence(tr("No jobs export to this dataset."));
    if (m_sorted)
        retranslateColumns();
}

void JobsOfDataset::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_sorted)
        build();
}

void JobsOfDataset::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_table->setModel(nullptr);
    m_sorted.reset();
    m_filter.reset();
}

} // namespace exportdesk
