// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/dataset.h"

namespace exportdesk
{

/// Whether a dataset can receive an export of profiles, and if not, why not.
enum class DatasetTarget {
    Suitable, ///< on the union schema of XDM Individual Profile
    System, ///< owned by the platform: managedBy SYSTEM, or a daily Profile-Snapshot-Export-…
    EventClass, ///< holds time-series events
    Source, ///< feeds Profile itself, on a schema of its own
    OtherSchema, ///< on some other schema
    NoSchema, ///< names no schema at all
};

/// The union schema of XDM Individual Profile, by $id and by meta:altId.
inline constexpr QLatin1String profileUnionId("https://ns.adobe.com/xdm/context/profile__union");
inline constexpr QLatin1String profileUnionAltId("_xdm.context.profile__union");

/// True for either spelling of the union schema of XDM Individual Profile.
bool isProfileUnion(const QString &schemaId);
DatasetTarget datasetTarget(const Dataset &dataset);
inline bool canBeTarget(const Dataset &dataset)
{
    return datasetTarget(dataset) == DatasetTarget::Suitable;
}
/// One short translated sentence for a table cell or below a picker, e.g. "Source dataset, not on the union schema".
QString datasetTargetText(DatasetTarget target);

} // namespace exportdesk
