// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/requestsourceoptions.h"

#include "app/exportdeskctl/commandtree.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

struct SourceHelp {
    Q_DECLARE_TR_FUNCTIONS(RequestSourceOptions)
};

} // namespace

void addRequestSource(CLI::App &command, RequestSource &source)
{
    CommandTree::addText(command, "file", source.file,
                         SourceHelp::tr("Request as JSON, or what contains one; “-” reads stdin."),
                         SourceHelp::tr("FILE|-"));
    CommandTree::addNumber(command, "--pick", source.pick, 1, 1000,
                           SourceHelp::tr("Which of several requests in the file, as “request check” numbers them."));
    CommandTree::addText(command, "--template", source.templateName, SourceHelp::tr("Use this template."),
                         SourceHelp::tr("NAME"));
    CommandTree::addTexts(command, "--set", source.set,
                          SourceHelp::tr("Set a member of the request, e.g. destination.datasetId=ID; repeatable."),
                          SourceHelp::tr("KEY=VALUE"));
}

} // namespace exportdesk
