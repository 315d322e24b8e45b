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
    object.insert("description"_L1, documentMembers::textOrNull(dataset.description));
    object.insert("schemaId"_L1, documentMembers::textOrNull(dataset.schemaId));
    object.insert("createdBy"_L1, documentMembers::textOrNull(dataset.createdUser));
    object.insert("queryTable"_L1, documentMembers::textOrNull(dataset.queryTable));
    object.insert("records"_L1, documentMembers::numberOrNull(dataset.rowCount));
    object.insert("bytes"_L1, documentMembers::numberOrNull(dataset.storageSize));
    object.insert("createdAt"_L1, documentMembers::timeOrNull(dataset.createdMs));
    object.insert("updatedAt"_L1, documentMembers::timeOrNull(dataset.updatedMs));
    object.insert("expiresAt"_L1, documentMembers::timeOrNull(dataset.expiresMs));
    QJsonValue lastBatch;
    if (!dataset.lastBatchId.isEmpty())
        lastBatch = QJsonObject{{"id"_L1, dataset.lastBatchId},
                                {"status"_L1, documentMembers::textOrNull(dataset.lastBatchStatus)}};
    object.insert("lastBatch"_L1, lastBatch);
    return object;
}

} // namespace exportdesk
