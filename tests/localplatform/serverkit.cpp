// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/localplatform/serverkit.h"

#include <QElapsedTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

QByteArray WireReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name.toLower())
            return value;
    }
    return {};
}

Wire::Wire(const LocalPlatformProcess &platform)
    : Wire(platform.gateway().port())
{
}

Wire::Wire(int port)
{
    m_socket.connectToHost(u"127.0.0.1"_s, quint16(port));
    m_socket.waitForConnected(5000);
}

void Wire::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) { }
}

bool Wire::more(int timeoutMs)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(timeoutMs) && m_socket.bytesAvailable() == 0)
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

WireReply Wire::receive(bool headOnly, int timeoutMs)
{
    WireReply reply;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!more(timeoutMs))
            return reply;
    }
    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    reply.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1))
        reply.headers.append({line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed()});
    if (reply.status == 100)
        return reply;
    const qsizetype length = headOnly ? 0 : reply.header("content-length").toLongLong();
    while (m_buffer.size() < length && more(timeoutMs)) { }
    reply.body = m_buffer.left(length);
    reply.complete = m_buffer.size() >= length;
    m_buffer.remove(0, length);
    return reply;
}

bool Wire::ended(int timeoutMs)
{
    QElapsedTimer waited;
    waited.start();
    while (m_socket.state() == QAbstractSocket::ConnectedState && waited.elapsed() < timeoutMs)
        m_socket.waitForReadyRead(100);
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

QByteArray signInForm(const QJsonObject &client)
{
    QStringList scopes;
    for (const QJsonValue &scope : client.value("scopes"_L1).toArray())
        scopes << scope.toString();
    return "grant_type=client_credentials&client_id=" + client.value("clientId"_L1).toString().toUtf8()
        + "&client_secret=" + QUrl::toPercentEncoding(client.value("clientSecret"_L1).toString())
        + "&scope=" + QUrl::toPercentEncoding(scopes.join(u','));
}

WireReply postForm(const LocalPlatformProcess &platform, const QByteArray &target, const QByteArray &form)
{
    Wire wire(platform);
    wire.send("POST " + target
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
              + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    return wire.receive();
}

QList<qint64> idsOf(const QJsonObject &page)
{
    QList<qint64> ids;
    const QJsonArray records = page["records"_L1].toArray();
    for (const QJsonValue record : records)
        ids << record["id"_L1].toInteger();
    return ids;
}

Caller::Caller(const LocalPlatformProcess &platform, const QString &sandbox)
    : m_platform(platform)
{
    signIn(platform.ready());
    setHeader("x-sandbox-name", sandbox.toUtf8());
    setHeader("x-local-secret", platform.localSecret());
}

void Caller::signIn(const QJsonObject &client)
{
    const WireReply reply = postForm(m_platform, "/ims/token/v3", signInForm(client));
    m_token = reply.object().value("access_token"_L1).toString().toLatin1();
    if (m_token.isEmpty())
        qFatal("no token: %s", reply.body.constData());
    setHeader("Authorization", "Bearer " + m_token);
    setHeader("x-api-key", client.value("clientId"_L1).toString().toUtf8());
    setHeader("x-gw-ims-org-id", client.value("orgId"_L1).toString().toUtf8());
}

void Caller::setHeader(const QByteArray &name, const QByteArray &value)
{
    removeHeader(name);
    m_headers.append({name, value});
}

void Caller::removeHeader(const QByteArray &name)
{
    m_headers.removeIf([&](const auto &header) { return header.first == name; });
}

QByteArray Caller::request(const QByteArray &method, const QByteArray &target, const QByteArray &body) const
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : m_headers)
        bytes += name + ": " + value + "\r\n";
    if (method != "GET" && method != "HEAD" && method != "DELETE") {
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (std::ranges::none_of(m_headers, [](const auto &header) { return header.first == "Content-Type"; }))
            bytes += "Content-Type: application/json\r\n";
    }
    return bytes + "\r\n" + body;
}

WireReply Caller::call(const QByteArray &method, const QByteArray &target, const QByteArray &body) const
{
    Wire wire(m_platform);
    wire.send(request(method, target, body));
    return wire.receive(method == "HEAD");
}

} // namespace exportdesk::kit
