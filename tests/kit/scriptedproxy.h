// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace exportdesk::kit
{

/// A proxy on a raw socket that answers each CONNECT with exactly the bytes a test wants; after a 200 it is a tunnel to
/// one place, whatever was asked for.
class ScriptedProxy final : public QObject
{
    Q_OBJECT

public:
    /// Gives the answer to the head of a CONNECT.
    using Answer = std::function<QByteArray(const QByteArray &head)>;

    explicit ScriptedProxy(QObject *parent = nullptr);

    void answer(Answer answer) { m_answer = std::move(answer); }
    void tunnelTo(quint16 port) { m_tunnelTo = port; }
    QNetworkProxy proxy() const
    {
        return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort()};
    }
    QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }
    const QList<QByteArray> &heads() const { return m_heads; }
    /// The Proxy-Authorization of a head; empty when absent.
    static QByteArray authorization(const QByteArray &head);
    /// The Proxy-Authorization by Basic of this user and password.
    static QByteArray basic(const QString &user, const QString &password);
    static QByteArray open() { return "HTTP/1.1 200 Connection established\r\n\r\n"; }
    /// A 407 with these values of Proxy-Authenticate.
    static QByteArray challenge(const QList<QByteArray> &challenges);
    /// Opens for the right Proxy-Authorization and challenges every other.
    static Answer onlyFor(const QByteArray &right, const QList<QByteArray> &challenges);

private:
    void onBytes(QTcpSocket *client);

    QTcpServer m_server;
    Answer m_answer;
    quint16 m_tunnelTo = 0;
    QList<QByteArray> m_heads;
};

} // namespace exportdesk::kit
