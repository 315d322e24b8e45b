// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertcommands.h"

#include "app/exportdeskctl/alertremoving.h"
#include "app/exportdeskctl/alertruleadding.h"
#include "app/exportdeskctl/alerttesting.h"
#include "app/exportdeskctl/alertviewing.h"
#include "app/exportdeskctl/alertwayadding.h"
#include "app/exportdeskctl/commandtree.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct AlertHelp {
    Q_DECLARE_TR_FUNCTIONS(AlertCommands)
};

void addName(CLI::App &command, QString &target, const QString &about)
{
    CommandTree::addText(command, "name", target, about, AlertHelp::tr("NAME")).required();
}

void addWayName(CLI::App &command, QString &target)
{
    addName(command, target, AlertHelp::tr("Name of the way."));
}

/// A command of class \a Made, which gets what its options have set.
template <class Made, class Options>
CLI::App &addCommandWith(CommandTree &tree, CLI::App &group, const char *name, const QString &about,
                         const std::shared_ptr<Options> &options)
{
    return tree.addCommand(group, name, about, [options](const CommandContext &context) {
        return std::make_unique<Made>(context, *options);
    });
}

/// A command that adds a way of this kind, or changes one: its name and --replace, then what \a fill adds.
void addWayCommand(CommandTree &tree, CLI::App &group, AlertWay::Kind kind, const char *name, const QString &about,
                   const std::function<void(CLI::App &, AlertWayAdding::Options &)> &fill)
{
    const auto options = std::make_shared<AlertWayAdding::Options>();
    options->way.kind = kind;
    CLI::App &command = addCommandWith<AlertWayAdding>(tree, group, name, about, options);
    addWayName(command, options->way.name);
    CommandTree::addFlag(command, "--replace", options->replaces, AlertHelp::tr("Change the way of this name."));
    fill(command, *options);
}

void addAuthority(CLI::App &command, QString &target)
{
    CommandTree::addText(command, "--authority", target,
                         AlertHelp::tr("Trust the certificates in this file (PEM) instead of those of the system."),
                         AlertHelp::tr("FILE"));
}

void fillWebhook(CLI::App &add, AlertWayAdding::Options &options)
{
    CommandTree::addText(add, "--address", options.secretPlace,
                         AlertHelp::tr("Where to read the address: a file, or - for standard input. It often contains "
                                       "a token, so it is kept in the keychain."),
                         AlertHelp::tr("FILE"));
    CommandTree::addChoice(add, "--form", options.form, {u"plain"_s, u"slack"_s, u"teams"_s},
                           AlertHelp::tr("Form of the JSON."));
    addAuthority(add, options.way.authority);
}

void fillMail(CLI::App &add, AlertWayAdding::Options &options)
{
    CommandTree::addTexts(add, "--to", options.way.to, AlertHelp::tr("Address of a recipient."),
                          AlertHelp::tr("ADDRESS"))
        .required();
    CommandTree::addText(add, "--from", options.way.from, AlertHelp::tr("Address of the sender."),
                         AlertHelp::tr("ADDRESS"))
        .required();
    CommandTree::addText(add, "--server", options.way.server,
                         AlertHelp::tr("Mail server; without it, the sendmail of this computer."),
                         AlertHelp::tr("HOST[:PORT]"));
    CommandTree::addChoice(add, "--security", options.security, {u"starttls"_s, u"tls"_s, u"none"_s},
                           AlertHelp::tr("Encryption of the server; none only for this computer."));
    CommandTree::addText(add, "--user", options.way.user, AlertHelp::tr("User to sign in to the server."),
                         AlertHelp::tr("NAME"));
    CommandTree::addText(add, "--password", options.secretPlace,
                         AlertHelp::tr("Where to read the password: a file, or - for standard input."),
                         AlertHelp::tr("FILE"));
    CommandTree::addText(add, "--sendmail", options.command, AlertHelp::tr("Program to run instead of sendmail."),
                         AlertHelp::tr("PROGRAM"));
    addAuthority(add, options.way.authority);
}

void fillCommandWay(CLI::App &add, AlertWayAdding::Options &options)
{
    CommandTree::addText(
        add, "command", options.command,
        AlertHelp::tr(
            "Program and arguments as one argument, in quotes; no shell is involved. It must not contain secrets."),
        AlertHelp::tr("COMMAND"))
        .required();
}

