// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace exportdesk
{

/// A dataset of the Catalog, as far as an operator of exports needs it (Catalog Service guide, "List objects").
struct Dataset {
    QString id;
    QString name; ///< may be empty in old objects; names are unique by convention only
    QString description;
    QString schemaId; ///< schemaRef.id, or the older `schema` reference when there is no schemaRef
    QString schemaContentType;
    QString managedBy; ///< classification.managedBy; "SYSTEM" marks what the platform owns
    QString dataBehavior; ///< classification.dataBehavior, e.g. "record", "time-series"
    QString state; ///< e.g. "DRAFT"; raw
    QString createdUser;
    QString queryTable; ///< table name in Query Service, from the tag adobe/pqs/table
    QStringList profileTags; ///< values of the tag unifiedProfile, blanks removed, e.g. "enabled:true"
    qint64 createdMs = -1; ///< epoch ms; -1 when not given
    qint64 updatedMs = -1;
    QString lastBatchId;
    QString lastBatchStatus; ///< wire value, see batchstatus.h
    std::optional<bool> persisted; ///< fileDescription.persisted
    std::optional<qint64> rowCount; ///< extensions.adobe_lakeHouse.metrics
    std::optional<qint64> storageSize; ///< bytes
    qint64 expiresMs = -1; ///< when it is deleted with all its rows, from the tag adobe/hygiene/ttl; -1: never

    /// Its data flows into Profile.
    bool enabledForProfile() const { return profileTags.contains(QLatin1String("enabled:true"), Qt::CaseInsensitive); }
    bool operator==(const Dataset &) const = default;
};

/// What the operator specifies for a new dataset; everything else is as in the Profile export guide.
struct DatasetSpec {
    QString name;
    QString description;

    bool operator==(const DatasetSpec &) const = default;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Dataset)
