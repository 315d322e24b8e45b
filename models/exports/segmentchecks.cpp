// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/segmentchecks.h"

#include "models/exports/checkcollector.h"
#include "models/exports/oddvalues.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Id = RequestCheck::Id;
using Fix = RequestCheck::Fix;

namespace
{

/// The name of the segment, its id while the name is unknown.
QString segmentLabel(const SegmentChoice &segment, const RequestFacts &facts)
{
    const QString name = facts.segments.value(segment.segmentId).name;
    return name.isEmpty() ? segment.segmentId : name;
}

/// Removing entries must leave one: without any, all profiles would be exported.
Fix removal(const ExportRequest &request)
{
    const bool anyLeft = std::any_of(request.segments.begin(), request.segments.end(),
                                     [](const SegmentChoice &segment) { return !segment.segmentId.isEmpty(); });
    return anyLeft ? Fix::RemoveOddSegments : Fix::None;
}

void checkStatus(CheckCollector &found, const SegmentChoice &segment, const QString &label)
{
    for (const QString &status : segment.status) {
        if (status == "existing"_L1) // alone, it has no documented successor
            found.warn(Id::SegmentStatusOld, {label}, 0,
                       segment.status.size() > 1 ? Fix::StatusWithoutExisting : Fix::None);
        else if (status != "realized"_L1 && status != "exited"_L1)
            found.error(Id::SegmentStatusUnknown, {label, status});
    }
}

void checkEntries(CheckCollector &found, const ExportRequest &request, const RequestFacts &facts)
{
    QSet<QString> seen;
    QStringList withoutStatus;
    for (qsizetype i = 0; i < request.segments.size(); ++i) {
        const SegmentChoice &segment = request.segments.at(i);
        if (!segment.odd.isEmpty()) {
            found.error(Id::SegmentEntryOdd, {segment.odd.left(80)}, i + 1, removal(request));
            continue;
        }
        if (segment.segmentId.isEmpty()) {
            found.error(Id::SegmentIdMissing, {}, i + 1, removal(request));
            continue;
        }
        const QString path = u"filter.segments[%1]."_s.arg(i);
        const bool filledIn = found.checkFilledIn(path + u"segmentId"_s, segment.segmentId)
            && found.checkFilledIn(path + u"segmentNs"_s, segment.segmentNs);
        const QString label = segmentLabel(segment, facts);
        const QString key = segment.key();
        if (seen.contains(key))
            found.error(Id::SegmentRepeated, {label}, i + 1, Fix::RemoveRepeatedSegments);
        seen.insert(key);
        if (filledIn && facts.segmentsLoaded == RequestFacts::Loaded::Yes && key.startsWith("ups/"_L1)
            && !facts.segments.contains(segment.segmentId))
            found.error(Id::SegmentUnknown, {segment.segmentId, facts.sandbox}, i + 1);
        if (segment.status.isEmpty() && !hasOddStatus(segment))
            withoutStatus += label;
        checkStatus(found, segment, label);
    }
    if (!withoutStatus.isEmpty())
        found.warn(Id::SegmentStatusMissing, withoutStatus, withoutStatus.size(), Fix::SetStatusRealized);
}

void checkQualification(CheckCollector &found, const ExportRequest &request)
{
    const Timestamp &from = request.qualifiedFrom;
    const Timestamp &to = request.qualifiedTo;
    const bool fromGood = found.checkTime(from, Id::QualifiedFromBad, Id::QualifiedFromNoZone);
    const bool toGood = found.checkTime(to, Id::QualifiedToBad, Id::QualifiedToNoZone);
    if (fromGood && toGood && from.ms() && to.ms() && *from.ms() >= *to.ms())
        found.error(Id::QualifiedFromNotBeforeTo, {from.text(), to.text()}, 0,
                    *from.ms() == *to.ms() ? Fix::None : Fix::SwapQualificationTimes);
    if (request.segments.isEmpty() && (!from.isEmpty() || !to.isEmpty()))
        found.error(Id::QualifiedWithoutSegments);
}

/// The policies of the chosen segments, as far as they are known.
QStringList policiesOfSegments(const ExportRequest &request, const RequestFacts &facts)
{
    QStringList policies;
    for (const SegmentChoice &segment : request.segments) {
        const QString policy = facts.segments.value(segment.segmentId).mergePolicyId;
        if (!policy.isEmpty() && !policies.contains(policy))
            policies += policy;
    }
    return policies;
}

QString policyLabel(const QString &id, const RequestFacts &facts)
{
    const QString name = facts.policies.value(id).name;
    return name.isEmpty() ? id : name;
}

void checkChosenPolicy(CheckCollector &found, const ExportRequest &request, const RequestFacts &facts)
{
    const QString &id = request.mergePolicy.id;
    if (!found.checkFilledIn(u"mergePolicy.id"_s, id))
        return;
    const auto policy = facts.policies.constFind(id);
    if (policy == facts.policies.constEnd()) {
        if (facts.policiesLoaded == RequestFacts::Loaded::Yes)
            return found.error(Id::PolicyUnknown, {id, facts.sandbox}, 0, Fix::UseDefaultPolicy);
        if (request.mergePolicy.version.value_or(1) < 1)
            found.error(Id::PolicyVersionUnknown, {id, QString::number(*request.mergePolicy.version), u"0"_s}, 0,
                        Fix::DropPolicyVersion);
        return found.warn(Id::PolicyNotChecked, {id});
    }
    const QString label = policyLabel(id, facts);
    if (!policy->schemaClass.isEmpty() && !request.schemaName.isEmpty() && policy->schemaClass != request.schemaName)
        found.error(Id::PolicyOtherClass, {label, policy->schemaClass, request.schemaName}, 0, Fix::UseDefaultPolicy);
    const std::optional<qint64> version = request.mergePolicy.version;
    if (version && (*version < 1 || (policy->latestVersion > 0 && *version > policy->latestVersion)))
        found.error(Id::PolicyVersionUnknown,
                    {label, QString::number(*version), QString::number(policy->latestVersion)}, 0,
                    Fix::DropPolicyVersion);
    for (const SegmentChoice &segment : request.segments) {
        const QString own = facts.segments.value(segment.segmentId).mergePolicyId;
        if (!own.isEmpty() && own != id)
            found.warn(Id::PolicyNotSegments, {label, segmentLabel(segment, facts), policyLabel(own, facts)});
    }
    if (!policy->droppedDatasets.isEmpty())
        found.warn(Id::PolicyDropsDatasets, QStringList{label} + policy->droppedDatasets,
                   policy->droppedDatasets.size());
    if (found.isClean())
        found.ok(Id::PolicyOk, {label});
}

} // namespace