void addWays(CommandTree &tree, CLI::App &group)
{
    using Kind = AlertWay::Kind;
    addWayCommand(tree, group, Kind::Webhook, "add-webhook",
                  AlertHelp::tr("Add a webhook: a POST with JSON to an https address."), fillWebhook);
    addWayCommand(tree, group, Kind::Mail, "add-mail",
                  AlertHelp::tr("Add mail, sent through a server or the sendmail of this computer."), fillMail);
    addWayCommand(tree, group, Kind::Command, "add-command",
                  AlertHelp::tr("Add a program of yours that receives JSON on standard input."), fillCommandWay);
}

void addRule(CommandTree &tree, CLI::App &group)
{
    const auto options = std::make_shared<AlertRuleAdding::Options>();
    CLI::App &add = addCommandWith<AlertRuleAdding>(
        tree, group, "add-rule",
        AlertHelp::tr("Add a rule: ways, and the events they send. --connection and --sandbox limit it."), options);
    addName(add, options->name, AlertHelp::tr("Name of the rule."));
    CommandTree::addTexts(add, "--way", options->ways, AlertHelp::tr("Name of a way."), AlertHelp::tr("NAME"))
        .required();
    CommandTree::addText(add, "--on", options->kinds,
                         AlertHelp::tr("Kinds of events, with commas: failed, batch-failed, late, rows, missed, "
                                       "refused, decision, sign-in; all by default."),
                         AlertHelp::tr("KINDS"));
    CommandTree::addText(add, "--dataset", options->dataset, AlertHelp::tr("Only of this dataset."),
                         AlertHelp::tr("ID"));
    CommandTree::addText(add, "--schedule", options->schedule, AlertHelp::tr("Only of this schedule."),
                         AlertHelp::tr("NAME"));
    CommandTree::addFlag(add, "--own", options->onlyOwn, AlertHelp::tr("Only of exports launched from here."));
    CommandTree::addNumber(
        add, "--change", options->change, 1, 1'000'000,
        AlertHelp::tr(
            "Report a number of profiles that changed by at least this many percent; 0 profiles are always reported."));
    CommandTree::addText(add, "--quiet-hours", options->quiet,
                         AlertHelp::tr("Send alerts of these hours only afterwards, e.g. 22:00-06:00."),
                         AlertHelp::tr("HH:MM-HH:MM"));
    CommandTree::addText(add, "--zone", options->zone,
                         AlertHelp::tr("Time zone of the quiet hours; that of this computer by default."),
                         AlertHelp::tr("ZONE"));
    CommandTree::addDuration(add, "--together", options->bundleMs,
                             AlertHelp::tr("Wait this long for more events and send them together, e.g. 10m."));
    CommandTree::addFlag(add, "--no-resolved", options->keepsQuietOnResolved,
                         AlertHelp::tr("Do not report that an event is over."));
    CommandTree::addFlag(add, "--replace", options->replaces, AlertHelp::tr("Change the rule of this name."));
}

void addRemoving(CommandTree &tree, CLI::App &group, AlertRemoving::What what, const char *name, const QString &about,
                 const QString &aboutName)
{
    const auto removed = std::make_shared<QString>();
    CLI::App &command = tree.addCommand(group, name, about, [removed, what](const CommandContext &context) {
        return std::make_unique<AlertRemoving>(context, *removed, what);
    });
    addName(command, *removed, aboutName);
}

} // namespace

void addAlertCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("alert", AlertHelp::tr("Who is notified when something goes wrong."));
    tree.addCommand(group, "list", AlertHelp::tr("List ways and rules, and which ways do not work."),
                    [](const CommandContext &context) { return std::make_unique<AlertListing>(context); });
    const auto name = std::make_shared<QString>();
    addWayName(addCommandWith<AlertTesting>(tree, group, "test", AlertHelp::tr("Send a test by a way."), name), *name);
    const auto logged = std::make_shared<AlertLogging::Options>();
    CLI::App &log = addCommandWith<AlertLogging>(tree, group, "log",
                                                 AlertHelp::tr("List what happened and what was sent."), logged);
    CommandTree::addNumber(log, "--limit", logged->limit, 1, 10'000, AlertHelp::tr("At most so many, newest first."));
    addWays(tree, group);
    addRule(tree, group);
    addRemoving(tree, group, AlertRemoving::What::Way, "remove-way", AlertHelp::tr("Remove a way and its secret."),
                AlertHelp::tr("Name of the way."));
    addRemoving(tree, group, AlertRemoving::What::Rule, "remove-rule", AlertHelp::tr("Remove a rule."),
                AlertHelp::tr("Name of the rule."));
    tree.addCommand(group, "send", AlertHelp::tr("Send what is due, once; “schedule run-due” does so by itself."),
                    [](const CommandContext &context) { return std::make_unique<AlertSending>(context); });
}

} // namespace exportdesk
