// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobkey.h"

#include <QHash>

namespace exportdesk
{

/// Where the row of a job is; -1 for unknown ones.
class JobIndex
{
public:
    int find(const JobKey &key) const
    {
        return key.text.isEmpty() ? m_numbers.value(key.number, -1) : m_texts.value(key.text, -1);
    }
    void insert(const JobKey &key, int index);

private:
    QHash<qint64, int> m_numbers; ///< apart, because a JobKey takes twice the memory
    QHash<QString, int> m_texts;
};

} // namespace exportdesk
