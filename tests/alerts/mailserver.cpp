// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/mailserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace exportdesk::test
{

OwnCertificate::OwnCertificate(const QString &subject)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key(), u"-out"_s,
                   certificate(), u"-subj"_s, u"/CN=Test"_s, u"-addext"_s, u"subjectAltName="_s + subject});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("no certificate could be made");
}

MailServer::MailServer(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, // the one that has the packages of Debian
                    QStringList{QString::fromLatin1(MAIL_SERVER)} + options);
    m_port = line(30'000).toInt();
    if (m_port == 0)
        qFatal("the mail server does not start");
}

MailServer::~MailServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

QJsonObject MailServer::mail()
{
    return QJsonDocument::fromJson(line(5'000)).object();
}

QByteArray MailServer::line(int patienceMs)
{
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine() && waited.elapsed() < patienceMs)
        m_process.waitForReadyRead(100);
    return m_process.canReadLine() ? m_process.readLine() : QByteArray();
}

} // namespace exportdesk::test
