// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the program can be left running: memory flat, no descriptor lost, the table equal to the platform. Ends with
// 1 when something is not as promised, with 2 when it could not be run as asked.

#include "tests/soak/course.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// Starts this program anew, in a time that goes \a pace times as fast for it and for all that it starts.
void hurry(double pace, char *argv[])
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr bool mustComeFirst = true; // the sanitizer's own library
#else
    constexpr bool mustComeFirst = false;
#endif
    if (mustComeFirst || pace <= 1 || qEnvironmentVariableIsSet("HASTE_PACE"))
        return;
    qputenv("HASTE_PACE", QByteArray::number(pace));
    qputenv("HASTE_SINCE", QByteArray::number(QDateTime::currentMSecsSinceEpoch() * 1'000'000));
    qputenv("LD_PRELOAD", SOAK_HASTE);
    ::execv("/proc/self/exe", argv);
    qFatal("cannot start again");
}

[[noreturn]] void refuse(const QString &what)
{
    std::fprintf(stderr, "%s\nSee soak --help.\n", qPrintable(what));
    std::exit(2);
}

double numberOf(const QCommandLineParser &parser, const QString &option, double least)
{
    bool ok = false;
    const double number = parser.value(option).toDouble(&ok);
    if (!ok || !(number >= least && number <= 1e9))
        refuse(u"--%1 wants a number of at least %2, not \"%3\"."_s.arg(option).arg(least).arg(parser.value(option)));
    return number;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The whole program at work for long, on the local platform under faults."_s);
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOptions({{u"jobs"_s, u"How many jobs come and go."_s, u"n"_s, u"10000"_s},
                       {u"minutes"_s, u"How long it lasts for the program."_s, u"m"_s, u"60"_s},
                       {u"pace"_s, u"How much faster its time goes than ours."_s, u"x"_s, u"8"_s},
                       {u"seed"_s, u"What faults and clicks are drawn from."_s, u"s"_s, u"1"_s}});
    if (!parser.parse(application.arguments()))
        refuse(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        refuse(u"\"%1\" is no option."_s.arg(parser.positionalArguments().constFirst()));
    soak::Plan plan;
    plan.jobs = int(numberOf(parser, u"jobs"_s, 1));
    plan.minutes = numberOf(parser, u"minutes"_s, 0.1);
    plan.seed = quint32(numberOf(parser, u"seed"_s, 0));
    hurry(numberOf(parser, u"pace"_s, 1), argv);

    const soak::Result result = soak::run(plan);
    std::puts("\nmoment              seconds    jobs  refreshes   heap MB  resident MB  descriptors  threads");
    for (const soak::Moment &moment : result.moments)
        std::printf("%-18s %8.1f %7d %10d %9.2f %12.1f %12d %8d\n", qPrintable(moment.what), double(moment.ms) / 1000,
                    moment.jobs, moment.requests, double(moment.reading.heap) / 1048576,
                    double(moment.reading.resident) / 1048576, moment.reading.descriptors, moment.reading.threads);
    std::printf("\n%d jobs on the platform, %d launches and %d cancels of ours, %d faults\n", result.onPlatform,
                result.launches, result.cancels, result.faults);
    for (const QString &complaint : result.complaints)
        std::printf("NOT AS PROMISED: %s\n", qPrintable(complaint));
    return result.complaints.isEmpty() ? 0 : 1;
}
