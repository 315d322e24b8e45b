// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/exportengine.h"

#include "app/localplatform/exporting/exportfilter.h"
#include "app/localplatform/exporting/parquetfiles.h"
#include "app/localplatform/exporting/partwriter.h"
#include "app/localplatform/exporting/profilerows.h"
#include "app/localplatform/exporting/rowspool.h"
#include "app/localplatform/profiles/profiletables.h"
#include "app/localplatform/schemas/schemadocuments.h"

#include <QDir>

#include <set>

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

namespace
{

ExportFailure cannotWrite(const QString &folder, const QString &batchId, const QString &reason)
{
    return {
        u"0090000009"_s,
        u"Error writing profiles to output path 'adl://northwindprofilesnapshot.azuredatalakestore.net/snapshot/%1'"_s
            .arg(batchId),
        u"com.adobe.aep.unifiedprofile.export.ProfileSnapshotWriter: %1\n"
        "\tat com.adobe.aep.unifiedprofile.export.ProfileSnapshotWriter.write(ProfileSnapshotWriter.scala:118)\n"
        "\tat com.adobe.aep.unifiedprofile.export.ExportJob.push(ExportJob.scala:214)\n"
        "\tat com.adobe.aep.unifiedprofile.common.logging.Logger"_s.arg(reason.isEmpty() ? folder : reason)};
}

ExportFailure generalError(const QString &reason)
{
    return {u"0100000003"_s, u"Error in Export Job"_s,
            u"com.adobe.aep.unifiedprofile.export.ExportJobException: %1\n"
            "\tat com.adobe.aep.unifiedprofile.export.ExportJob.run(ExportJob.scala:97)"_s.arg(reason)};
}

bool isProfileUnion(const json &dataset)
{
    const json ref = dataset.contains("schemaRef") ? dataset.at("schemaRef") : json();
    const QString id = QString::fromStdString(ref.is_object() ? ref.value("id", std::string()) : std::string());
    const json profileUnion = SchemaDocuments::union_(id, SchemaForm::Id);
    return profileUnion.is_object() && profileUnion.at("$id") == ProfileUnionId;
}

} // namespace

bool writesParquet(const json &dataset)
{
    const json described = dataset.value("fileDescription", json::object());
    const bool wantsJson = described.is_object() && described.value("format", json()) == "json";
    return !wantsJson && ParquetFiles::instance().load();
}

namespace
{

constexpr auto ProfileClass = "_xdm.context.profile"_L1;

} // namespace

struct Export::State {
    Store &store;
    ExportOrder order;
    ExportRequest request;
    Progress progress;
    RowSpool spool;
    QStringList unknownFields;
    std::vector<ParquetColumn> columns;
    bool isParquet = false;
    qint64 profiles = 0;
    qint64 events = 0;
    std::map<QString, qint64> byNamespace;
    std::vector<ExportedBatch> batches;

    State(Store &theStore, const ExportOrder &theOrder)
        : store(theStore)
        , order(theOrder)
        , request(ExportRequest::read(order.request))
        , spool(order.folder, order.batches.empty() ? u"none"_s : order.batches.front().batchId, order.batches.size())
    {
    }

    void tell(qint64 done, qint64 total) const
    {
        if (progress && (done % 256 == 0 || done == total))
            progress(done, total);
    }

    std::optional<MergeRule> rule() const;
    std::optional<ExportFailure> collect(const Cancelled &cancelled);
    void count(const StitchedProfile &profile, const StitchedProfiles &profiles);
    std::optional<ExportFailure> write(const Cancelled &cancelled);
    std::optional<ExportFailure> writeBatch(size_t number, const Cancelled &cancelled, qint64 &done, qint64 total);
    void removeBatches() const;
};

std::optional<MergeRule> Export::State::rule() const
{
    QString id = request.mergePolicyId;
    if (id.isEmpty() && !request.segments.empty()) {
        const QString segmentId = QString::fromStdString(request.segments.front().segmentId);
        const json segment = store.get(u"segment"_s, order.place, segmentId).value_or(json());
        if (segment.is_object() && segment.contains("mergePolicyId") && segment["mergePolicyId"].is_string())
            id = QString::fromStdString(segment["mergePolicyId"].get<std::string>());
    }
    if (!id.isEmpty()) {
        if (const std::optional<json> policy = store.get(u"mergePolicy"_s, order.place, id))
            return MergeRule::fromPolicy(*policy);
        return MergeRule::fromSystemId(id);
    }
    for (const Document &document : store.list(u"mergePolicy"_s, order.place)) {
        const json policy = json::parse(document.json, nullptr, false);
        if (policy.is_object() && policy.value("default", json()) == true)
            return MergeRule::fromPolicy(policy);
    }
    return MergeRule{};
}

