// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pagescommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/pages/pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

class PagesWriting final : public Command
{
public:
    PagesWriting(const CommandContext &context, const CommandTree &tree, const PagesPlan &plan)
        : Command(context)
        , m_tree(tree)
        , m_plan(plan)
    {
    }

    void start() override
    {
        const QString problem = writePages(outlineOf(m_tree.app()), m_plan);
        if (problem.isEmpty())
            return finish();
        fail({ExitCode::Computer, u"pages"_s, problem});
    }

private:
    const CommandTree &m_tree;
    const PagesPlan m_plan;
};

} // namespace

void addPagesCommands(CommandTree &tree)
{
    const auto plan = std::make_shared<PagesPlan>();
    const auto released = std::make_shared<QString>();
    CLI::App &command = tree.addCommand("write-pages", {}, [plan, released, &tree](const CommandContext &context) {
        plan->language = tree.options().lang;
        plan->version = QCoreApplication::applicationVersion();
        plan->released = QDate::fromString(*released, Qt::ISODate);
        return std::make_unique<PagesWriting>(context, tree, *plan);
    });
    command.group({}); // hidden
    CommandTree::addText(command, "folder", plan->folder, {}, u"DIR"_s).required();
    CommandTree::addText(command, "date", *released, {}, u"DATE"_s).required();
}

} // namespace exportdesk
