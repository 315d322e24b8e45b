// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobquery.h"
#include "models/table/rowfilter.h"

#include <QObject>

#include <array>

namespace exportdesk
{

/// Which jobs are shown: one chip, "started here" on top of it, and the search; counts for every chip.
///
/// Words, names and errors are compared once per distinct text, so a key stroke costs a few number comparisons per row.
class JobFilter final : public QObject, public RowFilter
{
    Q_OBJECT

public:
    enum class Chip {
        All,
        Running, ///< everything not ended
        Succeeded,
        Failed,
        Cancelled,
        StartedHere, ///< adds to the chosen one
    };
    static constexpr int ChipCount = 6;

    explicit JobFilter(ExportJobsModel &jobs, QObject *parent = nullptr);
    ~JobFilter() override;

    void setChip(Chip chip); ///< not StartedHere
    Chip chip() const { return m_chip; }
    void setStartedHereOnly(bool on);
    bool startedHereOnly() const { return m_startedHereOnly; }
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    const JobQuery &query() const { return m_query; }
    void clear();
    bool isActive() const;
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
    struct Prepared;

    void prepare();
    void judge(int role, quint32 number) const;
    bool matchesSearch(int sourceRow) const;
    bool matchesSearch(const JobRow &row) const;
    bool matchesSearch(const LaunchRow &launch) const;
    bool matchesCause(const JobRow &row) const;
    bool matchesMark(const JobRow &row) const;
    quint64 wordsInOwnTexts(const JobRow &row) const;
    bool matchesNumbers(qint64 createdMs, bool startedHere, const JobKey &key) const;
    bool matchesDuration(const JobRow &row) const;
    bool inChip(int sourceRow, Chip chip) const;
    void announce(bool narrower = false);
    quint8 judged(int sourceRow) const;
    bool acceptsVerdict(quint8 verdict) const;
    void judgeRows(int first, int last);
    void judgeAll(bool narrower);
    void whenRowsInserted(int first, int last);
    void whenRowsRemoved(int first, int last);
    void whenDataChanged(int first, int last);
    void tellCounts();
    void tellCountsSoon();

    ExportJobsModel &m_jobs;
    Chip m_chip = Chip::All;
    bool m_startedHereOnly = false;
    QString m_search;
    JobQuery m_query;
    QSet<JobKey> m_onlyIds;
    std::array<int, ChipCount> m_counts{};
    bool m_countsPending = false;
    bool m_announcing = false; ///< all verdicts are fresh
    std::vector<quint8> m_verdicts; ///< by row, see jobfiltercounts.cpp
    std::array<int, 32> m_tally{}; ///< rows by verdict
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace exportdesk
