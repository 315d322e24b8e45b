// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/http/socket.h"

#include <cerrno>
#include <chrono>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace localplatform
{

namespace
{

bool ready(int descriptor, short what, int timeoutMs)
{
    using std::chrono::steady_clock;
    const auto end = steady_clock::now() + std::chrono::milliseconds(timeoutMs);
    while (true) {
        pollfd wanted{descriptor, what, 0};
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - steady_clock::now()).count();
        const int result = ::poll(&wanted, 1, left > 0 ? int(left) : 0);
        if (result > 0)
            return true;
        if (result == 0 || errno != EINTR)
            return false;
    }
}

} // namespace

Socket::Socket(int descriptor)
    : m_descriptor(descriptor)
{
}

Socket::~Socket()
{
    ::close(m_descriptor);
}

std::size_t Socket::read(char *to, std::size_t size, int timeoutMs, std::error_code &error)
{
    error.clear();
    while (true) {
        if (!ready(m_descriptor, POLLIN, timeoutMs)) {
            error = std::make_error_code(std::errc::timed_out);
            return 0;
        }
        const ssize_t got = ::recv(m_descriptor, to, size, 0);
        if (got >= 0)
            return std::size_t(got);
        if (errno != EINTR && errno != EAGAIN) {
            error = std::error_code(errno, std::generic_category());
            return 0;
        }
    }
}

bool Socket::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            bytes.remove_prefix(std::size_t(sent));
        else if (errno == EAGAIN && !ready(m_descriptor, POLLOUT, 30'000))
            return false;
        else if (errno != EAGAIN && errno != EINTR)
            return false;
    }
    return true;
}

bool Socket::waitReadable(int timeoutMs) const
{
    return ready(m_descriptor, POLLIN, timeoutMs);
}

void Socket::finish()
{
    // Closing with unread bytes sends RST, which could discard the response on the client's side.
    using std::chrono::steady_clock;
    ::shutdown(m_descriptor, SHUT_WR);
    char rest[64 * 1024];
    std::error_code error;
    const auto end = steady_clock::now() + std::chrono::seconds(1);
    while (steady_clock::now() < end && ready(m_descriptor, POLLIN, 200)) {
        if (read(rest, sizeof rest, 0, error) == 0)
            break;
    }
}

void Socket::resetWhenClosed()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

} // namespace localplatform
