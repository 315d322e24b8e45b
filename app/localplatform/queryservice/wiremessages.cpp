// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/wiremessages.h"

namespace localplatform
{

namespace
{

constexpr std::uint32_t CancelCode = 80877102;
constexpr std::uint32_t TlsCode = 80877103;
constexpr std::uint32_t GssCode = 80877104;
constexpr std::uint32_t MajorVersion = 3;

/// Reads the parts of a body one after the other.
class Parts
{
public:
    explicit Parts(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::uint32_t number(std::size_t size)
    {
        if (m_bytes.size() < size)
            throw WireError("a message is too short");
        std::uint32_t value = 0;
        for (const char byte : m_bytes.substr(0, size))
            value = value << 8 | std::uint32_t(static_cast<unsigned char>(byte));
        m_bytes.remove_prefix(size);
        return value;
    }

    std::string text()
    {
        const std::size_t end = m_bytes.find('\0');
        if (end == std::string_view::npos)
            throw WireError("a text does not end");
        std::string found(m_bytes.substr(0, end));
        m_bytes.remove_prefix(end + 1);
        return found;
    }

    void skip(std::size_t size)
    {
        if (m_bytes.size() < size)
            throw WireError("a message is too short");
        m_bytes.remove_prefix(size);
    }

    bool isAtEnd() const { return m_bytes.empty(); }

    void mustEnd() const
    {
        if (!isAtEnd())
            throw WireError("a message is too long for what it says");
    }

private:
    std::string_view m_bytes;
};

StartUp readStart(std::string_view body)
{
    Parts parts(body);
    StartUp start;
    const std::uint32_t code = parts.number(4);
    if (code == TlsCode || code == GssCode) {
        start.kind = StartUp::Kind::Encryption;
        parts.mustEnd();
        return start;
    }
    if (code == CancelCode) {
        start.kind = StartUp::Kind::Cancel;
        start.process = parts.number(4);
        start.key = parts.number(4);
        parts.mustEnd();
        return start;
    }
    if (code >> 16 != MajorVersion)
        throw WireError("only protocol 3 is spoken here");
    start.minorVersion = int(code & 0xffff);
    for (std::string name = parts.text(); !name.empty(); name = parts.text())
        start.parameters[name] = parts.text();
    parts.mustEnd();
    return start;
}

} // namespace

std::optional<StartUp> WireMessages::nextStart()
{
    if (m_bytes.size() < 4)
        return {};
    const std::size_t length = Parts(m_bytes).number(4);
    if (length < 8 || length > LongestStart)
        throw WireError("this is not the start of a session");
    if (m_bytes.size() < length)
        return {};
    const StartUp start = readStart(std::string_view(m_bytes).substr(4, length - 4));
    m_bytes.erase(0, length);
    return start;
}

std::optional<WireMessage> WireMessages::next(std::size_t longest)
{
    if (m_bytes.size() < 5)
        return {};
    const std::size_t length = Parts(std::string_view(m_bytes).substr(1)).number(4);
    if (length < 4 || length - 4 > longest)
        throw WireError("a message has no possible length");
    if (m_bytes.size() < length + 1)
        return {};
    WireMessage message{m_bytes[0], m_bytes.substr(5, length - 4)};
    m_bytes.erase(0, length + 1);
    return message;
}

ParseRequest readParse(const std::string &body)
{
    Parts parts(body);
    ParseRequest request;
    request.name = parts.text();
    request.sql = parts.text();
    request.parameters = int(parts.number(2));
    parts.skip(std::size_t(request.parameters) * 4);
    parts.mustEnd();
    return request;
}

BindRequest readBind(const std::string &body)
{
    Parts parts(body);
    BindRequest request;
    request.portal = parts.text();
    request.statement = parts.text();
    parts.skip(std::size_t(parts.number(2)) * 2);
    request.parameters = int(parts.number(2));
    for (int i = 0; i < request.parameters; ++i) {
        const std::uint32_t size = parts.number(4);
        if (size != 0xffff'ffff) // null
            parts.skip(size);
    }
    for (std::uint32_t left = parts.number(2); left > 0; --left)
        request.wantsBinary = parts.number(2) != 0 || request.wantsBinary;
    parts.mustEnd();
    return request;
}

NamedRequest readNamed(const std::string &body)
{
    Parts parts(body);
    NamedRequest request;
    request.kind = char(parts.number(1));
    request.name = parts.text();
    parts.mustEnd();
    if (request.kind != 'S' && request.kind != 'P')
        throw WireError("neither a statement nor a portal");
    return request;
}

ExecuteRequest readExecute(const std::string &body)
{
    Parts parts(body);
    ExecuteRequest request;
    request.portal = parts.text();
    request.mostRows = parts.number(4);
    parts.mustEnd();
    return request;
}

std::string readText(const std::string &body)
{
    Parts parts(body);
    std::string text = parts.text();
    parts.mustEnd();
    return text;
}

} // namespace localplatform
