// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/segmentchecks.h"

#include "models/choices/nearpath.h"
#include "models/exports/audiencechecks.h"
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

/// Removing entries must leave one: without any, all profiles would be exported.
Fix removal(const ExportRequest &request)
{
    const bool anyLeft = std::any_of(request.segments.begin(), request.segments.end(),
                                     [](const SegmentChoice &segment) { return !segment.segmentId.isEmpty(); });
    return anyLeft ? Fix::RemoveOddSegments : Fix::None;
}

/// The documented status that \a word probably means; empty: none.
QString nearStatus(const QString &word)
{
    const QString folded = word.trimmed().toLower();
    if (folded == "exiting"_L1) // in examples of the documentation; as near to "existing", its opposite
        return u"exited"_s;
    for (const QString &status : {u"realized"_s, u"exited"_s, u"existing"_s}) {
        if (editDistance(folded, status, 2) <= 2)
            return status;
    }
    return folded == "qualified"_L1 ? u"realized"_s : QString();
}

/// The status of \a segment with \a wrong corrected, if there is a word that it probably means.
QList<RequestEdit> statusEdits(const SegmentChoice &segment, const QString &wrong, const QString &path)
{
    const QString right = nearStatus(wrong);
    if (right.isEmpty())
        return {};
    QStringList words;
    for (const QString &word : segment.status)
        words += jsonString(word == wrong ? right : word);
    return {RequestEdit{path, path, u'[' + words.join(u',') + u']', right}};
}

void checkStatus(CheckCollector &found, const SegmentChoice &segment, const QString &label, const QString &path)
{
    for (const QString &status : segment.status) {
        if (status == "existing"_L1) { // alone, it has no documented successor
            found.warn(Id::SegmentStatusOld, {label}, 0,
                       segment.status.size() > 1 ? Fix::StatusWithoutExisting : Fix::None);
        } else if (status != "realized"_L1 && status != "exited"_L1) {
            found.error(Id::SegmentStatusUnknown, {label, status});
            found.offer(statusEdits(segment, status, path));
        }
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
        if (filledIn)
            checkExistence(found, segment, facts, int(i));
        if (segment.status.isEmpty() && !hasOddStatus(segment))
            withoutStatus += label;
        checkStatus(found, segment, label, path + u"status"_s);
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
    checkEvaluation(found, request, facts);
}

} // namespace exportdesk
