// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/commandline.h"
#include "app/exportdesk/program.h"
#include "app/exportdesk/sessionend.h"
#include "app/exportdesk/singleinstance.h"
#include "app/exportdesk/startreport.h"
#include "app/exportdesk/tour/tour.h"
#include "models/store/locations.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

int say(const CommandLine::Answer &answer)
{
    std::FILE *out = answer.exitCode == 0 ? stdout : stderr;
    std::fputs(qPrintable(answer.text), out);
    return answer.exitCode;
}

int runTour(Program &program, const CommandLine &wanted)
{
    Tour tour(program, wanted.tourFolder);
    QObject::connect(&tour, &Tour::line, [](const QString &text) {
        std::puts(qPrintable(text));
        std::fflush(stdout);
    });
    QObject::connect(&tour, &Tour::finished, qApp, [](int code) { QApplication::exit(code); });
    tour.start();
    return QApplication::exec();
}

/// What can be answered without a window needs no display either. Options of Qt itself, which begin with a single dash,
/// are understood by QApplication only.
std::optional<CommandLine::Answer> answerWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool hasQtOptions = std::any_of(arguments.begin() + 1, arguments.end(), [](const QString &argument) {
        return argument.size() > 2 && argument.startsWith(u'-') && !argument.startsWith("--"_L1);
    });
    const auto parsed = CommandLine::parse(arguments);
    const auto *answer = std::get_if<CommandLine::Answer>(&parsed);
    return answer && !hasQtOptions ? std::optional(*answer) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(Locations::application);
    QCoreApplication::setOrganizationName(Locations::organization);
    QCoreApplication::setApplicationVersion(QStringLiteral(EXPORTDESK_VERSION));
    if (const auto answer = answerWithoutDisplay(argc, argv))
        return say(*answer);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Exportdesk"_s);
    QApplication::setDesktopFileName(Locations::applicationId);
    QApplication::setWindowIcon(QIcon(u":/%1.svg"_s.arg(Locations::applicationId)));

    const auto parsed = CommandLine::parse(QApplication::arguments());
    if (const auto *answer = std::get_if<CommandLine::Answer>(&parsed))
        return say(*answer);
    CommandLine wanted = std::get<CommandLine>(parsed);

    const bool tour = !wanted.tourFolder.isEmpty();
    // The tour begins on a fresh machine, whatever this one remembers.
    std::optional<QTemporaryDir> fresh;
    if (tour && wanted.dataFolder.isEmpty())
        wanted.dataFolder = fresh.emplace().path();
    // What the program and the local platform write is for the operator alone; pictures of the tour are published.
    if (tour)
        Tour::shareSecret();
    else
        ::umask(S_IRWXG | S_IRWXO);
    const Locations locations(wanted.dataFolder);
    if (!locations.problem().isEmpty())
        return say({locations.problem() + u'\n', 1});
    locations.applyToSettings();

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    EndSignals::hold();
    SingleInstance instance(locations);
    if (!instance.claim())
        return say(
            {QCoreApplication::translate("main", "Exportdesk is already open; its window is brought to the front.")
                 + u'\n',
             0});

    Program program(wanted, locations);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &program, &Program::raiseWindow);
    std::optional<StartReport> report;
    if (wanted.reportStart) {
        report.emplace(program);
        QObject::connect(&*report, &StartReport::finished, qApp, [](int code) { QApplication::exit(code); });
    }
    SessionEnd end({[&program] { program.keepTyped(); },
                    [&] {
                        program.keepWithoutLoop();
                        instance.release();
                        fresh.reset();
                    }});
    QObject::connect(&end, &SessionEnd::requested, qApp, [] { QApplication::exit(0); });
    program.start();
    return tour ? runTour(program, wanted) : QApplication::exec();
}
