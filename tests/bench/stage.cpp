// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stage.h"

#include "models/jobs/exportjobreader.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

QByteArray answerOf(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s", qPrintable(reply->url().toString()), qPrintable(reply->errorString()));
    return reply->readAll();
}

/// What is on standard output when \a program ends well; nothing otherwise.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace

Stage::Stage(int jobs, int pageSize)
    : m_jobs(jobs)
    , m_pageSize(pageSize)
{
    QElapsedTimer since;
    since.start();
    m_platform = std::make_unique<kit::LocalPlatformProcess>(
        QStringList{u"--jobs"_s, QString::number(jobs), u"--profiles"_s, u"200"_s});
    m_seedingMs = double(since.nsecsElapsed()) / 1e6;
    const QJsonObject &ready = m_platform->ready();
    m_connection.id = u"bench"_s;
    m_connection.name = u"Bench"_s;
    m_connection.gateway = QUrl(ready["gateway"_L1].toString());
    m_connection.ims = QUrl(ready["ims"_L1].toString());
    m_connection.orgId = ready["orgId"_L1].toString();
    m_connection.clientId = ready["clientId"_L1].toString();
    m_connection.sandbox = ready["sandbox"_L1].toString();
    const QJsonArray scopes = ready["scopes"_L1].toArray();
    for (const QJsonValue scope : scopes)
        m_connection.scopes += scope.toString();
    m_secret = ready["clientSecret"_L1].toString().toUtf8();
    QFile file(credentialsFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(ready).toJson()) < 0)
        qFatal("cannot write %s", qPrintable(credentialsFile()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // any other is refused
}

QByteArray Stage::token() const
{
    QNetworkAccessManager manager;
    QUrl url = m_connection.ims;
    url.setPath(u"/ims/token/v3"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QUrlQuery form{{u"grant_type"_s, u"client_credentials"_s},
                   {u"client_id"_s, m_connection.clientId},
                   {u"client_secret"_s, QString::fromUtf8(m_secret)},
                   {u"scope"_s, m_connection.scopes.join(u',')}};
    const QByteArray answer = answerOf(manager.post(request, form.toString(QUrl::FullyEncoded).toUtf8()));
    return QJsonDocument::fromJson(answer)["access_token"_L1].toString().toUtf8();
}

QUrl Stage::pageUrl(const QByteArray &cursor) const
{
    QUrl url = m_connection.gateway;
    url.setPath(u"/data/core/ups/export/jobs"_s);
    url.setQuery(u"limit=%1"_s.arg(m_pageSize)
                 + (cursor.isEmpty() ? QString() : u"&offset="_s + QString::fromLatin1(cursor)));
    return url;
}

QByteArray Stage::fetch(const QUrl &url, const QByteArray &token) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("x-api-key", m_connection.clientId.toUtf8());
    request.setRawHeader("x-gw-ims-org-id", m_connection.orgId.toUtf8());
    request.setRawHeader("x-sandbox-name", m_connection.sandbox.toUtf8());
    return answerOf(manager.get(request));
}

QByteArrayList Stage::pages() const
{
    const QByteArray bearer = token();
    QByteArrayList pages;
    QByteArray cursor;
    do {
        pages += fetch(pageUrl(cursor), bearer);
        cursor = exportJobReader::nextCursor(pages.last()).toLatin1();
    } while (!cursor.isEmpty());
    return pages;
}

void Stage::writeCurlConfig(const QByteArray &token)
{
    QFile file(m_folder.filePath(u"curl.config"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write("silent\nfail\n");
    const QByteArrayList headers{"Authorization: Bearer " + token, "x-api-key: " + m_connection.clientId.toUtf8(),
                                 "x-gw-ims-org-id: " + m_connection.orgId.toUtf8(),
                                 "x-sandbox-name: " + m_connection.sandbox.toUtf8()};
    for (const QByteArray &header : headers)
        file.write("header = \"" + header + "\"\n");
    QByteArray cursor;
    for (const QByteArray &page : pages()) {
        file.write("url = \"" + pageUrl(cursor).toEncoded() + "\"\noutput = \"/dev/null\"\n");
        cursor = exportJobReader::nextCursor(page).toLatin1();
    }
}

double Stage::curlMs()
{
    const QString config = m_folder.filePath(u"curl.config"_s);
    if (!QFile::exists(config))
        writeCurlConfig(token());
    QElapsedTimer since;
    since.start();
    const auto done = outputOf(u"curl"_s, {u"--config"_s, config});
    return done ? double(since.nsecsElapsed()) / 1e6 : -1;
}

double Stage::pythonMs()
{
    const auto said = outputOf(u"/usr/bin/python3"_s,
                               {QStringLiteral(BENCH_FOLDER "/requestsloop.py"), m_connection.gateway.toString(),
                                QString::fromUtf8(token()), m_connection.clientId, m_connection.orgId,
                                m_connection.sandbox, QString::number(m_pageSize)});
    const QByteArrayList words = said.value_or(QByteArray()).simplified().split(' ');
    return words.size() == 2 && words[1].toInt() == m_jobs ? words[0].toDouble() * 1000 : -1;
}

} // namespace exportdesk::bench
