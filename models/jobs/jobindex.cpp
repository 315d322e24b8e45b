// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobindex.h"

namespace exportdesk
{

int JobIndex::findOrInsert(const JobKey &key, int index)
{
    int &place = key.text.isEmpty() ? m_numbers[quint64(key.number)] : m_texts[key.text];
    const int known = place - 1;
    if (known < 0)
        place = index + 1;
    return known;
}

} // namespace exportdesk
