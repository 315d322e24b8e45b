// SPDX-License-Identifier: GPL-3.0-or-later
// The fault campaign: whether one click makes one job, whatever happens. Ends with 1 when a promise was broken,
// with 2 when it could not be run as asked.

#include "tests/campaign/alone.h"
#include "tests/campaign/fulldisk.h"
#include "tests/campaign/report.h"
#include "tests/campaign/steps.h"
#include "tests/campaign/twogateways.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;
using namespace exportdesk::campaign;

namespace
{

const QStringList allParts{u"season"_s, u"alone"_s, u"kills"_s, u"disk"_s, u"gateways"_s,
#ifdef CAMPAIGN_WITH_SCRIPTS
                           u"scripts"_s
#endif
};

struct Wanted {
    SeasonPlan plan;
    ScriptsPlan scripts;
    StepChoice steps = StepChoice::All;
    QStringList parts;
    QString fault; ///< not empty: only the faults alone whose names contain it
    bool blind = true;
    QString jsonFile;
};

/// Says what is wrong with the command line and ends with 2; 1 is for promises that were broken.
[[noreturn]] void refuse(const QString &what)
{
    std::fprintf(stderr, "%s\nSee campaign --help.\n", qPrintable(what));
    std::exit(2);
}

template <class Number>
Number numberOf(const QCommandLineParser &parser, const QString &option, Number least)
{
    bool ok = false;
    const qulonglong number = parser.value(option).toULongLong(&ok);
    if (!ok || number < qulonglong(least) || number > qulonglong(std::numeric_limits<Number>::max()))
        refuse(u"--%1 wants a number of at least %2, not \"%3\"."_s.arg(option).arg(least).arg(parser.value(option)));
    return Number(number);
}

StepChoice choiceOf(const QCommandLineParser &parser, const QString &option)
{
    const QString word = parser.value(option);
    if (word != "all"_L1 && word != "few"_L1 && word != "none"_L1)
        refuse(u"--%1 wants all, few or none, not \"%2\"."_s.arg(option, word));
    return word == "none"_L1 ? StepChoice::None : word == "few"_L1 ? StepChoice::Few : StepChoice::All;
}

Wanted wanted(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Launches under faults and kills, against the local platform."_s);
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOptions({{u"launches"_s, u"How often Launch is clicked."_s, u"n"_s, u"2000"_s},
                       {u"scripts"_s, u"How often a script launches."_s, u"n"_s, u"1000"_s},
                       {u"seed"_s, u"What faults, kills and clicks are drawn from."_s, u"s"_s, u"1"_s},
                       {u"json"_s, u"Write the result here, too."_s, u"file"_s},
                       {u"parts"_s, u"Some of %1, with commas."_s.arg(allParts.join(u", "_s)), u"list"_s},
                       {u"steps"_s, u"How much is tried one by one: all, few or none."_s, u"which"_s, u"all"_s},
                       {u"fault"_s, u"Nothing but the faults, each alone, whose names contain this."_s, u"text"_s},
                       {u"no-comparison"_s, u"Leave the client out that repeats blindly."_s}});
    if (!parser.parse(application.arguments()))
        refuse(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        refuse(u"\"%1\" is no option."_s.arg(parser.positionalArguments().constFirst()));
    Wanted wanted;
    wanted.plan.launches = numberOf<int>(parser, u"launches"_s, 1);
    wanted.plan.seed = numberOf<quint64>(parser, u"seed"_s, 0);
    wanted.scripts = {numberOf<int>(parser, u"scripts"_s, 1), wanted.plan.seed};
    wanted.steps = choiceOf(parser, u"steps"_s);
    wanted.parts = parser.isSet(u"parts"_s) ? parser.value(u"parts"_s).split(u',') : allParts;
    for (const QString &part : std::as_const(wanted.parts)) {
        if (!allParts.contains(part))
            refuse(u"There is no part \"%1\": the parts are %2."_s.arg(part, allParts.join(u", "_s)));
    }
    wanted.fault = parser.value(u"fault"_s);
    if (parser.isSet(u"fault"_s) && faultNames().filter(wanted.fault, Qt::CaseInsensitive).isEmpty())
        refuse(u"There is no fault \"%1\". The faults are:\n  %2"_s.arg(wanted.fault, faultNames().join(u"\n  "_s)));
    wanted.blind = !parser.isSet(u"no-comparison"_s);
    wanted.jsonFile = parser.value(u"json"_s);
    return wanted;
}

Report reportOf(const Wanted &wanted)
{
    Report report;
    report.seed = wanted.plan.seed;
    const auto has = [&wanted](const QString &part) { return wanted.fault.isEmpty() && wanted.parts.contains(part); };
    const auto choice = [&](const QString &part) { return has(part) ? wanted.steps : StepChoice::None; };
    if (has(u"season"_s)) {
        report.ours = runSeason(wanted.plan);
        SeasonPlan blind = wanted.plan;
        blind.blind = true;
        if (wanted.blind)
            report.blind = runSeason(blind);
    }
    if (has(u"scripts"_s))
        report.scripts = runScripts(wanted.scripts);
    const StepChoice alone = wanted.fault.isEmpty() ? choice(u"alone"_s) : StepChoice::All;
    report.parts
        = {{u"Each fault alone"_s, u"alone"_s, playFaultsAlone(alone, wanted.fault)},
           {u"Killed before every single effect of a launch on disk and network"_s, u"killedAtEveryStep"_s,
            killAtEveryStep(choice(u"kills"_s))},
           {u"A full disk at every write of a launch"_s, u"fullDisk"_s, fillDiskAtEveryStep(choice(u"disk"_s))},
           {u"One store, two gateways"_s, u"twoGateways"_s, useTwoGateways(choice(u"gateways"_s))}};
    return report;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Wanted wanted = ::wanted(application);
    QFile json(wanted.jsonFile);
    if (!wanted.jsonFile.isEmpty() && !json.open(QIODevice::WriteOnly)) // said now, not after an hour
        refuse(u"%1 cannot be written: %2"_s.arg(wanted.jsonFile, json.errorString()));
    const Report report = reportOf(wanted);
    std::fputs(qPrintable(textOf(report)), stdout);
    if (json.isOpen() && (json.write(jsonOf(report)) < 0 || !json.flush())) {
        std::fprintf(stderr, "%s cannot be written: %s\n", qPrintable(wanted.jsonFile), qPrintable(json.errorString()));
        return 2;
    }
    if (!report.promisesKept())
        std::fputs("\nA promise was broken.\n", stdout);
    return report.promisesKept() ? 0 : 1;
}
