// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultcommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/resultlisting.h"
#include "app/exportdeskctl/resultsaving.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

struct ResultTexts {
    Q_DECLARE_TR_FUNCTIONS(ResultCommands)
};

void addJobArgument(CLI::App &command, QString &target)
{
    CommandTree::addText(command, "job", target, ResultTexts::tr("ID of the job."), ResultTexts::tr("ID")).required();
}

} // namespace

void addResultCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("result", ResultTexts::tr("What jobs exported: batches and their files."));
    const auto job = std::make_shared<QString>();
    CLI::App &files = tree.addCommand(
        group, "files", ResultTexts::tr("List the batches of a job and their files."),
        [job](const CommandContext &context) { return std::make_unique<ResultListing>(context, *job); });
    addJobArgument(files, *job);

    const auto options = std::make_shared<ResultSaving::Options>();
    CLI::App &save = tree.addCommand(
        group, "save", ResultTexts::tr("Save the files of a job; continues where an earlier command was interrupted."),
        [options](const CommandContext &context) { return std::make_unique<ResultSaving>(context, *options); });
    addJobArgument(save, options->jobId);
    CommandTree::addText(save, "--to", options->folder,
                         ResultTexts::tr("Folder in which each batch gets a folder of its own."),
                         ResultTexts::tr("DIR"))
        .required();
    CommandTree::addFlag(save, "--overwrite", options->overwrites,
                         ResultTexts::tr("Replace other files that are in the way."));
}

} // namespace exportdesk
