// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/datasetcommands.h"

#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/datasetcreating.h"
#include "app/exportdeskctl/datasetdocument.h"
#include "app/exportdeskctl/listing.h"
#include "models/datasets/datasetsmodel.h"
#include "models/platform/moment.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct DatasetTexts {
    Q_DECLARE_TR_FUNCTIONS(DatasetCommands)
};

class DatasetListing final : public Listing
{
public:
    DatasetListing(const CommandContext &context, bool onlyTargets)
        : Listing(context)
        , m_onlyTargets(onlyTargets)
    {
    }

    void start() override
    {
        withClient([this](PlatformClient &client) {
            m_datasets = std::make_unique<DatasetsModel>(client, opening().clock());
            connect(m_datasets.get(), &DatasetsModel::stateChanged, this, [this] {
                if (!m_datasets->isLoading())
                    report();
            });
            m_datasets->reload();
        });
    }

private:
    void report()
    {
        QJsonArray array;
        Content content;
        for (const Dataset &dataset : m_datasets->datasets()) {
            if (m_onlyTargets && !canBeTarget(dataset))
                continue;
            array.append(datasetDocument(dataset));
            content.rows.append({dataset.id, shortMoment(dataset.createdMs, opening().clock().nowMs()), dataset.name,
                                 datasetTargetText(datasetTarget(dataset))});
        }
        content.document = {{"datasets"_L1, array}};
        content.headings = {DatasetTexts::tr("ID"), DatasetTexts::tr("Created"), DatasetTexts::tr("Name"),
                            DatasetTexts::tr("As a target")};
        content.emptyNote = m_onlyTargets ? DatasetTexts::tr("No dataset of the sandbox can receive an export.")
                                          : DatasetTexts::tr("The sandbox has no datasets.");
        show(content, m_datasets->failure());
    }

    const bool m_onlyTargets;
    std::unique_ptr<DatasetsModel> m_datasets;
};

void addDatasetList(CommandTree &tree, CLI::App &group)
{
    const auto onlyTargets = std::make_shared<bool>(false);
    CLI::App &list = tree.addCommand(group, "list", DatasetTexts::tr("List the datasets of the sandbox, newest first."),
                                     [onlyTargets](const CommandContext &context) {
                                         return std::make_unique<DatasetListing>(context, *onlyTargets);
                                     });
    CommandTree::addFlag(list, "--targets", *onlyTargets, DatasetTexts::tr("Only those that can receive an export."));
}

void addDatasetCreate(CommandTree &tree, CLI::App &group)
{
    const auto options = std::make_shared<DatasetCreating::Options>();
    CLI::App &create = tree.addCommand(
        group, "create", DatasetTexts::tr("Create a dataset for exports, with the profile union schema."),
        [options](const CommandContext &context) { return std::make_unique<DatasetCreating>(context, *options); });
    const QString name = DatasetTexts::tr("NAME");
    CommandTree::addText(create, "name", options->name, DatasetTexts::tr("Name of the dataset."), name).required();
    CommandTree::addFreeText(create, "--description", options->description, DatasetTexts::tr("Description."),
                             DatasetTexts::tr("TEXT"));
    CommandTree::addNumber(create, "--expires-in", options->expiresInDays, 2, 3650,
                           DatasetTexts::tr("Days after which the platform deletes the dataset with all exports in it; "
                                            "default: never."));
    CommandTree::addFreeText(create, "--production", options->production,
                             DatasetTexts::tr("Name of the sandbox, required if it is a production sandbox."), name);
}

} // namespace

void addDatasetCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("dataset", DatasetTexts::tr("Datasets."));
    addDatasetList(tree, group);
    addDatasetCreate(tree, group);
}

} // namespace exportdesk
