// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/queryconnection.h"

#include <array>
#include <poll.h>

namespace localplatform
{

namespace
{

constexpr std::size_t PieceBytes = 64 * 1024;

} // namespace

void QueryConnection::read(int timeoutMs)
{
    std::array<char, 16 * 1024> bytes;
    std::error_code error;
    const std::size_t count = m_socket.read(bytes.data(), bytes.size(), timeoutMs, error);
    if (count == 0)
        throw ConnectionEnded();
    m_messages.add({bytes.data(), count});
}

StartUp QueryConnection::receiveStart(int timeoutMs)
{
    for (;;) {
        if (auto start = m_messages.nextStart())
            return *std::move(start);
        read(timeoutMs);
    }
}

WireMessage QueryConnection::receive(int timeoutMs, std::size_t longest)
{
    for (;;) {
        if (auto message = m_messages.next(longest))
            return *std::move(message);
        read(timeoutMs);
    }
}

void QueryConnection::send()
{
    const std::string bytes = answers.take();
    const std::string_view allowed = std::string_view(bytes).substr(0, m_left);
    if (!m_socket.send(allowed))
        throw ConnectionEnded();
    if (allowed.size() < bytes.size() || m_left == 0)
        throw ConnectionEnded();
    if (m_left != std::size_t(-1))
        m_left -= allowed.size();
}

void QueryConnection::sendPieces()
{
    if (answers.size() >= PieceBytes)
        send();
}

void QueryConnection::sendByte(char byte)
{
    if (!m_socket.send({&byte, 1}))
        throw ConnectionEnded();
}

void QueryConnection::cutAfter(std::size_t bytes, bool resets)
{
    m_left = bytes;
    if (resets)
        m_socket.resetWhenClosed();
}

bool QueryConnection::isGone() const
{
    pollfd wanted{m_socket.descriptor(), POLLRDHUP, 0};
    return ::poll(&wanted, 1, 0) > 0;
}

} // namespace localplatform
