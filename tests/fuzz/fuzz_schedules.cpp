// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/duetimes.h"
#include "models/schedules/platformschedulereader.h"
#include "models/schedules/quartzcron.h"
#include "models/schedules/schedulerecord.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

namespace
{

constexpr qint64 someMs = 1'772'438'400'000;

/// What the platform runs by itself: of an expression that can be read, the times ascend.
void readTimetable(const QByteArray &bytes)
{
    const Outcome<QList<PlatformSchedule>> all = readPlatformSchedules(bytes);
    QStringList expressions{QString::fromUtf8(bytes)};
    if (all)
        for (const PlatformSchedule &one : all.value())
            expressions += one.cron;
    for (const QString &text : std::as_const(expressions)) {
        const auto cron = readQuartzCron(text);
        qint64 previousMs = someMs;
        for (int i = 0; cron && i < 20; ++i) {
            const auto next = cron->next(previousMs);
            if (!next)
                break;
            fuzz::must(*next > previousMs);
            previousMs = *next;
        }
    }
}

} // namespace

/// Schedules of the store: what was read is written so that it reads the same again, and has times that ascend.
void fuzz::read(const QByteArray &bytes)
{
    readTimetable(bytes);
    const Outcome<SchedulePlan> first = readSchedulePlan(bytes);
    if (!first)
        return;
    const Outcome<SchedulePlan> second = readSchedulePlan(writeSchedulePlan(first.value()));
    must(second.ok() && second.value() == first.value());
    qint64 previousMs = someMs;
    const QList<DueTime> next = nextDueTimes(first.value().rhythm, previousMs, 20);
    for (const DueTime &one : next) {
        must(one.dueMs > previousMs && one.nominal.size() == 16);
        previousMs = one.dueMs;
    }
}
