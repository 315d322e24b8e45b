// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/evaluationreader.h"

#include "models/choices/memberstatuses.h"
#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

Evaluation evaluationFromJson(const json::json &job)
{
    Evaluation evaluation;
    if (json::text(job, "status").compare("SUCCEEDED"_L1, Qt::CaseInsensitive) != 0)
        return evaluation;
    const json::json *metrics = json::member(job, "metrics");
    const json::json *total = metrics ? json::member(*metrics, "totalTime") : nullptr;
    evaluation.endedMs = total ? json::timeMs(*total, "endTimeInMs").value_or(-1) : -1;
    if (evaluation.endedMs < 0)
        evaluation.endedMs = json::timeMs(job, "updateTime").value_or(-1);
    const json::json *segments = json::member(job, "segments");
    static const json::json none = json::json::array();
    for (const json::json &one : segments && segments->is_array() ? *segments : none) {
        const QString id = json::text(one, "segmentId");
        if (id == "*"_L1)
            evaluation.allSegments = true;
        else if (!id.isEmpty())
            evaluation.segmentIds += id;
    }
    const json::json *counts = metrics ? json::member(*metrics, "segmentedProfileCounter") : nullptr;
    if (counts && counts->is_object()) {
        for (const auto &[id, count] : counts->items()) {
            evaluation.segmentIds += json::fromUtf8(id);
            if (const std::optional<qint64> members = json::integer(*counts, id.c_str()))
                evaluation.members.insert(json::fromUtf8(id), *members);
        }
    }
    const json::json *statuses = metrics ? json::member(*metrics, "segmentedProfileByStatusCounter") : nullptr;
    if (statuses && statuses->is_object()) {
        for (const auto &[id, counted] : statuses->items())
            evaluation.membersByStatus.insert(json::fromUtf8(id), readMembersByStatus(counted));
    }
    evaluation.segmentIds.removeDuplicates();
    return evaluation;
}

} // namespace

Outcome<QList<Evaluation>> readEvaluations(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *children = json::member(document.value(), "children");
    if (!children || !children->is_array())
        return json::unreadable(u"Expected segment jobs under \"children\""_s);
    QList<Evaluation> evaluations;
    for (const json::json &child : *children) {
        Evaluation evaluation = evaluationFromJson(child);
        if (evaluation.endedMs >= 0 && (evaluation.allSegments || !evaluation.segmentIds.isEmpty()))
            evaluations.append(evaluation);
    }
    return evaluations;
}

} // namespace exportdesk
