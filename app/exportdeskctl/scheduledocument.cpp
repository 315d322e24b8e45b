// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/scheduledocument.h"

#include "app/exportdeskctl/documentmembers.h"
#include "models/schedules/occurrencewords.h"
#include "models/schedules/rhythmtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString missedWord(SchedulePlan::Missed missed)
{
    return missed == SchedulePlan::Missed::Skip ? u"skip"_s : u"run-once"_s;
}

QString overlapWord(SchedulePlan::Overlap overlap)
{
    switch (overlap) {
    case SchedulePlan::Overlap::Skip:
        return u"skip"_s;
    case SchedulePlan::Overlap::Wait:
        return u"wait"_s;
    case SchedulePlan::Overlap::RunAnyway:
        return u"run-anyway"_s;
    }
    return {};
}

} // namespace

QJsonArray nextTimes(const Schedule &schedule, qint64 nowMs, qsizetype count)
{
    QJsonArray next;
    if (schedule.isPaused)
        return next;
    for (const DueTime &due : nextDueTimes(schedule.plan.rhythm, std::max(nowMs, schedule.handledMs), count))
        next.append(documentMembers::timeOrNull(due.dueMs));
    return next;
}

QJsonObject scheduleObject(const KeptSchedule &kept, qint64 nowMs)
{
    const Schedule &schedule = kept.schedule;
    QJsonArray results;
    for (const Occurrence &one : kept.newest)
        results.append(occurrenceObject(one));
    return {{"name"_L1, schedule.plan.name},
            {"rhythm"_L1, rhythmText(schedule.plan.rhythm)},
            {"zone"_L1, QString::fromUtf8(schedule.plan.rhythm.zone)},
            {"state"_L1, schedule.isPaused ? u"paused"_s : u"active"_s},
            {"connection"_L1, schedule.place.connectionId},
            {"sandbox"_L1, schedule.place.sandbox},
            {"revision"_L1, schedule.revision},
            {"template"_L1, documentMembers::textOrNull(schedule.plan.templateName)},
            {"missed"_L1, missedWord(schedule.plan.missed)},
            {"overlap"_L1, overlapWord(schedule.plan.overlap)},
            {"sinceLastSuccess"_L1, schedule.plan.sinceSuccess},
            {"next"_L1, nextTimes(schedule, nowMs, 5)},
            {"results"_L1, results}};
}

QJsonObject occurrenceObject(const Occurrence &one)
{
    using documentMembers::textOrNull;
    using documentMembers::timeOrNull;
    return {{"due"_L1, one.due.nominal},
            {"dueAt"_L1, timeOrNull(one.due.dueMs)},
            {"state"_L1, wordOf(one.state)},
            {"reason"_L1, textOrNull(wordOf(one.reason))},
            {"outcome"_L1, textOrNull(wordOf(one.end))},
            {"job"_L1, textOrNull(one.jobId)},
            {"launch"_L1, textOrNull(one.launchId)},
            {"detail"_L1, textOrNull(one.detail)},
            {"decidedAt"_L1, timeOrNull(one.decidedMs > 0 ? one.decidedMs : -1)},
            {"endedAt"_L1, timeOrNull(one.endedMs > 0 ? one.endedMs : -1)}};
}

} // namespace exportdesk
