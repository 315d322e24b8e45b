// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslServer>
#include <QUrl>

namespace exportdesk::kit
{

/// A server with encryption and a certificate of its own making, which answers everything alike.
class SecureServer final : public QObject
{
    Q_OBJECT

public:
    /// \a subject: what the certificate is for, e.g. "DNS:platform.example".
    explicit SecureServer(const QString &subject = QStringLiteral("IP:127.0.0.1"));

    /// False where no certificate could be made.
    bool isReady() const { return m_ready; }
    quint16 port() const { return m_server.serverPort(); }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())); }
    const QList<QSslCertificate> &certificates() const { return m_certificates; }
    const QByteArray &received() const { return m_received; }
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

private:
    QSslServer m_server;
    QList<QSslCertificate> m_certificates;
    QByteArray m_received;
    QByteArray m_answer;
    bool m_ready = false;
};

/// Trusts a server's certificate while it lives.
class Trust final
{
public:
    explicit Trust(const SecureServer &server);
    ~Trust();
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    const QSslConfiguration m_before;
};

} // namespace exportdesk::kit
