// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/hashinparts.h"
#include "models/jobs/jobkey.h"

#include <QHash>
#include <QString>

namespace exportdesk
{

/// Where the row of a job is; -1 for unknown ones.
class JobIndex
{
public:
    /// Those from \a count on are about to be appended and not known yet.
    int find(const JobKey &key, int count) const
    {
        const int index = (key.text.isEmpty() ? m_numbers.value(quint64(key.number)) : m_texts.value(key.text)) - 1;
        return index < count ? index : -1;
    }
    /// Where the row is already; -1 when it was not known and is now at \a index.
    int findOrInsert(const JobKey &key, int index);

private:
    // The index and one, so that a new entry (0) can be told from the first row.
    // Numbers apart, because a JobKey takes twice the memory. Neighbours come together: one part grows after the other.
    HashInParts<int, 10> m_numbers;
    QHash<QString, int> m_texts;
};

} // namespace exportdesk
