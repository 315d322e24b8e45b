// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobchip.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace exportdesk
{

/// What the search and the chips say of each row, in one byte, and how many rows say the same: a row is judged once,
/// when it comes or changes, not again for every chip.
class JobVerdicts
{
public:
    struct Verdict {
        bool found = false; ///< by the search
        JobChip chip = JobChip::All; ///< the one beside All that shows it; All: none
        bool startedHere = false;
    };

    size_t size() const { return m_rows.size(); }
    Verdict at(int row) const { return unpack(m_rows[size_t(row)]); }
    /// All rows are new.
    void reset(int rows);
    void insert(int first, int count);
    void remove(int first, int count);
    void set(int row, Verdict verdict);
    /// How many rows each chip would show, by JobChip, while \a chip is selected.
    std::array<int, jobChipCount> counts(JobChip chip, bool startedHereOnly) const;
    bool operator==(const JobVerdicts &) const = default;

private:
    static constexpr quint8 foundBit = 1;
    static constexpr quint8 hereBit = 16;

    static constexpr quint8 pack(Verdict verdict)
    {
        return quint8((verdict.found ? foundBit : 0) | quint8(quint8(verdict.chip) << 1)
                      | (verdict.startedHere ? hereBit : 0));
    }
    static constexpr Verdict unpack(quint8 byte)
    {
        return {(byte & foundBit) != 0, JobChip((byte >> 1) & 7), (byte & hereBit) != 0};
    }

    std::vector<quint8> m_rows;
    std::array<int, 32> m_tally{}; ///< rows by packed verdict
};

} // namespace exportdesk
