// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/commandtree.h"

#include "app/exportdeskctl/allcommands.h"
#include "app/exportdeskctl/parsemistake.h"
#include "app/exportdeskctl/usageerror.h"
#include "models/connections/address.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct TreeTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandTree)
};

/// The words of help pages.
std::shared_ptr<CLI::Formatter> translatedFormatter()
{
    auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", TreeTexts::tr("Usage").toStdString());
    formatter->label("OPTIONS", TreeTexts::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", TreeTexts::tr("COMMAND").toStdString());
    formatter->label("SUBCOMMANDS", TreeTexts::tr("COMMAND").toStdString());
    formatter->label("Positionals", TreeTexts::tr("Arguments").toStdString());
    formatter->label("REQUIRED", TreeTexts::tr("(required)").toStdString());
    formatter->column_width(34);
    return formatter;
}

void prepare(CLI::App &app)
{
    app.set_help_flag("-h,--help", TreeTexts::tr("Show this help.").toStdString());
    app.option_defaults()->group(TreeTexts::tr("Options").toStdString());
    app.get_help_ptr()->group(TreeTexts::tr("Options").toStdString());
    app.fallthrough();
}

QString commandsHeading()
{
    return TreeTexts::tr("Commands");
}

CLI::App &addSubcommand(CLI::App &to, const char *name, const QString &about)
{
    CLI::App *added = to.add_subcommand(name, about.toStdString());
    prepare(*added);
    added->group(commandsHeading().toStdString());
    return *added;
}

QString given(const std::string &value)
{
    return QString::fromStdString(value);
}

/// \a name is as on the command line: "--to", or "JOB" for an argument.
QString givenText(const std::string &value, const QString &name)
{
    if (value.empty())
        throw UsageError(TreeTexts::tr("%1 is empty.").arg(name));
    return given(value);
}

QString nameOnCommandLine(const char *names, const QString &value)
{
    const QString first = QString::fromLatin1(names).section(u',', 0, 0);
    return first.startsWith(u'-') ? first : value;
}

qint64 milliseconds(const QString &written)
{
    const QChar unit = written.isEmpty() ? QChar() : written.back();
    const qint64 factor = unit == u'm' ? 60'000 : unit == u'h' ? 3'600'000 : 1'000;
    bool ok = false;
    const qint64 count = (unit.isLetter() ? written.chopped(1) : written).toLongLong(&ok);
    const bool known = !unit.isLetter() || unit == u's' || unit == u'm' || unit == u'h';
    return ok && known && count >= 0 && count < 1'000'000'000 ? count * factor : -1;
}

/// Why an address cannot be used; empty when it can.
QString addressMistake(const QString &option, const QString &address)
{
    if (address.isEmpty() || !platformAddress(address).isEmpty())
        return {};
    return TreeTexts::tr("%1 requires an address such as https://platform.adobe.io; plain http is allowed for this "
                         "computer only.")
        .arg(option);
}

/// What the parser cannot see in a single option.
QString globalMistake(const GlobalOptions &options)
{
    if (QString wrong = addressMistake(u"--gateway"_s, options.gateway); !wrong.isEmpty())
        return wrong;
    if (QString wrong = addressMistake(u"--ims"_s, options.ims); !wrong.isEmpty())
        return wrong;
    const bool hasAddress = !options.gateway.isEmpty() || !options.ims.isEmpty();
    if (hasAddress && !options.connection.isEmpty())
        return TreeTexts::tr("--connection cannot be used together with --gateway and --ims.");
    const bool hasCredential = !options.credentials.isEmpty() || qEnvironmentVariableIsSet("EXPORTDESK_CREDENTIALS")
        || qEnvironmentVariableIsSet("CREDENTIALS_DIRECTORY");
    if (hasAddress && !hasCredential)
        return TreeTexts::tr("--gateway and --ims require --credentials.");
    return {};
}

} // namespace

CommandTree::CommandTree(const QStringList &arguments)
    : m_app(TreeTexts::tr("Launch, watch and cancel profile export jobs from scripts.").toStdString(), "exportdeskctl")
{
    m_app.formatter(translatedFormatter()); // inherited by all that is added
    prepare(m_app);
    m_app.require_subcommand(1);
    addGlobalOptions();
    addCommands(*this, arguments);
}

void CommandTree::addGlobalOptions()
{
    const QString name = TreeTexts::tr("NAME");
    addText(m_app, "--connection", m_options.connection,
            TreeTexts::tr("Saved connection to use, or “local” for the local platform. Default: the one that "
                          "Exportdesk uses."),
            name);
    addText(m_app, "--gateway", m_options.gateway, TreeTexts::tr("Gateway address of the platform."), u"URL"_s);
    addText(m_app, "--ims", m_options.ims, TreeTexts::tr("Identity service address."), u"URL"_s);
    addText(m_app, "--credentials", m_options.credentials,
            TreeTexts::tr("Credential file that only its owner can read, a pipe or /dev/stdin."),
            TreeTexts::tr("FILE"));
    addText(m_app, "--sandbox", m_options.sandbox, TreeTexts::tr("Name of the sandbox."), name);
    addText(m_app, "--data-dir", m_options.dataDir,
            TreeTexts::tr("Folder for settings, journal and history; the same as that of Exportdesk."),
            TreeTexts::tr("DIR"));
    addChoice(m_app, "--lang", m_options.lang, {u"en"_s, u"de"_s}, TreeTexts::tr("Language of texts: en or de."));
    addFlag(m_app, "--json", m_options.json, TreeTexts::tr("Print JSON: one document, or one object per line."));
    addFlag(m_app, "--quiet", m_options.quiet, TreeTexts::tr("Show neither progress nor notes."));
    addFlag(m_app, "--version", m_wantsVersion, TreeTexts::tr("Show the version."));
}