std::optional<ExportFailure> Export::State::collect(const Cancelled &cancelled)
{
    const std::optional<MergeRule> chosen = rule();
    if (!chosen)
        return generalError(u"Merge policy %1 not found"_s.arg(request.mergePolicyId));
    if (!spool.open())
        return generalError(u"No space for intermediate results"_s);
    const QSqlDatabase database = store.database();
    const StitchedProfiles stitched(database, order.place, *chosen);
    const ExportFilter filter(database, stitched, request, order.batches);
    ProfileRows rows(database, ProfileTables::findSpace(database, order.place), stitched, *chosen, request);
    unknownFields = rows.unknownFields();
    columns = parquetColumns(rows.schema());
    qint64 done = 0;
    for (const StitchedProfile &profile : stitched.profiles()) {
        if (cancelled && cancelled())
            return {};
        const std::vector<size_t> numbers = filter.batchesOf(profile);
        if (!numbers.empty()) {
            count(profile, stitched);
            if (!spool.put(numbers, bytes(rows.row(profile).dump() + '\n')))
                return generalError(u"No space for intermediate results"_s);
        }
        tell(++done, qint64(stitched.profiles().size()));
    }
    events = rows.events();
    if (!spool.close())
        return generalError(u"No space for intermediate results"_s);
    return {};
}

void Export::State::count(const StitchedProfile &profile, const StitchedProfiles &stitched)
{
    ++profiles;
    std::set<std::string> namespaces;
    for (const int identity : profile.identities)
        namespaces.insert(stitched.identities()[size_t(identity)].ns);
    for (const std::string &ns : namespaces)
        ++byNamespace[QString::fromStdString(ns)];
}

std::optional<ExportFailure> Export::State::write(const Cancelled &cancelled)
{
    const QString firstBatch = order.batches.empty() ? QString() : order.batches.front().batchId;
    const std::optional<json> dataset = store.get(u"dataSet"_s, order.place, request.datasetId);
    if (!dataset || !dataset->is_object())
        return cannotWrite(order.folder, firstBatch, u"Dataset %1 not found"_s.arg(request.datasetId));
    if (!isProfileUnion(*dataset))
        return cannotWrite(
            order.folder, firstBatch,
            u"Dataset %1 is not based on the union schema of _xdm.context.profile"_s.arg(request.datasetId));
    if (request.schemaName != ProfileClass)
        return cannotWrite(order.folder, firstBatch,
                           u"Dataset %1 does not belong to the class %2"_s.arg(request.datasetId, request.schemaName));
    isParquet = writesParquet(*dataset);
    if (!spool.rewind())
        return cannotWrite(order.folder, firstBatch, u"No space"_s);
    qint64 total = 0;
    for (size_t number = 0; number < order.batches.size(); ++number)
        total += spool.count(number);
    qint64 done = 0;
    std::optional<ExportFailure> failure;
    for (size_t number = 0; number < order.batches.size() && !failure; ++number) {
        failure = writeBatch(number, cancelled, done, total);
        if (failure || (cancelled && cancelled())) {
            removeBatches();
            batches.clear();
            return failure;
        }
    }
    spool.close();
    return failure;
}

std::optional<ExportFailure> Export::State::writeBatch(size_t number, const Cancelled &cancelled, qint64 &done,
                                                       qint64 total)
{
    ExportedBatch batch;
    batch.batchId = order.batches[number].batchId;
    batch.segmentId = order.batches[number].segmentId;
    const bool refused = !unknownFields.isEmpty();
    // Refused rows stay as they are: they do not match the schema.
    PartWriter parts(order.folder + u'/' + batch.batchId + (refused ? u"/failed"_s : QString()), batch.batchId,
                     {RowsPerPart, isParquet && !refused, columns});
    for (QByteArray line = spool.take(number); !line.isEmpty(); line = spool.take(number)) {
        if (cancelled && cancelled())
            return {};
        if (!parts.write(line))
            return cannotWrite(order.folder, batch.batchId, parts.errorString());
        tell(++done, total);
    }
    if (!parts.finish())
        return cannotWrite(order.folder, batch.batchId, parts.errorString());
    (refused ? batch.failedFiles : batch.files) = parts.files();
    (refused ? batch.failedRecordCount : batch.recordCount) = spool.count(number);
    for (qint64 row = 0; row < std::min<qint64>(batch.failedRecordCount, 100); ++row)
        batch.rowErrors.push_back({row, u"MAPPER-3107-400"_s,
                                   u"The schema of the dataset has no field %1"_s.arg(unknownFields.join(u", "_s))});
    batches.push_back(std::move(batch));
    return {};
}

void Export::State::removeBatches() const
{
    for (const BatchOrder &batch : order.batches)
        QDir(order.folder + u'/' + batch.batchId).removeRecursively();
}

Export::Export(Store &store, const ExportOrder &order)
    : m_state(std::make_unique<State>(store, order))
{
}

Export::~Export() = default;

void Export::setProgress(Progress progress)
{
    m_state->progress = std::move(progress);
}

std::optional<ExportFailure> Export::collect(const Cancelled &cancelled)
{
    try {
        return m_state->collect(cancelled);
    } catch (const std::exception &error) {
        return generalError(QString::fromUtf8(error.what()));
    }
}

std::optional<ExportFailure> Export::write(const Cancelled &cancelled)
{
    try {
        return m_state->write(cancelled);
    } catch (const std::exception &error) {
        return generalError(QString::fromUtf8(error.what()));
    }
}

qint64 Export::profileCount() const
{
    return m_state->profiles;
}

std::map<QString, qint64> Export::profilesByNamespace() const
{
    return m_state->byNamespace;
}

qint64 Export::eventCount() const
{
    return m_state->events;
}

const std::vector<ExportedBatch> &Export::batches() const
{
    return m_state->batches;
}

} // namespace localplatform
