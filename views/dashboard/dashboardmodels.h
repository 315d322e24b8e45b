// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class Durations;
class ExportJobsModel;
class JobFigures;
class JobMonitor;
class PlatformTimetable;
class SchedulesModel;

/// The models that the Dashboard shows; all outlive it.
struct DashboardModels {
    ExportJobsModel &jobs;
    JobFigures &figures;
    const Durations &durations;
    JobMonitor &monitor;
    SchedulesModel *schedules = nullptr; ///< null: their lanes are not shown
    PlatformTimetable *timetable = nullptr; ///< what the platform runs beside them
};

} // namespace exportdesk
