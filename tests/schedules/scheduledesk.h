// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequestreader.h"
#include "models/platform/platformkey.h"
#include "models/platform/readyfuture.h"
#include "models/schedules/schedulerunner.h"
#include "models/store/store.h"
#include "tests/exports/launchrun.h"
#include "tests/kit/fakeclock.h"

namespace exportdesk::test
{

/// The platform with jobs that end and batches that arrive, on a clock of its own that is right.
struct ScheduledPlatform {
    explicit ScheduledPlatform(kit::FakeClock &clock)
        : now(clock)
        , jobs(clock)
    {
    }

    /// Lets \a client, whose clock is \a local, answer for this platform; the skew is known after the first answer.
    void attach(kit::FakeClient &client, const kit::FakeClock &local);

    kit::FakeClock &now;
    ScriptedPlatform jobs;
    std::function<qint64(qint64 job)> durationOf = [](qint64) { return 20 * 60'000; };
    QByteArray jobStatus = "SUCCEEDED";
    QByteArray batchStatus = "success";
    bool isUnreachable = false;

private:
    Outcome<PlatformReply> lookUp(const QString &path) const;
    Outcome<PlatformReply> batch(const QString &path) const;
};

/// One run of a program that runs schedules; it can end at any moment, while the file and the platform stay.
struct ScheduleRun {
    ScheduleRun(const QString &file, ScheduledPlatform &platform, const kit::FakeClock &local)
        : run(file, platform.jobs, local)
        , schedules(run.store)
        , runner({run.client, run.launcher, run.journal, schedules, local,
                  [this](const ExportRequest &) { return readyFuture(Outcome<QStringList>(errors)); },
                  [this] { return wantsNameTyped; }})
    {
        platform.attach(run.client, local);
    }
    /// The report of one pass.
    RunReport pass();

    QStringList errors; ///< of every check
    bool wantsNameTyped = false;
    Run run;
    ScheduleJournal schedules;
    ScheduleRunner runner;
};

/// A schedule in the place of FakeClient's connection, whose exports say when they were due.
Schedule schedule(const QString &name, const Rhythm &rhythm);

template <class T>
T valueOf(const QFuture<Outcome<T>> &future)
{
    QFuture<Outcome<T>> waited = future;
    waited.waitForFinished();
    if (!waited.result())
        qFatal("%s %s", qPrintable(waited.result().failure().code), qPrintable(waited.result().failure().detail));
    return waited.result().value();
}

} // namespace exportdesk::test
