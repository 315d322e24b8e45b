// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/queryconnection.h"
#include "app/localplatform/queryservice/queryreader.h"
#include "app/localplatform/queryservice/querysessions.h"
#include "app/localplatform/queryservice/sqlstatement.h"

#include <chrono>
#include <map>

namespace localplatform
{

class Platform;

/// Who is connected, and to what.
struct QueryUser {
    Place place;
    QString token;
    QString application; ///< the program's name
    QuerySessions::Ticket ticket;
};

/// A statement that was read, with the files that it will read.
struct PreparedQuery {
    SqlStatement statement;
    std::string sql; ///< as it came
    std::vector<QueryTables::File> files;
    std::vector<QString> datasets;
};

/// Executes the statements of one session, with its settings.
class QueryExecution
{
public:
    QueryExecution(Platform &platform, QueryConnection &connection, QueryUser user);

    /// Reads the next statement. All these throw SqlError.
    PreparedQuery prepare(SqlScript &script, const std::string &sql) const;
    /// The columns of the answer; none if the statement has no rows.
    std::vector<WireColumn> columns(const PreparedQuery &query);
    /// Writes rows and the tag that completes them; with \a describes the columns as well.
    void execute(const PreparedQuery &query, bool describes);

private:
    using Clock = std::chrono::steady_clock;

    void select(const PreparedQuery &query, bool describes);
    void answerConstants(const PreparedQuery &query, bool describes);
    qint64 executed(const PreparedQuery &query, const nlohmann::json &quirks, bool describes);
    void applyFault(const nlohmann::json &fault);
    void watch();
    std::optional<qint64> limitOf(const SqlQuery &query, const nlohmann::json &quirks) const;
    bool isOn(const std::string &setting, bool otherwise) const;
    std::vector<WireColumn> described(const std::vector<QueryReader::Column> &columns) const;

    Platform &m_platform;
    QueryConnection &m_connection;
    const QueryUser m_user;
    QueryReader m_reader;
    std::map<std::string, std::string> m_settings;
    Clock::time_point m_end = Clock::time_point::max(); ///< of what is executed
};

} // namespace localplatform
