// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/exporting/parquetfiles.h"
#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/schemas/schemadocuments.h"
#include "app/localplatform/services/byterange.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

constexpr int PageSize = 100;
constexpr int PreviewRows = 100;

/// The directory of a batch with several part files, as in the guide.
constexpr auto DirectorySuffix = "-all"_L1;

Response notFound(const QString &what)
{
    return failure(u"E8"_s, 404, u"404"_s, what);
}

std::string href(const Call &call, const QString &file, const QString &path = {})
{
    const std::string host
        = call.quirk("portInLinks") ? "https://platform.adobe.io:443" : call.platform.address().toStdString();
    std::string link = host + "/data/foundation/export/files/" + file.toStdString();
    if (!path.isEmpty())
        link += "?path=" + QUrl::toPercentEncoding(path).toStdString();
    return link;
}

/// The view of the dataset that the batch belongs to.
std::string viewOf(const Call &call, const json &batch)
{
    for (const json &related : batch.value("relatedObjects", json::array())) {
        if (const auto dataset = call.platform.store.get(u"dataSet"_s, call.place, textOf(related, "id")))
            return textOf(*dataset, "viewId").toStdString();
    }
    return {};
}

json fileEntry(const Call &call, const QString &id, const json &batch, qint64 records, qint64 size)
{
    const std::string time = std::to_string(numberOf(batch, "completed", numberOf(batch, "updated")));
    return {{"dataSetFileId", id.toStdString()},
            {"dataSetViewId", viewOf(call, batch)},
            {"version", "1.0.0"},
            {"created", time},
            {"updated", time},
            {"records", records},
            {"size", size},
            {"isValid", flagOf(call.quirks, "isValid", true)},
            {"_links", {{"self", {{"href", href(call, id)}}}}}};
}

json listed(const Call &call, json entries, qint64 start, qint64 limit)
{
    json links = json::object();
    const size_t all = entries.size();
    const size_t begin = call.isEndless() ? 0 : size_t(start);
    json data = json::array();
    for (size_t i = begin; i < std::min(all, begin + size_t(limit)); ++i)
        data.push_back(std::move(entries[i]));
    if (size_t(start + limit) < all || call.isEndless())
        links["next"] = {{"href",
                          call.platform.address().toStdString() + call.request.path.toStdString()
                              + "?start=" + std::to_string(start + limit) + "&limit=" + std::to_string(limit)}};
    const size_t count = data.size();
    return {{"data", std::move(data)}, {"_page", {{"limit", limit}, {"count", count}}}, {"_links", links}};
}

/// Where a page begins: a number, or the name (or id) of the file that is its first.
qint64 startOf(const Call &call, const json &entries)
{
    const std::string name = call.request.parameter(u"start"_s).toStdString();
    const auto found = std::ranges::find_if(entries, [&](const json &entry) {
        return !name.empty() && (entry.value("name", "") == name || entry.value("dataSetFileId", "") == name);
    });
    return found == entries.end() ? call.number(u"start"_s, 0) : found - entries.begin();
}

Response pageOf(const Call &call, json entries)
{
    const qint64 limit = std::min<qint64>(PageSize, call.number(u"limit"_s, PageSize));
    const qint64 start = startOf(call, entries);
    if (limit < 1 || start < 0)
        return failure(u"E8"_s, 400, u"400"_s,
                       u"limit must be a number above 0, start a number or the name of a file."_s);
    return answer(listed(call, std::move(entries), start, limit));
}

