// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/datasetcounts.h"

#include "models/jobs/knownjobs.h"

namespace exportdesk
{

void DatasetCounts::add(int first, int last)
{
    m_counts.resize(m_jobs.words().size());
    for (int index = first; index <= last; ++index)
        ++m_counts[m_jobs.at(index).dataset];
}

QHash<QString, int> DatasetCounts::byDataset() const
{
    QHash<QString, int> counts;
    for (quint32 word = 1; word < m_counts.size(); ++word) {
        if (m_counts[word] > 0)
            counts.insert(m_jobs.words().at(word), m_counts[word]);
    }
    return counts;
}

} // namespace exportdesk
