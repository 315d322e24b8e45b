// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobselection.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/table/sortfiltermodel.h"
#include "views/shared/tableview.h"

#include <algorithm>

namespace exportdesk
{

JobSelection::JobSelection(const ExportJobsModel &jobs, const SortFilterModel &sorted, const TableView &table)
    : m_jobs(jobs)
    , m_sorted(sorted)
    , m_table(table)
{
}

QStringList JobSelection::selected() const
{
    QStringList ids;
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const QString id = m_jobs.idAt(m_sorted.mapToSource(row).row());
        if (!id.isEmpty())
            ids << id;
    }
    return ids;
}

QStringList JobSelection::meant() const
{
    if (selectedRowCount() > 0 || !m_table.currentIndex().isValid())
        return selected();
    const QString id = m_jobs.idAt(m_sorted.mapToSource(m_table.currentIndex()).row());
    return id.isEmpty() ? QStringList() : QStringList{id};
}

QStringList JobSelection::shown() const
{
    QStringList ids;
    ids.reserve(m_sorted.rowCount());
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        const QString id = m_jobs.idAt(m_sorted.sourceRow(row));
        if (!id.isEmpty())
            ids << id;
    }
    return ids;
}

int JobSelection::selectedRowCount() const
{
    return int(m_table.selectionModel()->selectedRows().size());
}

bool JobSelection::hasFailure() const
{
    QModelIndexList rows = m_table.selectionModel()->selectedRows();
    if (rows.isEmpty())
        rows.append(m_table.currentIndex());
    return std::any_of(rows.begin(), rows.end(), [](const QModelIndex &row) {
        const auto facts = row.data(ExportJobsModel::FactsRole).value<JobFacts>();
        return !facts.launch && (facts.status == JobStatus::Failed || facts.batchFailed());
    });
}

QString JobSelection::currentLaunch() const
{
    const auto facts = m_table.currentIndex().data(ExportJobsModel::FactsRole).value<JobFacts>();
    return facts.launch ? facts.launchRow.key : QString();
}

} // namespace exportdesk
