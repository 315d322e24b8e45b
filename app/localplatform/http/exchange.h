// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/http/message.h"
#include "app/localplatform/http/server.h"

#include <chrono>

namespace localplatform
{

/// The requests and responses of one connection in order, as HTTP/1.1. Only this class knows the HTTP grammar.
class Exchange
{
public:
    /// A plain function, which may be called from several threads at once; a std::exception it throws becomes a 500.
    using Handler = std::function<Answer(const Request &)>;

    Exchange(Socket &socket, const Handler &handler, const Server &server);
    /// For a server of HTTP.
    static Server::Conversation conversation(Handler handler);

    /// Reads one request and responds; false when the connection has ended.
    bool serveNext();

private:
    using Clock = std::chrono::steady_clock;
    enum class Reading { Complete, Ended, Refused };

    Reading read(Request &request);
    bool awaitFirstByte();
    bool hasBegun();
    bool readMore();
    enum class Waiting { Arrived, Ended, TooLong };
    Waiting awaitMore(Clock::time_point started, bool headIsThere);
    void refuse(int status, const char *reason);
    bool send(const Answer &answer);
    bool sendBody(const Answer &answer, std::string_view body);
    void pause(int milliseconds) const;
    std::string head(const Response &response) const;

    Socket &m_socket;
    const Handler &m_handler;
    const Server &m_server;
    std::string m_buffer;
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_served = false; ///< has had a request: while it waits it is idle, not new
};

} // namespace localplatform
