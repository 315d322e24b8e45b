// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/timestamp.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace exportdesk
{

/// A member of a JSON object that is unknown or could not be read: kept as written and sent as it is.
///
/// A known key with an empty or odd value ("fields": 17, "filter": {}) is kept here too, see oddvalues.h; it is written
/// unless the known member of that name has got a value since.
struct UnknownMember {
    QString key;
    QString json; ///< the text of the value, without blanks outside of strings

    bool operator==(const UnknownMember &) const = default;
};
using UnknownMembers = QList<UnknownMember>;

/// What an export contains, derived from `fields` and `additionalFields` as in the guide's appendix.
enum class ContentKind {
    Profiles, ///< no eventList
    ProfilesAndEvents,
    EventsOnly, ///< an eventList, and `fields` is "identityMap" alone
};

/// `mergePolicy`: which policy merges the profiles.
struct MergePolicyChoice {
    QString id; ///< empty: not given
    std::optional<qint64> version; ///< nothing: the latest
    UnknownMembers unknown;

    bool operator==(const MergePolicyChoice &) const = default;
    bool isEmpty() const { return id.isEmpty() && !version && unknown.isEmpty(); }
};

/// One entry of `filter.segments`.
struct SegmentChoice {
    QString segmentId;
    QString segmentNs; ///< empty: not given, the platform takes "ups"
    QStringList status; ///< wire values: realized, exited, existing; empty: not given
    UnknownMembers unknown;
    QString odd; ///< the whole entry as written when it is not an object; the rest is empty then

    bool operator==(const SegmentChoice &) const = default;
    /// Equal for entries that name the same segment: namespaces are written in several cases, and "ups" is the default.
    QString key() const;
};

/// `additionalFields.eventList`: present means that time-series events are exported.
struct EventChoice {
    std::optional<QStringList> fields; ///< dot paths in the event schema; nothing: all of them
    Timestamp from; ///< filter.fromIngestTimestamp: ingested after; not the event's own time
    Timestamp to; ///< filter.toIngestTimestamp: ingested before
    UnknownMembers unknown;
    UnknownMembers filterUnknown;

    bool operator==(const EventChoice &) const = default;
};

/// The body of `POST /export/jobs` as a value (guide "Export jobs", Profile and Segmentation API); shape and defaults
/// of every member as documented there, everything else kept in the unknown members of its level.
struct ExportRequest {
    std::optional<QStringList> fields; ///< dot paths in the profile schema; nothing: all of them
    MergePolicyChoice mergePolicy;

    QList<SegmentChoice> segments;
    Timestamp qualifiedFrom; ///< filter.segmentQualificationTime.startTime
    Timestamp qualifiedTo; ///< filter.segmentQualificationTime.endTime
    UnknownMembers qualificationUnknown;
    Timestamp fromIngest; ///< filter.fromIngestTimestamp: profiles merged after this
    std::optional<bool> emptyProfiles; ///< filter.emptyProfiles; the platform's default is false
    UnknownMembers filterUnknown;

    std::optional<EventChoice> events;
    UnknownMembers additionalFieldsUnknown;

    QString datasetId;
    std::optional<bool> segmentPerBatch; ///< the platform's default is false
    UnknownMembers destinationUnknown;

    QString schemaName; ///< "_xdm.context.profile"
    UnknownMembers schemaUnknown;

    std::optional<bool> evaluateSegments; ///< evaluationInfo.segmentation; the platform's default is false
    UnknownMembers evaluationUnknown;

    UnknownMembers unknown;

    bool operator==(const ExportRequest &) const = default;

    ContentKind contentKind() const;
    /// What the composer starts with: schema.name set, nothing else.
    static ExportRequest blank();
};

/// The times that \a request can restrict its export with, given or not; those of events only if it has events.
QList<Timestamp *> timesOf(ExportRequest &request);
QList<const Timestamp *> timesOf(const ExportRequest &request);

} // namespace exportdesk
