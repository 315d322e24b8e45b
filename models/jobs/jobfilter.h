// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobquerymatcher.h"
#include "models/jobs/jobverdicts.h"
#include "models/table/rowfilter.h"

#include <QObject>
#include <QTimer>

namespace exportdesk
{

/// Which jobs are shown: one chip, "started here" on top of it, and the search; counts for every chip.
class JobFilter final : public QObject, public RowFilter
{
    Q_OBJECT

public:
    using Chip = JobChip;

    explicit JobFilter(const ExportJobsModel &jobs, QObject *parent = nullptr);

    void setChip(Chip chip); ///< not StartedHere
    Chip chip() const { return m_chip; }
    void setStartedHereOnly(bool on);
    bool startedHereOnly() const { return m_startedHereOnly; }
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    const JobQuery &query() const { return m_matcher.query(); }
    /// Whether this search would leave a row, with everything else as it is.
    bool findsAny(const QString &search) const;
    void clear();
    bool isActive() const;
    /// Bounds relative to now are moved on; called by a timer while there are some.
    void advance();
    /// Restricts to these ids on top of everything else (a failure group, a chart's bar); empty: no restriction.
    void setOnlyIds(const QSet<QString> &ids);

    /// How many rows the chip would show with the present search. Kept up to date, announced by countsChanged().
    int count(Chip chip) const { return m_counts[size_t(chip)]; }

    bool accepts(int sourceRow) const override;

Q_SIGNALS:
    /// Rows are accepted differently: SortFilterModel::filterChanged() is to follow.
    void changed();
    void countsChanged();

private:
    void connectModel();
    JobQuery readSearch(const QString &search) const;
    bool matches(const JobQueryMatcher &matcher, int sourceRow) const;
    void judgeRows(int first, int last);
    void judgeAll(bool narrower = false);
    void announce(bool narrower = false);
    void countSoon();
    void countNow();

    const ExportJobsModel &m_jobs;
    Chip m_chip = Chip::All;
    bool m_startedHereOnly = false;
    QString m_search;
    JobQueryMatcher m_matcher;
    QSet<JobKey> m_onlyIds;
    JobVerdicts m_verdicts; ///< by row of the model
    std::array<int, jobChipCount> m_counts{};
    bool m_countsPending = false;
    bool m_verdictsFresh = false; ///< all rows were judged just now
    QTimer m_advance;
};

} // namespace exportdesk
