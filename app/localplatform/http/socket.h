// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <system_error>

namespace localplatform
{

/// One accepted connection with deadlines for reading and writing. Owns the descriptor.
class Socket
{
public:
    explicit Socket(int descriptor);
    ~Socket();
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    int descriptor() const { return m_descriptor; }

    /// Reads at least one byte; 0 without an error is the end of the stream. `timed_out` after \a timeoutMs without
    /// data.
    std::size_t read(char *to, std::size_t size, int timeoutMs, std::error_code &error);
    /// Sends everything; false if the other side has closed the connection or accepts nothing for 30 s.
    bool send(std::string_view bytes);
    /// True if there is something to read (or the end) within \a timeoutMs.
    bool waitReadable(int timeoutMs) const;

    /// Shuts down sending and reads what the other side still sends for a moment. The destructor closes.
    void finish();
    /// Makes the destructor end the connection with RST.
    void resetWhenClosed();

private:
    int m_descriptor;
};

} // namespace localplatform
