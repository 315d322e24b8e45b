// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/querytables.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace localplatform
{

/// Executes SELECTs in a process of its own, which has given up what it does not need: the program that Exportdesk
/// reads results with (docs/resultreader.md). It is started when it is first needed, and killed to cancel.
class QueryReader
{
public:
    /// Called several times a second while something is executed. Throws to end it.
    using Watch = std::function<void()>;
    using Row = std::function<void(const nlohmann::ordered_json &values)>;

    struct Column {
        std::string name;
        std::string type; ///< in DuckDB's words
    };

    /// \a folder: for temporary files; created and removed.
    QueryReader(QString folder, Watch watch);
    ~QueryReader();
    QueryReader(const QueryReader &) = delete;
    QueryReader &operator=(const QueryReader &) = delete;

    /// From now on these files may be read. Throws SqlError, as the others do.
    void open(const std::vector<QueryTables::File> &files);
    std::vector<Column> columns(const std::string &sql);
    void rows(const std::string &sql, const Row &receiver);
    void end();

private:
    void start();
    void send(const nlohmann::ordered_json &request);
    nlohmann::ordered_json answer();
    std::string line();
    std::vector<Column> query(const std::string &sql, const Row &receiver);

    const QString m_folder;
    const Watch m_watch;
    int m_process = -1;
    int m_input = -1; ///< of the process
    int m_output = -1;
    std::string m_read; ///< of its output, not yet used
    std::vector<QueryTables::File> m_files; ///< that it has opened
};

} // namespace localplatform
