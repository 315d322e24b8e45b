// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/duelanes.h"

#include "models/schedules/quartzcron.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

constexpr qint64 laneSpanMs = 24 * 60 * 60'000LL;
constexpr qint64 unknownDurationMs = 10 * 60'000;
constexpr qsizetype mostBars = 300;

DueLane laneOf(const PlatformSchedule &run, qint64 fromMs)
{
    DueLane lane;
    lane.run = run;
    lane.name = run.name.isEmpty() ? run.id : run.name;
    const std::optional<QuartzCron> cron = run.isActive() ? readQuartzCron(run.cron) : std::nullopt;
    // One that began before may still run.
    auto beginMs = cron ? cron->next(fromMs - aroundPlatformRunMs) : std::nullopt;
    while (beginMs && *beginMs < fromMs + laneSpanMs && lane.bars.size() < mostBars) {
        lane.bars += {*beginMs, *beginMs + aroundPlatformRunMs, false};
        beginMs = cron->next(*beginMs);
    }
    return lane;
}

DueLane laneOf(const ScheduleRow &row, const QList<PlatformSchedule> &runs)
{
    DueLane lane;
    lane.scheduleId = row.kept.schedule.id;
    lane.name = row.kept.schedule.plan.name;
    lane.usualMs = row.usualMs;
    const QList<bool> conflicts = row.conflict ? areInConflict(row.soon, runs) : QList<bool>(row.soon.size(), false);
    for (qsizetype i = 0; i < row.soon.size(); ++i) {
        const qint64 dueMs = row.soon[i].dueMs;
        lane.bars += {dueMs, dueMs + (row.usualMs > 0 ? row.usualMs : unknownDurationMs), conflicts[i]};
    }
    return lane;
}

} // namespace

QList<DueLane> dueLanes(const QList<ScheduleRow> &schedules, const QList<PlatformSchedule> &runs, qint64 fromMs)
{
    QList<DueLane> lanes;
    for (const PlatformSchedule &run : runs)
        if (const DueLane lane = laneOf(run, fromMs); !lane.bars.isEmpty())
            lanes += lane;
    for (const ScheduleRow &row : schedules)
        if (row.state == ScheduleRow::State::Active && !row.soon.isEmpty())
            lanes += laneOf(row, runs);
    const auto rank = [](const DueLane &lane) {
        const bool isInConflict
            = std::any_of(lane.bars.begin(), lane.bars.end(), [](const DueLane::Bar &bar) { return bar.isInConflict; });
        return lane.isPlatforms() ? 0 : isInConflict ? 1 : 2;
    };
    std::stable_sort(lanes.begin(), lanes.end(), [&rank](const DueLane &left, const DueLane &right) {
        return std::pair(rank(left), left.bars.first().beginMs) < std::pair(rank(right), right.bars.first().beginMs);
    });
    return lanes;
}

} // namespace exportdesk
