// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checkcodes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Id = RequestCheck::Id;
using Fix = RequestCheck::Fix;

struct NamedCheck {
    Id id;
    const char *code;
    /// Of the member in the request; "#" stands for the position in the list of segments.
    const char *path = "";
};

constexpr std::array namedChecks{
    NamedCheck{Id::ContentOk, "content-ok"},
    NamedCheck{Id::SchemaNameMissing, "schema-name-missing", "schema.name"},
    NamedCheck{Id::SchemaNameUnusual, "schema-name-unusual", "schema.name"},
    NamedCheck{Id::FromIngestBad, "updated-since-bad", "filter.fromIngestTimestamp"},
    NamedCheck{Id::FromIngestNoZone, "updated-since-no-zone", "filter.fromIngestTimestamp"},
    NamedCheck{Id::FromIngestInFuture, "updated-since-in-future", "filter.fromIngestTimestamp"},
    NamedCheck{Id::SizeEstimate, "size-estimate"},
    NamedCheck{Id::FieldsOk, "fields-ok", "fields"},
    NamedCheck{Id::FieldsNoneChosen, "fields-empty", "fields"},
    NamedCheck{Id::FieldsUnknown, "fields-unknown", "fields"},
    NamedCheck{Id::FieldsDeprecated, "fields-deprecated", "fields"},
    NamedCheck{Id::FieldsRepeated, "fields-repeated", "fields"},
    NamedCheck{Id::FieldsNotChecked, "fields-not-checked", "fields"},
    NamedCheck{Id::EventsOk, "events-ok", "additionalFields.eventList"},
    NamedCheck{Id::EventFieldsNoneChosen, "event-fields-empty", "additionalFields.eventList.fields"},
    NamedCheck{Id::EventFieldsUnknown, "event-fields-unknown", "additionalFields.eventList.fields"},
    NamedCheck{Id::EventFieldsDeprecated, "event-fields-deprecated", "additionalFields.eventList.fields"},
    NamedCheck{Id::EventFieldsRepeated, "event-fields-repeated", "additionalFields.eventList.fields"},
    NamedCheck{Id::EventFieldsNotChecked, "event-fields-not-checked", "additionalFields.eventList.fields"},
    NamedCheck{Id::EventsWithoutLowerBound, "events-without-start",
               "additionalFields.eventList.filter.fromIngestTimestamp"},
    NamedCheck{Id::EventsFromBad, "events-start-bad", "additionalFields.eventList.filter.fromIngestTimestamp"},
    NamedCheck{Id::EventsFromNoZone, "events-start-no-zone", "additionalFields.eventList.filter.fromIngestTimestamp"},
    NamedCheck{Id::EventsToBad, "events-end-bad", "additionalFields.eventList.filter.toIngestTimestamp"},
    NamedCheck{Id::EventsToNoZone, "events-end-no-zone", "additionalFields.eventList.filter.toIngestTimestamp"},
    NamedCheck{Id::EventsFromNotBeforeTo, "events-start-not-before-end", "additionalFields.eventList.filter"},
    NamedCheck{Id::SegmentsOk, "segments-ok", "filter.segments"},
    NamedCheck{Id::SegmentIdMissing, "segment-id-missing", "filter.segments[#].segmentId"},
    NamedCheck{Id::SegmentEntryOdd, "segment-entry-odd", "filter.segments[#]"},
    NamedCheck{Id::SegmentsEmptyList, "segments-empty", "filter.segments"},
    NamedCheck{Id::SegmentRepeated, "segment-repeated", "filter.segments[#].segmentId"},
    NamedCheck{Id::SegmentUnknown, "segment-unknown", "filter.segments[#].segmentId"},
    NamedCheck{Id::SegmentNotPublished, "segment-not-published", "filter.segments"},
    NamedCheck{Id::SegmentOtherOrigin, "segment-of-other-origin", "filter.segments"},
    NamedCheck{Id::SegmentNsUnusual, "segment-namespace-unusual", "filter.segments[#].segmentNs"},
    NamedCheck{Id::SegmentsNotChecked, "segments-not-checked", "filter.segments"},
    NamedCheck{Id::SegmentStatusMissing, "segment-status-missing", "filter.segments"},
    NamedCheck{Id::SegmentStatusUnknown, "segment-status-unknown", "filter.segments"},
    NamedCheck{Id::SegmentStatusOld, "segment-status-old", "filter.segments"},
    NamedCheck{Id::PerBatchWithoutSegments, "batch-per-segment-without-segments", "destination.segmentPerBatch"},
    NamedCheck{Id::PerBatchIsSlow, "batch-per-segment-slow", "destination.segmentPerBatch"},
    NamedCheck{Id::QualifiedWithoutSegments, "qualified-without-segments", "filter.segmentQualificationTime"},
    NamedCheck{Id::QualifiedFromBad, "qualified-start-bad", "filter.segmentQualificationTime.startTime"},
    NamedCheck{Id::QualifiedFromNoZone, "qualified-start-no-zone", "filter.segmentQualificationTime.startTime"},
    NamedCheck{Id::QualifiedToBad, "qualified-end-bad", "filter.segmentQualificationTime.endTime"},
    NamedCheck{Id::QualifiedToNoZone, "qualified-end-no-zone", "filter.segmentQualificationTime.endTime"},
    NamedCheck{Id::QualifiedFromNotBeforeTo, "qualified-start-not-before-end", "filter.segmentQualificationTime"},
    NamedCheck{Id::RowsKeepAllMemberships, "rows-keep-all-memberships", "filter.segments"},
    NamedCheck{Id::SegmentsEvaluated, "segments-evaluated", "filter.segments"},
    NamedCheck{Id::SegmentsEvaluatedLongAgo, "segments-evaluated-long-ago", "filter.segments"},
    NamedCheck{Id::EvaluationCosts, "evaluation-costs", "evaluationInfo.segmentation"},
    NamedCheck{Id::PolicyOk, "policy-ok", "mergePolicy.id"},
    NamedCheck{Id::PolicyOfSegment, "policy-of-segments", "mergePolicy.id"},
    NamedCheck{Id::PolicyDefault, "policy-default", "mergePolicy.id"},
    NamedCheck{Id::PolicyNeeded, "policy-needed", "mergePolicy.id"},
    NamedCheck{Id::PolicyUnknown, "policy-unknown", "mergePolicy.id"},
    NamedCheck{Id::PolicyOtherClass, "policy-other-class", "mergePolicy.id"},
    NamedCheck{Id::PolicyVersionUnknown, "policy-version-unknown", "mergePolicy.version"},
    NamedCheck{Id::PolicyVersionOld, "policy-version-old", "mergePolicy.version"},
    NamedCheck{Id::PolicyVersionWithoutId, "policy-version-without-id", "mergePolicy.version"},
    NamedCheck{Id::PolicyNamedDefault, "policy-named-default", "mergePolicy.id"},
    NamedCheck{Id::PolicyNotSegments, "policy-not-of-segment", "mergePolicy.id"},
    NamedCheck{Id::PolicyDropsDatasets, "policy-excludes-datasets", "mergePolicy.id"},
    NamedCheck{Id::PolicyOrderUnknown, "policy-order-unknown", "mergePolicy.id"},
    NamedCheck{Id::PolicyNotChecked, "policy-not-checked", "mergePolicy.id"},
    NamedCheck{Id::DatasetOk, "dataset-ok", "destination.datasetId"},
    NamedCheck{Id::DatasetMissing, "dataset-missing", "destination.datasetId"},
    NamedCheck{Id::DatasetUnknown, "dataset-unknown", "destination.datasetId"},
    NamedCheck{Id::DatasetUnsuitable, "dataset-unsuitable", "destination.datasetId"},
    NamedCheck{Id::DatasetOtherClass, "dataset-other-class", "destination.datasetId"},
    NamedCheck{Id::DatasetTagged, "dataset-enabled-for-profile", "destination.datasetId"},
    NamedCheck{Id::DatasetHoldsExports, "dataset-holds-exports", "destination.datasetId"},
    NamedCheck{Id::DatasetExpires, "dataset-expires", "destination.datasetId"},
    NamedCheck{Id::DatasetExpiresSoon, "dataset-expires-soon", "destination.datasetId"},
    NamedCheck{Id::DatasetNotChecked, "dataset-not-checked", "destination.datasetId"},
    NamedCheck{Id::UnknownKeys, "keys-unknown"},
    NamedCheck{Id::TextUnreadable, "text-unreadable"},
    NamedCheck{Id::ForeignKeys, "keys-foreign"},
    NamedCheck{Id::RepeatedKeys, "keys-repeated"},
    NamedCheck{Id::SecretInRequest, "secret-in-request"},
    NamedCheck{Id::IdenticalRunning, "identical-running"},
    NamedCheck{Id::IdenticalRecent, "identical-recent"},
    NamedCheck{Id::PlatformRuns, "platform-runs"},
    NamedCheck{Id::SpelledTwice, "key-spelled-twice"},
    NamedCheck{Id::ValueOdd, "value-odd"},
    NamedCheck{Id::PlaceholderLeft, "placeholder-left"},
};

