// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/commandrun.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/opening/endsignals.h"
#include "app/opening/language.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct RunTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandRun)
};

/// The value of an option that is needed before the command line is read: texts of mistakes have a language, too.
QString valueBeforehand(const QStringList &arguments, const QString &option)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
        if (arguments[i] == option)
            return arguments.value(i + 1);
    }
    return {};
}

QString languageBeforehand(const QStringList &arguments, const Locations &locations)
{
    QString wanted = valueBeforehand(arguments, u"--lang"_s);
    if (wanted == "en"_L1 || wanted == "de"_L1)
        return wanted;
    QSettings settings(locations.settingsFile(), QSettings::IniFormat);
    return CommonSettings(settings).language();
}

/// What ended the loop.
struct Ending {
    ExitCode code = ExitCode::Computer;
    int signal = 0; ///< to die of; 0: none
};

Ending runLoop(Command &command)
{
    Ending ending;
    QEventLoop loop;
    EndSignals signals_;
    QObject::connect(&command, &Command::finished, &loop, [&](ExitCode code) {
        ending = {code, 0};
        loop.quit();
    });
    QObject::connect(&signals_, &EndSignals::received, &loop, [&](int number) {
        const std::optional<ExitCode> code = command.interrupt();
        ending = code ? Ending{*code, 0} : Ending{ExitCode::Computer, number};
        loop.quit();
    });
    QTimer::singleShot(0, &command, &Command::start);
    loop.exec();
    return ending;
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    const Locations locations(valueBeforehand(arguments, u"--data-dir"_s));
    const Language language(languageBeforehand(arguments, locations));
    CommandTree tree(arguments);
    const auto parsed = tree.parse(arguments);
    Output output(tree.options().json || arguments.contains("--json"_L1), tree.options().quiet);
    if (const auto *answer = std::get_if<CommandTree::Answer>(&parsed)) {
        if (answer->isMistake)
            return int(output.fail({ExitCode::Usage, u"usage"_s, answer->text}));
        output.plain(answer->text);
        return int(output.finish() ? ExitCode::Done : ExitCode::Computer);
    }
    if (!locations.problem().isEmpty())
        return int(output.fail({ExitCode::Computer, u"data-folder"_s, locations.problem()}));
    locations.applyToSettings();

    Ending ending;
    {
        Opening opening(tree.options(), locations);
        const std::unique_ptr<Command> command = std::get<CommandTree::Factory>(parsed)({opening, output});
        ending = runLoop(*command);
    } // what is queued for the store is written here
    if (!output.finish())
        return int(output.fail({ExitCode::Computer, u"output"_s, RunTexts::tr("The output could not be written.")}));
    if (ending.signal != 0)
        EndSignals::dieOf(ending.signal);
    return int(ending.code);
}

} // namespace exportdesk
