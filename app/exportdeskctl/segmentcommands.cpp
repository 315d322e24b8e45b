// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/segmentcommands.h"

#include "app/exportdeskctl/choicelisting.h"
#include "app/exportdeskctl/commandtree.h"
#include "app/exportdeskctl/documentmembers.h"
#include "models/choices/segmentsmodel.h"
#include "models/platform/moment.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct SegmentTexts {
    Q_DECLARE_TR_FUNCTIONS(SegmentCommands)
};

/// Wire words of the platform.
QStringList evaluationOf(const SegmentDefinition &segment)
{
    QStringList ways;
    if (segment.batch)
        ways << u"batch"_s;
    if (segment.streaming)
        ways << u"continuous"_s;
    if (segment.edge)
        ways << u"synchronous"_s;
    return ways;
}

QJsonObject segmentDocument(const SegmentDefinition &segment)
{
    QJsonObject object{{"id"_L1, segment.id}, {"evaluation"_L1, QJsonArray::fromStringList(evaluationOf(segment))}};
    object.insert("name"_L1, documentMembers::textOrNull(segment.name));
    object.insert("description"_L1, documentMembers::textOrNull(segment.description));
    object.insert("schema"_L1, documentMembers::textOrNull(segment.schemaName));
    object.insert("mergePolicyId"_L1, documentMembers::textOrNull(segment.mergePolicyId));
    object.insert("createdAt"_L1, documentMembers::timeOrNull(segment.createdMs));
    object.insert("updatedAt"_L1, documentMembers::timeOrNull(segment.updatedMs));
    return object;
}

class SegmentListing final : public ChoiceListing
{
public:
    explicit SegmentListing(const CommandContext &context)
        : ChoiceListing(context, Choices::Part::Segments)
    {
    }

private:
    Content contentOf(const Choices &choices) const override
    {
        QJsonArray array;
        Content content;
        for (const SegmentDefinition &segment : choices.segments()->segments()) {
            array.append(segmentDocument(segment));
            content.rows.append({segment.id, shortMoment(segment.updatedMs, opening().clock().nowMs()), segment.name});
        }
        content.document = {{"segments"_L1, array}};
        content.headings = {SegmentTexts::tr("ID"), SegmentTexts::tr("Changed"), SegmentTexts::tr("Name")};
        content.emptyNote = SegmentTexts::tr("The sandbox has no segments.");
        return content;
    }
};

} // namespace

void addSegmentCommands(CommandTree &tree)
{
    CLI::App &group = tree.addGroup("segment", SegmentTexts::tr("Segments."));
    tree.addCommand(group, "list", SegmentTexts::tr("List the segments of the sandbox."),
                    [](const CommandContext &context) { return std::make_unique<SegmentListing>(context); });
}

} // namespace exportdesk
