// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schedules/simulatedprograms.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk::test
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr int mostSteps = 3'000; // of a pass that hangs

/// Mostly minutes, sometimes as long as until the next due time or the one after.
qint64 durationOf(qint64 job)
{
    const qint64 kind = job * 2'654'435'761LL % 97;
    return kind < 3 ? 30 * hourMs : kind < 13 ? 7 * hourMs : (5 + kind / 2) * minuteMs;
}

} // namespace

SimulatedPrograms::SimulatedPrograms(const QString &file, qint64 beginMs, unsigned seed)
    : now(beginMs)
    , m_file(file)
    , m_random(seed)
{
    using Fault = ScriptedPlatform::Fault;
    platform.durationOf = durationOf;
    platform.jobs.chooser = [this] {
        if (!chance(2))
            return Fault::None;
        constexpr std::array faults{Fault::LostAfter, Fault::LostBefore,   Fault::ServerErrorAfter, Fault::Refused,
                                    Fault::LateAfter, Fault::TimeoutAfter, Fault::ServerErrorBefore};
        const Fault fault = faults.at(m_random() % faults.size());
        if (fault != Fault::Refused)
            disturbedJobs.insert(platform.jobs.jobs().empty() ? 31'001 : platform.jobs.jobs().back().id + 1);
        return fault;
    };
    for (Program &program : m_programs)
        restart(program);
}

void SimulatedPrograms::moveTo(qint64 ms)
{
    now.set(ms);
    for (Program &program : m_programs)
        program.clock.set(ms + program.offsetMs);
    platform.isUnreachable = ms < m_unreachableUntilMs;
}

void SimulatedPrograms::restart(Program &program)
{
    program.desk.reset();
    program.clock.set(now.nowMs() + program.offsetMs);
    program.desk = std::make_unique<ScheduleRun>(m_file, platform, program.clock);
    program.desk->run.client.hold();
    QObject::connect(&program.desk->runner, &ScheduleRunner::finished, &program.desk->runner,
                     [&program](const RunReport &report) {
                         program.report = report;
                         program.isOver = true;
                     });
}

void SimulatedPrograms::begin(Program &program)
{
    program.isOver = false;
    const qint64 knownSkewMs = program.desk->run.client.clockSkewMs();
    program.pass = {now.nowMs(), program.clock.nowMs() + std::max<qint64>(0, knownSkewMs)};
    program.desk->runner.run();
}

/// Either the platform answers one request, or the event loop turns once, as soon as the store has something to say: a
/// program can end between a job and the answer to it.
void SimulatedPrograms::step(Program &program)
{
    if (program.desk->run.client.waiting() > 0)
        program.desk->run.client.releaseOne();
    else
        kit::turnOnce();
}

void SimulatedPrograms::finish(Program &program)
{
    int steps = 0;
    while (!program.isOver && ++steps < mostSteps)
        step(program);
    if (!program.isOver)
        qFatal("a pass does not end");
    m_longestPass = std::max(m_longestPass, std::min(steps, 60));
    if (!program.report.failure)
        passes += program.pass;
    decideLaunches(program);
}

void SimulatedPrograms::crash(Program &program, int steps)
{
    const std::size_t before = platform.jobs.jobs().size();
    begin(program);
    for (int i = 0; i < steps && !program.isOver; ++i)
        step(program);
    for (std::size_t i = before; i < platform.jobs.jobs().size(); ++i)
        disturbedJobs.insert(platform.jobs.jobs()[i].id);
    while (crashes.size() <= steps)
        crashes += 0;
    ++crashes[steps];
    restart(program);
}

/// To where nobody expects it: set back, a little off, on another day, or far ahead; half of the times right again.
void SimulatedPrograms::jump(Program &program)
{
    constexpr std::array offsets{-5 * hourMs, -40 * minuteMs, 3 * minuteMs, 26 * hourMs, 400 * 24 * hourMs};
    program.offsetMs = chance(50) ? 0 : offsets.at(m_random() % offsets.size());
    program.clock.set(now.nowMs() + program.offsetMs);
    ++jumps;
}

/// As an operator would who looks at the platform: adopts the job that is there, else launches again or gives it up.
void SimulatedPrograms::decideLaunches(Program &program)
{
    Launcher &launcher = program.desk->run.launcher;
    QSet<QString> decided;
    for (int i = 0; i < mostSteps; ++i) {
        const QList<LaunchEntry> open = launcher.openLaunches();
        bool isOnItsWay = false;
        for (const LaunchEntry &one : open) {
            const bool isUndecided = one.state == LaunchEntry::State::Undecided;
            isOnItsWay = isOnItsWay || isUndecided || !launcher.isAnothers(one.id);
            if (!isUndecided || decided.contains(one.id))
                continue;
            decided.insert(one.id);
            ++decisions;
            const QStringList jobs = platform.jobs.idsOf(one.body);
            if (!jobs.isEmpty())
                launcher.adopt(one.id, jobs.first());
            else if (chance(50))
                launcher.resend(one.id);
            else
                launcher.abandon(one.id);
        }
        if (!isOnItsWay || platform.isUnreachable) // then it is found out later
            return;
        step(program);
        moveTo(now.nowMs() + 1); // what may be on its way for so long is not given up before
    }
    qFatal("a launch is not settled");
}

void SimulatedPrograms::live()
{
    Program &one = m_programs.at(m_random() % 2);
    Program &other = &one == &m_programs[0] ? m_programs[1] : m_programs[0];
    if (chance(2)) {
        m_unreachableUntilMs = now.nowMs() + qint64(m_random() % 360) * minuteMs;
        moveTo(now.nowMs());
    }
    if (chance(3))
        jump(one);
    const int kind = int(m_random() % 100);
    if (kind < 6) {
        crash(one, m_nextCrash++ % (m_longestPass + 2));
        if (chance(50))
            return; // the timer is back at the next due time only
    }
    begin(one);
    if (kind >= 6
        && kind < 10) { // a clock is set while the pass is under way, also right after the platform told the time
        const bool isAfterAnswer = chance(50);
        bool isAnswered = false;
        for (int i = isAfterAnswer ? 60 : int(m_random() % 20); i > 0 && !one.isOver && !isAnswered; --i) {
            isAnswered = isAfterAnswer && one.desk->run.client.waiting() > 0;
            step(one);
        }
        jump(one);
    }
    if (kind >= 10 && kind < 20) { // window and timer at the same second
        ++together;
        begin(other);
        while (!one.isOver || !other.isOver) {
            Program &next = one.isOver || (!other.isOver && chance(50)) ? other : one;
            step(next);
        }
        finish(other);
    }
    finish(one);
}

void SimulatedPrograms::settleAll()
{
    m_unreachableUntilMs = 0;
    platform.jobs.chooser = nullptr;
    for (Program &program : m_programs) {
        program.offsetMs = 0;
        moveTo(now.nowMs());
        restart(program);
        for (int i = 0; i < 2; ++i) {
            begin(program);
            finish(program);
        }
    }
}

} // namespace exportdesk::test
