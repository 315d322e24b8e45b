// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/localplatformprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <memory>

namespace exportdesk::kit
{

/// One answer as it came over the wire.
struct WireReply {
    int status = 0; ///< 0: the connection ended before a status line
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool complete = false; ///< the body is as long as Content-Length says

    QByteArray header(const QByteArray &name) const;
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

#ifdef __SANITIZE_THREAD__
constexpr int patienceMs = 300'000; // what takes seconds elsewhere takes minutes there
#else
constexpr int patienceMs = 60'000;
#endif

/// A raw connection to the local platform, to see what really goes over the wire.
class Wire
{
public:
    explicit Wire(const LocalPlatformProcess &platform);
    explicit Wire(int port);

    void send(const QByteArray &bytes);
    /// The next answer; \a headOnly if it belongs to HEAD.
    WireReply receive(bool headOnly = false, int timeoutMs = patienceMs);
    /// Waits until the server has ended the connection.
    bool ended(int timeoutMs = 5000);
    QTcpSocket &socket() { return m_socket; }
    /// Ends with RST, as a client does that is killed.
    void abort() { m_socket.abort(); }

private:
    bool more(int timeoutMs);

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// A signed-in caller of the local platform: sends the headers that every call needs.
class Caller
{
public:
    explicit Caller(const LocalPlatformProcess &platform, const QString &sandbox = QStringLiteral("prod"));

    /// Signs in as another client (as GET /_local/credentials lists them).
    void signIn(const QJsonObject &client);
    QByteArray token() const { return m_token; }
    void setHeader(const QByteArray &name, const QByteArray &value);
    void removeHeader(const QByteArray &name);

    WireReply call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const;
    WireReply get(const QByteArray &target) const { return call("GET", target); }
    WireReply post(const QByteArray &target, const QByteArray &body) const { return call("POST", target, body); }
    WireReply remove(const QByteArray &target) const { return call("DELETE", target); }

    QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const;

private:
    const LocalPlatformProcess &m_platform;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_token;
};

/// POST of a form to the sign-in path given.
WireReply postForm(const LocalPlatformProcess &platform, const QByteArray &target, const QByteArray &form);
/// The form a client signs in with.
QByteArray signInForm(const QJsonObject &client);
/// The ids of the jobs on a page of the list, in its order.
QList<qint64> idsOf(const QJsonObject &page);

} // namespace exportdesk::kit
