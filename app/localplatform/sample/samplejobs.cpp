// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/samplejobs.h"

#include "app/localplatform/exporting/exportengine.h"
#include "app/localplatform/profiles/times.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

namespace
{

constexpr qint64 JobDayMs = 86'400'000;
constexpr qint64 JobsWithBatches = 20'000;
constexpr qint64 JobsWithFiles = 3;

enum class JobEnd { Succeeded, BatchFailed, Failed, Cancelled };

struct Cause {
    const char *code, *message, *callStack;
    bool written; ///< the export stage was over: the failure came while writing
};

constexpr Cause Causes[] = {
    {"0090000009",
     "Error writing profiles to output path 'adl://northwindprofilesnapshot.azuredatalakestore.net/snapshot/%'",
     "com.adobe.aep.unifiedprofile.common.logging.Logger", true},
    {"0100000003", "Error in Export Job",
     "com.adobe.aep.unifiedprofile.export.ExportJobException: Executor lost\\n\\tat "
     "com.adobe.aep.unifiedprofile.export.ExportJob.run(ExportJob.scala:97)",
     false},
    {"0090000009",
     "Error writing profiles to output path 'adl://northwindprofilesnapshot.azuredatalakestore.net/snapshot/%'",
     "java.io.IOException: The remote server returned HTTP 503\\n\\tat "
     "com.adobe.aep.unifiedprofile.export.ProfileSnapshotWriter.write(ProfileSnapshotWriter.scala:118)",
     true},
    {"0100000003", "Error in Export Job",
     "com.adobe.aep.unifiedprofile.export.ExportJobException: Timed out waiting for the compute cluster", false},
    {"unknown", "Job aborted due to stage failure.",
     "org.apache.spark.SparkException: Job aborted due to stage failure.", false},
};

/// A span of time as the metrics show it: "name":{…}
std::string span(const char *name, qint64 start, qint64 end)
{
    return std::string("\"") + name + "\":{\"startTimeInMs\":" + std::to_string(start)
        + ",\"endTimeInMs\":" + std::to_string(end) + ",\"totalTimeInMs\":" + std::to_string(end - start) + '}';
}

std::string filled(std::string text, const char *mark, const std::string &with)
{
    const std::string quoted(mark);
    for (size_t at; (at = text.find(quoted)) != std::string::npos;)
        text.replace(at, quoted.size(), with);
    return text;
}

/// The members of the request that a job echoes, as text without the outer braces.
std::string echo(const JobPattern &pattern, qint64 start)
{
    json echoed = pattern.request;
    echoed.erase("destination");
    std::string text = echoed.dump();
    text = filled(text.substr(1, text.size() - 2), "@FROM@", isoTime(start - JobDayMs));
    return filled(text, "@MONTH@", isoTime(start - 30 * JobDayMs));
}

} // namespace

/// A job of the sample before it is written.
struct SampleJobs::Draft {
    qint64 id = 0;
    const JobPattern *pattern = nullptr;
    SeededRandom random{0};
    JobEnd end = JobEnd::Succeeded;
    const Cause *cause = nullptr;
    std::string dataset;
    qint64 start = 0, exportStart = 0, exportEnd = 0, writeStart = 0, writeEnd = 0, finish = 0;
    std::vector<std::string> batchIds; ///< one a segment with segmentPerBatch
    std::vector<qint64> records; ///< a batch
    std::vector<qint64> sizes; ///< bytes a batch
    std::map<std::string, qint64> byNamespace;
    qint64 profiles = 0;
    bool perSegment = false;
};

SampleJobs::SampleJobs(const SampleCatalog &catalog, quint64 seed, qint64 nowMs,
                       std::map<std::string, qint64> segmentSizes, qint64 profiles, QString exportsFolder)
    : m_catalog(catalog)
    , m_patterns(jobPatterns(catalog))
    , m_seed(seed)
    , m_nowMs(nowMs)
    , m_sizes(std::move(segmentSizes))
    , m_profiles(profiles)
    , m_exportsFolder(std::move(exportsFolder))
{
}

