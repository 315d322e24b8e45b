// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/previewdocument.h"

#include "app/exportdeskctl/documentmembers.h"
#include "models/platform/failuretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct PreviewTexts {
    Q_DECLARE_TR_FUNCTIONS(PreviewDocument)
};

QString estimateProblemCode(SegmentEstimate::Problem problem)
{
    switch (problem) {
    case SegmentEstimate::Problem::None:
        return {};
    case SegmentEstimate::Problem::NotPql:
        return u"not-pql"_s;
    case SegmentEstimate::Problem::Failed:
        return u"failed"_s;
    case SegmentEstimate::Problem::TimedOut:
        return u"timed-out"_s;
    case SegmentEstimate::Problem::Refused:
        return u"refused"_s;
    }
    return {};
}

} // namespace

QJsonObject targetDocument(const QString &datasetId, const Dataset *dataset, const TargetHistory &history)
{
    return {{"datasetId"_L1, documentMembers::textOrNull(datasetId)},
            {"name"_L1, documentMembers::textOrNull(dataset ? dataset->name : QString())},
            {"batches"_L1, documentMembers::numberOrNull(history.batches)},
            {"moreBatches"_L1, history.hasMoreBatches},
            {"expiresAt"_L1, documentMembers::timeOrNull(dataset ? dataset->expiresMs : -1)}};
}

QJsonObject sizeDocument(const ExpectedRows &rows, const ExportRequest &request)
{
    QStringList ids; // as expectedRows() lists the parts
    QStringList met;
    for (const SegmentChoice &segment : request.segments) {
        if (met.contains(segment.key()))
            continue;
        met += segment.key();
        ids += segment.segmentId;
    }
    QJsonArray parts;
    for (qsizetype at = 0; at < rows.parts.size(); ++at) {
        const ExpectedRows::Part &part = rows.parts.at(at);
        parts.append(QJsonObject{
            {"segmentId"_L1, documentMembers::textOrNull(ids.value(at))},
            {"name"_L1, documentMembers::textOrNull(part.name)},
            {"profiles"_L1,
             documentMembers::numberOrNull(part.members ? std::optional(part.members->count) : std::nullopt)},
            {"countedAt"_L1, documentMembers::timeOrNull(part.members ? part.members->countedMs : -1)}});
    }
    QJsonArray notes;
    for (const SizeNote note : rows.notes)
        notes.append(sizeNoteWord(note));
    return {{"parts"_L1, parts},
            {"atLeast"_L1, documentMembers::numberOrNull(rows.atLeast)},
            {"atMost"_L1, documentMembers::numberOrNull(rows.atMost)},
            {"about"_L1, documentMembers::numberOrNull(rows.about)},
            {"narrowed"_L1, rows.isNarrowed},
            {"notes"_L1, notes}};
}

QJsonObject usualDocument(const UsualExport &usual, const ExpectedRows &rows)
{
    return {{"runs"_L1, usual.runs},
            {"durationMs"_L1, documentMembers::numberOrNull(usual.medianMs)},
            {"bytes"_L1, documentMembers::numberOrNull(usual.bytesOf(rows.figure()))}};
}

QJsonArray estimatesDocument(const QList<SegmentEstimate> &estimates)
{
    QJsonArray array;
    for (const SegmentEstimate &one : estimates)
        array.append(QJsonObject{{"segmentId"_L1, one.segmentId},
                                 {"profiles"_L1, documentMembers::numberOrNull(one.estimate.profiles)},
                                 {"standardError"_L1, documentMembers::numberOrNull(one.estimate.standardError)},
                                 {"confidence"_L1, documentMembers::textOrNull(one.estimate.confidence)},
                                 {"problem"_L1, documentMembers::textOrNull(estimateProblemCode(one.problem))}});
    return array;
}

QJsonObject profileDocument(const FoundProfile &profile, const QList<PreviewedRow> &rows, const QString &policyId,
                            bool isEntire)
{
    QJsonArray fields;
    for (const PreviewedRow &row : rows)
        fields.append(QJsonObject{{"path"_L1, row.path},
                                  {"value"_L1, row.missing ? QJsonValue() : QJsonValue(row.text)},
                                  {"missing"_L1, row.missing}});
    return {{"mergePolicyId"_L1, documentMembers::textOrNull(policyId)},
            {"extent"_L1, isEntire ? u"all"_s : u"exported"_s},
            {"modifiedAt"_L1, documentMembers::timeOrNull(profile.modifiedMs)},
            {"missing"_L1, qint64(std::ranges::count_if(rows, &PreviewedRow::missing))},
            {"fields"_L1, fields}};
}

QString estimateText(const SegmentEstimate &estimate)
{
    switch (estimate.problem) {
    case SegmentEstimate::Problem::None: {
        const QString count = QLocale().toString(estimate.estimate.profiles);
        return estimate.estimate.confidence.isEmpty()
            ? count
            : PreviewTexts::tr("%1 (confidence %2)").arg(count, estimate.estimate.confidence);
    }
    case SegmentEstimate::Problem::NotPql:
        return PreviewTexts::tr("not possible: the segment is not defined in PQL text");
    case SegmentEstimate::Problem::Failed:
        return PreviewTexts::tr("failed: %1").arg(estimate.estimate.problem);
    case SegmentEstimate::Problem::TimedOut:
        return PreviewTexts::tr("did not end within the time limit");
    case SegmentEstimate::Problem::Refused:
        return failureSummary(estimate.failure.value_or(Failure()));
    }
    return {};
}

} // namespace exportdesk
