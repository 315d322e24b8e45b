// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/datasetdocument.h"

#include "app/exportdeskctl/documentmembers.h"
#include "models/datasets/datasettarget.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString targetCode(DatasetTarget target)
{
    switch (target) {
    case DatasetTarget::Suitable:
        return u"suitable"_s;
    case DatasetTarget::System:
        return u"system"_s;
    case DatasetTarget::EventClass:
        return u"events"_s;
    case DatasetTarget::Source:
        return u"source"_s;
    case DatasetTarget::OtherSchema:
        return u"other-schema"_s;
    case DatasetTarget::NoSchema:
        return u"no-schema"_s;
    }
    return {};
}

} // namespace

QJsonObject datasetDocument(const Dataset &dataset)
{
    QJsonObject object{{"id"_L1, dataset.id},
                       {"name"_L1, dataset.name},
                       {"target"_L1, targetCode(datasetTarget(dataset))},
                       {"canBeTarget"_L1, canBeTarget(dataset)},
                       {"enabledForProfile"_L1, dataset.enabledForProfile()}};
    documentMembers::addText(object, "description"_L1, dataset.description);
    documentMembers::addText(object, "schema"_L1, dataset.schemaId);
    documentMembers::addText(object, "createdBy"_L1, dataset.createdUser);
    documentMembers::addText(object, "queryTable"_L1, dataset.queryTable);
    documentMembers::addNumber(object, "records"_L1, dataset.rowCount);
    documentMembers::addNumber(object, "bytes"_L1, dataset.storageSize);
    documentMembers::addTime(object, "created"_L1, dataset.createdMs);
    documentMembers::addTime(object, "updated"_L1, dataset.updatedMs);
    if (!dataset.lastBatchId.isEmpty()) {
        QJsonObject batch{{"id"_L1, dataset.lastBatchId}};
        documentMembers::addText(batch, "status"_L1, dataset.lastBatchStatus);
        object.insert("lastBatch"_L1, batch);
    }
    return object;
}

} // namespace exportdesk
