// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace exportdesk
{

/// A segment definition, as far as it is needed to select it for an export (Segment definitions endpoint guide).
struct SegmentDefinition {
    QString id; ///< what an export names as segmentId, in the namespace "ups"
    QString name;
    QString description;
    QString schemaName; ///< XDM class
    QString mergePolicyId;
    QString expression; ///< expression.value
    QString expressionFormat; ///< e.g. "pql/text"
    QString lifecycle; ///< lifecycleState or lifecycle, undocumented here; raw, empty when not given
    bool batch = false; ///< how it is evaluated
    bool streaming = false;
    bool edge = false;
    qint64 createdMs = -1; ///< epoch ms; -1 when not given
    qint64 updatedMs = -1;

    const QString &label() const { return name.isEmpty() ? id : name; }
    bool operator==(const SegmentDefinition &) const = default;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::SegmentDefinition)
