// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/launchfollowing.h"

#include "models/exports/launcher.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/table/sortfiltermodel.h"
#include "views/shared/tableview.h"

namespace exportdesk
{

LaunchFollowing::LaunchFollowing(const ExportJobsModel &jobs, SortFilterModel &sorted, const Launcher &launcher,
                                 TableView &table, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_sorted(sorted)
    , m_launcher(launcher)
    , m_table(table)
{
    // The selection of the table moves to a neighbor in this signal, so this must be connected before it.
    connect(&sorted, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { noteLeaving(first, last); });
}

void LaunchFollowing::start()
{
    connect(&m_sorted, &QAbstractItemModel::rowsRemoved, this, &LaunchFollowing::settleCurrent);
    connect(&m_sorted, &QAbstractItemModel::rowsInserted, this, &LaunchFollowing::settleCurrent);
}

bool LaunchFollowing::isLaunch(const QModelIndex &row) const
{
    return row.isValid() && m_jobs.launchAt(m_sorted.mapToSource(row).row());
}

bool LaunchFollowing::hasRow(const QString &entryId) const
{
    for (int row = 0; row < m_jobs.launchCount(); ++row) {
        if (m_jobs.launchAt(row)->key == entryId)
            return true;
    }
    return false;
}

bool LaunchFollowing::isAtLaunchNobodySelected() const
{
    const QModelIndex current = m_table.currentIndex();
    return isLaunch(current) && !m_table.selectionModel()->isRowSelected(current.row());
}

void LaunchFollowing::noteLeaving(int first, int last)
{
    const QModelIndex current = m_table.currentIndex();
    if (!isLaunch(current) || current.row() < first || current.row() > last || isAtLaunchNobodySelected())
        return;
    m_leaving = m_jobs.launchAt(m_sorted.mapToSource(current).row())->key;
}

void LaunchFollowing::settleCurrent()
{
    if (isAtLaunchNobodySelected())
        m_table.selectionModel()->setCurrentIndex(firstToBecomeCurrent(m_table), QItemSelectionModel::NoUpdate);
    if (m_leaving.isEmpty())
        return;
    // The rows of its successor may be added after this signal only.
    QMetaObject::invokeMethod(
        this, [this, entryId = std::exchange(m_leaving, {})] { announceSuccessor(entryId); }, Qt::QueuedConnection);
}

void LaunchFollowing::announceSuccessor(const QString &entryId)
{
    const std::optional<LaunchEntry> entry = m_launcher.entry(entryId);
    if (!entry || hasRow(entryId)) // the row was only filtered away
        return;
    if (!entry->resultId.isEmpty())
        Q_EMIT jobTookPlace(entry->resultId);
    else if (!entry->resentAs.isEmpty())
        Q_EMIT launchTookPlace(entry->resentAs);
}

} // namespace exportdesk