Response listFiles(Call &call)
{
    const auto batch = call.platform.store.get(u"batch"_s, call.place, call.parts[0]);
    if (!batch)
        return notFound(u"Batch %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
    const auto files
        = call.platform.store.list(u"batchFile"_s, call.place, Store::Order::OldestFirst, -1, 0, call.parts[0]);
    json entries = json::array();
    qint64 records = 0;
    qint64 bytes = 0;
    for (const Document &file : files) {
        const json part = json::parse(file.json);
        records += numberOf(part, "records");
        bytes += numberOf(part, "bytes");
        entries.push_back(fileEntry(call, file.id, *batch, numberOf(part, "records"), numberOf(part, "bytes")));
    }
    if (files.size() > 1 && !call.quirk("filesSeparately"))
        entries = json::array({fileEntry(call, call.parts[0] + DirectorySuffix, *batch, records, bytes)});
    return pageOf(call, std::move(entries));
}

/// The part files behind a dataSetFileId: one, or all of a batch.
std::vector<Document> partsOf(const Call &call, const QString &fileId)
{
    if (fileId.endsWith(DirectorySuffix))
        return call.platform.store.list(u"batchFile"_s, call.place, Store::Order::OldestFirst, -1, 0,
                                        fileId.chopped(DirectorySuffix.size()));
    const auto part = call.platform.store.get(u"batchFile"_s, call.place, fileId);
    if (!part)
        return {};
    return {{fileId, 0, fileId.section(u'-', 0, -2), part->dump()}};
}

/// \a bytes begin at \a first in a file of \a size bytes.
void damage(std::string &bytes, qint64 first, qint64 size)
{
    for (size_t i = 0; i < bytes.size(); ++i) {
        const qint64 place = first + qint64(i);
        if (place >= size / 2 && place < size / 4 * 3)
            bytes[i] = char(~bytes[i]);
    }
}

/// A file of the batches' folder, whole or the range asked for.
Response content(const Call &call, const QString &path)
{
    QFile file(BatchFiles(call.platform.store).folder() + u'/' + path);
    if (!file.open(QFile::ReadOnly))
        return notFound(u"The file is no longer there."_s);
    // Ranges apply to GET only: HEAD describes the whole file.
    const bool whole = call.request.method == "HEAD"_L1;
    ByteRange range = ByteRange::of(whole ? QString() : call.request.header(u"range"_s), file.size());
    if (call.quirk("wholeInsteadOfRange"))
        range = {ByteRange::Kind::Whole, 0, file.size() - 1};
    if (range.kind == ByteRange::Kind::Part && call.quirk("otherRange"))
        range.last = range.first + (range.last - range.first) / 2;
    Response response;
    response.contentType = "application/octet-stream";
    response.setHeader("Accept-Ranges", "bytes");
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        response = failure(u"E8"_s, 416, u"416"_s, u"The range is outside the file."_s);
        response.setHeader("Content-Range", "bytes */" + std::to_string(file.size()));
        return response;
    }
    if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        response.setHeader("Content-Range",
                           "bytes " + std::to_string(range.first) + '-' + std::to_string(range.last) + '/'
                               + std::to_string(file.size()));
    }
    file.seek(range.first);
    response.body = file.read(range.last - range.first + 1).toStdString();
    if (call.quirk("damagedFiles"))
        damage(response.body, range.first, file.size());
    return response;
}

