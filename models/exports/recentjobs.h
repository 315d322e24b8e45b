// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <vector>

namespace exportdesk
{

/// Reads the platform's list of jobs from the newest down to a moment; deletes itself afterwards.
class RecentJobs final : public QObject
{
    Q_OBJECT

public:
    using Jobs = std::vector<ExportJob>;

    /// Reads all jobs created since \a sinceMs, by the platform's clock, and some older ones.
    RecentJobs(const ExportJobCalls &calls, qint64 sinceMs, QObject *parent);

    /// As the list has them: newest first, and perhaps twice where it moved meanwhile.
    QFuture<Outcome<Jobs>> future() const { return m_promise.future(); }

private:
    void readPage(const QString &cursor);
    void acceptPage(const ExportJobPage &page);
    void finish(const Outcome<Jobs> &outcome);

    ExportJobCalls m_calls;
    qint64 m_sinceMs;
    int m_pages = 0;
    QSet<QString> m_cursors; ///< to notice a list that runs in circles
    Jobs m_jobs;
    QPromise<Outcome<Jobs>> m_promise;
};

} // namespace exportdesk
