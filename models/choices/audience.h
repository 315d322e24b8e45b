// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace exportdesk
{

/// An audience, as far as an export can name it (Audiences endpoint guide). Those of the type SegmentDefinition are
/// also segment definitions; others are uploaded, composed, or come from another product.
struct Audience {
    QString id;
    QString audienceId; ///< the id that its maker gave it; the same as id for segment definitions
    QString name;
    QString description;
    QString type; ///< "SegmentDefinition", "ExternalSegment", "ExternalAudience"; raw
    QString origin; ///< originName: "REAL_TIME_CUSTOMER_PROFILE", "CUSTOM_UPLOAD"; raw
    QString nameSpace; ///< "AEPSegments", "AAM", "CustomerAudienceUpload"; raw
    QString lifecycle; ///< lifecycleState or lifecycle: "draft", "published", "inactive", "archived"; raw
    qint64 updatedMs = -1; ///< epoch ms; -1 when not given
    qint64 members = -1; ///< metrics.data.totalProfiles: profiles in it; -1 when not given
    QHash<QString, qint64> membersByStatus; ///< metrics.data.totalProfilesByStatus, by wire value; empty: not given
    qint64 countedMs = -1; ///< when its members were counted last; -1 when not given

    const QString &label() const { return name.isEmpty() ? id : name; }
    /// Whether the list of segment definitions has it as well.
    bool isDefinition() const;
    bool operator==(const Audience &) const = default;
};

/// What an export names the memberships in an audience of \a nameSpace with (segmentNs): "ups" for segment definitions,
/// "AAM" for Audience Manager. Documented for these two only; others keep their own.
QString membershipNamespace(const QString &nameSpace);
/// Whether an audience in this state is evaluated; also when the state is empty, that is, not known. "active" is an
/// older word for "published".
bool isPublished(const QString &lifecycle);
/// "Draft", "Inactive": translated words for a state, the raw value when unknown.
QString lifecycleText(const QString &lifecycle);
/// "Uploaded audience", "Audience Manager": translated words for an origin, the raw value when unknown.
QString originText(const QString &origin);
/// What is documented about exporting audiences of \a segmentNs, as a sentence.
QString exportOfOriginText(const QString &segmentNs);

} // namespace exportdesk
