// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/policychecks.h"

#include "models/choices/mergeconsequence.h"
#include "models/exports/audiencechecks.h"
#include "models/exports/checkcollector.h"
#include "models/exports/nearids.h"
#include "models/exports/requestkeys.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Id = RequestCheck::Id;
using Fix = RequestCheck::Fix;

namespace
{

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

/// A policy by its name, its type, or an id that is written otherwise.
QList<RequestEdit> policyEdits(const QString &written, const RequestFacts &facts)
{
    QHash<QString, QString> names;
    QHash<QString, QString> ofType;
    const QString word = foldedKey(written);
    for (auto policy = facts.policies.constBegin(); policy != facts.policies.constEnd(); ++policy) {
        names.insert(policy.key(), policy->name);
        if (!policy->mergeType.isEmpty() && foldedKey(policy->mergeType) == word)
            ofType.insert(policy.key(), policy->name);
    }
    const QString path = u"mergePolicy.id"_s;
    if (ofType.isEmpty())
        return idEdits(path, written, names);
    QList<RequestEdit> edits;
    QStringList ids = ofType.keys();
    std::sort(ids.begin(), ids.end(), [&ofType](const QString &left, const QString &right) {
        return ofType.value(left) < ofType.value(right);
    });
    for (const QString &id : ids)
        edits += RequestEdit{path, path, jsonString(id), ofType.value(id).isEmpty() ? id : ofType.value(id)};
    return edits;
}

void checkVersion(CheckCollector &found, const std::optional<qint64> &version, const RequestFacts::Policy &policy,
                  const QString &label)
{
    if (!version)
        return;
    const QStringList arguments{label, QString::number(*version), QString::number(policy.latestVersion)};
    if (*version < 1 || (policy.latestVersion > 0 && *version > policy.latestVersion))
        found.error(Id::PolicyVersionUnknown, arguments, 0, Fix::DropPolicyVersion);
    else if (*version < policy.latestVersion)
        found.warn(Id::PolicyVersionOld, arguments, 0, Fix::DropPolicyVersion);
}

void checkChosenPolicy(CheckCollector &found, const ExportRequest &request, const RequestFacts &facts)
{
    const QString &id = request.mergePolicy.id;
    if (!found.checkFilledIn(u"mergePolicy.id"_s, id))
        return;
    const auto policy = facts.policies.constFind(id);
    if (policy == facts.policies.constEnd()) {
        if (facts.policiesLoaded == RequestFacts::Loaded::Yes) {
            found.error(Id::PolicyUnknown, {id, facts.sandbox}, 0, Fix::UseDefaultPolicy);
            return found.offer(policyEdits(id, facts));
        }
        if (request.mergePolicy.version.value_or(1) < 1)
            found.error(Id::PolicyVersionUnknown, {id, QString::number(*request.mergePolicy.version), u"0"_s}, 0,
                        Fix::DropPolicyVersion);
        return found.warn(Id::PolicyNotChecked, {id});
    }
    const QString label = policyLabel(id, facts);
    if (!policy->schemaClass.isEmpty() && !request.schemaName.isEmpty() && policy->schemaClass != request.schemaName)
        found.error(Id::PolicyOtherClass, {label, policy->schemaClass, request.schemaName}, 0, Fix::UseDefaultPolicy);
    checkVersion(found, request.mergePolicy.version, *policy, label);
    for (const SegmentChoice &segment : request.segments) {
        const QString own = facts.segments.value(segment.segmentId).mergePolicyId;
        if (!own.isEmpty() && own != id)
            found.warn(Id::PolicyNotSegments, {label, segmentLabel(segment, facts), policyLabel(own, facts)});
    }
    if (const QString usual = facts.defaultPolicy(request.schemaName);
        !policy->isDefault && !usual.isEmpty() && isNamedDefault(policy->name))
        found.warn(Id::PolicyNamedDefault, {label, policyLabel(usual, facts)}, 0, Fix::UseDefaultPolicy);
    if (policy->orderUnknown)
        found.warn(Id::PolicyOrderUnknown, {label});
    if (!policy->droppedDatasets.isEmpty())
        found.warn(Id::PolicyDropsDatasets, QStringList{label} + policy->droppedDatasets,
                   policy->droppedDatasets.size());
    if (found.isClean())
        found.ok(Id::PolicyOk, {label});
}

} // namespace

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
