// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/duetimes.h"
#include "models/schedules/schedulerecord.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// Schedules of the store: what was read is written so that it reads the same again, and has times that ascend.
void fuzz::read(const QByteArray &bytes)
{
    const Outcome<SchedulePlan> first = readSchedulePlan(bytes);
    if (!first)
        return;
    const Outcome<SchedulePlan> second = readSchedulePlan(writeSchedulePlan(first.value()));
    must(second.ok() && second.value() == first.value());
    qint64 previousMs = 1'772'438'400'000;
    const QList<DueTime> next = nextDueTimes(first.value().rhythm, previousMs, 20);
    for (const DueTime &one : next) {
        must(one.dueMs > previousMs && one.nominal.size() == 16);
        previousMs = one.dueMs;
    }
}
