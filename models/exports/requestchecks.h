// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasettarget.h"
#include "models/exports/exportrequest.h"
#include "models/exports/requestedit.h"

#include <QHash>

#include <functional>

namespace exportdesk
{

/// What is known of the platform when a request is checked; cheap to copy.
///
/// What is not known yet is "not loaded"; it never makes a check fail.
struct RequestFacts {
    enum class Loaded { No, Yes, Failed };

    struct Dataset {
        QString name;
        DatasetTarget target = DatasetTarget::Suitable;
        bool enabledForProfile = false; ///< exported data would flow back into Profile
        int exports = -1; ///< that it is known to contain; -1: not known
        qint64 expiresMs = -1; ///< when it is deleted with all its rows; -1: never, or not known

        bool operator==(const Dataset &) const = default;
    };
    struct Policy {
        QString name;
        QString schemaClass; ///< e.g. "_xdm.context.profile"
        qint64 latestVersion = 0; ///< 0: not known
        bool isDefault = false;
        QStringList droppedDatasets; ///< names of datasets that are left out under dataSetPrecedence
        QString mergeType = {}; ///< wire value
        bool orderUnknown = false; ///< the order of dataSetPrecedence could not be read

        bool operator==(const Policy &) const = default;
    };
    struct Segment {
        QString name;
        QString mergePolicyId;
        QString lifecycle = {}; ///< wire value, "draft"; empty: not known
        qint64 updatedMs = -1; ///< when it was changed last; -1: not known
        qint64 evaluatedMs = -1; ///< when its members were computed last; -1: not known, or as data arrives

        bool operator==(const Segment &) const = default;
    };
    struct Audience { ///< one that is no segment definition: uploaded, composed, of Audience Manager
        QString name;
        QString origin; ///< wire value, "CUSTOM_UPLOAD"
        QString segmentNs; ///< what an export names it with
        QString lifecycle = {};
        qint64 updatedMs = -1;

        bool operator==(const Audience &) const = default;
    };
    enum class Field {
        Known,
        Deprecated,
        Unknown,
        NotLoaded, ///< no schema to ask
    };
    struct Twin { ///< an identical request that was launched lately
        QString jobId; ///< empty while it is being sent
        qint64 launchedMs = 0;
        bool running = false; ///< on the platform at this moment
    };

    QString sandbox;
    Loaded datasetsLoaded = Loaded::No;
    QHash<QString, Dataset> datasets; ///< all of the sandbox, by id
    Loaded policiesLoaded = Loaded::No;
    QHash<QString, Policy> policies; ///< all of the sandbox, by id
    Loaded segmentsLoaded = Loaded::No; ///< Yes only when all pages are there
    QHash<QString, Segment> segments; ///< those known so far, by id
    QHash<QString, Audience> audiences; ///< those known so far, by every id that they have
    std::function<Field(const QString &)> profileField; ///< empty: not loaded
    std::function<Field(const QString &)> eventField; ///< empty: not loaded
    /// The one field whose path differs from this in letter case only, or nothing; empty: not loaded.
    std::function<QString(const QString &)> profileFieldSpelled;
    std::function<QString(const QString &)> eventFieldSpelled;
    qint64 sampledProfiles = -1; ///< total of the profile sample; -1: not known
    qint64 sampledAtMs = 0; ///< when that sample was taken
    QHash<QString, QList<Twin>> twins; ///< by fingerprint: runs now, or was launched in the last ten minutes
    struct OwnRun { ///< of the platform: its nightly evaluation or export
        qint64 beginMs = 0; ///< epoch
        bool hasBegun = false;

        bool operator==(const OwnRun &) const = default;
    };
    std::optional<OwnRun> ownRun; ///< into which an export that is launched now would fall
    qint64 nowMs = 0;
    QStringList confirmedKeys; ///< paths of unknown keys that the operator wants to send
    QStringList repeatedKeys; ///< see ComposerState

