// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/queryexecution.h"

namespace localplatform
{

/// Query Service for clients of PostgreSQL: starts sessions, asks for the token as the password, passes cancel requests
/// on. What a client sends costs at most its own connection.
class QueryEndpoint
{
public:
    explicit QueryEndpoint(Platform &platform);

    /// One connection, to its end.
    void serve(Socket &socket) const;

private:
    /// Nothing if it was not the start of a session.
    std::optional<StartUp> started(QueryConnection &connection) const;
    QueryUser admitted(const StartUp &start, QueryConnection &connection) const;
    void converse(const StartUp &start, QueryConnection &connection) const;

    Platform &m_platform;
};

} // namespace localplatform
