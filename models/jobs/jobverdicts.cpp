// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobverdicts.h"

namespace exportdesk
{

void JobVerdicts::reset(int rows)
{
    m_rows.assign(size_t(rows), 0);
    m_tally = {};
    m_tally[0] = rows;
}

void JobVerdicts::insert(int first, int count)
{
    m_rows.insert(m_rows.begin() + first, size_t(count), quint8(0));
    m_tally[0] += count;
}

void JobVerdicts::remove(int first, int count)
{
    for (int row = first; row < first + count; ++row)
        --m_tally[m_rows[size_t(row)]];
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

void JobVerdicts::set(int row, Verdict verdict)
{
    quint8 &byte = m_rows[size_t(row)];
    --m_tally[byte];
    byte = pack(verdict);
    ++m_tally[byte];
}

std::array<int, jobChipCount> JobVerdicts::counts(JobChip chip, bool startedHereOnly) const
{
    std::array<int, jobChipCount> counts{};
    const auto count = [&counts](JobChip which) -> int & { return counts[size_t(which)]; };
    for (size_t byte = 0; byte < m_tally.size(); ++byte) {
        const int rows = m_tally[byte];
        const Verdict verdict = unpack(quint8(byte));
        if (!verdict.found || rows == 0)
            continue;
        if (verdict.startedHere)
            count(JobChip::StartedHere) += chip == JobChip::All || chip == verdict.chip ? rows : 0;
        else if (startedHereOnly)
            continue;
        count(JobChip::All) += rows;
        if (verdict.chip != JobChip::All)
            count(verdict.chip) += rows;
    }
    return counts;
}

} // namespace exportdesk