Response files(Call &call)
{
    const std::vector<Document> parts = partsOf(call, call.parts[0]);
    if (parts.empty())
        return notFound(u"File %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
    const QString wanted = call.request.parameter(u"path"_s);
    json entries = json::array();
    for (const Document &part : parts) {
        const json described = json::parse(part.json);
        const QString ownName = textOf(described, "name");
        const QString name = call.quirk("hostileNames") ? QString(u"../../"_s + ownName + u"\n"_s) : ownName;
        if (!wanted.isEmpty() && (name == wanted || ownName == wanted))
            return content(call, part.parent + u'/' + ownName);
        entries.push_back(
            {{"name", name.toStdString()},
             {"length", std::to_string(numberOf(described, "bytes") + call.quirk("lengthOff", qint64(0)))},
             {"_links", {{"self", {{"href", href(call, call.parts[0], name)}}}}}});
    }
    return wanted.isEmpty() ? pageOf(call, std::move(entries)) : notFound(u"File %1 was not found."_s.arg(wanted));
}

Response failedFiles(Call &call)
{
    json entries = json::array();
    const QString wanted = call.request.parameter(u"path"_s);
    for (const Document &file :
         call.platform.store.list(u"failedFile"_s, call.place, Store::Order::OldestFirst, -1, 0, call.parts[0])) {
        const json described = json::parse(file.json);
        const QString name = textOf(described, "name");
        if (!wanted.isEmpty() && name == wanted)
            return content(call, call.parts[0] + u"/failed/"_s + name);
        entries.push_back({{"name", name.toStdString()}, {"length", std::to_string(numberOf(described, "bytes"))}});
    }
    if (entries.empty() || !wanted.isEmpty())
        return notFound(u"No such failed files were found."_s);
    return pageOf(call, std::move(entries));
}

/// One JSON line for each row that was refused.
std::string rowErrors(const Call &call, const json &batch)
{
    std::string lines;
    if (const auto rows = call.platform.store.get(u"rowErrors"_s, call.place, call.parts[0])) {
        for (const json &row : *rows)
            lines += json({{"_row", row["row"]},
                           {"_errors", json::array({{{"code", row["code"]}, {"message", row["message"]}}})}})
                         .dump()
                + '\n';
        return lines;
    }
    for (const json &error : batch.value("errors", json::array())) {
        for (const json &row : error.value("rows", json::array()))
            lines += json({{"_row", row},
                           {"_errors",
                            json::array(
                                {{{"code", error.value("code", "")}, {"message", error.value("description", "")}}})}})
                         .dump()
                + '\n';
    }
    return lines;
}

Response meta(Call &call)
{
    const auto batch = call.platform.store.get(u"batch"_s, call.place, call.parts[0]);
    const std::string lines = batch ? rowErrors(call, *batch) : std::string();
    const QString path = call.request.parameter(u"path"_s);
    if (lines.empty())
        return notFound(u"No error details were found for batch %1."_s.arg(call.parts[0]));
    if (path.isEmpty())
        return pageOf(call, json::array({{{"name", "row_errors"}, {"length", std::to_string(lines.size())}}}));
    if (path != "row_errors"_L1 && path != "row_errors_sample.json"_L1)
        return notFound(u"%1 was not found."_s.arg(path));
    return {200, lines, "application/octet-stream", {}};
}

/// At most \a most rows of a part file.
std::vector<json> firstRows(const QString &path, qint64 most, QString *problem)
{
    std::vector<json> rows;
    if (path.endsWith(".parquet"_L1)) {
        if (most < 1 || !QFile::exists(path))
            return rows;
        static const json schema = SchemaDocuments::exportedRow();
        for (json &row : ParquetFiles::instance().rows(path, most, problem))
            rows.push_back(rowOfParquet(std::move(row), schema));
        return rows;
    }
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return rows;
    while (qint64(rows.size()) < most && !file.atEnd()) {
        json row = json::parse(file.readLine().toStdString(), nullptr, false);
        if (!row.is_discarded())
            rows.push_back(std::move(row));
    }
    return rows;
}

/// The first hundred rows of the newest batch that has files.
Response preview(Call &call)
{
    if (!call.platform.store.get(u"dataSet"_s, call.place, call.parts[0]))
        return notFound(u"Dataset %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
    json rows = json::array();
    for (const Document &batch :
         call.platform.store.list(u"batch"_s, call.place, Store::Order::NewestFirst, 10, 0, call.parts[0])) {
        for (const Document &part :
             call.platform.store.list(u"batchFile"_s, call.place, Store::Order::OldestFirst, -1, 0, batch.id)) {
            const QString path = BatchFiles(call.platform.store).folder() + u'/' + batch.id + u'/'
                + textOf(json::parse(part.json), "name");
            QString problem;
            for (json &row : firstRows(path, PreviewRows - qint64(rows.size()), &problem))
                rows.push_back(std::move(row));
            if (!problem.isEmpty())
                return failure(u"E8"_s, 500, u"500"_s, u"The file cannot be read: "_s + problem);
        }
        if (!rows.empty())
            break;
    }
    return answer({{"data", std::move(rows)}});
}

} // namespace

void addDataAccess(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/foundation/export/batches/{id}/files", listFiles);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/export/batches/{id}/failed", failedFiles);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/export/batches/{id}/meta", meta);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/export/files/{id}", files);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/export/datasets/{id}/preview", preview);
}

} // namespace localplatform
