// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/duckdb/api.h"
#include "app/resultreader/options.h"
#include "app/resultreader/problem.h"
#include "app/resultreader/shape.h"

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace resultreader
{

/// One instance of DuckDB, which from its beginning may touch some files only. interrupt() and progress() can be called
/// from any thread, everything else from one.
class Engine
{
public:
    /// \a files may be read, \a outputs written. Look at problem() then.
    Engine(const exportdesk::duckdb::Api &api, const Options &options, const std::vector<std::string> &files,
           const std::vector<std::string> &outputs);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Why it cannot be used.
    const std::optional<Problem> &problem() const { return m_problem; }

    using Columns = std::vector<std::pair<std::string, Shape>>;
    /// Called with each piece of rows; ends the query when it returns false.
    using Receiver = std::function<bool(const Columns &, exportdesk::duckdb::Chunk)>;

    /// Executes any statement of ours; its only number, e.g. a count, goes to \a number.
    std::optional<Problem> execute(const std::string &sql, std::int64_t *number = nullptr);
    /// Executes a single SELECT of somebody else and passes its rows on as they are found.
    std::optional<Problem> select(const std::string &sql, const Receiver &receiver);
    /// Whether this is a single SELECT.
    std::optional<Problem> checkSelect(const std::string &sql);
    /// The columns that a SELECT would have.
    std::optional<Problem> columnsOf(const std::string &sql, Columns *columns);

    void interrupt();
    /// From 0 to 1, or nothing while it is unknown.
    std::optional<double> progress();

private:
    std::optional<Problem> prepare(const std::string &sql, exportdesk::duckdb::Prepared *prepared);
    Columns columns(exportdesk::duckdb::Result *result) const;
    Problem problemOf(exportdesk::duckdb::Result *result) const;
    void lock(const Options &options, const std::vector<std::string> &outputs);

    const exportdesk::duckdb::Api &m_api;
    const std::vector<std::string> m_files;
    exportdesk::duckdb::Database m_database = nullptr;
    exportdesk::duckdb::Connection m_connection = nullptr;
    std::optional<Problem> m_problem;
};

} // namespace resultreader
