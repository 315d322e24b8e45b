// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/queryexecution.h"

namespace localplatform
{

/// What a client says after it was let in, in the simple and the extended form of PostgreSQL's protocol.
class QuerySession
{
public:
    QuerySession(Platform &platform, QueryConnection &connection, const QueryUser &user);

    /// Until the client leaves. Throws ConnectionEnded and WireError, and SqlError for what ends the session.
    void run();

private:
    static constexpr std::size_t MostStatements = 4; ///< of each: prepared ones, portals

    /// False when the client leaves.
    bool handle(const WireMessage &message);
    void handleExtended(const WireMessage &message);
    void executeScript(const std::string &sql);
    void parse(const ParseRequest &request);
    void bind(const BindRequest &request);
    void describe(const NamedRequest &request);
    void execute(const ExecuteRequest &request);
    PreparedQuery &found(std::map<std::string, PreparedQuery> &among, const std::string &name) const;
    void checkToken() const;
    void fail(const SqlError &error);

    Platform &m_platform;
    QueryConnection &m_connection;
    const QueryUser m_user;
    QueryExecution m_execution;
    std::map<std::string, PreparedQuery> m_statements;
    std::map<std::string, PreparedQuery> m_portals;
    bool m_skips = false; ///< after an error, until the client says Sync
};

} // namespace localplatform
