// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/schedules/scheduledesk.h"

#include <QSet>

#include <array>
#include <random>

namespace exportdesk::test
{

/// Two programs that run the schedules of one store, and the platform. All time is moved by hand; nothing waits for
/// real time but the launcher, some milliseconds, when an answer is lost.
class SimulatedPrograms
{
public:
    /// A pass that came to its end and reached the platform.
    struct Pass {
        qint64 ms = 0; ///< by the platform's clock
        qint64 believedMs = 0; ///< by its own, as far as it knew better
    };

    /// The store is \a file; it is \a beginMs.
    SimulatedPrograms(const QString &file, qint64 beginMs, unsigned seed);

    ScheduleJournal &journal() { return m_programs[0].desk->schedules; }
    /// The platform's clock is here; that of each program as far off as before.
    void moveTo(qint64 ms);
    /// One pass of one program, with what chance brings: faults, crashes, jumps of clocks, both at once.
    void live();
    /// One pass of each, without accidents, all clocks right.
    void settleAll();

    kit::FakeClock now; ///< of the platform
    ScheduledPlatform platform{now};
    QList<Pass> passes; ///< in their order
    QSet<qint64> disturbedJobs; ///< made by a pass that crashed, or with a lost answer
    QList<int> crashes; ///< by step of the pass: how many programs ended there
    int jumps = 0;
    int together = 0; ///< passes of both at once
    int decisions = 0; ///< of the operator

private:
    struct Program {
        kit::FakeClock clock;
        qint64 offsetMs = 0;
        std::unique_ptr<ScheduleRun> desk;
        RunReport report;
        bool isOver = false; ///< its pass
        Pass pass;
    };

    bool chance(int percent) { return int(m_random() % 100) < percent; }
    void restart(Program &program);
    void begin(Program &program);
    void step(Program &program);
    void finish(Program &program);
    void crash(Program &program, int steps);
    void jump(Program &program);
    void decideLaunches(Program &program);

    QString m_file;
    std::minstd_rand m_random;
    std::array<Program, 2> m_programs;
    int m_nextCrash = 0; ///< step
    int m_longestPass = 1; ///< steps
    qint64 m_unreachableUntilMs = 0;
};

} // namespace exportdesk::test
