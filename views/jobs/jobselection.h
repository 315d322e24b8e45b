// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

class ExportJobsModel;
class SortFilterModel;
class TableView;

/// Which jobs the operator selected in the table of jobs, and which are shown; launches, which have no id yet, are
/// left out.
class JobSelection final
{
public:
    /// \a table shows \a sorted, which is over \a jobs; all outlive this.
    JobSelection(const ExportJobsModel &jobs, const SortFilterModel &sorted, const TableView &table);

    QStringList selected() const;
    /// What a command is about: the selected jobs, or the current one, which the details show, while no row is
    /// selected.
    QStringList meant() const;
    /// In the order of the table.
    QStringList shown() const;
    int selectedRowCount() const;
    /// Whether a job that is meant, or its batch, has failed.
    bool hasFailure() const;
    /// The launch in the current row; empty: it is a job, or there is none.
    QString currentLaunch() const;

private:
    const ExportJobsModel &m_jobs;
    const SortFilterModel &m_sorted;
    const TableView &m_table;
};

} // namespace exportdesk
