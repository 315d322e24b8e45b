// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/platformtruth.h"

#include "tests/campaign/clicks.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

QJsonObject answerOf(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s", qPrintable(reply->url().toString()), qPrintable(reply->errorString()));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QByteArray textOf(const QJsonObject &ready, QLatin1String key)
{
    const QJsonValue value = ready.value(key);
    QStringList words;
    for (const QJsonValue word : value.toArray())
        words += word.toString();
    return (value.isArray() ? words.join(u',') : value.toString()).toUtf8();
}

} // namespace

LaunchCalls &LaunchCalls::operator+=(const LaunchCalls &other)
{
    unanswered += other.unanswered;
    for (auto response = other.responses.cbegin(); response != other.responses.cend(); ++response)
        responses[response.key()] += response.value();
    lostAfterWork += other.lostAfterWork;
    lostBeforeWork += other.lostBeforeWork;
    return *this;
}

LaunchCalls launchCalls(const QJsonArray &log)
{
    constexpr int slowMs = 250; // on a busy computer a client may have given up
    LaunchCalls calls;
    for (const QJsonValue entry : log) {
        if (entry["method"_L1] != "POST"_L1 || entry["path"_L1] != "/data/core/ups/export/jobs"_L1)
            continue;
        const int number = numberIn(entry["body"_L1].toString().toUtf8());
        const int status = entry["status"_L1].toInt();
        calls.responses[number] += status > 0 ? 1 : 0;
        const QJsonObject fault = entry["fault"_L1].toObject();
        // Without a fault of its own, too: another launch's fault may have ended the token of both.
        const bool isRefused = status >= 300;
        if (!fault.isEmpty() || isRefused || entry["durationMs"_L1].toInt() > slowMs)
            calls.unanswered.insert(number);
        if (fault.isEmpty())
            continue;
        const bool refused = fault.contains("status"_L1) && !fault.contains("afterWork"_L1);
        const bool undone = refused || fault.contains("resetBefore"_L1) || fault.contains("closeBefore"_L1)
            || fault.contains("expireToken"_L1);
        ++(undone ? calls.lostBeforeWork : calls.lostAfterWork);
    }
    return calls;
}

JobsByNumber jobsOnPlatform(const QJsonObject &ready)
{
    QNetworkAccessManager manager;
    QNetworkRequest signIn(QUrl(QString::fromUtf8(textOf(ready, "ims"_L1)) + u"/ims/token/v3"_s));
    signIn.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"client_credentials"_s);
    form.addQueryItem(u"client_id"_s, QString::fromUtf8(textOf(ready, "clientId"_L1)));
    form.addQueryItem(u"client_secret"_s, QString::fromUtf8(textOf(ready, "clientSecret"_L1)));
    form.addQueryItem(u"scope"_s, QString::fromUtf8(textOf(ready, "scopes"_L1)));
    const QString token = answerOf(manager.post(signIn, form.toString(QUrl::FullyEncoded).toUtf8()))
                              .value("access_token"_L1)
                              .toString();

    QUrl url(QString::fromUtf8(textOf(ready, "gateway"_L1)) + u"/data/core/ups/export/jobs?limit=1000000"_s);
    QNetworkRequest list(url);
    list.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    list.setRawHeader("x-api-key", textOf(ready, "clientId"_L1));
    list.setRawHeader("x-gw-ims-org-id", textOf(ready, "orgId"_L1));
    list.setRawHeader("x-sandbox-name", textOf(ready, "sandbox"_L1));
    JobsByNumber jobs;
    const QJsonArray records = answerOf(manager.get(list)).value("records"_L1).toArray();
    for (const QJsonValue record : records) {
        const int number = numberIn(QJsonDocument(record.toObject()).toJson());
        if (number >= 0)
            jobs[number] += QString::number(record["id"_L1].toInteger());
    }
    return jobs;
}

} // namespace exportdesk::campaign
