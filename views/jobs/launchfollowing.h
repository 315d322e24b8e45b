// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class ExportJobsModel;
class Launcher;
class SortFilterModel;
class TableView;

/// When the row of the selected launch goes away, says what took its place. No other launch comes into view then:
/// deciding on it by mistake could create a duplicate.
class LaunchFollowing final : public QObject
{
    Q_OBJECT

public:
    /// Created before \a table shows \a sorted, which is over \a jobs; all outlive this.
    LaunchFollowing(const ExportJobsModel &jobs, SortFilterModel &sorted, const Launcher &launcher, TableView &table,
                    QObject *parent);

    /// Called once \a table shows its rows.
    void start();
    /// Whether the current row is a launch that was not selected.
    bool isAtLaunchNobodySelected() const;

Q_SIGNALS:
    /// The launch turned out to have created this job.
    void jobTookPlace(const QString &jobId);
    /// The operator launched it again, with this journal entry.
    void launchTookPlace(const QString &entryId);

private:
    bool isLaunch(const QModelIndex &row) const;
    bool hasRow(const QString &entryId) const;
    void noteLeaving(int first, int last);
    void settleCurrent();
    void announceSuccessor(const QString &entryId);

    const ExportJobsModel &m_jobs;
    SortFilterModel &m_sorted;
    const Launcher &m_launcher;
    TableView &m_table;
    QString m_leaving; ///< the selected launch whose row is being removed
};

} // namespace exportdesk
