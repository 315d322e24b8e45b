// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resultreader/engine.h"
#include "app/resultreader/request.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace resultreader
{

/// Makes the view "exported" of all part files: their columns by name, and batch_id. A column of the files with that
/// name becomes batch_id_1.
class ExportedView
{
public:
    constexpr static size_t columnsAtMost = 20'000; ///< with all parts of nested ones

    ExportedView(Engine &engine, const std::vector<PartFile> &files);

    std::optional<Problem> create();

    /// After create(): of the view.
    const Engine::Columns &columns() const { return m_columns; }
    /// Nothing where it would have to be counted.
    std::optional<std::int64_t> rows() const { return m_rows; }
    std::int64_t bytes() const { return m_bytes; }

private:
    std::optional<Problem> checkFiles();
    std::optional<Problem> findJsonColumns();
    std::optional<Problem> addBatch(const std::string &batch);
    std::optional<Problem> countRows();
    std::vector<std::string> paths(bool parquet, const std::string *batch = nullptr) const;

    Engine &m_engine;
    const std::vector<PartFile> &m_files;
    std::string m_jsonColumns; ///< as read_json wants them
    std::string m_sql; ///< of the view
    Engine::Columns m_columns;
    std::optional<std::int64_t> m_rows;
    std::int64_t m_bytes = 0;
};

} // namespace resultreader
