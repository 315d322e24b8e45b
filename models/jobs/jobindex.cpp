// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobindex.h"

namespace exportdesk
{

void JobIndex::insert(const JobKey &key, int index)
{
    if (key.text.isEmpty())
        m_numbers.insert(key.number, index);
    else
        m_texts.insert(key.text, index);
}

} // namespace exportdesk
