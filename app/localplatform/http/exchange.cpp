// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/http/exchange.h"

#include "app/localplatform/http/socket.h"

#include <QDateTime>
#include <QLocale>

#include <boost/beast/http.hpp>

#include <thread>

namespace localplatform
{

namespace
{

namespace http = boost::beast::http;

constexpr int IdleMs = 75'000;
constexpr std::chrono::seconds Patience{30}; // for a head, and for silence inside a body
constexpr std::chrono::seconds PatienceInACrowd{3}; // for a whole request while others wait for a thread
constexpr unsigned HeaderLimit = 64 * 1024;
constexpr quint64 BodyLimit = 64 * 1024 * 1024;

std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

QString asQString(boost::beast::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

Request taken(http::request<http::string_body> &message)
{
    Request request;
    request.method = asQString(message.method_string());
    request.setTarget(view(message.target()));
    for (const auto &field : message)
        request.headers.emplace_back(asQString(field.name_string()).toLower(), asQString(field.value()));
    request.body = std::move(message.body());
    return request;
}

std::string dateNow()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toStdString();
}

std::string statusLine(int status)
{
    const auto reason = http::obsolete_reason(http::int_to_status(unsigned(status)));
    return "HTTP/1.1 " + std::to_string(status) + ' ' + std::string(reason.data(), reason.size()) + "\r\n";
}

} // namespace

Exchange::Exchange(Socket &socket, const Handler &handler, const Server &server)
    : m_socket(socket)
    , m_handler(handler)
    , m_server(server)
{
}

Server::Conversation Exchange::conversation(Handler handler)
{
    return [handler = std::move(handler)](Socket &socket, const Server &server) {
        Exchange exchange(socket, handler, server);
        while (exchange.serveNext()) { }
    };
}

/// Whether a request has begun; some clients send an empty line behind a body (RFC 9112, 2.2).
bool Exchange::hasBegun()
{
    while (m_buffer.starts_with("\r\n"))
        m_buffer.erase(0, 2);
    return !m_buffer.empty() && m_buffer != "\r";
}

bool Exchange::awaitFirstByte()
{
    for (int waited = 0; waited < IdleMs && !hasBegun(); waited += 250) {
        if (m_socket.waitReadable(250)) {
            if (!readMore())
                return false;
        } else if (m_server.stopping() || (waited > (m_served ? 500 : 3000) && m_server.crowded()))
            return false;
    }
    return hasBegun();
}

bool Exchange::readMore()
{
    char bytes[16 * 1024];
    std::error_code error;
    const size_t got = m_socket.read(bytes, sizeof bytes, 0, error);
    m_buffer.append(bytes, got);
    return got > 0;
}

/// A client that sends its request very slowly must not occupy a thread that others wait for.
Exchange::Waiting Exchange::awaitMore(Clock::time_point started, bool headIsThere)
{
    const auto silence = Clock::now();
    while (true) {
        const auto now = Clock::now();
        const bool slow = now - (headIsThere ? silence : started) > Patience;
        if (slow || (now - started > PatienceInACrowd && m_server.crowded()))
            return Waiting::TooLong;
        if (m_server.stopping())
            return Waiting::Ended;
        if (m_socket.waitReadable(250))
            return readMore() ? Waiting::Arrived : Waiting::Ended;
    }
}

Exchange::Reading Exchange::read(Request &request)
{
    if (!awaitFirstByte())
        return Reading::Ended;
    http::request_parser<http::string_body> parser;
    parser.header_limit(HeaderLimit);
    parser.body_limit(BodyLimit);
    const auto started = Clock::now();
    bool asked = false;
    while (!parser.is_done()) {
        boost::system::error_code error;
        const size_t used = parser.put(boost::asio::buffer(m_buffer), error);
        m_buffer.erase(0, used);
        if (error == http::error::header_limit) {
            refuse(431, "The header fields are too large.");
            return Reading::Refused;
        }
        if (error == http::error::body_limit) {
            refuse(413, "The body is too large.");
            return Reading::Refused;
        }
        if (error && error != http::error::need_more) {
            refuse(400, "Malformed HTTP request.");
            return Reading::Refused;
        }
        if (parser.is_header_done() && !parser.eager()) {
            parser.eager(true);
            const auto &fields = parser.get();
            if (fields.version() >= 11 && fields.find(http::field::host) == fields.end()) {
                refuse(400, "The Host header is missing.");
                return Reading::Refused;
            }
            asked = boost::beast::iequals(fields[http::field::expect], "100-continue");
            continue;
        }
        if (asked && !parser.is_done() && m_buffer.empty()) {
            asked = false;
            if (!m_socket.send("HTTP/1.1 100 Continue\r\n\r\n"))
                return Reading::Ended;
        }
        if (parser.is_done())
            break;
        switch (awaitMore(started, parser.is_header_done())) {
        case Waiting::Arrived:
            break;
        case Waiting::Ended:
            return Reading::Ended;
        case Waiting::TooLong:
            refuse(408, "The request timed out.");
            return Reading::Refused;
        }
    }
    m_served = true;
    m_keepAlive = parser.get().keep_alive();
    m_headOnly = parser.get().method() == http::verb::head;
    auto message = parser.release();
    request = taken(message);
    return Reading::Complete;
}

bool Exchange::serveNext()
{
    Request request;
    switch (read(request)) {
    case Reading::Ended:
        return false;
    case Reading::Refused:
        m_socket.finish();
        return false;
    case Reading::Complete:
        break;
    }
    Answer answer;
    try {
        answer = m_handler(request);
    } catch (const std::exception &error) {
        qWarning("%s %s: %s", qPrintable(request.method), qPrintable(request.path), error.what());
        answer.response
            = {500, R"({"code":"500","message":"Internal error of the local platform."})", "application/json", {}};
    }
    return send(answer);
}

void Exchange::refuse(int status, const char *reason)
{
    m_keepAlive = false;
    m_headOnly = false;
    send(Answer{Response{status, std::string(reason) + "\n", "text/plain", {}}, {}});
}

std::string Exchange::head(const Response &response) const
{
    std::string text = statusLine(response.status) + "Date: " + dateNow() + "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    const bool mayHaveBody = response.status != 204 && response.status != 304;
    if (mayHaveBody) {
        if (!response.contentType.isEmpty() && !response.body.empty())
            text += "Content-Type: " + response.contentType.toStdString() + "\r\n";
        text += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
    }
    return text + (m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

bool Exchange::send(const Answer &answer)
{
    const Delivery &delivery = answer.delivery;
    for (const int status : delivery.interim) {
        if (!m_socket.send(statusLine(status) + "Link: </>; rel=preload\r\n\r\n"))
            return false;
    }
    pause(delivery.delayMs);
    m_keepAlive = m_keepAlive && delivery.ending == Delivery::Ending::Normal;
    bool sent = true;
    if (!delivery.silent) {
        const bool bodiless = m_headOnly || answer.response.status == 204 || answer.response.status == 304;
        std::string_view body = bodiless ? std::string_view() : std::string_view(answer.response.body);
        if (delivery.keepBytes >= 0)
            body = body.substr(0, size_t(delivery.keepBytes));
        sent = sendBody(answer, body);
    }
    if (delivery.ending == Delivery::Ending::Reset)
        m_socket.resetWhenClosed();
    else if (sent && !m_keepAlive)
        m_socket.finish();
    return sent && m_keepAlive;
}

bool Exchange::sendBody(const Answer &answer, std::string_view body)
{
    std::string start = head(answer.response);
    const int rate = answer.delivery.dripBytesPerSecond;
    if (rate <= 0) {
        // A small response is sent in one write, so that a following reset cannot split it.
        if (body.size() < 64 * 1024)
            return m_socket.send(start.append(body));
        return m_socket.send(start) && m_socket.send(body);
    }
    if (!m_socket.send(start))
        return false;
    const size_t step = std::max<size_t>(1, size_t(rate) / 20);
    const int stepMs = int(1000 * step / size_t(rate));
    while (!body.empty() && !m_server.stopping()) {
        if (!m_socket.send(body.substr(0, step)))
            return false;
        body.remove_prefix(std::min(step, body.size()));
        pause(stepMs);
    }
    return body.empty();
}

void Exchange::pause(int milliseconds) const
{
    const auto end = Clock::now() + std::chrono::milliseconds(milliseconds);
    while (Clock::now() < end && !m_server.stopping())
        std::this_thread::sleep_for(std::min<Clock::duration>(end - Clock::now(), std::chrono::milliseconds(50)));
}

} // namespace localplatform
