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
    /// In the order of the table.
    QStringList shown() const;
    int selectedRowCount() const;
    /// Whether a selected job, or its batch, has failed.
    bool hasFailure() const;
    /// The launch in the current row; empty: it is a job, or there is none.
    QString currentLaunch() const;

private:
    const ExportJobsModel &m_jobs;
    const SortFilterModel &m_sorted;
    const TableView &m_table;
};

} // namespace exportdesk
