// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace exportdesk
{

/// A merge policy: how fragments of one person become one profile (Merge policies endpoint guide).
struct MergePolicy {
    QString id;
    QString name; ///< may be missing in old objects; label() then gives the id
    QString schemaName; ///< XDM class, `_xdm.context.profile`
    QString graph; ///< identityGraph.type: "none", "pdg"; raw
    QString mergeType; ///< attributeMerge.type: "timestampOrdered", "dataSetPrecedence"; raw
    QStringList order; ///< dataset ids, highest precedence first; only with dataSetPrecedence
    bool orderUnknown = false; ///< by precedence, but the order is missing or could not be read completely
    QString sandboxName;
    int version = 0; ///< 0 when not given
    bool isDefault = false;
    bool activeOnEdge = false;
    qint64 updatedMs = -1; ///< epoch ms; -1 when not given

    const QString &label() const { return name.isEmpty() ? id : name; }
    bool operator==(const MergePolicy &) const = default;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::MergePolicy)
