// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/markedjobs.h"

namespace exportdesk
{

void MarkedJobs::set(const QString &id, const JobMark &mark)
{
    const JobKey key = JobKey::of(id);
    if (of(key) == mark)
        return;
    if (mark.isEmpty())
        m_marks.remove(key);
    else
        m_marks.insert(key, mark);
    if (mark.batchFailed)
        m_batchFailed.insert(key);
    else
        m_batchFailed.remove(key);
    Q_EMIT changed(key);
}

} // namespace exportdesk
