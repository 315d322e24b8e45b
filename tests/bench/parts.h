// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/report.h"

namespace exportdesk::bench
{

class Stage;

/// How much is measured.
struct Size {
    int jobs = 100'000;
    int manyJobs = 1'000'000;
    int runs = 5;
    int followedJobs = 1000;
    int hugeErrors = 60'000;
    int hugeProperties = 1'000'000;
    int exportedProfiles = 1'000'000;
    int dueSchedules = 1000;
    int historyDays = 30;
};

/// Process start to first frame and to a usable table; the history it starts on is \a dataFolder.
void measureStart(Report &report, Stage &stage, const Size &size, const QString &dataFolder);
/// A command that reads the history, and a launch, each as a process of its own; the history is in \a dataFolder.
void measureScripting(Report &report, Stage &stage, const Size &size, const QString &dataFolder);
/// Loading all jobs over the API against curl and Python, gaps of the event loop meanwhile, work of a second pass.
/// Leaves a history of all jobs in \a dataFolder.
void measureLoading(Report &report, Stage &stage, const Size &size, const QString &dataFolder);
/// Memory, sorting, filtering and many changes at once, each number of jobs in a process of its own.
void measureTables(Report &report, const Size &size, const QString &pagesFile);
/// Requests to follow running jobs for ten minutes of a simulated clock.
void measureFollowing(Report &report, const Size &size);
/// Gaps of the event loop while the window shows and reads single responses without measure.
void measureHuge(Report &report, const Size &size);

/// Schedules that are all due in one pass, and their page after a month of runs.
void measureSchedules(Report &report, const Size &size);

/// What a verdict over exported files needs, relative to the engine alone.
void measureResults(Report &report, const Size &size);

/// In the process that measureTables() starts: prints what was measured as one line of JSON.
int measureWorld(const QString &pagesFile, int jobs, int runs);
/// In processes that measureResults() starts: writes \a count profiles as Parquet and JSON lines into \a folder; prints
/// the time that the engine alone needs for the statements in a file, once for each run, after the first, a view.
int makeResults(const QString &folder, int count);
int measureDirectResults(const QString &statements, int runs);

} // namespace exportdesk::bench