struct NamedFix {
    Fix fix;
    const char *code;
};

constexpr std::array namedFixes{
    NamedFix{Fix::None, ""},
    NamedFix{Fix::SetSchemaName, "set-schema-name"},
    NamedFix{Fix::AllFields, "all-fields"},
    NamedFix{Fix::RemoveUnknownFields, "remove-unknown-fields"},
    NamedFix{Fix::SplitFields, "split-fields"},
    NamedFix{Fix::CorrectFieldCase, "correct-field-case"},
    NamedFix{Fix::RemoveRepeatedFields, "remove-repeated-fields"},
    NamedFix{Fix::AllEventFields, "all-event-fields"},
    NamedFix{Fix::RemoveUnknownEventFields, "remove-unknown-event-fields"},
    NamedFix{Fix::SplitEventFields, "split-event-fields"},
    NamedFix{Fix::CorrectEventFieldCase, "correct-event-field-case"},
    NamedFix{Fix::RemoveRepeatedEventFields, "remove-repeated-event-fields"},
    NamedFix{Fix::AddZone, "add-zone"},
    NamedFix{Fix::RepairTimes, "repair-times"},
    NamedFix{Fix::SwapEventTimes, "swap-event-times"},
    NamedFix{Fix::SwapQualificationTimes, "swap-qualification-times"},
    NamedFix{Fix::RemoveRepeatedSegments, "remove-repeated-segments"},
    NamedFix{Fix::RemoveOddSegments, "remove-odd-segments"},
    NamedFix{Fix::SetStatusRealized, "set-status-realized"},
    NamedFix{Fix::StatusWithoutExisting, "status-without-existing"},
    NamedFix{Fix::DropPerBatch, "one-batch-for-all"},
    NamedFix{Fix::UseDefaultPolicy, "use-default-policy"},
    NamedFix{Fix::DropPolicyVersion, "use-latest-version"},
    NamedFix{Fix::FillPlaceholders, "fill-placeholders"},
    NamedFix{Fix::ChooseDataset, "select-dataset"},
    NamedFix{Fix::CreateDataset, "create-dataset"},
    NamedFix{Fix::ConfirmAllProfiles, "confirm-all-profiles"},
    NamedFix{Fix::ChoosePolicy, "select-policy"},
    NamedFix{Fix::SendForeignKeys, "send-foreign-keys"},
    NamedFix{Fix::UseLastValues, "use-last-values"},
};

