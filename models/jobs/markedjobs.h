// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobkey.h"
#include "models/jobs/jobmark.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace exportdesk
{

/// Notes and marks of jobs by job; few jobs have one. A job may be marked before it is known. JobMarks keeps them in
/// the local store.
class MarkedJobs final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty for a job without a mark.
    JobMark of(const JobKey &key) const { return m_marks.isEmpty() ? JobMark() : m_marks.value(key); }
    JobMark of(const QString &id) const { return of(JobKey::of(id)); }
    /// Whether a batch of this job failed, for those who go through all jobs.
    bool isBatchFailed(const JobKey &key) const { return !m_batchFailed.isEmpty() && m_batchFailed.contains(key); }
    void set(const QString &id, const JobMark &mark);

Q_SIGNALS:
    void changed(const exportdesk::JobKey &key);

private:
    QHash<JobKey, JobMark> m_marks; ///< only those that are not empty
    QSet<JobKey> m_batchFailed;
};

} // namespace exportdesk
