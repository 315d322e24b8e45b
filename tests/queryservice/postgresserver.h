// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace exportdesk::kit
{

/// Debian's PostgreSQL as a server of the test's own: encrypted, with a private authority, on a free port of this
/// computer. Stopped and thrown away with the object.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// Whether what it needs is installed.
    static bool isThere();

    /// Makes the certificate of \a host, which may have ended yesterday, and (re)starts the server with it; an empty
    /// string when that worked, else why not.
    QString start(const QString &host, bool hasExpired = false);
    int port() const { return m_port; }
    QString user() const { return QStringLiteral("exporter"); }
    QString password() const { return QStringLiteral("token-of-the-test"); }
    /// Its certificate.
    QString authority() const { return path(QStringLiteral("ca.crt")); }
    /// Of another authority.
    QString otherAuthority() const { return path(QStringLiteral("other.crt")); }
    /// Executes it as the owner of the database: its output.
    QString execute(const QString &statement) const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void stop();
    QString makeCertificate(const QString &host, bool hasExpired);
    QString prepare();

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
    bool m_isPrepared = false;
};

} // namespace exportdesk::kit
