// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queryservice/postgresserver.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

constexpr int patienceMs = 60'000;

/// Where Debian puts the programs of the newest version.
QString programs()
{
    const QDir root(u"/usr/lib/postgresql"_s);
    const QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return versions.isEmpty() ? QString() : root.filePath(versions.last() + u"/bin"_s);
}

/// It refuses to be started by root.
const passwd *serverUser()
{
    return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

QStringList asServerUser(const QStringList &command)
{
    const passwd *user = serverUser();
    if (!user)
        return command;
    return QStringList{u"setpriv"_s, u"--reuid=%1"_s.arg(user->pw_uid), u"--regid=%1"_s.arg(user->pw_gid),
                       u"--clear-groups"_s}
    + command;
}

/// Its complaint; empty if it ended well.
QString failureOf(const QStringList &command, QProcess::ProcessChannelMode mode = QProcess::MergedChannels)
{
    QProcess process;
    process.setProcessChannelMode(mode);
    process.start(command.first(), command.mid(1));
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return QString(command.join(u' ') + u": "_s + process.errorString() + QString::fromUtf8(process.readAll()));
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

PostgresServer::PostgresServer()
    : m_folder(u"/tmp/exportdesk-postgres-XXXXXX"_s)
{
}

PostgresServer::~PostgresServer()
{
    stop();
}

bool PostgresServer::isThere()
{
    return !programs().isEmpty() && !QStandardPaths::findExecutable(u"openssl"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"psql"_s).isEmpty() && (::geteuid() != 0 || serverUser());
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(patienceMs))
        m_server.kill();
    m_server.waitForFinished();
}

/// Two authorities, and a database with a password.
QString PostgresServer::prepare()
{
    for (const QString &name : {u"ca"_s, u"other"_s}) {
        const QString failure = failureOf({u"openssl"_s, u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                           u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test authority %1"_s.arg(name),
                                           u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".crt"_s)});
        if (!failure.isEmpty())
            return failure;
    }
    QFile secret(path(u"password"_s));
    if (!secret.open(QFile::WriteOnly) || secret.write(password().toUtf8()) < 0)
        return secret.errorString();
    secret.close();
    if (const passwd *user = serverUser()) {
        for (const QString &each : {m_folder.path(), secret.fileName()})
            if (::chown(QFile::encodeName(each).constData(), user->pw_uid, user->pw_gid) != 0)
                return u"chown failed"_s;
    }
    const QString failure = failureOf(asServerUser({programs() + u"/initdb"_s, u"-D"_s, path(u"data"_s), u"-U"_s,
                                                    user(), u"--pwfile"_s, secret.fileName(), u"--no-sync"_s, u"-A"_s,
                                                    u"password"_s, u"-E"_s, u"UTF8"_s, u"--locale"_s, u"C"_s}));
    m_isPrepared = failure.isEmpty();
    return failure;
}

QString PostgresServer::makeCertificate(const QString &host, bool hasExpired)
{
    QFile extensions(path(u"extensions"_s));
    if (!extensions.open(QFile::WriteOnly)
        || extensions.write("[own]\nsubjectAltName=DNS:" + host.toUtf8()
                            + "\n[ca]\ndefault_ca=own_ca\n[own_ca]\n"
                              "database="
                            + path(u"index"_s).toUtf8() + "\nnew_certs_dir=" + m_folder.path().toUtf8()
                            + "\nrand_serial=yes\ndefault_md=sha256\npolicy=anything\nunique_subject=no\n"
                              "[anything]\ncommonName=supplied\n")
            < 0)
        return extensions.errorString();
    extensions.close();
    QFile index(path(u"index"_s));
    if (!index.open(QFile::WriteOnly))
        return index.errorString();
    index.close();
    const QString asked
        = failureOf({u"openssl"_s, u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + host,
                     u"-keyout"_s, path(u"server.key"_s), u"-out"_s, path(u"server.csr"_s)});
    if (!asked.isEmpty())
        return asked;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto time = [&now](int days) { return now.addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s); };
    const QString failure = failureOf({u"openssl"_s,
                                       u"ca"_s,
                                       u"-batch"_s,
                                       u"-config"_s,
                                       extensions.fileName(),
                                       u"-extensions"_s,
                                       u"own"_s,
                                       u"-startdate"_s,
                                       time(-3),
                                       u"-enddate"_s,
                                       time(hasExpired ? -1 : 2),
                                       u"-cert"_s,
                                       path(u"ca.crt"_s),
                                       u"-keyfile"_s,
                                       path(u"ca.key"_s),
                                       u"-in"_s,
                                       path(u"server.csr"_s),
                                       u"-out"_s,
                                       path(u"server.crt"_s),
                                       u"-notext"_s});
    const QString key = path(u"server.key"_s);
    QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
    if (const passwd *user = serverUser();
        user && ::chown(QFile::encodeName(key).constData(), user->pw_uid, user->pw_gid) != 0)
        return u"chown failed"_s;
    return failure;
}

QString PostgresServer::start(const QString &host, bool hasExpired)
{
    stop();
    if (const QString failure = m_isPrepared ? QString() : prepare(); !failure.isEmpty())
        return failure;
    if (const QString failure = makeCertificate(host, hasExpired); !failure.isEmpty())
        return failure;
    m_port = freePort();
    QStringList command{programs() + u"/postgres"_s, u"-D"_s, path(u"data"_s)};
    const QStringList settings{u"ssl=on"_s,
                               u"ssl_cert_file=%1"_s.arg(path(u"server.crt"_s)),
                               u"ssl_key_file=%1"_s.arg(path(u"server.key"_s)),
                               u"listen_addresses=127.0.0.1"_s,
                               u"port=%1"_s.arg(m_port),
                               u"unix_socket_directories="_s,
                               u"fsync=off"_s};
    for (const QString &setting : settings)
        command += {u"-c"_s, setting};
    command = asServerUser(command);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(command.first(), command.mid(1));
    QString said;
    const bool isReady = QTest::qWaitFor(
        [this, &said] {
            m_server.waitForReadyRead(50);
            said += QString::fromUtf8(m_server.readAll());
            return said.contains("ready to accept connections"_L1) || m_server.state() == QProcess::NotRunning;
        },
        patienceMs);
    return isReady && m_server.state() == QProcess::Running ? QString() : said;
}

QString PostgresServer::execute(const QString &statement) const
{
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, password());
    environment.insert(u"PGSSLMODE"_s, u"require"_s);
    environment.insert(u"PGSSLROOTCERT"_s, authority());
    psql.setProcessEnvironment(environment);
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(u"psql"_s,
               {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-U"_s, user(), u"-d"_s, u"postgres"_s,
                u"-At"_s, u"-c"_s, statement});
    psql.waitForFinished(patienceMs);
    return QString::fromUtf8(psql.readAll()).trimmed();
}

} // namespace exportdesk::kit
