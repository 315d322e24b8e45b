// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/jobs/jobdocument.h"

#include "app/localplatform/gateway/call.h"

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

json destinationOf(qint64 id, const json &request)
{
    const auto objectAt = [&request](const char *key) {
        return request.contains(key) && request[key].is_object() ? request[key] : json::object();
    };
    const json asked = objectAt("destination");
    const bool perSegment = flagOf(asked, "segmentPerBatch");
    // Both spellings occur in the sample responses of the guides.
    json destination{{id % 2 ? "dataSetId" : "datasetId", asked.value("datasetId", json(""))},
                     {"segmentPerBatch", perSegment}};
    const json filter = objectAt("filter");
    const json segments
        = filter.contains("segments") && filter["segments"].is_array() ? filter["segments"] : json::array();
    if (!perSegment || segments.empty()) {
        destination["batchId"] = newHexId(32).toStdString();
        return destination;
    }
    json batches = json::array();
    for (const json &segment : segments)
        batches.push_back(
            {{"segmentId", segment.value("segmentId", "")},
             {"segmentNs",
              segment.contains("segmentNs") && segment["segmentNs"].is_string() ? segment["segmentNs"] : json("ups")},
             {"status",
              segment.contains("status") && segment["status"].is_array() ? segment["status"]
                                                                         : json::array({"realized"})},
             {"batchId", newHexId(32).toStdString()}});
    destination["batches"] = batches;
    return destination;
}

} // namespace

json newJob(const Place &place, qint64 id, qint64 nowMs, const json &request)
{
    json job{{"id", id},
             {"jobType", "BATCH"},
             {"status", "NEW"},
             {"profileInstanceId", "ups"},
             {"imsOrgId", place.org.toStdString()},
             {"requestId", newRequestId()},
             {"computeGatewayJobId", json::object()},
             {"metrics", {{"totalTime", {{"startTimeInMs", nowMs}}}}},
             {"destination", destinationOf(id, request)},
             {"errors", json::array()},
             {"creationTime", nowMs},
             {"updateTime", nowMs}};
    for (const char *echoed : {"fields", "schema", "mergePolicy", "filter", "additionalFields", "evaluationInfo"}) {
        if (request.contains(echoed))
            job[echoed] = request[echoed];
    }
    return job;
}

std::vector<BatchOrder> batchOrders(const json &job)
{
    const json destination = job.value("destination", json::object());
    std::vector<BatchOrder> orders;
    for (const json &batch : destination.value("batches", json::array()))
        orders.push_back({textOf(batch, "batchId"), textOf(batch, "segmentId")});
    if (orders.empty())
        orders.push_back({textOf(destination, "batchId"), {}});
    return orders;
}

void measure(json &job, const char *name, qint64 startMs, qint64 endMs)
{
    job["metrics"][name] = {{"startTimeInMs", startMs}, {"endTimeInMs", endMs}, {"totalTimeInMs", endMs - startMs}};
}

void addFailure(json &job, const ExportFailure &failure)
{
    job["errors"] = {
        {{"code", failure.code.toStdString()},
         {"msg", failure.message.toStdString()},
         {"callStack", failure.callStack.toStdString()}},
        {{"code", "unknown"}, {"msg", "Job aborted."}, {"callStack", "org.apache.spark.SparkException: Job aborted."}}};
    json &destination = job["destination"];
    destination.erase("batches");
    destination["batchId"] = "";
}

void addErrors(json &job, qint64 count)
{
    json &errors = job["errors"];
    for (qint64 number = qint64(errors.size()) + 1; number <= count; ++number)
        errors.push_back({{"code", "0100000003"},
                          {"msg", "Task " + std::to_string(number) + " of the export failed."},
                          {"callStack", "org.apache.spark.SparkException: Task failed while writing rows."}});
}

json batchDocument(const Place &place, const QString &sandboxId, const QString &datasetId, const char *status,
                   qint64 createdMs, qint64 nowMs, const ExportedBatch *result)
{
    json batch{{"imsOrg", place.org.toStdString()},
               {"sandboxId", sandboxId.toStdString()},
               {"status", status},
               {"created", createdMs},
               {"updated", nowMs},
               {"started", createdMs},
               {"createdClient", "unifiedProfile"},
               {"relatedObjects", {{{"type", "dataSet"}, {"id", datasetId.toStdString()}}}},
               {"errors", json::array()},
               {"tags", json::object()},
               {"version", "1.0.1"}};
    if (!result)
        return batch;
    qint64 bytes = 0;
    for (const ExportedFile &file : result->files)
        bytes += file.bytes;
    const qint64 read = result->recordCount + result->failedRecordCount;
    batch["completed"] = nowMs;
    batch["recordCount"] = result->recordCount;
    batch["failedRecordCount"] = result->failedRecordCount;
    batch["size"] = bytes;
    batch["version"] = "1.0.3";
    batch["metrics"] = {{"recordsRead", read},
                        {"recordsWritten", result->recordCount},
                        {"recordsFailed", result->failedRecordCount},
                        {"outputByteSize", bytes},
                        {"partitionCount", result->files.size()},
                        {"startTime", createdMs},
                        {"endTime", nowMs}};
    if (!result->rowErrors.empty()) {
        json rows = json::array();
        for (const RowError &error : result->rowErrors)
            rows.push_back(error.row);
        batch["errors"] = {{{"code", result->rowErrors.front().code.toStdString()},
                            {"description", result->rowErrors.front().message.toStdString()},
                            {"rows", rows}}};
    }
    return batch;
}

} // namespace localplatform