void checkSegments(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    CheckCollector found(all, RequestCheck::Section::Segments);
    checkEntries(found, request, facts);
    checkQualification(found, request);
    const bool perBatch = request.segmentPerBatch.value_or(false);
    if (perBatch && request.segments.isEmpty())
        found.error(Id::PerBatchWithoutSegments, {}, 0, Fix::DropPerBatch);
    else if (perBatch)
        found.warn(Id::PerBatchIsSlow, {}, request.segments.size(), Fix::DropPerBatch);
    // What an undocumented key in the filter does is not known: it may be a selection of profiles.
    const bool otherFilter = std::any_of(request.filterUnknown.begin(), request.filterUnknown.end(),
                                         [](const UnknownMember &member) { return member.json != "{}"_L1; });
    if (found.isClean() && !(otherFilter && request.segments.isEmpty()))
        found.ok(Id::SegmentsOk, {}, request.segments.size());
    if (!request.segments.isEmpty())
        found.ok(Id::RowsKeepAllMemberships);
}

void checkMergePolicy(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    CheckCollector found(all, RequestCheck::Section::MergePolicy);
    if (!request.mergePolicy.id.isEmpty())
        return checkChosenPolicy(found, request, facts);
    if (request.mergePolicy.version)
        found.error(Id::PolicyVersionWithoutId, {QString::number(*request.mergePolicy.version)}, 0,
                    Fix::DropPolicyVersion);
    const QStringList policies = policiesOfSegments(request, facts);
    if (policies.size() > 1)
        return found.error(Id::PolicyNeeded, {}, policies.size(), Fix::ChoosePolicy);
    if (policies.size() == 1)
        return found.ok(Id::PolicyOfSegment, {policyLabel(policies.first(), facts)});
    if (const QString policy = facts.defaultPolicy(request.schemaName); !policy.isEmpty())
        return found.ok(Id::PolicyDefault, {policyLabel(policy, facts)});
    if (found.isClean())
        found.ok(Id::PolicyDefault, {QString()});
}

} // namespace exportdesk
