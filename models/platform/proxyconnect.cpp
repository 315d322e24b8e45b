// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/proxyconnect.h"

#include "models/platform/deliver.h"
#include "models/platform/useragent.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace exportdesk
{

namespace
{

constexpr qint64 longestHead = 64 * 1024;

} // namespace

ProxyConnect::ProxyConnect(Way way, QByteArray target, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_way(std::move(way))
    , m_target(std::move(target))
    , m_pool(pool)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(End::Unreachable); });
}

ProxyConnect::~ProxyConnect() = default;

void ProxyConnect::start()
{
    m_limit.start(timeLimit);
    connectOnce({});
}

std::unique_ptr<QTcpSocket> ProxyConnect::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

QString ProxyConnect::realm() const
{
    for (const ProxyChallenge &one : m_reply.challenges)
        if (const QByteArray realm = one.parameters.value("realm"); !realm.isEmpty())
            return QString::fromUtf8(realm).left(200);
    return {};
}

void ProxyConnect::connectOnce(const QByteArray &authorization)
{
    if (++m_tries > triesAtMost)
        return finish(End::SignInNeeded);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater(); // we may be in one of its signals
    }
    m_reply = {};
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(longestHead);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this, authorization] {
        QByteArray request = "CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target + "\r\nUser-Agent: " + userAgent()
            + "\r\nProxy-Connection: keep-alive\r\n";
        if (!authorization.isEmpty())
            request += "Proxy-Authorization: " + authorization + "\r\n";
        m_socket->write(request + "\r\n");
    });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ProxyConnect::onBytes);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { finish(End::Unreachable); });
    m_socket->connectToHost(m_way.proxy.hostName(), m_way.proxy.port());
}

void ProxyConnect::onBytes()
{
    const QByteArray seen = m_socket->peek(longestHead);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= longestHead || !QByteArray("HTTP/1.").startsWith(seen.left(7)))
            finish(End::Unreachable); // not an HTTP proxy
        return;
    }
    const ProxyReply reply = readProxyReply(seen.left(end));
    m_socket->read(end + 4);
    if (reply.status >= 100 && reply.status < 200)
        return onBytes(); // interim
    m_reply = reply;
    if (reply.status == 407)
        onChallenge();
    else if (reply.status >= 200 && reply.status < 300)
        finish(End::Open);
    else
        finish(reply.status == 0 ? End::Unreachable : End::Denied);
}

/// The strongest method first; a password never leaves by Basic where Digest is offered.
void ProxyConnect::onChallenge()
{
    m_socket->disconnect(this); // a proxy may close after a challenge
    if (m_reply.challenge("negotiate") && tryTicket())
        return;
    const bool takesPassword = m_reply.challenge("digest") || m_reply.challenge("basic");
    if (!takesPassword)
        return finish(m_reply.challenge("negotiate") ? End::NoTicket : End::NoMethod);
    if (m_way.credentials.isEmpty())
        return finish(End::SignInNeeded);
    if (m_reply.challenge("digest") ? tryDigest() : tryBasic())
        return;
    m_refused = true;
    finish(End::SignInNeeded);
}

bool ProxyConnect::tryTicket()
{
    if (std::exchange(m_triedTicket, true) || !m_way.ticket)
        return false;
    const auto ticket
        = QtConcurrent::run(&m_pool, [ticket = m_way.ticket, host = m_way.proxy.hostName()] { return ticket(host); });
    deliver(ticket, this, [this](const QByteArray &message) {
        if (m_done)
            return;
        if (message.isEmpty())
            onChallenge(); // by another method
        else
            connectOnce("Negotiate " + message.toBase64());
    });
    return true;
}

bool ProxyConnect::tryDigest()
{
    const ProxyChallenge &challenge = *m_reply.challenge("digest");
    const bool isStale = challenge.parameters.value("stale").toLower() == "true";
    if (m_triedDigest > (isStale ? 1 : 0))
        return false;
    const QByteArray nonce = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const QByteArray authorization = digestAuthorization(m_way.credentials, challenge, m_target, nonce);
    if (authorization.isEmpty())
        return m_reply.challenge("basic") && tryBasic();
    ++m_triedDigest;
    connectOnce(authorization);
    return true;
}

bool ProxyConnect::tryBasic()
{
    if (std::exchange(m_triedBasic, true))
        return false;
    connectOnce(basicAuthorization(m_way.credentials));
    return true;
}

void ProxyConnect::finish(End end)
{
    if (std::exchange(m_done, true))
        return;
    m_limit.stop();
    m_end = end;
    Q_EMIT finished();
}

} // namespace exportdesk
