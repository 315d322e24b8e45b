// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/exportedview.h"

#include "app/resultreader/filecheck.h"

#include <algorithm>
#include <numeric>

namespace resultreader
{

namespace
{

constexpr auto batchColumn = "batch_id";

std::string listOf(const std::vector<std::string> &paths)
{
    std::string list;
    for (const std::string &path : paths)
        list += (list.empty() ? "" : ", ") + quotedText(path);
    return "[" + list + "]";
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

/// Nothing is taken from the names of folders, where "batchId=…" can occur.
std::string readParquet(const std::vector<std::string> &paths)
{
    return "read_parquet(" + listOf(paths) + ", union_by_name = true, hive_partitioning = false)";
}

size_t nodes(const Engine::Columns &columns)
{
    return std::accumulate(columns.begin(), columns.end(), size_t(0),
                           [](size_t sum, const auto &column) { return sum + resultreader::nodes(column.second); });
}

const Problem tooManyColumns{"too-many-columns", "the files have too many columns", {}};

} // namespace

ExportedView::ExportedView(Engine &engine, const std::vector<PartFile> &files)
    : m_engine(engine)
    , m_files(files)
{
}

std::optional<Problem> ExportedView::create()
{
    if (auto problem = checkFiles())
        return problem;
    if (auto problem = findJsonColumns())
        return problem;
    std::vector<std::string> batches;
    for (const PartFile &file : m_files) {
        if (std::find(batches.begin(), batches.end(), file.batch) != batches.end())
            continue;
        batches.push_back(file.batch);
        if (auto problem = addBatch(file.batch))
            return problem;
    }
    if (m_engine.execute("CREATE VIEW exported AS " + m_sql))
        return Problem{"damaged", "the files do not go together: a column has different types", {}};
    if (auto problem = m_engine.columnsOf("SELECT * FROM exported", &m_columns))
        return problem;
    if (nodes(m_columns) > columnsAtMost)
        return tooManyColumns;
    return countRows();
}

std::optional<Problem> ExportedView::checkFiles()
{
    for (const PartFile &file : m_files) {
        if (auto problem = checkFile(file, &m_bytes))
            return problem;
    }
    return std::nullopt;
}

std::vector<std::string> ExportedView::paths(bool parquet, const std::string *batch) const
{
    std::vector<std::string> found;
    for (const PartFile &file : m_files) {
        if (file.isParquet == parquet && (!batch || file.batch == *batch))
            found.push_back(file.path);
    }
    return found;
}

/// Every record is looked at: a field that only a late record has would not exist otherwise. What looks like a time or
/// a UUID stays text, which is what the files say.
std::optional<Problem> ExportedView::findJsonColumns()
{
    const std::vector<std::string> files = paths(false);
    if (files.empty())
        return std::nullopt;
    Engine::Columns found;
    const std::string all = std::to_string(files.size());
    if (auto problem
        = m_engine.columnsOf("SELECT * FROM read_json(" + listOf(files) + ", sample_size = -1, maximum_sample_files = "
                                 + all + ", union_by_name = true, maximum_depth = 24, hive_partitioning = false)",
                             &found)) {
        if (problem->code == "query")
            return Problem{"damaged", "the files are not records of JSON", problem->file};
        return problem;
    }
    if (nodes(found) > columnsAtMost)
        return tooManyColumns;
    for (const auto &[name, shape] : found)
        m_jsonColumns
            += (m_jsonColumns.empty() ? "" : ", ") + quotedName(name) + ": " + quotedText(sqlType(shape, true));
    return std::nullopt;
}

std::optional<Problem> ExportedView::addBatch(const std::string &batch)
{
    std::vector<std::string> sources;
    if (const auto files = paths(true, &batch); !files.empty())
        sources.push_back(readParquet(files));
    if (const auto files = paths(false, &batch); !files.empty())
        sources.push_back("read_json(" + listOf(files) + ", columns = {" + m_jsonColumns
                          + "}, maximum_depth = 24, hive_partitioning = false)");
    for (const std::string &source : sources) {
        Engine::Columns found;
        if (auto problem = m_engine.columnsOf("SELECT * FROM " + source, &found))
            return problem;
        if (nodes(found) > columnsAtMost)
            return tooManyColumns;
        std::string renamed;
        std::string replaced;
        for (const auto &[name, shape] : found) {
            if (lowerCase(name) == batchColumn)
                renamed = " RENAME (" + quotedName(name) + " AS batch_id_1)";
            else if (!isKnown(shape))
                replaced += (replaced.empty() ? "" : ", ") + std::string("CAST(") + quotedName(name)
                    + " AS VARCHAR) AS " + quotedName(name);
        }
        if (!replaced.empty())
            replaced = " REPLACE (" + replaced + ")";
        m_sql += (m_sql.empty() ? "" : " UNION ALL BY NAME ") + std::string("SELECT ") + quotedText(batch)
            + " AS batch_id, *" + replaced + renamed + " FROM " + source;
    }
    return std::nullopt;
}

/// Parquet says it in its footers.
std::optional<Problem> ExportedView::countRows()
{
    if (!paths(false).empty())
        return std::nullopt;
    std::int64_t rows = 0;
    if (auto problem = m_engine.execute("SELECT count(*) FROM exported", &rows))
        return problem;
    m_rows = rows;
    return std::nullopt;
}

} // namespace resultreader
