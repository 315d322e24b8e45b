// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestchecks.h"

#include "models/exports/checkcollector.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/fieldchecks.h"
#include "models/exports/requestsecrets.h"
#include "models/exports/segmentchecks.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Id = RequestCheck::Id;
using Section = RequestCheck::Section;
using Fix = RequestCheck::Fix;

namespace
{

void checkWhat(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    CheckCollector found(all, Section::What);
    found.ok(Id::ContentOk, {}, int(request.contentKind()));
    if (request.schemaName.isEmpty())
        found.error(Id::SchemaNameMissing, {}, 0, Fix::SetSchemaName);
    else if (request.schemaName != "_xdm.context.profile"_L1)
        found.warn(Id::SchemaNameUnusual, {request.schemaName}, 0, Fix::SetSchemaName);
    if (found.checkTime(request.fromIngest, Id::FromIngestBad, Id::FromIngestNoZone) && facts.nowMs > 0
        && request.fromIngest.ms().value_or(0) > facts.nowMs)
        found.warn(Id::FromIngestInFuture, {request.fromIngest.text()});
    if (facts.sampledProfiles >= 0)
        found.ok(Id::SizeEstimate,
                 {QString::number(facts.sampledProfiles),
                  QString::number(facts.sampledAtMs > 0 ? qMax<qint64>(0, facts.nowMs - facts.sampledAtMs) : -1)});
}

void checkDestination(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    CheckCollector found(all, Section::Destination);
    if (request.datasetId.isEmpty())
        return found.error(Id::DatasetMissing, {}, 0, Fix::ChooseDataset);
    const auto dataset = facts.datasets.constFind(request.datasetId);
    if (dataset == facts.datasets.constEnd()) {
        if (facts.datasetsLoaded == RequestFacts::Loaded::Yes)
            found.error(Id::DatasetUnknown, {request.datasetId, facts.sandbox}, 0, Fix::ChooseDataset);
        else
            found.warn(Id::DatasetNotChecked, {request.datasetId});
        return;
    }
    const QString name = dataset->name.isEmpty() ? request.datasetId : dataset->name;
    if (dataset->target != DatasetTarget::Suitable)
        found.error(Id::DatasetUnsuitable, {name}, int(dataset->target), Fix::CreateDataset);
    else if (request.schemaName == "_xdm.context.profile"_L1 || request.schemaName.isEmpty())
        found.ok(Id::DatasetOk, {name});
    else
        found.error(Id::DatasetOtherClass, {name, request.schemaName}, 0, Fix::SetSchemaName);
    if (dataset->target == DatasetTarget::Suitable && dataset->enabledForProfile)
        found.warn(Id::DatasetTagged, {name}, 0, Fix::ChooseDataset);
}

void addPaths(QStringList &paths, const QString &path, const UnknownMembers &unknown)
{
    for (const UnknownMember &member : unknown)
        paths += path + member.key;
}

void checkWhole(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    CheckCollector found(all, Section::Request);
    const QStringList foreign = foreignKeys(request);
    QStringList unconfirmed;
    QStringList unknown;
    for (const UnknownMember &member : request.unknown) {
        const bool open = foreign.contains(member.key) && !facts.confirmedKeys.contains(member.key);
        (open ? unconfirmed : unknown) += member.key;
    }
    if (!unconfirmed.isEmpty())
        found.error(Id::ForeignKeys, unconfirmed, unconfirmed.size(), Fix::SendForeignKeys);
    if (holdsSecret(request))
        found.error(Id::SecretInRequest);
    addPaths(unknown, u"mergePolicy."_s, request.mergePolicy.unknown);
    addPaths(unknown, u"filter."_s, request.filterUnknown);
    addPaths(unknown, u"filter.segmentQualificationTime."_s, request.qualificationUnknown);
    for (qsizetype i = 0; i < request.segments.size(); ++i)
        addPaths(unknown, u"filter.segments[%1]."_s.arg(i), request.segments.at(i).unknown);
    addPaths(unknown, u"additionalFields."_s, request.additionalFieldsUnknown);
    if (request.events) {
        addPaths(unknown, u"additionalFields.eventList."_s, request.events->unknown);
        addPaths(unknown, u"additionalFields.eventList.filter."_s, request.events->filterUnknown);
    }
    addPaths(unknown, u"destination."_s, request.destinationUnknown);
    addPaths(unknown, u"schema."_s, request.schemaUnknown);
    addPaths(unknown, u"evaluationInfo."_s, request.evaluationUnknown);
    if (!unknown.isEmpty())
        found.warn(Id::UnknownKeys, unknown, unknown.size());

    const QList<RequestFacts::Twin> twins
        = facts.twins.isEmpty() ? QList<RequestFacts::Twin>() : facts.twins.value(fingerprint(request));
    for (const RequestFacts::Twin &twin : twins)
        found.warn(twin.running ? Id::IdenticalRunning : Id::IdenticalRecent,
                   {twin.jobId, Timestamp::fromMs(twin.launchedMs).text()});
}

} // namespace

QList<RequestCheck> checkRequest(const ExportRequest &request, const RequestFacts &facts)
{
    QList<RequestCheck> all;
    checkWhat(request, facts, all);
    checkFields(request, facts, all);
    checkEvents(request, facts, all);
    checkSegments(request, facts, all);
    checkMergePolicy(request, facts, all);
    checkDestination(request, facts, all);
    checkWhole(request, facts, all);
    return all;
}

QStringList foreignKeys(const ExportRequest &request)
{
    // Requests, old and new; what the platform adds to a job is documented as well.
    static const QStringList documented{
        u"fields"_s,      u"mergePolicy"_s,    u"filter"_s,     u"additionalFields"_s,
        u"destination"_s, u"schema"_s,         u"model"_s,      u"mergePolicyId"_s,
        u"id"_s,          u"evaluationInfo"_s, u"jobType"_s,    u"status"_s,
        u"imsOrgId"_s,    u"requestId"_s,      u"metrics"_s,    u"profileInstanceId"_s,
        u"errors"_s,      u"creationTime"_s,   u"updateTime"_s, u"computeGatewayJobId"_s};
    QStringList foreign;
    for (const UnknownMember &member : request.unknown) {
        if (!documented.contains(member.key))
            foreign += member.key;
    }
    return foreign;
}

bool hasErrors(const QList<RequestCheck> &checks)
{
    return std::any_of(checks.begin(), checks.end(),
                       [](const RequestCheck &check) { return check.severity == RequestCheck::Severity::Error; });
}

} // namespace exportdesk
