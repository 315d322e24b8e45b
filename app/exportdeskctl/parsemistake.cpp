// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/parsemistake.h"

#include "app/exportdeskctl/usageerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct MistakeTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandTree)
};

QString asText(const std::string &text)
{
    return QString::fromStdString(text);
}

/// The command that was reached, from the root down.
QList<const CLI::App *> reached(const CLI::App &app)
{
    QList<const CLI::App *> path{&app};
    while (!path.last()->get_subcommands().empty())
        path.append(path.last()->get_subcommands().front());
    return path;
}

/// "--limit" or "FILE", as the help shows it.
QString nameOf(const CLI::Option &option)
{
    if (option.get_positional() && option.get_lnames().empty())
        return asText(option.get_type_name());
    if (option.get_lnames().empty())
        return u'-' + asText(option.get_snames().front());
    return "--"_L1 + asText(option.get_lnames().front());
}

QString commandLine(const QList<const CLI::App *> &path)
{
    QStringList words;
    for (const CLI::App *app : path)
        words.append(asText(app->get_name()));
    return words.join(u' ');
}

QString missing(const QList<const CLI::App *> &path)
{
    const QString help = MistakeTexts::tr("See “%1 --help”.").arg(commandLine(path));
    if (path.last()->get_require_subcommand_min() > 0)
        return MistakeTexts::tr("No command was specified.") + u' ' + help;
    for (const CLI::App *app : path)
        for (const CLI::Option *option : app->get_options())
            if (option->get_required() && option->count() == 0)
                return MistakeTexts::tr("%1 is missing.").arg(nameOf(*option)) + u' ' + help;
    return MistakeTexts::tr("Something is missing on the command line.") + u' ' + help;
}

/// CLI11 puts the name of the option into its message.
QString valueMistake(const QList<const CLI::App *> &path, const CLI::ParseError &error)
{
    const QString message = asText(error.what());
    for (const CLI::App *app : path)
        for (const CLI::Option *option : app->get_options())
            if (message.startsWith(asText(option->get_name())) || message.contains(nameOf(*option)))
                return option->count() > 1 ? MistakeTexts::tr("%1 is given more than once.").arg(nameOf(*option))
                                           : MistakeTexts::tr("%1 requires one value.").arg(nameOf(*option));
    return MistakeTexts::tr("A value on the command line cannot be used.");
}

} // namespace

QString parseMistake(const CLI::App &app, const CLI::ParseError &error)
{
    if (const auto *ours = dynamic_cast<const UsageError *>(&error))
        return ours->text();
    const QList<const CLI::App *> path = reached(app);
    const std::vector<std::string> extra = app.remaining(true);
    const QString help = MistakeTexts::tr("See “%1 --help”.").arg(commandLine(path));
    if (!extra.empty()) {
        const bool isCommand = path.last()->get_require_subcommand_min() > 0 && extra.front().rfind('-', 0) != 0;
        return (isCommand ? MistakeTexts::tr("“%1” is not a command.") : MistakeTexts::tr("Unexpected argument “%1”."))
                   .arg(asText(extra.front()))
            + u' ' + help;
    }
    if (error.get_name() == "RequiredError")
        return missing(path);
    return valueMistake(path, error) + u' ' + help;
}

QString strayMistake(const CLI::App &app)
{
    const QList<const CLI::App *> path = reached(app);
    for (qsizetype i = 1; i + 1 < path.size(); ++i) // global options may stand anywhere
        for (const CLI::Option *option : path[i]->get_options())
            if (option->count() > 0)
                return MistakeTexts::tr("Unexpected argument “%1”.")
                           .arg(option->get_positional() ? asText(option->results().front()) : nameOf(*option))
                    + u' ' + MistakeTexts::tr("See “%1 --help”.").arg(commandLine(path));
    return {};
}

} // namespace exportdesk
