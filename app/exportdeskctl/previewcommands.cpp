// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/previewcommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/previewing.h"
#include "app/exportdeskctl/requestsourceoptions.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

struct PreviewHelp {
    Q_DECLARE_TR_FUNCTIONS(PreviewCommands)
};

} // namespace

void addPreviewCommands(CommandTree &tree)
{
    auto options = std::make_shared<Previewing::Options>();
    CLI::App &preview = tree.addCommand(
        "preview",
        PreviewHelp::tr("Say how large an export would be and what a row of it would contain. Nothing is "
                        "launched."),
        [options](const CommandContext &context) { return std::make_unique<Previewing>(context, *options); });
    addRequestSource(preview, options->source);
    CommandTree::addText(
        preview, "--profile", options->nameSpace,
        PreviewHelp::tr("Show one profile as it would be exported. The identity in this namespace is read from "
                        "stdin and appears in no history of a shell."),
        PreviewHelp::tr("NAMESPACE"));
    CommandTree::addFlag(preview, "--all", options->entire,
                         PreviewHelp::tr("Show all fields of that profile, not only those that would be exported."));
    CommandTree::addFlag(preview, "--estimate", options->estimates,
                         PreviewHelp::tr("Also have the platform estimate each segment on a sample, now. Takes up to "
                                         "two minutes for each."));
}

} // namespace exportdesk
