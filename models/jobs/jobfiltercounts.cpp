// SPDX-License-Identifier: GPL-3.0-or-later
// How JobFilter counts its chips: each row is judged once, when it comes or changes, not again for every chip.
#include "models/jobs/jobfilter.h"

#include <QTimer>

namespace exportdesk
{

/// What is kept of a row: bit 0 says that the search finds it, the next ones its chip beside All (0 for none), the last
/// that it was started here.
namespace
{
constexpr quint8 Found = 1;
constexpr quint8 Here = 16;

constexpr JobFilter::Chip chipOf(quint8 verdict)
{
    return JobFilter::Chip((verdict >> 1) & 7);
}
} // namespace

quint8 JobFilter::judged(int sourceRow) const
{
    quint8 verdict = matchesSearch(sourceRow) ? Found : 0;
    for (const Chip chip : {Chip::Running, Chip::Succeeded, Chip::Failed, Chip::Cancelled}) {
        if (inChip(sourceRow, chip)) {
            verdict |= quint8(quint8(chip) << 1);
            break;
        }
    }
    return inChip(sourceRow, Chip::StartedHere) ? verdict | Here : verdict;
}

bool JobFilter::acceptsVerdict(quint8 verdict) const
{
    return (verdict & Found) && (m_chip == Chip::All || chipOf(verdict) == m_chip)
        && (!m_startedHereOnly || (verdict & Here));
}

void JobFilter::judgeRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        quint8 &verdict = m_verdicts[size_t(row)];
        --m_tally[verdict];
        verdict = judged(row);
        ++m_tally[verdict];
    }
}

/// When the search only asks for more than before, rows that were not found before stay so.
void JobFilter::judgeAll(bool narrower)
{
    const auto rows = size_t(m_jobs.rowCount());
    if (narrower && m_verdicts.size() == rows) {
        for (int row = 0; row < int(rows); ++row) {
            if (m_verdicts[size_t(row)] & Found)
                judgeRows(row, row);
        }
        return;
    }
    m_verdicts.assign(rows, 0);
    m_tally = {};
    m_tally[0] = int(rows);
    judgeRows(0, int(rows) - 1);
}

void JobFilter::whenRowsInserted(int first, int last)
{
    const auto count = size_t(last - first + 1);
    m_verdicts.insert(m_verdicts.begin() + first, count, quint8(0));
    m_tally[0] += int(count);
    judgeRows(first, last);
    tellCountsSoon();
}

void JobFilter::whenRowsRemoved(int first, int last)
{
    for (int row = first; row <= last; ++row)
        --m_tally[m_verdicts[size_t(row)]];
    m_verdicts.erase(m_verdicts.begin() + first, m_verdicts.begin() + last + 1);
    tellCountsSoon();
}

void JobFilter::tellCountsSoon()
{
    if (std::exchange(m_countsPending, true))
        return;
    QTimer::singleShot(0, this, [this] {
        // How long a job runs changes without a word from anybody.
        if (m_query.longerThanMs || m_query.shorterThanMs)
            judgeAll(false);
        tellCounts();
    });
}

void JobFilter::tellCounts()
{
    m_countsPending = false;
    std::array<int, ChipCount> counts{};
    const auto count = [&counts](Chip chip) -> int & { return counts[size_t(chip)]; };
    for (quint8 verdict = 0; verdict < quint8(m_tally.size()); ++verdict) {
        const int rows = m_tally[verdict];
        if (!(verdict & Found) || rows == 0)
            continue;
        const Chip chip = chipOf(verdict);
        if (verdict & Here)
            count(Chip::StartedHere) += m_chip == Chip::All || m_chip == chip ? rows : 0;
        else if (m_startedHereOnly)
            continue;
        count(Chip::All) += rows;
        if (chip != Chip::All)
            count(chip) += rows;
    }
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

} // namespace exportdesk
