// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasettarget.h"

#include <QCoreApplication>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isEventSchema(const QString &schemaId)
{
    return schemaId.contains("context/experienceevent"_L1, Qt::CaseInsensitive)
        || schemaId.contains("context.experienceevent"_L1, Qt::CaseInsensitive);
}

bool isSystem(const Dataset &dataset)
{
    return dataset.managedBy.compare("SYSTEM"_L1, Qt::CaseInsensitive) == 0
        || dataset.name.startsWith("Profile-Snapshot-Export-"_L1, Qt::CaseInsensitive);
}

} // namespace

bool isProfileUnion(const QString &schemaId)
{
    return schemaId == profileUnionId || schemaId == profileUnionAltId;
}

DatasetTarget datasetTarget(const Dataset &dataset)
{
    // The daily snapshots are on the union schema too, so this is checked first.
    if (isSystem(dataset))
        return DatasetTarget::System;
    if (isProfileUnion(dataset.schemaId))
        return DatasetTarget::Suitable;
    if (dataset.schemaId.isEmpty())
        return DatasetTarget::NoSchema;
    if (isEventSchema(dataset.schemaId) || dataset.dataBehavior.compare("time-series"_L1, Qt::CaseInsensitive) == 0)
        return DatasetTarget::EventClass;
    return dataset.enabledForProfile() ? DatasetTarget::Source : DatasetTarget::OtherSchema;
}

QString datasetTargetText(DatasetTarget target)
{
    switch (target) {
    case DatasetTarget::Suitable:
        return QCoreApplication::translate("DatasetTarget", "Profile union schema");
    case DatasetTarget::System:
        return QCoreApplication::translate("DatasetTarget", "System dataset, not available as a target");
    case DatasetTarget::EventClass:
        return QCoreApplication::translate("DatasetTarget", "Event dataset, not based on the union schema");
    case DatasetTarget::Source:
        return QCoreApplication::translate("DatasetTarget", "Source dataset, not based on the union schema");
    case DatasetTarget::OtherSchema:
        return QCoreApplication::translate("DatasetTarget", "Not based on the profile union schema");
    case DatasetTarget::NoSchema:
        return QCoreApplication::translate("DatasetTarget", "No schema");
    }
    return {};
}

} // namespace exportdesk
