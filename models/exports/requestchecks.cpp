// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestchecks.h"

#include "models/datasets/datasetexpiries.h"
#include "models/exports/checkcollector.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/fieldchecks.h"
#include "models/exports/foreignplaceholder.h"
#include "models/exports/jsontext.h"
#include "models/exports/nearids.h"
#include "models/exports/nearkeys.h"
#include "models/exports/oddchecks.h"
#include "models/exports/oddvalues.h"
#include "models/exports/policychecks.h"
#include "models/exports/requestkeys.h"
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
    else if (found.checkFilledIn(u"schema.name"_s, request.schemaName)
             && request.schemaName != "_xdm.context.profile"_L1)
        found.warn(Id::SchemaNameUnusual, {request.schemaName}, 0, Fix::SetSchemaName);
    if (found.checkTime(request.fromIngest, Id::FromIngestBad, Id::FromIngestNoZone) && facts.nowMs > 0
        && request.fromIngest.ms().value_or(0) > facts.nowMs)
        found.warn(Id::FromIngestInFuture, {request.fromIngest.text()});
    if (facts.sampledProfiles >= 0)
        found.ok(Id::SizeEstimate,
                 {QString::number(facts.sampledProfiles),
                  QString::number(facts.sampledAtMs > 0 ? qMax<qint64>(0, facts.nowMs - facts.sampledAtMs) : -1)});
}

/// What happens to the exported rows in a dataset that can receive them.
void checkKeeping(CheckCollector &found, const QString &name, const RequestFacts::Dataset &dataset, qint64 nowMs)
{
    if (dataset.enabledForProfile)
        found.warn(Id::DatasetTagged, {name}, 0, Fix::ChooseDataset);
    if (dataset.exports > 0)
        found.ok(Id::DatasetHoldsExports, {name, QString::number(dataset.exports)}, dataset.exports);
    if (dataset.expiresMs < 0 || nowMs <= 0)
        return;
    const QStringList arguments{name, Timestamp::fromMs(dataset.expiresMs).text()};
    if (dataset.expiresMs - nowMs <= expirySoonMs)
        found.warn(Id::DatasetExpiresSoon, arguments);
    else
        found.ok(Id::DatasetExpires, arguments);
}

void checkDestination(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    CheckCollector found(all, Section::Destination);
    if (request.datasetId.isEmpty())
        return found.error(Id::DatasetMissing, {}, 0, Fix::ChooseDataset);
    if (!found.checkFilledIn(u"destination.datasetId"_s, request.datasetId))
        return;
    const auto dataset = facts.datasets.constFind(request.datasetId);
    if (dataset == facts.datasets.constEnd()) {
        if (facts.datasetsLoaded == RequestFacts::Loaded::Yes)
            found.error(Id::DatasetUnknown, {request.datasetId, facts.sandbox}, 0, Fix::ChooseDataset);
        else
            found.warn(Id::DatasetNotChecked, {request.datasetId});
        found.offer(idEdits(u"destination.datasetId"_s, request.datasetId, namesOf(facts.datasets)));
        return;
    }
    const QString name = dataset->name.isEmpty() ? request.datasetId : dataset->name;
    if (dataset->target != DatasetTarget::Suitable)
        found.error(Id::DatasetUnsuitable, {name}, int(dataset->target), Fix::CreateDataset);
    else if (request.schemaName == "_xdm.context.profile"_L1 || request.schemaName.isEmpty())
        found.ok(Id::DatasetOk, {name});
    else
        found.error(Id::DatasetOtherClass, {name, request.schemaName}, 0, Fix::SetSchemaName);
    if (dataset->target == DatasetTarget::Suitable)
        checkKeeping(found, name, *dataset, facts.nowMs);
}

