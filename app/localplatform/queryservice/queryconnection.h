// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/http/socket.h"
#include "app/localplatform/queryservice/wireanswers.h"
#include "app/localplatform/queryservice/wiremessages.h"

#include <stdexcept>

namespace localplatform
{

/// Thrown when the other side has gone, or a fault cuts the connection.
struct ConnectionEnded : std::runtime_error {
    ConnectionEnded()
        : std::runtime_error("the connection has ended")
    {
    }
};

/// The messages of one connection of PostgreSQL's protocol, in both directions.
class QueryConnection
{
public:
    explicit QueryConnection(Socket &socket)
        : m_socket(socket)
    {
    }

    /// What is to be sent; send() does.
    WireAnswers answers;

    /// Both throw ConnectionEnded, also after \a timeoutMs without anything, and WireError.
    StartUp receiveStart(int timeoutMs);
    WireMessage receive(int timeoutMs, std::size_t longest = WireMessages::LongestMessage);

    void send();
    /// Sends when enough has been collected.
    void sendPieces();
    /// A byte without a message around it: the response to a request for encryption.
    void sendByte(char byte);

    /// From now on so many bytes are sent, then the connection is closed or, with \a resets, reset.
    void cutAfter(std::size_t bytes, bool resets);
    /// Whether the client has gone; does not wait.
    bool isGone() const;

private:
    void read(int timeoutMs);

    Socket &m_socket;
    WireMessages m_messages;
    std::size_t m_left = std::size_t(-1); ///< bytes that may be sent
};

} // namespace localplatform
