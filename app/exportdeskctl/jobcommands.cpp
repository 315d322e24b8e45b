// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/jobcommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/jobcancelling.h"
#include "app/exportdeskctl/joblisting.h"
#include "app/exportdeskctl/jobviewing.h"
#include "app/exportdeskctl/jobwaiting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct JobHelp {
    Q_DECLARE_TR_FUNCTIONS(JobCommands)
};

void addJobListing(CommandTree &tree, CLI::App &group)
{
    auto options = std::make_shared<JobListing::Options>();
    CLI::App &list = tree.addCommand(
        group, "list", JobHelp::tr("List jobs, newest first; from the local history where that has enough that ended."),
        [options](const CommandContext &context) { return std::make_unique<JobListing>(context, *options); });
    CommandTree::addFreeText(list, "--search", options->search,
                             JobHelp::tr("As on the Jobs page, e.g. “status:failed since:7d”."), JobHelp::tr("TEXT"));
    CommandTree::addNumber(list, "--limit", options->limit, 1, 1'000'000, JobHelp::tr("At most so many jobs."));
    CommandTree::addFlag(list, "--refresh", options->refreshes, JobHelp::tr("Query the platform first."));
}

void addJobViewing(CommandTree &tree, CLI::App &group, const char *name, const QString &about, JobViewing::Part part)
{
    auto id = std::make_shared<QString>();
    CLI::App &view = tree.addCommand(group, name, about, [id, part](const CommandContext &context) {
        return std::make_unique<JobViewing>(context, *id, part);
    });
    CommandTree::addText(view, "job", *id, JobHelp::tr("Id of the job."), JobHelp::tr("JOB")).required();
}

void addJobWaiting(CommandTree &tree, CLI::App &group)
{
    auto options = std::make_shared<JobWaiting::Options>();
    CLI::App &wait = tree.addCommand(
        group, "wait", JobHelp::tr("Wait until jobs and their batches have ended."),
        [options](const CommandContext &context) { return std::make_unique<JobWaiting>(context, *options); });
    CommandTree::addTexts(wait, "jobs", options->ids, JobHelp::tr("Ids of the jobs."), JobHelp::tr("JOB")).required();
    CommandTree::addDuration(wait, "--timeout", options->timeoutMs,
                             JobHelp::tr("Wait no longer than this; the jobs go on."));
}

void addJobCancelling(CommandTree &tree, CLI::App &group)
{
    auto options = std::make_shared<JobCancelling::Options>();
    CLI::App &cancel = tree.addCommand(
        group, "cancel", JobHelp::tr("Cancel jobs and wait until they have ended."),
        [options](const CommandContext &context) { return std::make_unique<JobCancelling>(context, *options); });
    CommandTree::addTexts(cancel, "jobs", options->ids, JobHelp::tr("Ids of the jobs."), JobHelp::tr("JOB")).required();
    CommandTree::addFreeText(cancel, "--production", options->production,
                             JobHelp::tr("Name of the production sandbox, to confirm cancelling several jobs."),
                             JobHelp::tr("NAME"));
}

} // namespace

void addJobCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("job", JobHelp::tr("Export jobs."));
    addJobListing(tree, group);
    addJobViewing(tree, group, "show", JobHelp::tr("Show a job."), JobViewing::Part::Everything);
    addJobWaiting(tree, group);
    addJobCancelling(tree, group);
    addJobViewing(tree, group, "errors", JobHelp::tr("Show the errors of a job and what to do about them."),
                  JobViewing::Part::Errors);
}

} // namespace exportdesk
