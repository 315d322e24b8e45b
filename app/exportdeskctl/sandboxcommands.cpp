// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/sandboxcommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/documentmembers.h"
#include "app/exportdeskctl/listing.h"
#include "models/connections/sandboxesmodel.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct SandboxTexts {
    Q_DECLARE_TR_FUNCTIONS(SandboxCommands)
};

QJsonObject sandboxDocument(const Sandbox &sandbox)
{
    QJsonObject object{{"name"_L1, sandbox.name},         {"type"_L1, sandbox.type},
                       {"state"_L1, sandbox.state},       {"production"_L1, sandbox.isProduction()},
                       {"default"_L1, sandbox.isDefault}, {"usable"_L1, sandbox.isUsable()}};
    object.insert("title"_L1, documentMembers::textOrNull(sandbox.title));
    object.insert("region"_L1, documentMembers::textOrNull(sandbox.region));
    return object;
}

class SandboxListing final : public Listing
{
public:
    using Listing::Listing;

    void start() override
    {
        withClient([this](PlatformClient &client) {
            m_sandboxes = std::make_unique<SandboxesModel>(client, opening().clock());
            connect(m_sandboxes.get(), &SandboxesModel::stateChanged, this, [this] {
                if (!m_sandboxes->isLoading())
                    report();
            });
            m_sandboxes->reload();
        });
    }

private:
    void report()
    {
        QJsonArray array;
        Content content;
        for (const Sandbox &sandbox : m_sandboxes->sandboxes()) {
            array.append(sandboxDocument(sandbox));
            content.rows.append(
                {sandbox.name, sandbox.title, sandboxTypeText(sandbox.type), sandboxStateText(sandbox.state)});
        }
        content.document = {{"sandboxes"_L1, array}};
        content.headings = {SandboxTexts::tr("Name"), SandboxTexts::tr("Title"), SandboxTexts::tr("Type"),
                            SandboxTexts::tr("State")};
        content.emptyNote = SandboxTexts::tr("This credential may not use any sandbox.");
        show(content, m_sandboxes->failure());
    }

    std::unique_ptr<SandboxesModel> m_sandboxes;
};

} // namespace

void addSandboxCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("sandbox", SandboxTexts::tr("Sandboxes."));
    tree.addCommand(group, "list", SandboxTexts::tr("List the sandboxes that the credential may use."),
                    [](const CommandContext &context) { return std::make_unique<SandboxListing>(context); });
}

} // namespace exportdesk
