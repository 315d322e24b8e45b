// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrows.h"

namespace exportdesk
{

void JobRows::append(JobRow row)
{
    if (m_pieces.empty() || m_pieces.back().size() == pieceSize)
        m_pieces.emplace_back().reserve(pieceSize);
    m_pieces.back().push_back(std::move(row));
}

} // namespace exportdesk
