// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/localplatformprocess.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

QByteArray call(const QByteArray &verb, QNetworkRequest request, const QByteArray &body = {},
                const QString &kind = u"application/json"_s)
{
    QNetworkAccessManager manager;
    request.setHeader(QNetworkRequest::ContentTypeHeader, kind);
    QNetworkReply *reply = manager.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s %s: %s", verb.constData(), qPrintable(request.url().toString()), qPrintable(reply->errorString()));
    return reply->readAll();
}

} // namespace

LocalPlatformProcess::LocalPlatformProcess(const QStringList &arguments)
    : m_arguments(arguments)
{
    start(0);
}

LocalPlatformProcess::~LocalPlatformProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

void LocalPlatformProcess::start(int port)
{
    const QString program = qEnvironmentVariable("LOCALPLATFORM");
    if (program.isEmpty())
        qFatal("LOCALPLATFORM does not name the local platform's program");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
                    QStringList{u"--with-parent"_s, QString::number(QCoreApplication::applicationPid()), u"--port"_s,
                                QString::number(port), u"--data"_s, m_data.path()}
                        + m_arguments);
    QByteArray line;
    QElapsedTimer waited;
    waited.start();
    while (!line.endsWith('\n') && waited.elapsed() < 90'000) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning)
            break;
        line += m_process.readLine();
    }
    m_ready = QJsonDocument::fromJson(line).object();
    if (m_ready.isEmpty())
        qFatal("the local platform did not become ready: %s", line.constData());
}

Connection LocalPlatformProcess::connection() const
{
    Connection connection;
    connection.id = u"local"_s;
    connection.gateway = QUrl(m_ready.value("gateway"_L1).toString());
    connection.ims = QUrl(m_ready.value("ims"_L1).toString());
    connection.orgId = m_ready.value("orgId"_L1).toString();
    connection.clientId = m_ready.value("clientId"_L1).toString();
    for (const auto &scope : m_ready.value("scopes"_L1).toArray())
        connection.scopes += scope.toString();
    connection.sandbox = m_ready.value("sandbox"_L1).toString();
    return connection;
}

QUrl LocalPlatformProcess::gateway() const
{
    return QUrl(m_ready.value("gateway"_L1).toString());
}

void LocalPlatformProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

void LocalPlatformProcess::restart()
{
    kill();
    start(gateway().port());
}

QByteArray LocalPlatformProcess::localSecret() const
{
    return m_ready.value("localSecret"_L1).toString().toUtf8();
}

QNetworkRequest LocalPlatformProcess::local(const QString &what) const
{
    QUrl url = gateway();
    url.setPath(u"/_local/"_s + what);
    QNetworkRequest request(url);
    request.setRawHeader("x-local-secret", localSecret());
    return request;
}

void LocalPlatformProcess::setFaults(const QByteArray &planJson)
{
    call("PUT", local(u"faults"_s), planJson);
}

QByteArray LocalPlatformProcess::signIn()
{
    QUrl url(m_ready["ims"_L1].toString());
    url.setPath(u"/ims/token/v3"_s);
    QStringList scopes;
    for (const QJsonValue scope : m_ready["scopes"_L1].toArray())
        scopes << scope.toString();
    QUrlQuery form;
    form.setQueryItems({{u"grant_type"_s, u"client_credentials"_s},
                        {u"client_id"_s, m_ready["clientId"_L1].toString()},
                        {u"client_secret"_s, m_ready["clientSecret"_L1].toString()},
                        {u"scope"_s, scopes.join(u',')}});
    const QByteArray answer = call("POST", QNetworkRequest(url), form.toString(QUrl::FullyEncoded).toLatin1(),
                                   u"application/x-www-form-urlencoded"_s);
    return QJsonDocument::fromJson(answer)["access_token"_L1].toString().toUtf8();
}

QJsonArray LocalPlatformProcess::log() const
{
    return QJsonDocument::fromJson(call("GET", local(u"log"_s))).array();
}

void LocalPlatformProcess::clearLog()
{
    call("DELETE", local(u"log"_s));
}

void prepareLocalPlatform(const QString &dataFolder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(qEnvironmentVariable("LOCALPLATFORM"),
                  {u"--with-parent"_s, QString::number(QCoreApplication::applicationPid()), u"--port"_s, u"0"_s,
                   u"--data"_s, dataFolder + u"/localplatform"_s, u"--profiles"_s, u"40"_s, u"--jobs"_s, u"12"_s});
    if (!process.waitForReadyRead(90'000))
        qFatal("the local platform does not prepare its data");
    process.terminate();
    if (!process.waitForFinished(10'000))
        qFatal("the local platform does not end");
}

} // namespace exportdesk::kit
