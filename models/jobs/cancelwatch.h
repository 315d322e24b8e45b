// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/jobs/jobmerger.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>

namespace exportdesk
{

/// Looks jobs up that the platform has promised to cancel, few at a time, until they have ended.
class CancelWatch final : public QObject
{
    Q_OBJECT

public:
    CancelWatch(JobMerger &merger, const ExportJobCalls &calls, const Clock &clock, QObject *parent = nullptr);

    /// How often to check whether a job is due.
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }
    void start(const QString &id);
    void stop(const QString &id) { m_watched.erase(id); }

Q_SIGNALS:
    void jobSeen(const exportdesk::ExportJob &job);
    void jobEnded(const QString &id, exportdesk::JobStatus status);
    /// The platform has no such job any more.
    void jobGone(const QString &id);
    /// It has not ended in ten minutes, and is not watched any longer.
    void tookTooLong(const QString &id);

private:
    struct Watched {
        qint64 startedMs = 0;
        qint64 nextLookMs = 0;
        bool isBeingLookedUp = false;
    };

    void lookUpDue();
    void acceptJob(const QString &id, quint64 question, const Outcome<ExportJob> &outcome);

    JobMerger &m_merger;
    ExportJobCalls m_calls;
    const Clock &m_clock;
    QTimer m_timer;
    std::map<QString, Watched> m_watched;
    int m_lookUps = 0; ///< on their way
};

} // namespace exportdesk
