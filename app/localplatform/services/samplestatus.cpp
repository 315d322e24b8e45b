// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/profiles/profilexid.h"

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

std::string reportTime()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

/// This endpoint returns numbers as text and texts with quotes inside quotes.
Response sampleStatus(Call &call)
{
    const ProfileStatistics numbers = call.platform.statistics(call.place);
    const std::string count = std::to_string(numbers.profiles);
    const std::string sampled = clockText(numbers.lastIngestion);
    json running{{"status", false}, {"submissionTimestamp", sampled}};
    if (call.quirk("sampleRunningFlag"))
        running = false;
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
                   {"sampleJobRunning", running}});
}

/// There is a report of today only.
std::optional<Response> noReport(const Call &call, bool empty)
{
    const QString date = call.request.parameter(u"date"_s);
    const bool known = date.isEmpty() || QDate::fromString(date, Qt::ISODate) == QDateTime::currentDateTimeUtc().date();
    if (!empty && known && !call.quirk("noReport"))
        return {};
    return upsFailure(404, u"UPAPI-100070-404"_s, u"No report exists for this day."_s);
}

/// What dataset and namespace reports count alike. The shares are fractions of 1, although they are named percentages.
json reportEntry(const Call &call, qint64 count, qint64 all)
{
    const double share = double(count) / double(std::max<qint64>(1, all)) * (call.quirk("sharesPerCent") ? 100 : 1);
    return {{"sampleCount", count},
            {"samplePercentage", share},
            {"fullIDsCount", count},
            {"fullIDsPercentage", share},
            {"reportTimestamp", reportTime()}};
}

Response datasetReport(Call &call)
{
    const ProfileStatistics numbers = call.platform.statistics(call.place);
    if (const auto no = noReport(call, numbers.recordsByDataset.empty()))
        return *no;
    json data = json::array();
    for (const auto &[id, count] : numbers.recordsByDataset) {
        json entry = reportEntry(call, count, numbers.profiles);
        const json dataset = call.platform.store.get(u"dataSet"_s, call.place, id).value_or(json::object());
        entry["value"] = id.toStdString();
        entry["name"] = dataset.value("name", json(id.toStdString()));
        entry["description"] = dataset.value("description", json(""));
        entry["createdUser"] = dataset.value("createdUser", json(""));
        entry["streamingIngestionEnabled"] = "false";
        data.push_back(std::move(entry));
    }
    return answer({{"data", std::move(data)}, {"reportTimestamp", reportTime()}});
}

Response namespaceReport(Call &call)
{
    const ProfileStatistics numbers = call.platform.statistics(call.place);
    if (const auto no = noReport(call, numbers.identitiesByNamespace.empty()))
        return *no;
    json data = json::array();
    for (const auto &[name, count] : numbers.identitiesByNamespace) {
        json entry = reportEntry(call, count, numbers.profiles);
        entry["code"] = name.toStdString();
        entry["value"] = namespaceNumber(name.toStdString());
        entry["fullIDsFragmentCount"] = count;
        data.push_back(std::move(entry));
    }
    return answer({{"data", std::move(data)}, {"reportTimestamp", reportTime()}});
}

Response overlapReport(const Call &call, const std::map<QString, qint64> &counts)
{
    if (const auto no = noReport(call, counts.empty()))
        return *no;
    json data = json::object();
    for (const auto &[names, count] : counts)
        data[names.toStdString()] = count;
    return answer({{"data", std::move(data)}, {"reportTimestamp", reportTime()}});
}

Response datasetOverlap(Call &call)
{
    return overlapReport(call, call.platform.statistics(call.place).profilesByDatasets);
}

Response namespaceOverlap(Call &call)
{
    return overlapReport(call, call.platform.statistics(call.place).profilesByNamespaces);
}

} // namespace

void addSampleStatus(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/previewsamplestatus", sampleStatus);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/previewsamplestatus/report/dataset", datasetReport);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/previewsamplestatus/report/dataset/overlap", datasetOverlap);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/previewsamplestatus/report/namespace", namespaceReport);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/previewsamplestatus/report/namespace/overlap",
               namespaceOverlap);
}

} // namespace localplatform
