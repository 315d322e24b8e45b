// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// What a client of PostgreSQL's protocol 3.0 sends ("Frontend/Backend Protocol" in PostgreSQL's manual). Everything
// here reads bytes that anybody may have made up.

namespace localplatform
{

/// Thrown for bytes that are no message, or too many of them; the connection is of no use then.
struct WireError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The first message of a connection, which has no type.
struct StartUp {
    enum class Kind { Session, Encryption, Cancel };
    Kind kind = Kind::Session;
    int minorVersion = 0; ///< of protocol 3
    std::map<std::string, std::string> parameters; ///< of a session: user, database, application_name …
    std::uint32_t process = 0; ///< of a cancel request
    std::uint32_t key = 0;
};

/// A message after the start.
struct WireMessage {
    char type = 0;
    std::string body; ///< without its length
};

/// Splits the bytes of a connection into messages. Keeps at most one message that is not complete.
class WireMessages
{
public:
    static constexpr std::size_t LongestStart = 10'000; ///< bytes, as PostgreSQL has it
    static constexpr std::size_t LongestMessage = 1024 * 1024;

    void add(std::string_view bytes) { m_bytes.append(bytes); }
    /// The message at the start, once it is complete.
    std::optional<StartUp> nextStart();
    /// A later one; \a longest: bytes that its body may have.
    std::optional<WireMessage> next(std::size_t longest = LongestMessage);

private:
    std::string m_bytes;
};

/// "P": a statement to be prepared.
struct ParseRequest {
    std::string name;
    std::string sql;
    int parameters = 0; ///< whose types are given
};
ParseRequest readParse(const std::string &body);

/// "B": a statement to be made ready for execution.
struct BindRequest {
    std::string portal;
    std::string statement;
    int parameters = 0;
    bool wantsBinary = false;
};
BindRequest readBind(const std::string &body);

/// "D" and "C": of a statement ("S") or portal ("P").
struct NamedRequest {
    char kind = 'S';
    std::string name;
};
NamedRequest readNamed(const std::string &body);

/// "E"
struct ExecuteRequest {
    std::string portal;
    std::uint32_t mostRows = 0; ///< 0: all
};
ExecuteRequest readExecute(const std::string &body);

/// The text of "Q" and "p", which ends with a zero byte.
std::string readText(const std::string &body);

} // namespace localplatform
