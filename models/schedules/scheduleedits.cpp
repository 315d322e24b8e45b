// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/scheduleedits.h"

#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/platformkey.h"
#include "models/schedules/platformtime.h"

namespace exportdesk
{

ScheduleEdits::ScheduleEdits(PlatformClient &client, ScheduleJournal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_clock(clock)
    , m_jobs(client)
{
}

SchedulePlace ScheduleEdits::place() const
{
    const Connection &here = m_client.connection();
    return {here.id, platformKey(here), here.sandbox};
}

template <class Value>
QFuture<Outcome<Value>> ScheduleEdits::announced(const QFuture<Outcome<Value>> &written)
{
    return delivered(written, this, [this](const Outcome<Value> &outcome) {
        if (outcome)
            Q_EMIT changed();
        return outcome;
    });
}

/// Any answer brings the time; the newest job is the cheapest.
template <class Value>
QFuture<Outcome<Value>> ScheduleEdits::atPlatformTime(const std::function<QFuture<Outcome<Value>>(qint64 nowMs)> &write)
{
    auto promise = std::make_shared<QPromise<Outcome<Value>>>();
    promise->start();
    const auto finish = [promise](const Outcome<Value> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    ExportJobCalls::ListOptions newest;
    newest.limit = 1;
    deliver(m_jobs.listRaw(newest), this, [this, write, finish](const Outcome<PlatformReply> &answer) {
        if (!answer)
            return finish(answer.failure());
        deliver(announced(write(platformTime(answer.value(), m_client, m_clock))), this, finish);
    });
    return promise->future();
}

QFuture<Outcome<Schedule>> ScheduleEdits::add(const Schedule &schedule)
{
    return atPlatformTime<Schedule>([this, schedule](qint64 nowMs) { return m_journal.add(schedule, nowMs); });
}

QFuture<Outcome<Schedule>> ScheduleEdits::change(const Schedule &schedule)
{
    return atPlatformTime<Schedule>([this, schedule](qint64 nowMs) { return m_journal.change(schedule, nowMs); });
}

QFuture<Outcome<Done>> ScheduleEdits::resume(const QString &id)
{
    return atPlatformTime<Done>([this, id](qint64 nowMs) { return m_journal.resume(id, nowMs); });
}

QFuture<Outcome<Done>> ScheduleEdits::pause(const QString &id)
{
    return announced(m_journal.pause(id));
}

QFuture<Outcome<Done>> ScheduleEdits::remove(const QString &id)
{
    return announced(m_journal.remove(id));
}

} // namespace exportdesk
