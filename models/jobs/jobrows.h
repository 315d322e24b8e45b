// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"

namespace exportdesk
{

/// All rows, in pieces: growing never moves existing rows, which would take noticeably long at 100 000 rows.
class JobRows
{
public:
    size_t size() const { return m_pieces.empty() ? 0 : (m_pieces.size() - 1) * pieceSize + m_pieces.back().size(); }
    JobRow &operator[](size_t index) { return m_pieces[index / pieceSize][index % pieceSize]; }
    const JobRow &operator[](size_t index) const { return m_pieces[index / pieceSize][index % pieceSize]; }
    void append(JobRow row);

private:
    static constexpr size_t pieceSize = 1024;
    std::vector<std::vector<JobRow>> m_pieces;
};

} // namespace exportdesk
