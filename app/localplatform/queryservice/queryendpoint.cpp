// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/queryendpoint.h"

#include "app/localplatform/gateway/call.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/queryservice/querysession.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

constexpr int StartMs = 30'000;
constexpr std::size_t LongestPassword = 16 * 1024; ///< bytes

QString parameterOf(const StartUp &start, const char *name)
{
    const auto found = start.parameters.find(name);
    return found == start.parameters.end() ? QString() : QString::fromStdString(found->second);
}

/// Gives its place back.
class Admission
{
public:
    Admission(QuerySessions &sessions, QuerySessions::Ticket ticket)
        : m_sessions(sessions)
        , m_ticket(std::move(ticket))
    {
    }
    ~Admission() { m_sessions.leave(m_ticket); }
    Admission(const Admission &) = delete;
    Admission &operator=(const Admission &) = delete;

private:
    QuerySessions &m_sessions;
    const QuerySessions::Ticket m_ticket;
};

} // namespace

QueryEndpoint::QueryEndpoint(Platform &platform)
    : m_platform(platform)
{
    QDir(platform.store.folder() + u"/queries"_s).removeRecursively(); // of a process that was killed
}

void QueryEndpoint::serve(Socket &socket) const
{
    QueryConnection connection(socket);
    try {
        try {
            if (const auto start = started(connection))
                converse(*start, connection);
        } catch (const SqlError &error) {
            connection.answers.fail(error, "FATAL");
            connection.send();
        } catch (const WireError &error) {
            connection.answers.fail({"08P01", error.what()}, "FATAL");
            connection.send();
        }
    } catch (const ConnectionEnded &) {
        return; // there is nobody to tell
    } catch (const std::exception &error) {
        qWarning("Query Service: %s", error.what());
        return;
    }
    socket.finish();
}

std::optional<StartUp> QueryEndpoint::started(QueryConnection &connection) const
{
    // One request for each kind of encryption, none of which is there.
    for (int requests = 0; requests < 3; ++requests) {
        StartUp start = connection.receiveStart(StartMs);
        if (start.kind == StartUp::Kind::Session)
            return start;
        if (start.kind == StartUp::Kind::Cancel) {
            m_platform.querySessions.cancel(start.process, start.key);
            return {};
        }
        connection.sendByte('N');
    }
    throw WireError("too many requests for encryption");
}

/// The token is the password; the organization is the user.
QueryUser QueryEndpoint::admitted(const StartUp &start, QueryConnection &connection) const
{
    if (start.minorVersion > 0)
        connection.answers.offerOlderVersion();
    connection.answers.askForPassword();
    connection.send();
    const WireMessage message = connection.receive(StartMs, LongestPassword);
    if (message.type != 'p')
        throw WireError("a password was expected");
    const FaultPlan::Match met = m_platform.faults.match(u"SQL"_s, u"/start"_s);
    if (met.fault.contains("closeBefore") || met.fault.contains("resetBefore")) {
        connection.cutAfter(0, met.fault.contains("resetBefore"));
        throw ConnectionEnded();
    }
    if (met.fault.contains("expireToken"))
        m_platform.credentials.revokeAll();
    if (met.fault.contains("code"))
        throw SqlError(textOf(met.fault, "code").toStdString(), "Injected fault.");
    QueryUser user;
    user.token = QString::fromStdString(readText(message.body));
    const Client *client = m_platform.credentials.bearer(user.token);
    if (!client)
        throw SqlError("28P01", "the token is wrong or has expired");
    const QString database = parameterOf(start, "database");
    user.place = {client->orgId, database.section(u':', 0, 0)};
    if (parameterOf(start, "user") != client->orgId || met.quirks.contains("queriesRefused"))
        throw SqlError("28000", "the user is not authorized");
    if (database.contains(u'?'))
        throw SqlError("0A000", "FLATTEN is not supported by the local platform");
    const auto sandbox = m_platform.store.get(u"sandbox"_s, {client->orgId, {}}, user.place.sandbox);
    if (!sandbox || textOf(*sandbox, "state") != "active"_L1 || !database.contains(u':'))
        throw SqlError("28000", "the database must be that of an active sandbox, such as prod:all");
    const QString application = parameterOf(start, "application_name").left(100);
    user.application = application.isEmpty() ? u"psql"_s : application;
    return user;
}

void QueryEndpoint::converse(const StartUp &start, QueryConnection &connection) const
{
    QueryUser user = admitted(start, connection);
    const auto ticket = m_platform.querySessions.enter();
    if (!ticket)
        throw SqlError("53300", "session limit reached");
    const Admission admission(m_platform.querySessions, *ticket);
    user.ticket = *ticket;
    QuerySession(m_platform, connection, user).run();
}

} // namespace localplatform
