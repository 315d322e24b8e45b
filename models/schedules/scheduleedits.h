// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/schedules/schedulejournal.h"

#include <QObject>

#include <functional>

namespace exportdesk
{

class Clock;
class PlatformClient;

/// Changes the schedules of one connection and sandbox. From when on due times count is the platform's time: the clock
/// of this computer may be ahead.
class ScheduleEdits final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ScheduleEdits(PlatformClient &client, ScheduleJournal &journal, const Clock &clock, QObject *parent = nullptr);

    /// Where its schedules run.
    SchedulePlace place() const;
    /// As ScheduleJournal; changed() follows when it was written.
    QFuture<Outcome<Schedule>> add(const Schedule &schedule);
    QFuture<Outcome<Schedule>> change(const Schedule &schedule);
    QFuture<Outcome<Done>> resume(const QString &id);
    /// These need no answer of the platform.
    QFuture<Outcome<Done>> pause(const QString &id);
    QFuture<Outcome<Done>> remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    template <class Value>
    QFuture<Outcome<Value>> atPlatformTime(const std::function<QFuture<Outcome<Value>>(qint64 nowMs)> &write);
    template <class Value>
    QFuture<Outcome<Value>> announced(const QFuture<Outcome<Value>> &written);

    PlatformClient &m_client;
    ScheduleJournal &m_journal;
    const Clock &m_clock;
    ExportJobCalls m_jobs;
};

} // namespace exportdesk
