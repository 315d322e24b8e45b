// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/launchcommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/launching.h"
#include "app/exportdeskctl/launchsettling.h"
#include "app/exportdeskctl/requestsourceoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct LaunchHelp {
    Q_DECLARE_TR_FUNCTIONS(LaunchCommands)
};

void addListing(CommandTree &tree, CLI::App &launch)
{
    auto options = std::make_shared<LaunchListing::Options>();
    CLI::App &list = tree.addCommand(
        launch, "list", LaunchHelp::tr("Settle what can be settled of open launches, and list them."),
        [options](const CommandContext &context) { return std::make_unique<LaunchListing>(context, *options); });
    CommandTree::addFlag(list, "--all", options->all, LaunchHelp::tr("Also list those that are settled."));
    CommandTree::addDuration(list, "--timeout", options->timeoutMs,
                             LaunchHelp::tr("List them after this time at the latest; 0: immediately."));
}

void addDeciding(CommandTree &tree, CLI::App &launch)
{
    auto options = std::make_shared<LaunchDeciding::Options>();
    CLI::App &decide = tree.addCommand(
        launch, "decide", LaunchHelp::tr("Decide about a launch whose outcome is unknown."),
        [options](const CommandContext &context) { return std::make_unique<LaunchDeciding>(context, *options); });
    CommandTree::addText(decide, "launch", options->launch, LaunchHelp::tr("Id of the launch."),
                         LaunchHelp::tr("LAUNCH"))
        .required();
    CommandTree::addText(decide, "--adopt", options->job, LaunchHelp::tr("This job is its job."),
                         LaunchHelp::tr("JOB"));
    CommandTree::addFlag(decide, "--resend", options->resends, LaunchHelp::tr("Launch it again."));
    CommandTree::addFlag(decide, "--abandon", options->abandons, LaunchHelp::tr("Abandon it."));
    CommandTree::addFreeText(decide, "--production", options->production,
                             LaunchHelp::tr("Name of the production sandbox, to confirm --resend."),
                             LaunchHelp::tr("NAME"));
}

} // namespace

void addLaunchCommands(CommandTree &tree)
{
    auto options = std::make_shared<Launching::Options>();
    CLI::App &launch = tree.addCommand(
        "launch", LaunchHelp::tr("Launch one export, exactly once."),
        [options](const CommandContext &context) { return std::make_unique<Launching>(context, *options); });
    addRequestSource(launch, options->source);
    CommandTree::addFlag(launch, "--wait", options->waits, LaunchHelp::tr("Wait until job and batch have ended."));
    CommandTree::addDuration(launch, "--timeout", options->timeoutMs,
                             LaunchHelp::tr("Wait no longer than this; the job goes on."));
    CommandTree::addFlag(launch, "--allow-identical", options->allowsIdentical,
                         LaunchHelp::tr("Launch even if the same export was launched within the last 10 minutes."));
    CommandTree::addFreeText(launch, "--production", options->production,
                             LaunchHelp::tr("Name of the production sandbox, to confirm the launch."),
                             LaunchHelp::tr("NAME"));
    addListing(tree, launch);
    addDeciding(tree, launch);
}

} // namespace exportdesk
