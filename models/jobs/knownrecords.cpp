// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/knownrecords.h"

#include "models/jobs/jobrow.h"

#include <QReadLocker>
#include <QWriteLocker>

namespace exportdesk
{

std::optional<qint64> KnownRecords::find(quint64 hash) const
{
    const QReadLocker locked(&m_lock);
    const qint64 *id = m_ids.find(hash);
    return id ? std::optional(*id) : std::nullopt;
}

void KnownRecords::add(quint64 hash, qint64 id)
{
    const QWriteLocker locked(&m_lock);
    m_ids[hash] = id;
}

void KnownRecords::add(const std::vector<JobRow> &rows)
{
    const QWriteLocker locked(&m_lock);
    for (const JobRow &row : rows) {
        if (row.key.text.isEmpty())
            m_ids[row.recordHash] = row.key.number;
    }
}

void KnownRecords::remove(quint64 hash)
{
    const QWriteLocker locked(&m_lock);
    m_ids.remove(hash);
}

} // namespace exportdesk