qint64 SampleJobs::startOf(qint64 number, qint64 count, SeededRandom &random) const
{
    // The last fifth of the jobs is from the last ten days, which would be nearly empty otherwise.
    const double progress = (double(number) + random.unit()) / double(count);
    const double days = progress < 0.8 ? progress / 0.8 * 720 : 720 + (progress - 0.8) / 0.2 * 10;
    return std::min(m_nowMs - 730 * JobDayMs + qint64(days * double(JobDayMs)), m_nowMs - JobDayMs / 12);
}

SampleJobs::Draft SampleJobs::draft(qint64 number, qint64 count) const
{
    Draft draft;
    draft.random = SeededRandom::of(m_seed ^ 0x6a6f6273, quint64(number));
    SeededRandom &random = draft.random;
    draft.start = startOf(number, count, random);
    int total = 0;
    for (const JobPattern &pattern : m_patterns)
        total += pattern.weight;
    const bool withFiles = number >= count - JobsWithFiles;
    do {
        qint64 roll = random.below(total);
        draft.pattern = &m_patterns.front();
        while (roll >= draft.pattern->weight)
            roll -= (draft.pattern++)->weight;
    } while (withFiles && !draft.pattern->small && m_patterns.size() > 2);
    draft.dataset = draft.pattern->request.at("destination").at("datasetId").get<std::string>();
    draft.perSegment = draft.pattern->request.at("destination").at("segmentPerBatch").get<bool>();
    const double fate = withFiles ? 0 : random.unit();
    draft.end = fate < 0.83 ? JobEnd::Succeeded
        : fate < 0.85       ? JobEnd::BatchFailed
        : fate < 0.94       ? JobEnd::Failed
                            : JobEnd::Cancelled;
    decideEnd(draft);
    decideSize(draft, double(number) / double(count));
    return draft;
}

