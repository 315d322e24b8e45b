// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"

#include <QObject>
#include <QSet>

#include <deque>

namespace exportdesk
{

class JobMerger;
class RetryPause;

/// Looks up single jobs and merges what the platform says, a few at a time.
class JobLookUps final : public QObject
{
    Q_OBJECT

public:
    /// \a merger and \a pause outlive the look-ups.
    JobLookUps(JobMerger &merger, ExportJobCalls calls, RetryPause &pause, QObject *parent = nullptr);

    /// From now on requests are sent.
    void start();
    /// Forgets what waits; replies to requests on their way are ignored.
    void stop();
    /// Looks the job up with the next free slot, \a first: before the others that wait.
    void add(const QString &id, bool first);
    /// Adds running jobs that no reply to \a request or later ones contained, as many as one refresh may.
    void addNotSeenSince(quint64 request);
    /// Sends what waits, as far as slots are free and the platform allows it.
    void sendWaiting();

Q_SIGNALS:
    void requested();
    void jobSeen(const exportdesk::ExportJob &job);
    void jobRemoved(const QString &id);
    void failed(const QString &id, const exportdesk::Failure &failure);

private:
    void acceptReply(const QString &id, quint64 request, const Outcome<ExportJob> &outcome);

    JobMerger &m_merger;
    ExportJobCalls m_calls;
    RetryPause &m_pause;
    bool m_running = false;
    quint64 m_generation = 0; ///< replies to requests of an earlier one are ignored
    std::deque<QString> m_waiting;
    QSet<QString> m_requested;
};

} // namespace exportdesk
