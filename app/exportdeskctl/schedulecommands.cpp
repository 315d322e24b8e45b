// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/schedulecommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/scheduleadding.h"
#include "app/exportdeskctl/schedulechanging.h"
#include "app/exportdeskctl/schedulerunning.h"
#include "app/exportdeskctl/scheduletimer.h"
#include "app/exportdeskctl/scheduleviewing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct ScheduleHelp {
    Q_DECLARE_TR_FUNCTIONS(ScheduleCommands)
};

void addScheduleName(CLI::App &command, QString &target)
{
    CommandTree::addText(command, "name", target, ScheduleHelp::tr("Name of the schedule."), ScheduleHelp::tr("NAME"))
        .required();
}

void addScheduleProduction(CLI::App &command, QString &target)
{
    CommandTree::addFreeText(command, "--production", target,
                             ScheduleHelp::tr("Name of the production sandbox, to confirm the change."),
                             ScheduleHelp::tr("NAME"));
}

void addRhythm(CLI::App &add, RhythmOptions &rhythm)
{
    CommandTree::addText(add, "--every", rhythm.every,
                         ScheduleHelp::tr("How often: minutes or hours, e.g. 15m or 2h, or day, week or month."),
                         ScheduleHelp::tr("RHYTHM"))
        .required();
    CommandTree::addText(add, "--at", rhythm.at,
                         ScheduleHelp::tr("Time of day; with minutes and hours, the first one. Midnight by default."),
                         ScheduleHelp::tr("HH:MM"));
    CommandTree::addText(add, "--until", rhythm.until,
                         ScheduleHelp::tr("With minutes and hours: the last time of day that may be due."),
                         ScheduleHelp::tr("HH:MM"));
    CommandTree::addText(add, "--on", rhythm.on,
                         ScheduleHelp::tr("Days: mon,tue,… of a week; 1 to 31 and last of a month."),
                         ScheduleHelp::tr("DAYS"));
    CommandTree::addText(add, "--zone", rhythm.zone,
                         ScheduleHelp::tr("Time zone of these times, e.g. Europe/Berlin; that of this computer by "
                                          "default."),
                         ScheduleHelp::tr("ZONE"));
    CommandTree::addText(add, "--from", rhythm.from, ScheduleHelp::tr("First day."), ScheduleHelp::tr("YYYY-MM-DD"));
    CommandTree::addText(add, "--to", rhythm.to, ScheduleHelp::tr("Last day."), ScheduleHelp::tr("YYYY-MM-DD"));
}

void addScheduleAdd(CommandTree &tree, CLI::App &group)
{
    const auto options = std::make_shared<ScheduleAdding::Options>();
    CLI::App &add = tree.addCommand(
        group, "add", ScheduleHelp::tr("Create a schedule that launches a copy of a template."),
        [options](const CommandContext &context) { return std::make_unique<ScheduleAdding>(context, *options); });
    addScheduleName(add, options->name);
    CommandTree::addText(add, "--template", options->templateName,
                         ScheduleHelp::tr("The template; later changes of it do not change the schedule."),
                         ScheduleHelp::tr("NAME"))
        .required();
    addRhythm(add, options->rhythm);
    CommandTree::addChoice(add, "--missed", options->missed, {u"run-once"_s, u"skip"_s},
                           ScheduleHelp::tr("What to do when runs were missed: run once, late, or skip them."));
    CommandTree::addChoice(add, "--overlap", options->overlap, {u"skip"_s, u"wait"_s, u"run-anyway"_s},
                           ScheduleHelp::tr("What to do while the previous run has not ended."));
    CommandTree::addFlag(add, "--since-last-success", options->sinceSuccess,
                         ScheduleHelp::tr("Export only what is new since the last run whose batch arrived."));
    CommandTree::addFlag(add, "--replace", options->replaces, ScheduleHelp::tr("Change the schedule of this name."));
    addScheduleProduction(add, options->production);
}

void addScheduleChange(CommandTree &tree, CLI::App &group, const char *name, ScheduleChanging::Change change,
                       const QString &about)
{
    const auto naming = std::make_shared<ScheduleCommand::Naming>();
    CLI::App &command = tree.addCommand(group, name, about, [naming, change](const CommandContext &context) {
        return std::make_unique<ScheduleChanging>(context, *naming, change);
    });
    addScheduleName(command, naming->name);
    if (change != ScheduleChanging::Change::Pause)
        addScheduleProduction(command, naming->production);
}

void addScheduleViews(CommandTree &tree, CLI::App &group)
{
    tree.addCommand(group, "list", ScheduleHelp::tr("List the schedules of the connection and sandbox."),
                    [](const CommandContext &context) { return std::make_unique<ScheduleListing>(context); });
    const auto naming = std::make_shared<ScheduleCommand::Naming>();
    CLI::App &show = tree.addCommand(
        group, "show", ScheduleHelp::tr("Show a schedule, its next five times and its request."),
        [naming](const CommandContext &context) { return std::make_unique<ScheduleShowing>(context, *naming); });
    addScheduleName(show, naming->name);
    const auto logged = std::make_shared<ScheduleLogging::Options>();
    CLI::App &log = tree.addCommand(
        group, "log", ScheduleHelp::tr("List what became of the times at which a schedule was due."),
        [logged](const CommandContext &context) { return std::make_unique<ScheduleLogging>(context, *logged); });
    addScheduleName(log, logged->name);
    CommandTree::addNumber(log, "--limit", logged->limit, 1, 10'000,
                           ScheduleHelp::tr("At most so many, newest first."));
}

void addScheduleRunning(CommandTree &tree, CLI::App &group)
{
    tree.addCommand(group, "run-due",
                    ScheduleHelp::tr("Launch what is due, once, whatever else runs schedules at the same time."),
                    [](const CommandContext &context) { return std::make_unique<ScheduleRunning>(context); });
    const auto options = std::make_shared<ScheduleTimer::Options>();
    CLI::App &timer = tree.addCommand(
        group, "timer", ScheduleHelp::tr("Show, install or remove the timer that runs due schedules each minute."),
        [options](const CommandContext &context) { return std::make_unique<ScheduleTimer>(context, *options); });
    CommandTree::addFlag(timer, "--install", options->installs, ScheduleHelp::tr("Install and start it."));
    CommandTree::addFlag(timer, "--remove", options->removes, ScheduleHelp::tr("Stop and remove it."));
}

} // namespace

void addScheduleCommands(CommandTree &tree)
{
    using Change = ScheduleChanging::Change;
    CLI::App &group = tree.addGroup("schedule", ScheduleHelp::tr("Exports at certain times."));
    addScheduleViews(tree, group);
    addScheduleAdd(tree, group);
    addScheduleChange(tree, group, "pause", Change::Pause, ScheduleHelp::tr("Pause a schedule."));
    addScheduleChange(tree, group, "resume", Change::Resume,
                      ScheduleHelp::tr("Let a paused schedule run again, from its next time on."));
    addScheduleChange(tree, group, "remove", Change::Remove, ScheduleHelp::tr("Remove a schedule and its log."));
    addScheduleRunning(tree, group);
}

} // namespace exportdesk
