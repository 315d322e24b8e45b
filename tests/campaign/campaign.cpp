// The fault campaign: whether one click makes one job, whatever happens. Ends with 1 when a promise was broken.

#include "tests/campaign/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace exportdesk::campaign;

namespace
{

struct Wanted {
    SeasonPlan plan;
    StepChoice steps = StepChoice::All;
    bool blind = true;
    QString jsonFile;
};

Wanted wanted(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Launches under faults and kills, against the local platform."_s);
    parser.addHelpOption();
    parser.addOptions({{u"launches"_s, u"How often Launch is clicked."_s, u"n"_s, u"2000"_s},
                       {u"seed"_s, u"What faults, kills and clicks are drawn from."_s, u"s"_s, u"1"_s},
                       {u"json"_s, u"Write the result here, too."_s, u"file"_s},
                       {u"steps"_s, u"Kill at every step: all, few or none."_s, u"which"_s, u"all"_s},
                       {u"no-comparison"_s, u"Leave the client out that repeats blindly."_s}});
    parser.process(application);
    Wanted wanted;
    wanted.plan.launches = std::max(1, parser.value(u"launches"_s).toInt());
    wanted.plan.seed = parser.value(u"seed"_s).toULongLong();
    const QString steps = parser.value(u"steps"_s);
    wanted.steps = steps == "none"_L1 ? StepChoice::None : steps == "few"_L1 ? StepChoice::Few : StepChoice::All;
    wanted.blind = !parser.isSet(u"no-comparison"_s);
    wanted.jsonFile = parser.value(u"json"_s);
    return wanted;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Wanted wanted = ::wanted(application);
    Report report;
    report.seed = wanted.plan.seed;
    report.ours = runSeason(wanted.plan);
    if (wanted.blind) {
        SeasonPlan blind = wanted.plan;
        blind.blind = true;
        report.blind = runSeason(blind);
    }
    report.steps = killAtEveryStep(wanted.steps);
    std::fputs(qPrintable(textOf(report)), stdout);
    if (!wanted.jsonFile.isEmpty()) {
        QFile file(wanted.jsonFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(jsonOf(report)) < 0) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(wanted.jsonFile));
            return 2;
        }
    }
    if (!report.promisesKept())
        std::fputs("\nA promise was broken.\n", stdout);
    return report.promisesKept() ? 0 : 1;
}
