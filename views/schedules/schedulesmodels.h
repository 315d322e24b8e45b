// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/usertimer.h"

#include <functional>
#include <optional>

namespace exportdesk
{

class Clock;
class ExportTemplates;
class Launcher;
class OccurrencesModel;
class PlatformTimetable;
class ScheduledChecks;
class ScheduleEdits;
class ScheduleRunner;
class SchedulesModel;
struct ExportRequest;

/// What the Schedules page shows and acts on; all outlive it.
struct SchedulesModels {
    SchedulesModel &table;
    OccurrencesModel &log;
    ScheduleEdits &edits;
    ScheduleRunner &runner;
    ScheduledChecks &checks;
    PlatformTimetable &timetable;
    const ExportTemplates &templates;
    const Launcher &launcher;
    const Clock &clock;
    std::function<ExportRequest()> composed; ///< the request on the page New export
    UserTimer::Command timer;
    QString networkFolder; ///< see WorkspaceSchedules
    bool isKept = true; ///< the store outlives the program
};

} // namespace exportdesk
