// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestfixes.h"

#include "models/exports/fieldchecks.h"
#include "models/exports/oddvalues.h"
#include "models/exports/timerepair.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Fix = RequestCheck::Fix;

namespace
{

using FieldOracle = std::function<RequestFacts::Field(const QString &)>;
using SpellingOracle = std::function<QString(const QString &)>;

void removeUnknown(std::optional<QStringList> &paths, const FieldOracle &oracle)
{
    if (!paths)
        return;
    const QStringList unknown = unknownFields(*paths, oracle);
    const QSet<QString> gone(unknown.begin(), unknown.end());
    QStringList left = *paths;
    left.removeIf([&gone](const QString &path) { return gone.contains(path); });
    if (!left.isEmpty()) // an empty list would mean all fields
        paths = left;
}

void splitUnknown(std::optional<QStringList> &paths, const FieldOracle &oracle)
{
    if (!paths)
        return;
    const QStringList unknown = unknownFields(*paths, oracle);
    const QSet<QString> joined(unknown.begin(), unknown.end());
    QStringList separate;
    for (const QString &path : std::as_const(*paths))
        separate += joined.contains(path) ? splitPaths(path) : QStringList{path};
    if (!separate.isEmpty())
        paths = separate;
}

void correctCase(std::optional<QStringList> &paths, const FieldOracle &oracle, const SpellingOracle &spelled)
{
    if (!paths || !spelled)
        return;
    const QStringList unknown = unknownFields(*paths, oracle);
    const QSet<QString> wrong(unknown.begin(), unknown.end());
    for (QString &path : *paths) {
        const QString known = wrong.contains(path) ? spelled(path) : QString();
        if (!known.isEmpty())
            path = known;
    }
    paths->removeDuplicates();
}

void removeOdd(QList<SegmentChoice> &segments)
{
    QList<SegmentChoice> left = segments;
    left.removeIf([](const SegmentChoice &segment) { return segment.segmentId.isEmpty(); });
    if (!left.isEmpty()) // no segment would mean all profiles
        segments = left;
}

void removeRepeated(std::optional<QStringList> &paths)
{
    if (paths)
        paths->removeDuplicates();
}

void changeTimes(ExportRequest &request, const std::function<Timestamp(const Timestamp &)> &changed)
{
    for (Timestamp *time : timesOf(request))
        *time = changed(*time);
}

Timestamp repairedOrSame(const Timestamp &time)
{
    const Timestamp repaired = repairedTime(time);
    return repaired.isEmpty() ? time : repaired;
}

Timestamp withZone(const Timestamp &time)
{
    return time.problem() == Timestamp::Problem::NoZone ? repairedOrSame(time) : time;
}

void fixFields(std::optional<QStringList> &paths, Fix fix, const FieldOracle &oracle, const SpellingOracle &spelled)
{
    if (fix == Fix::RemoveUnknownFields || fix == Fix::RemoveUnknownEventFields)
        removeUnknown(paths, oracle);
    else if (fix == Fix::SplitFields || fix == Fix::SplitEventFields)
        splitUnknown(paths, oracle);
    else if (fix == Fix::CorrectFieldCase || fix == Fix::CorrectEventFieldCase)
        correctCase(paths, oracle, spelled);
    else
        removeRepeated(paths);
}

void removeRepeatedSegments(QList<SegmentChoice> &segments)
{
    QStringList seen;
    segments.removeIf([&seen](const SegmentChoice &segment) {
        const QString key = segment.key();
        const bool repeated = !segment.segmentId.isEmpty() && seen.contains(key);
        seen += key;
        return repeated;
    });
}

void setMissingStatus(QList<SegmentChoice> &segments)
{
    for (SegmentChoice &segment : segments) {
        if (segment.status.isEmpty() && !segment.segmentId.isEmpty() && !hasOddStatus(segment))
            segment.status = QStringList{u"realized"_s};
    }
}

void removeExistingStatus(QList<SegmentChoice> &segments)
{
    for (SegmentChoice &segment : segments) {
        if (segment.status.count(u"existing"_s) < segment.status.size())
            segment.status.removeAll(u"existing"_s);
    }
}

void fixEvents(EventChoice &events, Fix fix, const RequestFacts &facts)
{
    if (fix == Fix::AllEventFields)
        events.fields.reset();
    else if (fix == Fix::SwapEventTimes)
        std::swap(events.from, events.to);
    else
        fixFields(events.fields, fix, facts.eventField, facts.eventFieldSpelled);
}

void fixSegments(QList<SegmentChoice> &segments, Fix fix)
{
    if (fix == Fix::RemoveRepeatedSegments)
        removeRepeatedSegments(segments);
    else if (fix == Fix::RemoveOddSegments)
        removeOdd(segments);
    else if (fix == Fix::SetStatusRealized)
        setMissingStatus(segments);
    else if (fix == Fix::StatusWithoutExisting)
        removeExistingStatus(segments);
}

void fixPolicy(ExportRequest &request, Fix fix, const RequestFacts &facts)
{
    if (fix == Fix::DropPolicyVersion) {
        request.mergePolicy.version.reset();
        return;
    }
    request.mergePolicy = {};
    request.mergePolicy.id = facts.defaultPolicy(request.schemaName);
}

} // namespace

bool isChoice(Fix fix)
{
    return fix == Fix::FillPlaceholders || fix == Fix::ChooseDataset || fix == Fix::CreateDataset
        || fix == Fix::ConfirmAllProfiles || fix == Fix::ChoosePolicy || fix == Fix::SendForeignKeys
        || fix == Fix::UseLastValues;
}

ExportRequest fixedRequest(ExportRequest request, Fix fix, const RequestFacts &facts)
{
    switch (fix) {
    case Fix::None:
    case Fix::FillPlaceholders:
    case Fix::ChooseDataset:
    case Fix::CreateDataset:
    case Fix::ConfirmAllProfiles:
    case Fix::ChoosePolicy:
    case Fix::SendForeignKeys:
    case Fix::UseLastValues:
        break;
    case Fix::SetSchemaName:
        request.schemaName = u"_xdm.context.profile"_s;
        break;
    case Fix::AllFields:
        request.fields.reset();
        break;
    case Fix::RemoveUnknownFields:
    case Fix::SplitFields:
    case Fix::CorrectFieldCase:
    case Fix::RemoveRepeatedFields:
        fixFields(request.fields, fix, facts.profileField, facts.profileFieldSpelled);
        break;
    case Fix::AllEventFields:
    case Fix::RemoveUnknownEventFields:
    case Fix::SplitEventFields:
    case Fix::CorrectEventFieldCase:
    case Fix::RemoveRepeatedEventFields:
    case Fix::SwapEventTimes:
        if (request.events)
            fixEvents(*request.events, fix, facts);
        break;
    case Fix::AddZone:
        changeTimes(request, withZone);
        break;
    case Fix::RepairTimes:
        changeTimes(request, repairedOrSame);
        break;
    case Fix::SwapQualificationTimes:
        std::swap(request.qualifiedFrom, request.qualifiedTo);
        break;
    case Fix::RemoveRepeatedSegments:
    case Fix::RemoveOddSegments:
    case Fix::SetStatusRealized:
    case Fix::StatusWithoutExisting:
        fixSegments(request.segments, fix);
        break;
    case Fix::DropPerBatch:
        request.segmentPerBatch = false;
        break;
    case Fix::UseDefaultPolicy:
    case Fix::DropPolicyVersion:
        fixPolicy(request, fix, facts);
        break;
    }
    return request;
}

} // namespace exportdesk
