// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/proxyrelay.h"

#include "models/platform/headers.h"
#include "models/platform/proxyconnect.h"

#include <QRandomGenerator>
#include <QTcpSocket>

#include <array>
#include <utility>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestRequest = 16 * 1024;
constexpr qint64 mostUnderway = 1024 * 1024; ///< in each direction

QByteArray sessionSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return "Basic " + QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

} // namespace

/// One connection of Qt: its CONNECT, then bytes in both directions. Deletes itself when both sides have ended.
class ProxyRelay::Tunnel final : public QObject
{
public:
    Tunnel(QTcpSocket *client, ProxyRelay &relay)
        : QObject(&relay)
        , m_relay(relay)
        , m_client(client)
    {
        client->setParent(this);
        client->setReadBufferSize(mostUnderway);
        connect(client, &QTcpSocket::readyRead, this, &Tunnel::onClientBytes);
        connect(client, &QTcpSocket::bytesWritten, this, &Tunnel::pumpBoth);
        connect(client, &QTcpSocket::disconnected, this, &Tunnel::onClientGone);
        onClientBytes();
    }

private:
    void onClientBytes()
    {
        if (m_upstream)
            return pumpBoth();
        if (m_opening)
            return;
        const QByteArray seen = m_client->peek(longestRequest);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0) {
            if (seen.size() >= longestRequest)
                m_client->abort();
            return;
        }
        const QByteArray head = seen.left(end);
        m_client->read(end + 4);
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        if (words.size() < 3 || words[0] != "CONNECT"
            || headerValue(headersOf(head), "Proxy-Authorization") != m_relay.m_secret)
            return m_client->abort();
        m_opening = m_relay.m_opener(words[1]);
        if (!m_opening)
            return refuse();
        connect(m_opening.get(), &ProxyConnect::finished, this, &Tunnel::onOpened);
        m_opening->start();
    }

    void onOpened()
    {
        if (m_opening->end() != ProxyConnect::End::Open)
            return refuse();
        m_upstream = m_opening->takeSocket().release();
        m_upstream->setParent(this);
        m_upstream->setReadBufferSize(mostUnderway);
        connect(m_upstream, &QTcpSocket::readyRead, this, &Tunnel::pumpBoth);
        connect(m_upstream, &QTcpSocket::bytesWritten, this, &Tunnel::pumpBoth);
        connect(m_upstream, &QTcpSocket::disconnected, this, &Tunnel::pumpBoth);
        m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        pumpBoth();
    }

    /// Qt reports this as a refused connection: the request has definitely not left.
    void refuse()
    {
        m_client->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        m_client->disconnectFromHost();
    }

    void onClientGone()
    {
        if (m_upstream)
            return pumpBoth();
        deleteLater();
    }

    void pumpBoth()
    {
        if (!m_upstream)
            return;
        pump(*m_client, *m_upstream);
        pump(*m_upstream, *m_client);
        const auto hasEnded = [](const QTcpSocket &socket) { return socket.state() == QTcpSocket::UnconnectedState; };
        if (hasEnded(*m_client) && hasEnded(*m_upstream))
            deleteLater();
    }

    static void pump(QTcpSocket &from, QTcpSocket &to)
    {
        constexpr qint64 piece = 256 * 1024;
        const bool isOpen = to.state() == QTcpSocket::ConnectedState;
        while (isOpen && from.bytesAvailable() > 0 && to.bytesToWrite() < mostUnderway)
            to.write(from.read(piece));
        if (isOpen && from.state() == QTcpSocket::UnconnectedState && from.bytesAvailable() == 0)
            to.disconnectFromHost();
    }

    ProxyRelay &m_relay;
    QTcpSocket *m_client;
    QTcpSocket *m_upstream = nullptr;
    std::unique_ptr<ProxyConnect> m_opening;
};

ProxyRelay::ProxyRelay(Opener opener, QObject *parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_secret(sessionSecret())
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            new Tunnel(client, *this);
    });
}

ProxyRelay::~ProxyRelay()
{
    const QObjectList all = children();
    qDeleteAll(all); // tunnels: before the server, which made their sockets
}

QNetworkProxy ProxyRelay::proxy()
{
    if (!m_server.isListening())
        m_server.listen(QHostAddress::LocalHost);
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server.serverPort());
    proxy.setRawHeader("Proxy-Authorization", m_secret);
    return proxy;
}

} // namespace exportdesk
