// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/policycommands.h"

#include "app/exportdeskctl/choicelisting.h"
#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/documentmembers.h"
#include "models/choices/mergeconsequence.h"
#include "models/choices/mergepoliciesmodel.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct PolicyTexts {
    Q_DECLARE_TR_FUNCTIONS(PolicyCommands)
};

QJsonObject policyDocument(const MergePolicy &policy)
{
    QJsonObject object{
        {"id"_L1, policy.id}, {"default"_L1, policy.isDefault}, {"activeOnEdge"_L1, policy.activeOnEdge}};
    object.insert("name"_L1, documentMembers::textOrNull(policy.name));
    object.insert("schema"_L1, documentMembers::textOrNull(policy.schemaName));
    object.insert("mergeType"_L1, documentMembers::textOrNull(policy.mergeType));
    object.insert("identityGraph"_L1, documentMembers::textOrNull(policy.graph));
    object.insert("datasetIds"_L1, QJsonArray::fromStringList(policy.order));
    object.insert("version"_L1, policy.version > 0 ? QJsonValue(policy.version) : QJsonValue());
    object.insert("updatedAt"_L1, documentMembers::timeOrNull(policy.updatedMs));
    return object;
}

class PolicyListing final : public ChoiceListing
{
public:
    explicit PolicyListing(const CommandContext &context)
        : ChoiceListing(context, Choices::Part::MergePolicies)
    {
    }

private:
    Content contentOf(const Choices &choices) const override
    {
        QJsonArray array;
        Content content;
        for (const MergePolicy &policy : choices.mergePolicies()->policies()) {
            array.append(policyDocument(policy));
            content.rows.append({policy.isDefault ? u"*"_s : QString(), policy.id, policy.name,
                                 mergeTypeText(policy.mergeType), identityGraphText(policy.graph)});
        }
        content.document = {{"policies"_L1, array}};
        content.headings = {QString(), PolicyTexts::tr("ID"), PolicyTexts::tr("Name"), PolicyTexts::tr("Merge method"),
                            PolicyTexts::tr("Identity stitching")};
        content.emptyNote = PolicyTexts::tr("The sandbox has no merge policies.");
        return content;
    }
};

} // namespace

void addPolicyCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("policy", PolicyTexts::tr("Merge policies."));
    tree.addCommand(group, "list", PolicyTexts::tr("List the merge policies of the sandbox; * marks the default one."),
                    [](const CommandContext &context) { return std::make_unique<PolicyListing>(context); });
}

} // namespace exportdesk
