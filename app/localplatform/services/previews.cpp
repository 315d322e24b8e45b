// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

std::string clockText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss'.0'"_s).toStdString();
}

/// This endpoint returns numbers as text and texts with quotes inside quotes.
Response sampleStatus(Call &call)
{
    const ProfileStatistics numbers = call.platform.statistics(call.place);
    const std::string count = std::to_string(numbers.profiles);
    const std::string sampled = clockText(numbers.lastIngestion);
    return answer({{"numRowsToRead", count},
                   {"totalRows", count},
                   {"samplingRatio", 1.0},
                   {"totalFragmentCount", numbers.fragments},
                   {"docCount", "\"" + std::to_string(numbers.fragments + numbers.events) + "\""},
                   {"lastSampledTimestamp", sampled},
                   {"lastSuccessfulBatchTimestamp", "\"" + sampled + "\""},
                   {"lastBatchId", "\"null\""},
                   {"streamingDriven", "\"false\""},
                   {"mergeStrategy\"", "timestampOrdered-pdg-mp"},
                   {"status", "TASK_FINISHED"},
                   {"sampleJobRunning", {{"status", false}, {"submissionTimestamp", sampled}}}});
}

Response report(Call &call, const std::map<QString, qint64> &counts, const char *key)
{
    const ProfileStatistics numbers = call.platform.statistics(call.place);
    const QString date = call.request.parameter(u"date"_s);
    const bool known = date.isEmpty() || QDate::fromString(date, Qt::ISODate) == QDateTime::currentDateTimeUtc().date();
    if (counts.empty() || !known || call.quirk("noReport"))
        return upsFailure(404, u"UPAPI-100070-404"_s, u"No report exists for this day."_s);
    const double all = double(std::max<qint64>(1, numbers.profiles));
    json data = json::array();
    for (const auto &[name, count] : counts) {
        json entry{{"sampleCount", count},
                   {"samplePercentage", 100 * double(count) / all},
                   {"fullIDsCount", count},
                   {"fullIDsPercentage", 100 * double(count) / all},
                   {"value", name.toStdString()},
                   {"reportTimestamp", QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()}};
        entry[key] = name.toStdString();
        if (const auto dataset = call.platform.store.get(u"dataSet"_s, call.place, name))
            entry[key] = textOf(*dataset, "name").toStdString();
        data.push_back(std::move(entry));
    }
    return answer({{"data", std::move(data)},
                   {"reportTimestamp", QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()}});
}

Response datasetReport(Call &call)
{
    return report(call, call.platform.statistics(call.place).recordsByDataset, "name");
}

Response namespaceReport(Call &call)
{
    return report(call, call.platform.statistics(call.place).identitiesByNamespace, "code");
}

Response createPreview(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    const QString expression = body.value.is_object() ? textOf(body.value, "predicateExpression") : QString();
    if (expression.isEmpty())
        return upsFailure(400, u"UPAPI-100071-400"_s, u"predicateExpression is required. "_s + body.error);
    if (textOf(body.value, "predicateType") != "pql/text"_L1)
        return upsFailure(400, u"UPAPI-100072-400"_s, u"predicateType must be pql/text."_s);
    const QString id = newUuid();
    call.platform.store.put(
        u"preview"_s, call.place, id, QDateTime::currentMSecsSinceEpoch(),
        {{"expression", expression.toStdString()}, {"created", QDateTime::currentMSecsSinceEpoch()}});
    return answer({{"state", "NEW"},
                   {"previewId", id.toStdString()},
                   {"previewQueryId", newUuid().toStdString()},
                   {"previewQueryStatus", "NEW"},
                   {"previewExecutionId", 0}},
                  201);
}

/// The segment with exactly this expression; other predicates cannot be evaluated here.
std::optional<QString> segmentWith(const Call &call, const QString &expression)
{
    for (const Document &segment : call.platform.store.list(u"segment"_s, call.place)) {
        if (textOf(json::parse(segment.json).value("expression", json::object()), "value") == expression)
            return segment.id;
    }
    return {};
}

Response estimate(Call &call)
{
    const auto preview = call.platform.store.get(u"preview"_s, call.place, call.parts[0]);
    if (!preview)
        return upsFailure(404, u"UPAPI-100073-404"_s, u"Preview %1 was not found."_s.arg(call.parts[0]));
    const qint64 profiles = call.platform.statistics(call.place).profiles;
    json result{{"state", "RUNNING"},
                {"numRowsToRead", std::to_string(profiles)},
                {"totalRows", std::to_string(profiles)},
                {"_links", {{"preview", "/preview/" + call.parts[0].toStdString()}}}};
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - numberOf(*preview, "created");
    if (age < call.platform.clock.stretched(2).count())
        return answer(result);
    const auto segment = segmentWith(call, textOf(*preview, "expression"));
    if (!segment || call.quirk("estimateFailed")) {
        result["state"] = "FAILED";
        result["error"] = {{"description", "The predicate could not be evaluated."}, {"traceback", ""}};
        return answer(result);
    }
    const auto matched = call.platform.profiles.segmentCount(call.place, *segment, u"realized"_s);
    json distribution = json::array();
    for (const auto &[name, count] : matched.byNamespace)
        distribution.push_back({{"namespaceId", name.toStdString()}, {"profilesMatchedSoFar", std::to_string(count)}});
    result["state"] = "RESULT_READY";
    result["estimatedSize"] = std::to_string(matched.profiles);
    result["profilesReadSoFar"] = std::to_string(profiles);
    result["profilesMatchedSoFar"] = std::to_string(matched.profiles);
    result["estimatedNamespaceDistribution"] = std::move(distribution);
    result["standardError"] = 0.0;
    result["confidenceInterval"] = "95%";
    return answer(result);
}

} // namespace

void addPreviews(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/previewsamplestatus", sampleStatus);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/previewsamplestatus/report/dataset", datasetReport);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/previewsamplestatus/report/namespace", namespaceReport);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/preview", createPreview);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/estimate/{id}", estimate);
}

} // namespace localplatform
