// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/secureserver.h"

#include <QFile>
#include <QNetworkProxy>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

SecureServer::SecureServer(const QString &subject)
{
    const QTemporaryDir folder;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   folder.filePath(u"key"_s), u"-out"_s, folder.filePath(u"cert"_s), u"-subj"_s, u"/CN=Test"_s,
                   u"-addext"_s, u"subjectAltName="_s + subject});
    QFile key(folder.filePath(u"key"_s));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !key.open(QIODevice::ReadOnly))
        return;
    m_certificates = QSslCertificate::fromPath(folder.filePath(u"cert"_s));
    QSslConfiguration configuration;
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
    configuration.setLocalCertificateChain(m_certificates);
    m_server.setSslConfiguration(configuration);
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray bytes = socket->readAll();
            m_received += bytes;
            if (bytes.contains("\r\n\r\n"))
                socket->write(m_answer);
        });
    });
    m_ready = m_server.listen(QHostAddress::LocalHost);
}

Trust::Trust(const SecureServer &server)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificates(server.certificates());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

Trust::~Trust()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace exportdesk::kit
