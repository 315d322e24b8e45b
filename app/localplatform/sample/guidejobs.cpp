// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/exportengine.h"
#include "app/localplatform/sample/samplejobs.h"

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

namespace
{

// Word by word from the Profile guide, "Export jobs endpoint"; only imsOrgId is filled in.
constexpr char GuideJobs[] = R"json([
{"profileInstanceId": "ups", "jobType": "BATCH", "id": 24115,
 "schema": {"name": "_xdm.context.profile"},
 "mergePolicy": {"id": "0bf16e61-90e9-4204-b8fa-ad250360957b", "version": 1},
 "status": "SUCCEEDED", "requestId": "YwMt1H8QbVlGT2pzyxgwFHTwzpMbHrTq",
 "computeGatewayJobId": {"exportJob": "305a2e5c-2cf3-4746-9b3d-3c5af0437754", "pushJob": "963f275e-91a3-4fa1-8417-d2ca00b16a8a"},
 "metrics": {
  "totalTime": {"startTimeInMs": 1547053539564, "endTimeInMs": 1547054743929, "totalTimeInMs": 1204365},
  "profileExportTime": {"startTimeInMs": 1547053667591, "endTimeInMs": 1547053778195, "totalTimeInMs": 110604},
  "aCPDatasetWriteTime": {"startTimeInMs": 1547054660416, "endTimeInMs": 1547054698918, "totalTimeInMs": 38502}},
 "destination": {"dataSetId": "5cf6bcf79ecc7c14530fe436", "segmentPerBatch": false, "batchId": "da5cfb4de32c4b93a09f7e37fa53ad52"},
 "updateTime": 1559674261868, "creationTime": 1559674261657},
{"profileInstanceId": "ups", "jobType": "BATCH", "id": 726,
 "schema": {"name": "_xdm.context.profile"},
 "mergePolicy": {"id": "timestampOrdered-none-mp", "version": 1},
 "status": "SUCCEEDED", "requestId": "d995479c-8a08-4240-903b-af469c67be1f",
 "computeGatewayJobId": {"exportJob": "f3058161-7349-4ca9-807d-212cee2c2e94", "pushJob": "feaeca05-d137-4605-aa4e-21d19d801fc6"},
 "metrics": {
  "totalTime": {"startTimeInMs": 1538615973895, "endTimeInMs": 1538616233239, "totalTimeInMs": 259344},
  "profileExportTime": {"startTimeInMs": 1538616067445, "endTimeInMs": 1538616139576, "totalTimeInMs": 72131},
  "aCPDatasetWriteTime": {"startTimeInMs": 1538616195172, "endTimeInMs": 1538616195715, "totalTimeInMs": 543}},
 "destination": {"datasetId": "5b7c86968f7b6501e21ba9df", "batchId": "da5cfb4de32c4b93a09f7e37fa53ad52"},
 "updateTime": 1538616233239, "creationTime": 1538615973895},
{"profileInstanceId": "test_xdm_latest_profile_20_e2e_1538573005395",
 "errors": [
  {"code": "0090000009", "msg": "Error writing profiles to output path 'adl://va7devprofilesnapshot.azuredatalakestore.net/snapshot/722'", "callStack": "com.adobe.aep.unifiedprofile.common.logging.Logger"},
  {"code": "unknown", "msg": "Job aborted.", "callStack": "org.apache.spark.SparkException: Job aborted."}],
 "jobType": "BATCH", "filter": {"segments": [{"segmentId": "7a93d2ff-a220-4bae-9a4e-5f3c35032be3"}]}, "id": 722,
 "schema": {"name": "_xdm.context.profile"},
 "mergePolicy": {"id": "7972e3d6-96ea-4ece-9627-cbfd62709c5d", "version": 1},
 "status": "FAILED", "requestId": "KbOAsV7HXmdg262lc4yZZhoml27UWXPZ",
 "computeGatewayJobId": {"exportJob": "15971e0f-317c-4390-9038-1a0498eb356f"},
 "metrics": {
  "totalTime": {"startTimeInMs": 1538573416687, "endTimeInMs": 1538573922551, "totalTimeInMs": 505864},
  "profileExportTime": {"startTimeInMs": 1538573872211, "endTimeInMs": 1538573918809, "totalTimeInMs": 46598}},
 "destination": {"datasetId": "5bb4c46757920712f924a3eb", "batchId": ""},
 "updateTime": 1538573922551, "creationTime": 1538573416687}
])json";

// Both successful jobs of the guide name this batch; it is put where the newer one wrote.
constexpr char GuideBatch[] = "da5cfb4de32c4b93a09f7e37fa53ad52";
constexpr char GuideTarget[] = "5cf6bcf79ecc7c14530fe436";
constexpr qint64 GuideWriteStart = 1547054660416;
constexpr qint64 GuideWriteEnd = 1547054698918;

} // namespace

void SampleJobs::plantGuideJobs(Store &store)
{
    std::vector<JobRecord> records;
    for (json job : json::parse(GuideJobs)) {
        job["imsOrgId"] = m_catalog.place().org.toStdString();
        records.push_back({job.at("id").get<qint64>(), job.at("creationTime").get<qint64>(),
                           QString::fromStdString(job.at("status").get<std::string>()), job.dump()});
    }
    store.putJobs(m_catalog.place(), records);

    qint64 count = m_sizes.at(m_catalog.segments()[3].id);
    qint64 bytes = count * 120;
    if (!m_exportsFolder.isEmpty()) {
        const json request{{"fields", "identities.id,personalEmail.address"},
                           {"destination", {{"datasetId", GuideTarget}}},
                           {"schema", {{"name", "_xdm.context.profile"}}},
                           {"filter", {{"segments", {{{"segmentId", m_catalog.segments()[3].id}}}}}}};
        Export work(store, {m_catalog.place(), request, {{QString::fromLatin1(GuideBatch), {}}}, m_exportsFolder});
        if (work.collect({}) || work.write({}))
            throw StoreError("sample export: cannot write the guide's batch");
        count = work.profileCount();
        bytes = 0;
        int number = 0;
        for (const ExportedFile &file : work.batches().front().files) {
            bytes += file.bytes;
            store.put(u"batchFile"_s, m_catalog.place(), u"%1-%2"_s.arg(QLatin1StringView(GuideBatch)).arg(++number),
                      GuideWriteEnd,
                      {{"name", file.name.toStdString()}, {"records", file.records}, {"bytes", file.bytes}},
                      QString::fromLatin1(GuideBatch));
        }
    }
    putBatch(store, GuideBatch, GuideTarget, "success", GuideWriteStart, GuideWriteEnd, count, 0, bytes);
}

} // namespace localplatform
