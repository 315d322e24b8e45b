// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultdocument.h"

#include "app/exportdeskctl/documentmembers.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Numbers and times as JSON has them: numbers beyond 2^53 stay text, which no reader rounds.
QJsonValue boundValue(const FieldAnswer &field, const QString &bound)
{
    if (bound.isEmpty())
        return {};
    bool isNumber = false;
    const double number = bound.toDouble(&isNumber);
    const bool isExact = isNumber && (field.kind == ColumnKind::Number || std::abs(number) <= 9007199254740992.0);
    return (field.kind == ColumnKind::Integer || field.kind == ColumnKind::Number) && isExact ? QJsonValue(number)
                                                                                              : QJsonValue(bound);
}

QJsonObject fieldDocument(const FieldAnswer &field)
{
    return {{"path"_L1, fieldPathOf(field)},
            {"filled"_L1, field.filled},
            {"empty"_L1, field.empty},
            {"distinct"_L1, documentMembers::numberOrNull(field.distinct)},
            {"type"_L1, field.isAbsent ? QJsonValue() : QJsonValue(columnKindWord(field.kind))},
            {"least"_L1, boundValue(field, field.least)},
            {"greatest"_L1, boundValue(field, field.greatest)}};
}

QJsonArray batchDocuments(const ResultAnswer &answer)
{
    QJsonArray batches;
    for (const BatchAnswer &one : answer.batches)
        batches.append(QJsonObject{{"id"_L1, one.batch.id},
                                   {"status"_L1, one.batch.status},
                                   {"records"_L1, documentMembers::numberOrNull(one.batch.recordCount)},
                                   {"files"_L1, documentMembers::numberOrNull(one.files)},
                                   {"bytes"_L1, documentMembers::numberOrNull(one.bytes)},
                                   {"segment"_L1, documentMembers::textOrNull(one.segmentId)}});
    return batches;
}

QJsonArray segmentDocuments(const ResultAnswer &answer)
{
    QJsonArray segments;
    for (const SegmentAnswer &segment : answer.segments)
        segments.append(
            QJsonObject{{"id"_L1, segment.id},
                        {"profiles"_L1, documentMembers::numberOrNull(segment.profiles)},
                        {"expected"_L1, segment.expected ? QJsonValue(segment.expected->count) : QJsonValue()}});
    return segments;
}

QJsonValue lastRunDocument(const ResultAnswer &answer)
{
    if (!answer.lastRun)
        return {};
    const LastRunAnswer &last = *answer.lastRun;
    QJsonObject changed;
    for (auto field = last.changedBy.begin(); field != last.changedBy.end(); ++field)
        changed.insert(field.key(), field.value());
    const auto ifMatched = [&last](qint64 count) { return last.isMatched ? QJsonValue(count) : QJsonValue(); };
    return QJsonObject{{"job"_L1, last.jobId},
                       {"added"_L1, ifMatched(last.added)},
                       {"gone"_L1, ifMatched(last.gone)},
                       {"changed"_L1, last.isMatched ? QJsonValue(changed) : QJsonValue()}};
}

} // namespace

QString fieldPathOf(const FieldAnswer &field)
{
    return field.ofEvents ? u"timeSeriesEvents."_s + field.path : field.path;
}

QJsonObject resultDocument(const ResultAnswer &answer, const QList<ResultFinding> &verdict)
{
    QJsonArray findings;
    for (const ResultFinding &finding : verdict)
        findings.append(QJsonObject{{"code"_L1, findingWord(finding.code)},
                                    {"level"_L1, levelWord(finding.level)},
                                    {"text"_L1, findingText(finding)}});
    QJsonArray fields;
    for (const FieldAnswer &field : answer.fields)
        fields.append(fieldDocument(field));
    QJsonObject namespaces;
    for (const NamespaceAnswer &one : answer.namespaces)
        namespaces.insert(one.code, one.profiles);
    QJsonValue events;
    if (answer.events)
        events = QJsonObject{{"count"_L1, answer.events->count},
                             {"first"_L1, documentMembers::timeOrNull(answer.events->firstMs)},
                             {"last"_L1, documentMembers::timeOrNull(answer.events->lastMs)}};
    return {{"job"_L1, answer.subject.job.id},
            {"verdict"_L1, findings},
            {"batches"_L1, batchDocuments(answer)},
            {"profiles"_L1, documentMembers::numberOrNull(answer.profiles)},
            {"fields"_L1, fields},
            {"namespaces"_L1, namespaces},
            {"segments"_L1, segmentDocuments(answer)},
            {"events"_L1, events},
            {"duplicates"_L1, documentMembers::numberOrNull(answer.duplicates)},
            {"lastRun"_L1, lastRunDocument(answer)},
            {"computed"_L1,
             QJsonObject{{"where"_L1, answer.computation.where},
                         {"bytes"_L1, answer.computation.bytes},
                         {"seconds"_L1, double(answer.computation.ms) / 1000}}}};
}

} // namespace exportdesk
