// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobnames.h"
#include "models/jobs/knownjobs.h"
#include "models/jobs/markedjobs.h"
#include "models/jobs/pendinglaunches.h"
#include "models/table/tablemodel.h"

#include <array>

namespace exportdesk
{

/// The export jobs of one connection and sandbox as a table. Never resets: rows come, go and change one by one.
///
/// Launches whose job is not known yet come first, then the jobs in the order they became known; a SortFilterModel on
/// top sorts.
class ExportJobsModel final : public TableModel
{
    Q_OBJECT

public:
    enum JobColumn {
        Status,
        Id,
        Progress,
        Dataset,
        MergePolicy,
        Segments,
        Events,
        Created,
        Duration,
        Updated,
        Batch,
        FirstError,
        StartedBy,
        Note,
    };
    enum Role {
        FactsRole = FirstRoleOfModel, ///< JobFacts of the row, for delegates
    };

    /// All outlive the model.
    ExportJobsModel(const KnownJobs &known, const PendingLaunches &launches, const MarkedJobs &marks,
                    const JobNames &names, QObject *parent = nullptr);

    const KnownJobs &known() const { return m_known; }
    const MarkedJobs &marks() const { return m_marks; }
    const JobNames &names() const { return m_names; }
    int jobCount() const { return m_known.count(); }
    int launchCount() const { return m_launches.count(); }

    JobFacts facts(int row) const;
    /// Nothing for an unknown job.
    std::optional<JobFacts> facts(const QString &id) const;
    /// -1 when unknown.
    int rowOf(const QString &id) const;
    /// Empty for a launch.
    QString idAt(int row) const { return jobAt(row) ? jobAt(row)->key.id() : QString(); }
    /// nullptr for a launch.
    const JobRow *jobAt(int row) const;
    /// nullptr for a job.
    const LaunchRow *launchAt(int row) const;
    /// Announces the durations of running jobs, which change without a signal; for whoever sorts by them.
    void advance();

private:
    std::span<const Column> columns() const override;
    int rows() const override;
    QString columnTitle(int column) const override;
    QString columnToolTip(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString cellWire(int row, int column) const override;
    QString cellAccessibleText(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;
    bool rowPinnedOnTop(int row) const override;

    QString textOf(const JobRow &row, JobColumn column) const;
    QString textOf(const LaunchRow &launch, JobColumn column) const;
    SortValue sortTextOf(const JobRow &row, JobColumn column) const;
    QString segmentsText(quint32 word) const;
    QString segmentsText(const LaunchRow &launch) const;

    const KnownJobs &m_known;
    const PendingLaunches &m_launches;
    const MarkedJobs &m_marks;
    const JobNames &m_names;
    mutable QHash<quint32, QString> m_segmentsTexts; ///< by number of the word; made when first shown
    /// What Dataset, MergePolicy and Segments are sorted by, by number of the word: made once, not for each row.
    mutable std::array<QHash<quint32, QString>, 3> m_sortTexts;
};

} // namespace exportdesk
