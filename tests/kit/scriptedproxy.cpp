// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/scriptedproxy.h"

#include "tests/kit/scriptedserver.h"

#include <QTcpSocket>

namespace exportdesk::kit
{

ScriptedProxy::ScriptedProxy(QObject *parent)
    : QObject(parent)
    , m_answer([](const QByteArray &) { return open(); })
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the scripted proxy cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { onBytes(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

void ScriptedProxy::onBytes(QTcpSocket *client)
{
    if (client->property("tunnel").toBool())
        return;
    const QByteArray seen = client->peek(64 * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->read(end + 4);
    m_heads += seen.left(end);
    const QByteArray answer = m_answer(seen.left(end));
    client->write(answer);
    if (!answer.startsWith("HTTP/1.1 200") || m_tunnelTo == 0)
        return;
    client->setProperty("tunnel", true);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::connected, client, [client, server] { server->write(client->readAll()); });
    server->connectToHost(QHostAddress::LocalHost, m_tunnelTo);
}

QByteArray ScriptedProxy::authorization(const QByteArray &head)
{
    ScriptedServer::Seen request;
    request.head = head;
    return request.header("Proxy-Authorization");
}

QByteArray ScriptedProxy::basic(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

QByteArray ScriptedProxy::challenge(const QList<QByteArray> &challenges)
{
    QByteArray answer = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n";
    for (const QByteArray &one : challenges)
        answer += "Proxy-Authenticate: " + one + "\r\n";
    return answer + "\r\n";
}

ScriptedProxy::Answer ScriptedProxy::onlyFor(const QByteArray &right, const QList<QByteArray> &challenges)
{
    return [right, challenges](const QByteArray &head) {
        return authorization(head) == right ? open() : challenge(challenges);
    };
}

} // namespace exportdesk::kit
