// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultcommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/resultchecking.h"
#include "app/exportdeskctl/resultconverting.h"
#include "app/exportdeskctl/resultlisting.h"
#include "app/exportdeskctl/resultrows.h"
#include "app/exportdeskctl/resultsaving.h"
#include "app/exportdeskctl/resultsql.h"
#include "models/exports/fieldlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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

void addCheck(CommandTree &tree, CLI::App &group)
{
    const auto options = std::make_shared<ResultChecking::Options>();
    CLI::App &check = tree.addCommand(
        group, "check", ResultTexts::tr("Check whether a job exported what was requested."),
        [options](const CommandContext &context) { return std::make_unique<ResultChecking>(context, *options); });
    addJobArgument(check, options->jobId);
    CommandTree::addChoice(check, "--from", options->from, {u"files"_s, u"query-service"_s},
                           ResultTexts::tr("Fetch the part files and count here, or let Query Service count: for "
                                           "exports that are too large to fetch."));
}

void addSaving(CommandTree &tree, CLI::App &group)
{
    struct Options {
        ResultSaving::Options files;
        QString format = u"files"_s;
        QString fields;
    };
    const auto options = std::make_shared<Options>();
    CLI::App &save = tree.addCommand(
        group, "save", ResultTexts::tr("Save the files of a job, or its rows as one file."),
        [options](const CommandContext &context) -> std::unique_ptr<Command> {
            if (options->format == "files"_L1)
                return std::make_unique<ResultSaving>(context, options->files);
            return std::make_unique<ResultConverting>(
                context,
                ResultConverting::Options{options->files.jobId, options->files.folder, options->format,
                                          readFieldList(options->fields), options->files.overwrites});
        });
    addJobArgument(save, options->files.jobId);
    CommandTree::addChoice(save, "--format", options->format, {u"files"_s, u"csv"_s, u"jsonl"_s, u"parquet"_s},
                           ResultTexts::tr("The part files as they are, which continues where an earlier command was "
                                           "interrupted, or all rows in one file."));
    CommandTree::addText(save, "--to", options->files.folder,
                         ResultTexts::tr("The file to write; for part files the folder in which each batch gets a "
                                         "folder of its own."),
                         ResultTexts::tr("PATH"))
        .required();
    CommandTree::addText(save, "--fields", options->fields,
                         ResultTexts::tr("Only these fields, as columns: paths separated by commas. Not for part "
                                         "files."),
                         ResultTexts::tr("PATHS"));
    CommandTree::addFlag(save, "--overwrite", options->files.overwrites,
                         ResultTexts::tr("Replace other files that are in the way."));
}

void addSql(CommandTree &tree, CLI::App &group)
{
    const auto options = std::make_shared<ResultSql::Options>();
    CLI::App &sql = tree.addCommand(
        group, "sql",
        ResultTexts::tr("Show statements for Query Service about the rows of a job. Nothing is run: for exports that "
                        "are too large to fetch."),
        [options](const CommandContext &context) { return std::make_unique<ResultSql>(context, *options); });
    addJobArgument(sql, options->jobId);
    CommandTree::addChoice(sql, "--question", options->question,
                           {u"rows"_s, u"first-rows"_s, u"filled-fields"_s, u"namespaces"_s, u"segment-states"_s,
                            u"new-profiles"_s, u"doubled-identities"_s, u"batches"_s},
                           ResultTexts::tr("Only this statement, e.g. for a pipe to psql."));
}

} // namespace

void addResultCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("result", ResultTexts::tr("What jobs exported: batches, their files and rows."));
    addCheck(tree, group);
    const auto job = std::make_shared<QString>();
    CLI::App &files = tree.addCommand(
        group, "files", ResultTexts::tr("List the batches of a job and their files."),
        [job](const CommandContext &context) { return std::make_unique<ResultListing>(context, *job); });
    addJobArgument(files, *job);

    const auto rows = std::make_shared<ResultRows::Options>();
    CLI::App &show = tree.addCommand(
        group, "rows", ResultTexts::tr("Show the first rows that a job exported."),
        [rows](const CommandContext &context) { return std::make_unique<ResultRows>(context, *rows); });
    addJobArgument(show, rows->jobId);
    CommandTree::addNumber(show, "--limit", rows->limit, 1, 10'000, ResultTexts::tr("At most so many rows."));

    addSaving(tree, group);
    addSql(tree, group);
}

} // namespace exportdesk
