// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/failuregroups.h"
#include "models/table/tablemodel.h"

namespace exportdesk
{

class ExportJobsModel;

/// The failed jobs by cause: how many, since when, into which datasets, and how many of them nobody has acknowledged.
class FailureGroupsModel final : public TableModel
{
    Q_OBJECT

public:
    enum GroupColumn { CountColumn, CauseColumn, UnreadColumn, FirstColumn, LastColumn, DatasetsColumn };

    /// \a jobs outlives the model.
    explicit FailureGroupsModel(const ExportJobsModel &jobs, QObject *parent = nullptr);

    /// Groups the failed jobs again. Rows change in place while the causes and their order stay the same.
    void read();
    const QList<FailureGroup> &groups() const { return m_groups; }
    /// Row of the group of this cause, or -1.
    int rowOf(const QString &code, const QString &pattern) const;
    int unread() const; ///< of all groups

private:
    std::span<const Column> columns() const override;
    int rows() const override { return int(m_groups.size()); }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString datasetNames(const FailureGroup &group) const;

    const ExportJobsModel &m_jobs;
    QList<FailureGroup> m_groups;
    QList<int> m_unread; ///< by row
};

} // namespace exportdesk