/// Entry n names value n, so that a value without an entry does not compile.
constexpr bool areInOrder()
{
    for (std::size_t i = 0; i < namedChecks.size(); ++i) {
        if (std::size_t(namedChecks[i].id) != i)
            return false;
    }
    for (std::size_t i = 0; i < namedFixes.size(); ++i) {
        if (std::size_t(namedFixes[i].fix) != i)
            return false;
    }
    return true;
}
static_assert(areInOrder());
static_assert(namedChecks.size() == std::size_t(Id::PlaceholderLeft) + 1);
static_assert(namedFixes.size() == std::size_t(Fix::UseLastValues) + 1);

} // namespace

QString checkCode(Id id)
{
    return QString::fromLatin1(namedChecks.at(std::size_t(id)).code);
}

QString levelCode(RequestCheck::Severity severity)
{
    switch (severity) {
    case RequestCheck::Severity::Ok:
        return u"ok"_s;
    case RequestCheck::Severity::Warning:
        return u"warning"_s;
    case RequestCheck::Severity::Error:
        return u"error"_s;
    }
    return {};
}

QString fixCode(Fix fix)
{
    return QString::fromLatin1(namedFixes.at(std::size_t(fix)).code);
}

QString checkedPath(const RequestCheck &check)
{
    switch (check.id) {
    case Id::ValueOdd:
    case Id::PlaceholderLeft:
        return check.arguments.value(0);
    case Id::UnknownKeys:
    case Id::ForeignKeys:
        return check.arguments.size() == 1 ? check.arguments.first() : QString();
    default:
        return QString::fromLatin1(namedChecks.at(std::size_t(check.id)).path)
            .replace(u'#', QString::number(check.count - 1));
    }
}

} // namespace exportdesk