    /// The id of the default policy for \a schemaClass, also of one whose class is unknown; empty: none is known.
    QString defaultPolicy(const QString &schemaClass) const;
};

/// The result of one check of a request; checktext.h has its sentence.
struct RequestCheck {
    enum class Severity { Ok, Warning, Error };
    enum class Section { What, Fields, Events, Segments, MergePolicy, Destination, Request };
    enum class Id {
        // What
        ContentOk, ///< what is exported; count: ContentKind
        SchemaNameMissing,
        SchemaNameUnusual, ///< arguments: name
        FromIngestBad, ///< not RFC 3339; arguments: text
        FromIngestNoZone, ///< arguments: text
        FromIngestInFuture, ///< arguments: text
        SizeEstimate, ///< arguments: profiles in the store, age of that count in ms (-1: not known)
        // Fields
        FieldsOk, ///< count: number of fields, 0 for all
        FieldsNoneChosen, ///< an empty list: the platform would export every field
        FieldsUnknown, ///< count, arguments: paths; the job would succeed and its batch fail
        FieldsDeprecated, ///< count, arguments: paths
        FieldsRepeated, ///< count, arguments: paths
        FieldsNotChecked, ///< the schema is not loaded
        // Events
        EventsOk, ///< count: number of fields, 0 for all
        EventFieldsNoneChosen,
        EventFieldsUnknown,
        EventFieldsDeprecated,
        EventFieldsRepeated,
        EventFieldsNotChecked,
        EventsWithoutLowerBound, ///< a filter without fromIngestTimestamp, or none: all events ever
        EventsFromBad, ///< arguments: text
        EventsFromNoZone,
        EventsToBad,
        EventsToNoZone,
        EventsFromNotBeforeTo, ///< arguments: from, to
        // Segments
        SegmentsOk, ///< count
        SegmentIdMissing, ///< count: position from 1
        SegmentEntryOdd, ///< count: position from 1; arguments: what stands there
        SegmentsEmptyList, ///< what the platform would export is not documented
        SegmentRepeated, ///< arguments: name or id
        SegmentUnknown, ///< arguments: id, sandbox; usually another sandbox's, or of another namespace
        SegmentNotPublished, ///< arguments: name, life cycle, time of the last change (may be empty)
        SegmentOtherOrigin, ///< no segment definition; arguments: name or id, namespace, origin (may be empty)
        SegmentNsUnusual, ///< the namespace of an audience, not of memberships; arguments: given, meant; count:
                          ///< position
        SegmentsNotChecked, ///< count, arguments: ids; only where nothing else shows that the list is missing
        SegmentStatusMissing, ///< count, arguments: names or ids; the default depends on the platform's version
        SegmentStatusUnknown, ///< arguments: segment, status
        SegmentStatusOld, ///< "existing"; arguments: segment
        PerBatchWithoutSegments,
        PerBatchIsSlow, ///< count: segments
        QualifiedWithoutSegments,
        QualifiedFromBad,
        QualifiedFromNoZone,
        QualifiedToBad,
        QualifiedToNoZone,
        QualifiedFromNotBeforeTo, ///< arguments: from, to
        RowsKeepAllMemberships,
        SegmentsEvaluated, ///< arguments: time of the oldest last evaluation, its age in ms
        SegmentsEvaluatedLongAgo, ///< the same, more than two days ago
        EvaluationCosts, ///< evaluationInfo.segmentation: a run of a yearly quota
        // Merge policy
        PolicyOk, ///< arguments: name
        PolicyOfSegment, ///< not chosen: the one of the segments is used; arguments: name
        PolicyDefault, ///< not chosen: the default is used; arguments: name, empty while not known
        PolicyNeeded, ///< segments with different policies; count: policies
        PolicyUnknown, ///< arguments: id, sandbox
        PolicyOtherClass, ///< arguments: name, its class, schema.name
        PolicyVersionUnknown, ///< arguments: name, version, latest
        PolicyVersionOld, ///< pinned, and not the latest; arguments: name, version, latest
        PolicyVersionWithoutId,
        PolicyNamedDefault, ///< it is called default and is not; arguments: its name, the default's
        PolicyNotSegments, ///< another one than the segment's own; arguments: policy, segment, its policy
        PolicyDropsDatasets, ///< count; arguments: policy, then the datasets
        PolicyOrderUnknown, ///< by precedence of datasets, whose order could not be read; arguments: name
        PolicyNotChecked,
        // Destination
        DatasetOk, ///< arguments: name
        DatasetMissing,
        DatasetUnknown, ///< arguments: id, sandbox; usually another sandbox's
        DatasetUnsuitable, ///< arguments: name; count: DatasetTarget
        DatasetOtherClass, ///< arguments: name, schema.name, which is not the class of profiles
        DatasetTagged, ///< arguments: name
        DatasetHoldsExports, ///< arguments: name, exports; count: exports
        DatasetExpires, ///< arguments: name, time
        DatasetExpiresSoon, ///< the same, within expirySoonMs
        DatasetNotChecked,
        // Request
        UnknownKeys, ///< count, arguments: paths; sent as they are
        TextUnreadable, ///< the text does not parse, and the request is an earlier one; count: line
        ForeignKeys, ///< in no documentation, where an ignored key changes what is exported; count, arguments: paths
        RepeatedKeys, ///< given several times with different values; count, arguments: paths
        SecretInRequest, ///< a token or password stands in it
        IdenticalRunning, ///< arguments: job id, time
        IdenticalRecent, ///< arguments: job id (may be empty), time
        PlatformRuns, ///< one of the platform's own runs is near; arguments: when it begins; count: 1 once it has begun
        // In any section
        SpelledTwice, ///< one key in two spellings; arguments: both paths
        ValueOdd, ///< a documented member has another type; arguments: path, value; count: ValueType
        PlaceholderLeft, ///< variables that were not filled in; count, arguments: path, values
    };
    /// No fix exports more than the request asks for: not other segments, more fields or an earlier time.
    enum class Fix {
        None,
        SetSchemaName, ///< to _xdm.context.profile, the class of profiles
        AllFields,
        RemoveUnknownFields,
        SplitFields, ///< unknown paths with blanks or semicolons in them: a list that was separated otherwise
        CorrectFieldCase, ///< unknown paths that differ from fields of the schema in letter case only
        RemoveRepeatedFields,
        AllEventFields,
        RemoveUnknownEventFields,
        SplitEventFields,
        CorrectEventFieldCase,
        RemoveRepeatedEventFields,
        AddZone, ///< to all time stamps without one that can mean one moment only: the zone of this computer
        RepairTimes, ///< all time stamps whose moment is certain: written as RFC 3339, see timerepair.h
        SwapEventTimes,
        SwapQualificationTimes,
        RemoveRepeatedSegments,
        RemoveOddSegments, ///< entries that are no objects or have no segmentId; never the last ones
        SetStatusRealized, ///< where none is given
        StatusWithoutExisting,
        DropPerBatch,
        UseDefaultPolicy,
        DropPolicyVersion,
        FillPlaceholders, ///< for the view: needs the history and the time
        ChooseDataset, ///< for the view: open the list of datasets
        CreateDataset, ///< for the view: offer to create one
        ConfirmAllProfiles, ///< for the view: ask whether all profiles are meant
        ChoosePolicy, ///< for the view
        SendForeignKeys, ///< for the composer: the operator confirms them
        UseLastValues, ///< for the composer: of repeated keys, as the form shows them
    };

    Severity severity = Severity::Ok;
    Id id = Id::ContentOk;
    Section section = Section::Request;
    QStringList arguments;
    int count = 0;
    Fix fix = Fix::None;
    QList<RequestEdit> edits = {}; ///< further ways out, each one change; none exports more than was asked for

    bool operator==(const RequestCheck &) const = default;
};

/// Checks \a request before it is sent: errors that would make the export fail, warnings, and what is in order, section
/// by section. Pure.
QList<RequestCheck> checkRequest(const ExportRequest &request, const RequestFacts &facts);
bool hasErrors(const QList<RequestCheck> &checks);
/// The paths of the keys of \a request that no documentation knows and without which more, or something else, could be
/// exported: at the top, in filters, segments, events and the merge policy.
QStringList foreignKeys(const ExportRequest &request);

} // namespace exportdesk