/// The first placeholder in \a node: a text or a key.
QString placeholderIn(const JsonNode &node)
{
    if (node.isString() && isForeignPlaceholder(node.text))
        return node.text;
    for (const JsonNode &item : node.items) {
        if (QString found = placeholderIn(item); !found.isEmpty())
            return found;
    }
    for (const JsonMember &member : node.members) {
        QString found = isForeignPlaceholder(member.key) ? member.key : placeholderIn(member.value);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// What is kept as it is may hold placeholders, too.
void checkKept(CheckCollector &found, const ExportRequest &request)
{
    for (const auto &[path, member] : unknownMembers(request)) {
        const JsonText json = parseJson(member->json);
        const QString left = isForeignPlaceholder(member->key) ? member->key
            : json.root                                        ? placeholderIn(*json.root)
                                                               : QString();
        if (!left.isEmpty())
            found.checkFilledIn(path, left);
    }
}

/// One warning, however many there are: it names the newest and counts the others.
void warnOfTwins(CheckCollector &found, const QList<RequestFacts::Twin> &twins, bool running)
{
    const RequestFacts::Twin *newest = nullptr;
    int count = 0;
    for (const RequestFacts::Twin &twin : twins) {
        if (twin.running != running)
            continue;
        ++count;
        if (!newest || twin.launchedMs > newest->launchedMs)
            newest = &twin;
    }
    if (newest)
        found.warn(running ? RequestCheck::Id::IdenticalRunning : RequestCheck::Id::IdenticalRecent,
                   {newest->jobId, Timestamp::fromMs(newest->launchedMs).text()}, count);
}

void checkWhole(const ExportRequest &request, const RequestFacts &facts, QList<RequestCheck> &all)
{
    CheckCollector found(all, Section::Request);
    const QStringList foreign = foreignKeys(request);
    QStringList unconfirmed;
    for (const QString &key : foreign) {
        if (!facts.confirmedKeys.contains(key))
            unconfirmed += key;
    }
    if (!unconfirmed.isEmpty()) {
        found.error(Id::ForeignKeys, unconfirmed, unconfirmed.size(), Fix::SendForeignKeys);
        found.offer(nearKeys(request, unconfirmed));
    }
    if (!facts.repeatedKeys.isEmpty())
        found.error(Id::RepeatedKeys, facts.repeatedKeys, facts.repeatedKeys.size(), Fix::UseLastValues);
    if (holdsSecret(request))
        found.error(Id::SecretInRequest);
    QStringList unknown = unknownPaths(request);
    unknown.removeIf([&](const QString &path) { return unconfirmed.contains(path); });
    if (!unknown.isEmpty()) {
        found.warn(Id::UnknownKeys, unknown, unknown.size());
        found.offer(nearKeys(request, unknown));
    }
    checkKept(found, request);

    const QList<RequestFacts::Twin> twins
        = facts.twins.isEmpty() ? QList<RequestFacts::Twin>() : facts.twins.value(fingerprint(request));
    warnOfTwins(found, twins, true);
    warnOfTwins(found, twins, false);
    if (facts.ownRun)
        found.warn(Id::PlatformRuns, {Timestamp::fromMs(facts.ownRun->beginMs).text()}, facts.ownRun->hasBegun ? 1 : 0);
}

} // namespace

QString RequestFacts::defaultPolicy(const QString &schemaClass) const
{
    for (auto policy = policies.constBegin(); policy != policies.constEnd(); ++policy) {
        if (policy->isDefault && (policy->schemaClass.isEmpty() || policy->schemaClass == schemaClass))
            return policy.key();
    }
    return {};
}

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
    checkOddValues(request, all);
    return all;
}

QStringList foreignKeys(const ExportRequest &request)
{
    QStringList foreign;
    for (const UnknownMember &member : request.unknown) {
        // What the platform adds to a job is documented as well.
        if (!topKeys().contains(member.key) && !jobKeys().contains(member.key))
            foreign += member.key;
    }
    return foreign + unknownPaths(request, [](RequestLevel level) {
               return level != RequestLevel::Top && restrictsExport(level);
           });
}

bool hasErrors(const QList<RequestCheck> &checks)
{
    return std::any_of(checks.begin(), checks.end(),
                       [](const RequestCheck &check) { return check.severity == RequestCheck::Severity::Error; });
}

} // namespace exportdesk