CLI::App &CommandTree::addGroup(const char *name, const QString &about)
{
    CLI::App &group = addSubcommand(m_app, name, about);
    group.require_subcommand(1);
    return group;
}

CLI::App &CommandTree::addCommand(CLI::App &group, const char *name, const QString &about, const Factory &factory)
{
    CLI::App &command = addSubcommand(group, name, about);
    command.footer(TreeTexts::tr("“exportdeskctl --help” lists the options of every command.").toStdString());
    // Without a sub-command, should it have some: they set their own.
    command.parse_complete_callback([this, factory, &command] {
        if (command.get_subcommands().empty())
            m_chosen = factory;
    });
    return command;
}

CLI::App &CommandTree::addCommand(const char *name, const QString &about, const Factory &factory)
{
    return addCommand(m_app, name, about, factory);
}

CLI::Option &CommandTree::addText(CLI::App &command, const char *names, QString &target, const QString &about,
                                  const QString &value)
{
    const QString name = nameOnCommandLine(names, value);
    return *command
                .add_option_function<std::string>(
                    names, [&target, name](const std::string &text) { target = givenText(text, name); },
                    about.toStdString())
                ->type_name(value.toStdString());
}

CLI::Option &CommandTree::addFreeText(CLI::App &command, const char *names, QString &target, const QString &about,
                                      const QString &value)
{
    return *command
                .add_option_function<std::string>(
                    names, [&target](const std::string &text) { target = given(text); }, about.toStdString())
                ->type_name(value.toStdString());
}

CLI::Option &CommandTree::addTexts(CLI::App &command, const char *names, QStringList &target, const QString &about,
                                   const QString &value)
{
    const QString name = nameOnCommandLine(names, value);
    CLI::Option *option = command.add_option_function<std::vector<std::string>>(
        names,
        [&target, name](const std::vector<std::string> &texts) {
            for (const std::string &text : texts)
                target.append(givenText(text, name));
        },
        about.toStdString());
    option->type_name(value.toStdString());
    if (!option->get_positional())
        option->allow_extra_args(false);
    return *option;
}

CLI::Option &CommandTree::addNumber(CLI::App &command, const char *names, qint64 &target, qint64 least, qint64 most,
                                    const QString &about)
{
    const QString option = QString::fromLatin1(names).section(u',', 0, 0);
    return *command
                .add_option_function<std::string>(
                    names,
                    [&target, option, least, most](const std::string &text) {
                        bool ok = false;
                        const qint64 number = given(text).toLongLong(&ok);
                        if (!ok || number < least || number > most)
                            throw UsageError(TreeTexts::tr("%1 must be a whole number from %2 to %3.")
                                                 .arg(option, QString::number(least), QString::number(most)));
                        target = number;
                    },
                    about.toStdString())
                ->type_name("N");
}

CLI::Option &CommandTree::addDuration(CLI::App &command, const char *names, qint64 &targetMs, const QString &about)
{
    const QString option = QString::fromLatin1(names).section(u',', 0, 0);
    return *command
                .add_option_function<std::string>(
                    names,
                    [&targetMs, option](const std::string &text) {
                        targetMs = milliseconds(given(text));
                        if (targetMs < 0)
                            throw UsageError(
                                TreeTexts::tr("%1 must be a time such as 90, 60s, 10m or 2h.").arg(option));
                    },
                    about.toStdString())
                ->type_name(TreeTexts::tr("TIME").toStdString());
}

CLI::Option &CommandTree::addChoice(CLI::App &command, const char *names, QString &target, const QStringList &values,
                                    const QString &about)
{
    const QString option = QString::fromLatin1(names).section(u',', 0, 0);
    return *command
                .add_option_function<std::string>(
                    names,
                    [&target, option, values](const std::string &text) {
                        target = given(text);
                        if (!values.contains(target))
                            throw UsageError(TreeTexts::tr("%1 must be one of: %2.").arg(option, values.join(", "_L1)));
                    },
                    about.toStdString())
                ->type_name(values.join(u'|').toStdString());
}

void CommandTree::addFlag(CLI::App &command, const char *names, bool &target, const QString &about)
{
    command.add_flag(names, target, about.toStdString());
}

std::variant<CommandTree::Factory, CommandTree::Answer> CommandTree::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed; // as CLI11 wants them
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        m_app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp &) {
        return Answer{QString::fromStdString(m_app.help())};
    } catch (const CLI::ParseError &error) {
        if (m_wantsVersion)
            return Answer{u"exportdeskctl %1\n"_s.arg(QCoreApplication::applicationVersion())};
        return Answer{parseMistake(m_app, error), true};
    }
    if (const QString wrong = strayMistake(m_app); !wrong.isEmpty())
        return Answer{wrong, true};
    if (!m_connectionName.isEmpty()) {
        if (!m_options.connection.isEmpty())
            return Answer{
                TreeTexts::tr("The connection is specified twice: “%1” and --connection.").arg(m_connectionName), true};
        m_options.connection = m_connectionName;
    }
    if (const QString wrong = globalMistake(m_options); !wrong.isEmpty())
        return Answer{wrong, true};
    return m_chosen;
}

} // namespace exportdesk
