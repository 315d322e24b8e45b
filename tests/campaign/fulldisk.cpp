// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/fulldisk.h"

#include "tests/campaign/faultmix.h"

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

enum class Until { Settled, Killed };

struct Filling {
    const char *words;
    QStringList arguments;
    QByteArray fault;
    Until until = Until::Settled;
    bool atEveryStep = true;
};

QList<Filling> fillings()
{
    const QByteArray lost = R"({"lostAnswer": "reset"})";
    const QStringList once{u"--full-once"_s};
    const QStringList before{u"--full-at=-1"_s};
    return {{"disk full from a write on, response lost, then killed", {}, lost, Until::Killed},
            {"disk full before the start, response lost", before, lost, Until::Settled, false},
            {"disk full before the start, response lost, then killed", before, lost, Until::Killed, false},
            {"disk full from a write on", {}, "{}"},
            {"disk full from a write on, response lost", {}, lost},
            {"disk full from a write on, then killed", {}, "{}", Until::Killed},
            {"disk full for one write", once, "{}"},
            {"disk full for one write, response lost", once, lost},
            {"disk full for one write, response lost, then killed", once, lost, Until::Killed},
            {"disk full before the start", before, "{}", Until::Settled, false}};
}

constexpr int mostSteps = 80; ///< a launch writes far less often

/// One launch on a full disk, and the next run on one with space. False when the launch wrote less often than \a step.
bool launchAndRestart(OneLaunch &launches, const Filling &filling, int step, Tally &tally)
{
    Heard heard;
    launches.platform().setFaults(onlyFault(filling.fault));
    const QString store = launches.freshStore();
    QStringList arguments = filling.arguments;
    if (filling.atEveryStep)
        arguments << u"--full-at"_s << QString::number(step);
    if (filling.until == Until::Killed)
        launches.runAndKill(store, launches.freshNumber(), arguments, heard);
    else if (!launches.run(store, {launches.freshNumber()}, arguments, heard))
        qWarning("%s, write %d: not settled by itself", filling.words, step);
    const bool wasFull = launches.writes() >= step;
    if (!launches.run(store, {}, {}, heard))
        qFatal("a launch was not finished by the next run");
    tally += launches.judged(heard, store);
    return wasFull;
}

} // namespace

QList<StepResult> fillDiskAtEveryStep(StepChoice choice)
{
    QList<StepResult> results;
    if (choice == StepChoice::None)
        return results;
    OneLaunch launches;
    const QList<Filling> all = fillings();
    for (const Filling &filling : choice == StepChoice::All ? all : all.first(2)) {
        StepResult result;
        result.fault = filling.words;
        while (result.steps < mostSteps && launchAndRestart(launches, filling, result.steps + 1, result.tally)) {
            ++result.steps;
            if (!filling.atEveryStep)
                break;
        }
        results += result;
    }
    return results;
}

} // namespace exportdesk::campaign
