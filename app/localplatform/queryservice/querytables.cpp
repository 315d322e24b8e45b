// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/querytables.h"

#include "app/localplatform/exporting/parquettypes.h"
#include "app/localplatform/gateway/call.h"
#include "app/localplatform/jobs/batchfiles.h"
#include "app/localplatform/schemas/schemadocuments.h"

#include <map>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

/// The columns that the service adds; the members of the second are those that mean something here.
const json &systemColumns()
{
    static const json columns = json::parse(R"({"properties": {
        "_acp_batchid": {"type": "string"},
        "_acp_system_metadata": {"type": "object", "properties": {
            "acp_sourceBatchId": {"type": "string"}, "commitBatchId": {"type": "string"},
            "ingestTime": {"type": "integer", "meta:xdmType": "long"},
            "isDeleted": {"type": "boolean", "meta:xdmType": "boolean"}}}}})");
    return columns;
}

const json &rowSchema()
{
    static const json schema = SchemaDocuments::exportedRow();
    return schema;
}

/// A relation with all columns and no row: columns that no file has are null, and objects get all their members.
std::string noRows(const std::vector<ParquetColumn> &columns)
{
    std::string sql;
    for (const ParquetColumn &column : columns)
        sql += (sql.empty() ? "SELECT " : ", ") + std::string("CAST(NULL AS ") + column.type + ") AS "
            + sqlName(column.name);
    return sql + " WHERE false";
}

std::string pathList(const std::vector<std::string> &paths)
{
    std::string list;
    for (const std::string &path : paths)
        list += (list.empty() ? "[" : ", ") + sqlText(path);
    return list + ']';
}

std::string fileRows(const std::vector<std::string> &paths, bool isParquet)
{
    if (isParquet)
        return "read_parquet(" + pathList(paths) + ", union_by_name = true, hive_partitioning = false)";
    std::string columns;
    for (const ParquetColumn &column : parquetColumns(rowSchema()))
        columns += (columns.empty() ? "{" : ", ") + sqlText(column.name) + ": " + sqlText(column.type);
    return "read_json(" + pathList(paths)
        + ", format = 'newline_delimited', hive_partitioning = false, columns = " + columns + "})";
}

} // namespace

std::vector<QueryTables::Dataset> QueryTables::datasets() const
{
    std::vector<Dataset> found;
    for (const Document &document : m_store.list(u"dataSet"_s, m_place)) {
        const json dataset = json::parse(document.json);
        const json tags = dataset.value("tags", json::object());
        const json names = tags.is_object() ? tags.value("adobe/pqs/table", json::array()) : json::array();
        if (names.is_array() && !names.empty() && names[0].is_string() && !names[0].get<std::string>().empty())
            found.push_back({document.id, names[0].get<std::string>(), textOf(dataset, "name").toStdString(),
                             textOf(dataset, "description").toStdString()});
    }
    return found;
}

std::optional<QueryTables::Dataset> QueryTables::dataset(const std::string &table) const
{
    for (Dataset &one : datasets()) {
        if (lowerCase(one.table) == lowerCase(table))
            return std::move(one);
    }
    return {};
}

std::vector<QueryTables::File> QueryTables::files(const Dataset &dataset) const
{
    std::vector<File> found;
    const QString folder = BatchFiles(m_store).folder();
    for (const Document &batch : m_store.list(u"batch"_s, m_place, Store::Order::OldestFirst, -1, 0, dataset.id)) {
        const QString status = textOf(json::parse(batch.json), "status");
        if (status != "success"_L1 && status != "active"_L1)
            continue;
        for (const Document &part : m_store.list(u"batchFile"_s, m_place, Store::Order::OldestFirst, -1, 0, batch.id)) {
            const QString name = textOf(json::parse(part.json), "name");
            const QString path = folder + u'/' + batch.id + u'/' + name;
            found.push_back({path.toStdString(), batch.id.toStdString(), name.endsWith(".parquet"_L1)});
        }
    }
    return found;
}

qint64 QueryTables::ingestTime(const std::string &batch) const
{
    const auto found = m_store.get(u"batch"_s, m_place, QString::fromStdString(batch));
    return found ? numberOf(*found, "completed", numberOf(*found, "created")) : 0;
}

SqlTable QueryTables::table(const std::vector<File> &files, bool withSystemColumns) const
{
    std::map<std::pair<std::string, bool>, std::vector<std::string>> paths; // by batch and format
    for (const File &file : files)
        paths[{file.batch, file.isParquet}].push_back(file.path);
    const std::vector<ParquetColumn> columns = parquetColumns(rowSchema());
    std::string rows = noRows(columns);
    for (const auto &[key, ofBatch] : paths) {
        const std::string batch = sqlText(key.first);
        rows += " UNION ALL BY NAME SELECT " + batch + " AS _acp_batchid, {'acp_sourceBatchId': " + batch
            + ", 'commitBatchId': " + batch + ", 'ingestTime': CAST(" + std::to_string(ingestTime(key.first))
            + " AS BIGINT), 'isDeleted': false} AS _acp_system_metadata, * FROM " + fileRows(ofBatch, key.second);
    }
    SqlTable table;
    std::string wanted;
    for (const ParquetColumn &column : columns) {
        table.columns.push_back({column.name, &rowSchema()["properties"].at(column.name)});
        wanted += (wanted.empty() ? "" : ", ") + sqlName(column.name);
    }
    for (const auto &[name, type] : systemColumns()["properties"].items()) {
        if (!withSystemColumns)
            break;
        table.columns.push_back({name, &type});
        wanted += ", " + sqlName(name);
    }
    table.sql = "(SELECT " + wanted + " FROM (" + rows + "))";
    return table;
}

} // namespace localplatform
