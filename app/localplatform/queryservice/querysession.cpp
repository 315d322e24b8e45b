// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/querysession.h"

#include "app/localplatform/platform.h"

namespace localplatform
{

namespace
{

constexpr int IdleMs = 60 * 60 * 1000;

} // namespace

QuerySession::QuerySession(Platform &platform, QueryConnection &connection, const QueryUser &user)
    : m_platform(platform)
    , m_connection(connection)
    , m_user(user)
    , m_execution(platform, connection, user)
{
}

void QuerySession::run()
{
    m_connection.answers.welcome(m_user.ticket.process, m_user.ticket.key);
    m_connection.send();
    while (handle(m_connection.receive(IdleMs))) { }
}

bool QuerySession::handle(const WireMessage &message)
{
    switch (message.type) {
    case 'X':
        return false;
    case 'S':
        m_skips = false;
        m_portals.clear();
        m_connection.answers.ready();
        m_connection.send();
        return true;
    case 'H':
        m_connection.send();
        return true;
    case 'Q':
        try {
            executeScript(readText(message.body));
        } catch (const SqlError &error) {
            fail(error);
        }
        m_connection.answers.ready();
        m_connection.send();
        return true;
    default:
        break;
    }
    if (m_skips)
        return true;
    try {
        handleExtended(message);
        m_connection.sendPieces();
    } catch (const SqlError &error) {
        m_skips = true;
        fail(error);
        m_connection.send();
    }
    return true;
}

/// An error is told; one that ends the session is for the caller.
void QuerySession::fail(const SqlError &error)
{
    if (error.state == "28P01")
        throw error;
    m_connection.answers.fail(error);
}

void QuerySession::handleExtended(const WireMessage &message)
{
    switch (message.type) {
    case 'P':
        return parse(readParse(message.body));
    case 'B':
        return bind(readBind(message.body));
    case 'D':
        return describe(readNamed(message.body));
    case 'E':
        return execute(readExecute(message.body));
    case 'C': {
        const NamedRequest request = readNamed(message.body);
        (request.kind == 'S' ? m_statements : m_portals).erase(request.name);
        return m_connection.answers.closed();
    }
    case 'F':
        throw SqlError("0A000", "function calls are not supported");
    default:
        throw WireError("a message of an unknown type");
    }
}

/// A session does not outlive its token.
void QuerySession::checkToken() const
{
    if (!m_platform.credentials.bearer(m_user.token))
        throw SqlError("28P01", "the token has expired");
}

void QuerySession::executeScript(const std::string &sql)
{
    checkToken();
    SqlScript script(sql);
    if (script.isAtEnd())
        return m_connection.answers.completeEmpty();
    while (!script.isAtEnd()) {
        const PreparedQuery query = m_execution.prepare(script, sql);
        if (query.statement.kind != SqlStatement::Kind::Empty)
            m_execution.execute(query, true);
        m_connection.sendPieces();
    }
}

PreparedQuery &QuerySession::found(std::map<std::string, PreparedQuery> &among, const std::string &name) const
{
    const auto one = among.find(name);
    if (one == among.end())
        throw SqlError("26000", "the statement was not prepared");
    return one->second;
}

void QuerySession::parse(const ParseRequest &request)
{
    checkToken();
    if (request.parameters > 0)
        throw SqlError("0A000", "parameters are not supported");
    if (m_statements.size() >= MostStatements && !m_statements.contains(request.name))
        throw SqlError("53400", "there are too many prepared statements");
    SqlScript script(request.sql);
    PreparedQuery query = m_execution.prepare(script, request.sql);
    if (!script.isAtEnd())
        throw SqlError("42601", "several statements cannot be prepared at once");
    m_statements[request.name] = std::move(query);
    m_connection.answers.parsed();
}

void QuerySession::bind(const BindRequest &request)
{
    if (request.parameters > 0)
        throw SqlError("0A000", "parameters are not supported");
    if (request.wantsBinary)
        throw SqlError("0A000", "values are sent as text only");
    if (m_portals.size() >= MostStatements && !m_portals.contains(request.portal))
        throw SqlError("53400", "there are too many portals");
    m_portals[request.portal] = found(m_statements, request.statement);
    m_connection.answers.bound();
}

void QuerySession::describe(const NamedRequest &request)
{
    if (request.kind == 'S')
        m_connection.answers.describeParameters();
    const std::vector<WireColumn> columns
        = m_execution.columns(found(request.kind == 'S' ? m_statements : m_portals, request.name));
    if (columns.empty())
        m_connection.answers.describeNothing();
    else
        m_connection.answers.describe(columns);
}

void QuerySession::execute(const ExecuteRequest &request)
{
    checkToken();
    if (request.mostRows > 0)
        throw SqlError("0A000", "a portal gives all of its rows at once");
    m_execution.execute(found(m_portals, request.portal), false);
}

} // namespace localplatform