void SampleJobs::decideEnd(Draft &draft) const
{
    SeededRandom &random = draft.random;
    const double slow = std::exp((random.unit() + random.unit() - 1) * 0.7);
    const qint64 whole = std::min(qint64(draft.pattern->seconds * slow * 1000), JobDayMs / 12 - 60'000);
    const auto at = [&draft, whole](double part) { return draft.start + qint64(part * double(whole)); };
    const double queued = 0.04 + 0.25 * random.unit();
    const double exported = queued + (0.85 - queued) * (0.6 + 0.4 * random.unit());
    draft.exportStart = at(queued);
    draft.exportEnd = at(exported);
    draft.writeStart = at(exported + 0.01);
    draft.writeEnd = at(0.98);
    draft.finish = at(1);
    if (draft.end == JobEnd::Failed) {
        draft.cause = &Causes[random.below(std::size(Causes))];
        if (draft.cause == &Causes[0])
            draft.dataset = m_catalog.datasets().crm; // not on the union: cannot be written to
        draft.finish = draft.cause->written ? draft.writeStart + 4'000 : at(queued + 0.3 * random.unit());
    }
    if (draft.end == JobEnd::Cancelled)
        draft.finish = at(0.1 + 0.7 * random.unit());
}

void SampleJobs::decideSize(Draft &draft, double progress) const
{
    if (draft.end != JobEnd::Succeeded && draft.end != JobEnd::BatchFailed)
        return;
    SeededRandom &random = draft.random;
    const double growth = (0.55 + 0.45 * progress) * (0.98 + 0.04 * random.unit()) * draft.pattern->share;
    std::vector<qint64> sizes;
    for (const std::string &segment : draft.pattern->segments)
        sizes.push_back(qint64(double(m_sizes.at(segment)) * growth));
    if (sizes.empty())
        sizes.push_back(qint64(double(m_profiles) * growth));
    for (const qint64 size : sizes)
        draft.profiles += size;
    draft.records = draft.perSegment ? sizes : std::vector<qint64>{draft.profiles};
    for (const qint64 records : draft.records) {
        draft.batchIds.push_back(random.hex(32));
        draft.sizes.push_back(records * random.between(380, 460));
    }
    const double profiles = double(draft.profiles);
    draft.byNamespace = {{"crmid", qint64(profiles * 0.7)},
                         {"ecid", qint64(profiles * 0.58)},
                         {"email", qint64(profiles * 0.86)},
                         {"loyaltyid", qint64(profiles * 0.47)}};
}

/// Runs the newest jobs through the engine, so that their files exist and their numbers are real.
void SampleJobs::exportReally(Store &store, Draft &draft)
{
    std::string body = draft.pattern->request.dump();
    body = filled(body, "@FROM@", isoTime(draft.start - JobDayMs));
    body = filled(body, "@MONTH@", isoTime(draft.start - 30 * JobDayMs));
    ExportOrder order{m_catalog.place(), json::parse(body), {}, m_exportsFolder};
    for (size_t number = 0; number < draft.batchIds.size(); ++number)
        order.batches.push_back({QString::fromStdString(draft.batchIds[number]),
                                 QString::fromStdString(draft.perSegment ? draft.pattern->segments[number] : "")});
    Export work(store, order);
    std::optional<ExportFailure> failure = work.collect({});
    if (!failure)
        failure = work.write({});
    if (failure)
        throw StoreError("sample export: " + failure->message.toStdString());
    draft.profiles = work.profileCount();
    draft.byNamespace.clear();
    for (const auto &[ns, number] : work.profilesByNamespace())
        draft.byNamespace[ns.toStdString()] = number;
    for (size_t number = 0; number < work.batches().size(); ++number) {
        const ExportedBatch &batch = work.batches()[number];
        draft.records[number] = batch.recordCount;
        draft.sizes[number] = 0;
        int file = 0;
        for (const ExportedFile &part : batch.files) {
            draft.sizes[number] += part.bytes;
            store.put(u"batchFile"_s, m_catalog.place(), u"%1-%2"_s.arg(batch.batchId).arg(++file), draft.writeEnd,
                      {{"name", part.name.toStdString()}, {"records", part.records}, {"bytes", part.bytes}},
                      batch.batchId);
        }
    }
}

std::string SampleJobs::text(const Draft &draft) const
{
    static const char *const statuses[] = {"SUCCEEDED", "SUCCEEDED", "FAILED", "CANCELLED"};
    SeededRandom random = draft.random;
    const bool done = !draft.batchIds.empty();
    const bool exported = done || (draft.cause && draft.cause->written);
    std::string text = "{\"id\":" + std::to_string(draft.id) + ",\"jobType\":\"BATCH\",\"status\":\""
        + statuses[int(draft.end)] + "\",\"profileInstanceId\":\"ups\",\"imsOrgId\":\""
        + m_catalog.place().org.toStdString() + "\",\"requestId\":\"" + random.token(32) + "\","
        + echo(*draft.pattern, draft.start) + ",\"destination\":{\"" + (draft.id % 2 ? "dataSetId" : "datasetId")
        + "\":\"" + draft.dataset + "\",\"segmentPerBatch\":" + (draft.perSegment ? "true" : "false");
    if (draft.perSegment && done) {
        text += ",\"batches\":[";
        for (size_t number = 0; number < draft.batchIds.size(); ++number)
            text += std::string(number ? "," : "") + "{\"segmentId\":\"" + draft.pattern->segments[number]
                + "\",\"segmentNs\":\"ups\",\"status\":[\"realized\"],\"batchId\":\"" + draft.batchIds[number] + "\"}";
        text += "]}";
    } else {
        text += ",\"batchId\":\"" + (done ? draft.batchIds.front() : std::string()) + "\"}";
    }
    text += ",\"computeGatewayJobId\":{\"exportJob\":\"" + random.uuid() + '"'
        + (done ? ",\"pushJob\":\"" + random.uuid() + '"' : std::string()) + "},\"metrics\":{"
        + span("totalTime", draft.start, draft.finish);
    if (exported)
        text += ',' + span("profileExportTime", draft.exportStart, draft.exportEnd);
    if (done) {
        text += ',' + span("aCPDatasetWriteTime", draft.writeStart, draft.writeEnd)
            + ",\"totalExportedProfileCounter\":" + std::to_string(draft.profiles)
            + ",\"exportedProfileByNamespaceCounter\":{";
        const char *comma = "";
        for (const auto &[ns, number] : draft.byNamespace) {
            text += comma + ('"' + ns) + "\":" + std::to_string(number);
            comma = ",";
        }
        text += '}';
    }
    text += "},\"errors\":[";
    if (draft.cause) {
        text += std::string("{\"code\":\"") + draft.cause->code + "\",\"msg\":\""
            + filled(draft.cause->message, "%", std::to_string(draft.id)) + "\",\"callStack\":\""
            + draft.cause->callStack + "\"}";
        if (draft.cause->written)
            text += ",{\"code\":\"unknown\",\"msg\":\"Job aborted.\",\"callStack\":"
                    "\"org.apache.spark.SparkException: Job aborted.\"}";
    }
    return text + "],\"creationTime\":" + std::to_string(draft.start)
        + ",\"updateTime\":" + std::to_string(draft.finish) + '}';
}

void SampleJobs::plant(Store &store, qint64 firstId, qint64 count)
{
    static const QString statuses[] = {u"SUCCEEDED"_s, u"SUCCEEDED"_s, u"FAILED"_s, u"CANCELLED"_s};
    std::vector<JobRecord> records;
    for (qint64 number = 0; number < count; ++number) {
        Draft draft = this->draft(number, count);
        draft.id = firstId + number;
        if (!m_exportsFolder.isEmpty() && number >= count - JobsWithFiles && draft.pattern->small)
            exportReally(store, draft);
        if (number >= count - JobsWithBatches)
            putBatches(store, draft);
        records.push_back({draft.id, draft.start, statuses[int(draft.end)], text(draft)});
        if (records.size() == 4096 || number + 1 == count) {
            store.putJobs(m_catalog.place(), records);
            records.clear();
        }
    }
}

void SampleJobs::putBatches(Store &store, const Draft &draft)
{
    const bool failed = draft.end == JobEnd::BatchFailed;
    for (size_t number = 0; number < draft.batchIds.size(); ++number)
        putBatch(store, draft.batchIds[number], draft.dataset, failed ? "failed" : "success", draft.writeStart,
                 draft.writeEnd, failed ? 0 : draft.records[number], failed ? draft.records[number] : 0,
                 failed ? 0 : draft.sizes[number]);
}

void SampleJobs::putBatch(Store &store, const std::string &id, const std::string &dataset, const char *status,
                          qint64 start, qint64 end, qint64 records, qint64 failed, qint64 bytes)
{
    json batch{{"imsOrg", m_catalog.place().org.toStdString()},
               {"sandboxId", m_catalog.sandboxId()},
               {"status", status},
               {"created", start},
               {"updated", end},
               {"started", start},
               {"completed", end},
               {"createdClient", "unifiedProfile"},
               {"relatedObjects", {{{"type", "dataSet"}, {"id", dataset}}}},
               {"recordCount", records},
               {"failedRecordCount", failed},
               {"size", bytes},
               {"metrics",
                {{"recordsRead", records + failed},
                 {"recordsWritten", records},
                 {"recordsFailed", failed},
                 {"outputByteSize", bytes},
                 {"startTime", start},
                 {"endTime", end}}},
               {"errors", json::array()},
               {"tags", json::object()},
               {"version", "1.0.3"}};
    if (failed > 0)
        batch["errors"].push_back({{"code", "MAPPER-3107-400"},
                                   {"description", "The schema of the dataset has no field loyalty.tierName"},
                                   {"rows", {0, 1, 2}}});
    store.put(u"batch"_s, m_catalog.place(), QString::fromStdString(id), start, batch, QString::fromStdString(dataset));
    DatasetActivity &activity = m_activity[dataset];
    activity.rows += records;
    activity.bytes += bytes;
    if (start >= activity.newestTime) {
        activity.newestTime = start;
        activity.newestBatch = id;
        activity.newestStatus = status;
    }
}

void SampleJobs::plantSourceBatches(Store &store, int days)
{
    SeededRandom random = SeededRandom::of(m_seed, 0x736f7572);
    const SampleDatasets &sets = m_catalog.datasets();
    for (int age = days; age >= 1; --age) {
        for (const std::string &dataset : {sets.crm, sets.loyalty, sets.web, sets.events, sets.snapshot}) {
            if (dataset.empty())
                continue;
            const qint64 start = m_nowMs - age * JobDayMs + random.below(JobDayMs / 4);
            const qint64 records = dataset == sets.snapshot ? m_profiles : random.between(1, m_profiles / 40 + 2);
            putBatch(store, random.hex(32), dataset, "success", start, start + random.between(20'000, 240'000), records,
                     0, records * random.between(600, 900));
        }
    }
}

} // namespace localplatform
