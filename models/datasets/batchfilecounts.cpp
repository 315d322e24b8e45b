// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchfilecounts.h"

#include "models/platform/deliver.h"

namespace exportdesk
{

BatchFileCounts::BatchFileCounts(PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_calls(client)
{
}

void BatchFileCounts::count(const QString &batchId)
{
    if (m_counts.contains(batchId) || !m_client)
        return;
    m_counts.insert(batchId, -1);
    readPage(batchId, {}, 0, 0);
}

void BatchFileCounts::clear()
{
    ++m_run;
    m_counts.clear();
}

void BatchFileCounts::readPage(const QString &batchId, const QString &start, int counted, int page)
{
    deliver(m_calls.files(batchId, start), this, [=, this, run = m_run](const Outcome<FilePage> &files) {
        if (run != m_run)
            return;
        if (!files) {
            m_counts.remove(batchId); // may be counted again
            return;
        }
        const int count = counted + int(files.value().files.size());
        const QString &next = files.value().next;
        constexpr int mostPages = 1'000; // a broken server must not keep us reading
        if (!next.isEmpty() && next != start && files.value().entries > 0 && page < mostPages && m_client)
            return readPage(batchId, next, count, page + 1);
        m_counts.insert(batchId, count);
        Q_EMIT this->counted(batchId);
    });
}

} // namespace exportdesk
