// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace exportdesk::test
{

/// A certificate of its own making for 127.0.0.1, or another subject, as files.
class OwnCertificate
{
public:
    explicit OwnCertificate(const QString &subject = QStringLiteral("IP:127.0.0.1"));

    QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    QString key() const { return m_folder.filePath(QStringLiteral("key.pem")); }

private:
    QTemporaryDir m_folder;
};

/// A real mail server (mailserver.py) on this computer.
class MailServer
{
public:
    explicit MailServer(const QStringList &options);
    ~MailServer();

    /// As AlertWay::server.
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    /// The next mail that it accepted; empty when none comes soon.
    QJsonObject mail();

private:
    QByteArray line(int patienceMs);

    QProcess m_process;
    int m_port = 0;
};

} // namespace exportdesk::test
