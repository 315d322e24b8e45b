// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobmonitor.h"

namespace exportdesk
{

class JobHistory;

/// The whole record of the job in view: at once from the local history if it is there, then as the platform says.
class JobDetails final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty, ///< no job is shown
        Loading,
        Remembered, ///< from the local history, not yet confirmed
        Fresh,
        Failed, ///< failure() says why; job() may still be the remembered one
    };

    /// \a history may be null.
    JobDetails(JobMonitor &monitor, JobHistory *history, QObject *parent = nullptr);

    /// Empty: none.
    void show(const QString &id);
    QString id() const { return m_id; }
    State state() const { return m_state; }
    const std::optional<ExportJob> &job() const { return m_job; }
    const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    void readSoon(const QByteArray &record);
    void readRecord(const QByteArray &record);
    void showRecord(const ExportJob &job, State state);
    void fail(const QString &id, const Failure &failure);

    JobMonitor &m_monitor;
    JobHistory *m_history;
    QString m_id;
    State m_state = State::Empty;
    int m_change = 0; ///< counts what was shown
    std::optional<ExportJob> m_job;
    std::optional<Failure> m_failure;
};

} // namespace exportdesk
