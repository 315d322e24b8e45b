// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/platform/exchangelog.h"
#include "models/platform/httpclient.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace exportdesk::kit
{

/// What it takes to speak to a local platform over its real sockets.
class LocalDesk
{
public:
    static inline const QString jobsPath = QStringLiteral("/data/core/ups/export/jobs");

    /// \a ready is the line that the platform prints; \a clock must outlive the desk.
    LocalDesk(const QJsonObject &ready, const Clock &clock)
        : transport(log, clock)
        , token(connectionTo(ready), ready.value(QStringLiteral("clientSecret")).toString().toUtf8(), transport, policy)
        , client(connectionTo(ready), transport, token, policy)
    {
    }
    /// Waits for the answer; its body is empty when the call failed. A GET asks for \a limit records at once.
    QByteArray ask(const QByteArray &method, const QString &path, const QByteArray &body = {}, int limit = 100'000)
    {
        PlatformRequest request;
        request.method = method;
        request.path = path;
        request.body = body;
        if (method == "GET")
            request.query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
        const auto future = client.send(request);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("never answered");
        return future.result() ? future.result().value().body : QByteArray();
    }
    /// The newest jobs as the platform has them now, all of them when nothing is said.
    QJsonArray records(int newest = 100'000)
    {
        const QByteArray list = ask("GET", jobsPath, {}, newest);
        return QJsonDocument::fromJson(list)[QStringLiteral("records")].toArray();
    }

    ExchangeLog log;
    Transport transport;
    RetryPolicy policy{1,
                       {.attempts = 2,
                        .base = std::chrono::milliseconds(1),
                        .longest = std::chrono::milliseconds(4),
                        .longestAsked = std::chrono::milliseconds(1)}};
    ServiceToken token;
    HttpClient client;

private:
    static Connection connectionTo(const QJsonObject &ready)
    {
        const auto text = [&ready](const char *key) { return ready.value(QLatin1StringView(key)).toString(); };
        Connection connection;
        connection.id = QStringLiteral("local");
        connection.gateway = QUrl(text("gateway"));
        connection.ims = QUrl(text("ims"));
        connection.orgId = text("orgId");
        connection.clientId = text("clientId");
        const QJsonArray scopes = ready.value(QStringLiteral("scopes")).toArray();
        for (const QJsonValue scope : scopes)
            connection.scopes += scope.toString();
        connection.sandbox = text("sandbox");
        return connection;
    }
};

} // namespace exportdesk::kit
