// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/audiencechecks.h"

#include "models/choices/audience.h"
#include "models/exports/nearids.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Id = RequestCheck::Id;

namespace
{

constexpr qint64 longAgoMs = 48LL * 3'600'000; ///< the platform evaluates every night

QString timeText(qint64 ms)
{
    return ms < 0 ? QString() : Timestamp::fromMs(ms).text();
}

/// The namespaces in which an id that is no segment definition may be found, those of the sandbox first.
QList<RequestEdit> namespaceEdits(const SegmentChoice &segment, const RequestFacts &facts, const QString &path)
{
    QStringList namespaces;
    if (const auto audience = facts.audiences.constFind(segment.segmentId); audience != facts.audiences.constEnd()) {
        namespaces += audience->segmentNs;
    } else {
        for (const RequestFacts::Audience &one : facts.audiences)
            namespaces += one.segmentNs;
        namespaces.sort();
        namespaces += QStringList{u"AAM"_s, u"CustomerAudienceUpload"_s};
    }
    namespaces.removeDuplicates();
    QList<RequestEdit> edits;
    for (const QString &ns : namespaces.mid(0, 3))
        edits += RequestEdit{path, path, jsonString(ns), ns};
    return edits;
}

/// Another way to write the id, else another namespace: what is missing may be no segment definition.
QList<RequestEdit> editsFor(const SegmentChoice &segment, const RequestFacts &facts, const QString &path)
{
    QHash<QString, QString> names = namesOf(facts.segments);
    names.insert(namesOf(facts.audiences));
    const QList<RequestEdit> ids = idEdits(path + u"segmentId"_s, segment.segmentId, names);
    return ids.isEmpty() ? namespaceEdits(segment, facts, path + u"segmentNs"_s) : ids;
}

void checkLifecycle(CheckCollector &found, const QString &label, const QString &lifecycle, qint64 updatedMs)
{
    if (!isPublished(lifecycle))
        found.warn(Id::SegmentNotPublished, {label, lifecycle, timeText(updatedMs)});
}

void checkOrigin(CheckCollector &found, const SegmentChoice &segment, const RequestFacts &facts, int index)
{
    const QString label = segmentLabel(segment, facts);
    const QString meant = membershipNamespace(segment.segmentNs);
    if (meant != segment.segmentNs) {
        const QString path = u"filter.segments[%1].segmentNs"_s.arg(index);
        found.warn(Id::SegmentNsUnusual, {segment.segmentNs, meant}, index + 1);
        found.offer({RequestEdit{path, path, jsonString(meant), meant}});
        return;
    }
    const auto audience = facts.audiences.constFind(segment.segmentId);
    const bool known = audience != facts.audiences.constEnd();
    found.warn(Id::SegmentOtherOrigin, {label, segment.segmentNs, known ? audience->origin : QString()});
    if (known)
        checkLifecycle(found, label, audience->lifecycle, audience->updatedMs);
}

} // namespace

QString segmentLabel(const SegmentChoice &segment, const RequestFacts &facts)
{
    const QString name = facts.segments.contains(segment.segmentId) ? facts.segments.value(segment.segmentId).name
                                                                    : facts.audiences.value(segment.segmentId).name;
    return name.isEmpty() ? segment.segmentId : name;
}

void checkExistence(CheckCollector &found, const SegmentChoice &segment, const RequestFacts &facts, int index)
{
    constexpr int offersAtMost = 20; // each searches all segments, and nobody looks at more
    if (!segment.key().startsWith("ups/"_L1))
        return checkOrigin(found, segment, facts, index);
    const auto known = facts.segments.constFind(segment.segmentId);
    if (known != facts.segments.constEnd())
        return checkLifecycle(found, segmentLabel(segment, facts), known->lifecycle, known->updatedMs);
    if (facts.segmentsLoaded != RequestFacts::Loaded::Yes)
        return;
    found.error(Id::SegmentUnknown, {segment.segmentId, facts.sandbox}, index + 1);
    if (index < offersAtMost)
        found.offer(editsFor(segment, facts, u"filter.segments[%1]."_s.arg(index)));
}

void checkEvaluation(CheckCollector &found, const ExportRequest &request, const RequestFacts &facts)
{
    if (request.evaluateSegments.value_or(false)) {
        found.warn(Id::EvaluationCosts);
        return; // the memberships will be new
    }
    qint64 oldest = -1;
    for (const SegmentChoice &segment : request.segments) {
        const qint64 ms = facts.segments.value(segment.segmentId).evaluatedMs;
        if (ms >= 0 && (oldest < 0 || ms < oldest))
            oldest = ms;
    }
    if (oldest < 0 || facts.nowMs <= 0)
        return;
    const qint64 ageMs = qMax<qint64>(0, facts.nowMs - oldest);
    const QStringList arguments{timeText(oldest), QString::number(ageMs)};
    if (ageMs > longAgoMs)
        found.warn(Id::SegmentsEvaluatedLongAgo, arguments);
    else
        found.ok(Id::SegmentsEvaluated, arguments);
}

} // namespace exportdesk
