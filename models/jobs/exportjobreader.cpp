// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobreader.h"

#include "models/jobs/jobrowscanner.h"
#include "models/jobs/recordslices.h"
#include "models/platform/json.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk::exportJobReader
{

namespace
{

using Json = nlohmann::json;

constexpr qint64 endOfTime = 253'402'300'799'999; // the year 9999

/// A point in time or a duration in ms; -1 for anything else.
qint64 plausible(std::optional<qint64> ms)
{
    return ms && *ms >= 0 && *ms <= endOfTime ? *ms : -1;
}

QString idOf(const Json &object, const char *key)
{
    const Json *value = json::member(object, key);
    if (!value || value->is_boolean() || !value->is_primitive())
        return {};
    if (value->is_number_float()) {
        const auto whole = json::integer(object, key);
        return whole ? QString::number(*whole) : QString();
    }
    return json::text(object, key).trimmed();
}

/// A list of words that is an array, or one word.
QStringList wordsOf(const Json &object, const char *key)
{
    QStringList words;
    const Json *value = json::member(object, key);
    if (value && value->is_array()) {
        for (const Json &word : *value) {
            if (word.is_string())
                words.append(json::fromUtf8(word.get_ref<const std::string &>()));
        }
    } else if (const QString word = json::text(object, key); !word.isEmpty()) {
        words.append(word);
    }
    return words;
}

/// Calls \a each for every object of an array, or for the object that stands in place of it.
template <class Each>
void forEachObject(const Json *list, Each each)
{
    if (!list)
        return;
    if (list->is_object())
        return each(*list);
    if (!list->is_array())
        return;
    for (const Json &entry : *list) {
        if (entry.is_object())
            each(entry);
    }
}

JobSegment segmentOf(const Json &object)
{
    JobSegment segment{json::text(object, "segmentId"), json::text(object, "segmentNs"), wordsOf(object, "status")};
    // In 2018 a segment was "id": "name:snapshot".
    if (segment.id.isEmpty())
        segment.id = json::text(object, "id");
    return segment;
}

void readDestination(const Json *destination, ExportJob &job)
{
    if (!destination)
        return;
    job.datasetId = json::text(*destination, "datasetId");
    if (job.datasetId.isEmpty())
        job.datasetId = json::text(*destination, "dataSetId");
    job.segmentPerBatch = json::boolean(*destination, "segmentPerBatch").value_or(false);
    job.batchId = json::text(*destination, "batchId");
    forEachObject(json::member(*destination, "batches"), [&job](const Json &batch) {
        job.batches.append({json::text(batch, "batchId"), segmentOf(batch)});
    });
}

/// The first of \a keys with a value.
QString firstText(const Json &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        if (QString found = json::text(object, key); !found.isEmpty())
            return found;
    return {};
}

/// Usually a list of objects. Services that share the endpoint's address also give one object, mere words, or lists
/// under the HTTP status (`{"400": [{…}]}`); an empty entry is not an error.
void readErrors(const Json *errors, ExportJob &job)
{
    if (!errors)
        return;
    if (errors->is_array()) {
        for (const Json &error : *errors)
            readErrors(&error, job);
    } else if (errors->is_string()) {
        if (const QString words = json::fromUtf8(errors->get_ref<const std::string &>()); !words.isEmpty())
            job.errors.append({{}, words, {}});
    } else if (errors->is_object()) {
        const JobError error{firstText(*errors, {"code", "errorCode", "error_code"}),
                             firstText(*errors, {"msg", "message", "errorMessage", "description", "detail"}),
                             wordsOf(*errors, "callStack").join(u'\n')};
        if (error != JobError())
            job.errors.append(error);
        else
            for (const Json &nested : *errors)
                if (nested.is_structured())
                    readErrors(&nested, job);
    }
}

JobSpan spanOf(const Json &metrics, const char *key)
{
    const Json *span = json::member(metrics, key);
    if (!span)
        return {};
    return {plausible(json::timeMs(*span, "startTimeInMs")), plausible(json::timeMs(*span, "endTimeInMs")),
            plausible(json::integer(*span, "totalTimeInMs"))};
}

void readMetrics(const Json *metrics, ExportJob &job)
{
    if (!metrics)
        return;
    job.total = spanOf(*metrics, "totalTime");
    job.profileExport = spanOf(*metrics, "profileExportTime");
    job.datasetWrite = spanOf(*metrics, "aCPDatasetWriteTime");
    const auto profiles = json::integer(*metrics, "totalExportedProfileCounter");
    job.profiles = profiles && *profiles >= 0 ? *profiles : -1;
    const Json *namespaces = json::member(*metrics, "exportedProfileByNamespaceCounter");
    if (!namespaces || !namespaces->is_object())
        return;
    for (auto entry = namespaces->begin(); entry != namespaces->end(); ++entry) {
        const auto count = json::integer(*namespaces, entry.key().c_str());
        if (count && *count >= 0)
            job.profilesByNamespace.append({json::fromUtf8(entry.key()), *count});
    }
}

void readRequest(const Json &object, ExportJob &job)
{
    job.fields = wordsOf(object, "fields").join(u',');
    if (const Json *policy = json::member(object, "mergePolicy")) {
        job.mergePolicyId = policy->is_string() ? json::text(object, "mergePolicy") : json::text(*policy, "id");
        job.mergePolicyVersion = json::integer(*policy, "version");
    }
    if (job.mergePolicyId.isEmpty())
        job.mergePolicyId = json::text(object, "mergePolicyId");
    for (const char *key : {"schema", "model"}) {
        const Json *schema = json::member(object, key);
        if (schema && job.schemaName.isEmpty())
            job.schemaName = json::text(*schema, "name");
    }
    if (const Json *filter = json::member(object, "filter")) {
        forEachObject(json::member(*filter, "segments"),
                      [&job](const Json &segment) { job.segments.append(segmentOf(segment)); });
    }
    const Json *additional = json::member(object, "additionalFields");
    job.hasEvents = additional && json::member(*additional, "eventList");
}

/// The platform writes null for what was not given; in a request of the operator it would be an error.
void removeNulls(Json &value)
{
    if (!value.is_structured())
        return;
    for (auto item = value.begin(); item != value.end();) {
        removeNulls(*item);
        item = value.is_object() && item->is_null() ? value.erase(item) : std::next(item);
    }
}

/// The request as the job echoes it, without what the platform added (batches).
QByteArray requestOf(const Json &object, const ExportJob &job)
{
    Json request = Json::object();
    for (const char *key : {"fields", "mergePolicy", "filter", "additionalFields", "schema", "evaluationInfo"}) {
        if (const Json *value = json::member(object, key))
            request[key] = *value;
    }
    if (!request.contains("mergePolicy") && !job.mergePolicyId.isEmpty())
        request["mergePolicy"] = {{"id", job.mergePolicyId.toStdString()}};
    if (!job.datasetId.isEmpty()) {
        request["destination"] = {{"datasetId", job.datasetId.toStdString()}, {"segmentPerBatch", job.segmentPerBatch}};
    }
    removeNulls(request);
    return QByteArray::fromStdString(request.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::optional<ExportJob> jobOf(const Json &object)
{
    ExportJob job;
    job.id = idOf(object, "id");
    if (job.id.isEmpty())
        return {};
    job.jobType = json::text(object, "jobType");
    job.statusWord = json::text(object, "status");
    job.status = jobStatusFromWord(job.statusWord);
    job.requestId = json::text(object, "requestId");
    job.imsOrgId = json::text(object, "imsOrgId");
    job.profileInstanceId = json::text(object, "profileInstanceId");
    if (const Json *compute = json::member(object, "computeGatewayJobId")) {
        job.computeExportId = json::text(*compute, "exportJob");
        job.computePushId = json::text(*compute, "pushJob");
    }
    readDestination(json::member(object, "destination"), job);
    readRequest(object, job);
    readMetrics(json::member(object, "metrics"), job);
    readErrors(json::member(object, "errors"), job);
    job.createdMs = plausible(json::timeMs(object, "creationTime"));
    job.updatedMs = plausible(json::timeMs(object, "updateTime"));
    job.request = requestOf(object, job);
    return job;
}

std::optional<ExportJob> jobOf(QByteArrayView record, quint64 hash)
{
    if (nestingDepth(record) > deepestNesting)
        return {};
    const auto object = json::parse(QByteArray::fromRawData(record.data(), record.size()));
    if (!object)
        return {};
    auto job = jobOf(object.value());
    if (job) {
        job->record = record.toByteArray();
        job->recordHash = hash;
    }
    return job;
}

QString cursorOf(const Json &page)
{
    QString address;
    for (const char *key : {"link", "_links"}) { // the latter as in the other lists of the platform
        const Json *link = json::member(page, key);
        const Json *next = link ? json::member(*link, "next") : nullptr;
        if (next && address.isEmpty())
            address = next->is_object() ? json::text(*next, "href") : json::text(*link, "next");
    }
    // Only the offset is of use: the path of the link lacks the base path and resolves to a wrong address.
    const qsizetype mark = address.indexOf(u'?');
    const QString offset = QUrlQuery(address.mid(mark + 1)).queryItemValue(u"offset"_s, QUrl::FullyDecoded).trimmed();
    static const QRegularExpression mereCursor(uR"(^\d+_[\w-]+$)"_s);
    return offset.isEmpty() && mereCursor.match(address).hasMatch() ? address : offset;
}

/// A page that sliceRecords() does not understand: parsed as a whole, which also finds what is wrong with it.
Outcome<ExportJobPage> readWhole(const QByteArray &bytes)
{
    const auto root = json::parse(bytes);
    if (!root)
        return root.failure();
    const bool object = root.value().is_object();
    const auto found = object ? root.value().find("records") : root.value().end();
    const Json *records = object && found != root.value().end() ? &*found : nullptr;
    if (!records || (!records->is_array() && !records->is_null()))
        return json::unreadable(u"The response has no list \"records\"."_s);
    ExportJobPage page;
    for (const Json &record : *records) {
        const std::string text = record.dump(-1, ' ', false, Json::error_handler_t::replace);
        const QByteArrayView view(text.data(), qsizetype(text.size()));
        if (auto job = jobOf(view, hashOf(view)))
            page.jobs.push_back(std::move(*job));
        else
            ++page.skipped;
    }
    page.next = cursorOf(root.value());
    return page;
}

/// Joins the records of a page that had to be parsed as a whole.
Outcome<SeenJobs> rowsOf(const Outcome<ExportJobPage> &page)
{
    if (!page)
        return page.failure();
    SeenJobs seen;
    for (const ExportJob &job : page.value().jobs)
        seen.bytes += job.record;
    qsizetype at = 0;
    for (const ExportJob &job : page.value().jobs) {
        seen.records.push_back(QByteArrayView(seen.bytes).sliced(at, job.record.size()));
        seen.batch.rows.push_back(makeJobRow(job, seen.batch.words));
        at += job.record.size();
    }
    seen.skipped = page.value().skipped;
    seen.next = page.value().next;
    return seen;
}

} // namespace

Outcome<ExportJob> readJob(const QByteArray &bytes)
{
    if (nestingDepth(bytes) > deepestNesting)
        return json::unreadable(u"The response is nested too deeply."_s);
    const auto object = json::parse(bytes);
    if (!object)
        return object.failure();
    auto job = jobOf(object.value());
    if (!job)
        return json::unreadable(u"The response is not a job: it has no \"id\"."_s);
    job->record = bytes.trimmed();
    job->recordHash = hashOf(job->record);
    return std::move(*job);
}

Outcome<ExportJobPage> readPage(const QByteArray &bytes, const Known &known)
{
    const auto slices = sliceRecords(bytes);
    if (!slices) {
        if (nestingDepth(bytes) > deepestNesting)
            return json::unreadable(u"The response is nested too deeply."_s);
        return readWhole(bytes);
    }
    if (nestingDepth(slices->rest) > deepestNesting)
        return json::unreadable(u"The response is nested too deeply."_s);
    const auto rest = json::parse(slices->rest);
    if (!rest)
        return rest.failure();
    ExportJobPage page;
    page.next = cursorOf(rest.value());
    for (QByteArrayView record : slices->records) {
        const quint64 hash = hashOf(record);
        if (const auto id = known ? known(hash) : std::nullopt)
            page.unchanged.push_back(*id);
        else if (auto job = jobOf(record, hash))
            page.jobs.push_back(std::move(*job));
        else
            ++page.skipped;
    }
    return page;
}

Outcome<SeenJobs> readRows(const QByteArray &bytes, const Known &known)
{
    SeenJobs seen;
    JobRowScanner scanner(seen.batch.words);
    bool wasKnown = false;
    const auto read = [&](QByteArrayView text) {
        // Lists are new or known as a whole: what is scanned need not be cut first, and what is known is not scanned.
        qsizetype length = -1;
        const bool isCut = wasKnown;
        std::optional<JobRow> row = isCut ? std::nullopt : scanner.scanFirst(text, length);
        if (!row)
            length = lengthOfValue(text);
        if (length < 0)
            return length;
        const QByteArrayView record = text.first(length);
        const quint64 hash = hashOf(record);
        const auto id = known ? known(hash) : std::nullopt;
        wasKnown = id.has_value();
        if (id) {
            seen.unchanged.push_back(*id);
            return length;
        }
        if (isCut)
            row = scanner.scan(record);
        if (!row) {
            if (const auto job = jobOf(record, hash))
                row = makeJobRow(*job, seen.batch.words);
        }
        if (!row) {
            ++seen.skipped;
            return length;
        }
        row->recordHash = hash;
        seen.records.push_back(record);
        seen.batch.rows.push_back(std::move(*row));
        return length;
    };
    const auto rest = readRecords(bytes, read);
    if (!rest)
        return rowsOf(readPage(bytes));
    if (nestingDepth(*rest) > deepestNesting)
        return json::unreadable(u"The response is nested too deeply."_s);
    const auto page = json::parse(*rest);
    if (!page)
        return page.failure();
    seen.bytes = bytes;
    seen.next = cursorOf(page.value());
    return seen;
}

QString nextCursor(const QByteArray &page)
{
    // The link is usually at the end; otherwise readPage() finds the cursor later.
    constexpr qsizetype tailSize = 2048;
    const QByteArray tail = page.right(tailSize).trimmed();
    const qsizetype link = tail.lastIndexOf("\"link\"");
    const qsizetype open = link < 0 ? -1 : tail.indexOf('{', link);
    if (open < 0 || !tail.endsWith('}'))
        return {};
    // What follows is the end of the page: anything else is the link of something else.
    const auto object = json::parse(tail.sliced(open).chopped(1));
    return object ? cursorOf(Json{{"link", object.value()}}) : QString();
}

} // namespace exportdesk::exportJobReader
