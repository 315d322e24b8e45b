// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/desk.h"

#include "models/platform/httpattempt.h"
#include "models/platform/httpcall.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

RetryPolicy quickPolicy()
{
    using namespace std::chrono_literals;
    return RetryPolicy(7, {.attempts = 4, .base = 1ms, .longest = 4ms, .longestAsked = 2s});
}

QByteArray tokenJson(const QByteArray &token)
{
    return R"({"access_token":")" + token + R"(","token_type":"bearer","expires_in":86399})";
}

QByteArray gatewayError(const QByteArray &code, const QByteArray &message)
{
    return R"({"error_code":")" + code + R"(","message":")" + message + R"("})";
}

QByteArray imsError(const QByteArray &error, const QByteArray &description)
{
    return R"({"error":")" + error + R"(","error_description":")" + description + R"("})";
}

ScriptedServer::Act signIn(const QList<QByteArray> &bodies)
{
    auto left = std::make_shared<QList<QByteArray>>(bodies);
    return [left](QTcpSocket &socket, const ScriptedServer::Seen &request) {
        const QByteArray body = left->size() > 1 ? left->takeFirst() : left->first();
        act::answer(200, body)(socket, request);
    };
}

std::pair<Inflater::State, QByteArray> inflatedInPieces(const QByteArray &packed, qsizetype piece, qint64 limit)
{
    Inflater inflater(limit);
    QByteArray output;
    for (qsizetype at = 0; at < packed.size(); at += piece)
        inflater.feed(packed.mid(at, piece), output);
    return {inflater.state(), output};
}

PlatformRequest get(const QString &path)
{
    PlatformRequest request;
    request.path = path;
    return request;
}

PlatformRequest post(const QByteArray &body)
{
    PlatformRequest request;
    request.method = "POST";
    request.path = jobsPath;
    request.body = body;
    return request;
}

PlatformRequest remove()
{
    PlatformRequest request;
    request.method = "DELETE";
    request.path = jobsPath + u"/722"_s;
    return request;
}

Desk::Desk()
{
    ims.always(signIn({tokenJson(firstToken), tokenJson(secondToken)}));
    connection.id = u"c1"_s;
    connection.gateway = gateway.url();
    connection.ims = ims.url();
    connection.orgId = u"0A1B@AdobeOrg"_s;
    connection.clientId = u"0f1e2d3c"_s;
    connection.scopes = {u"openid"_s, u"AdobeID"_s};
    connection.sandbox = u"dev"_s;
}

void Desk::open()
{
    transport = std::make_unique<Transport>(log, clock, proxies);
    token = std::make_unique<ServiceToken>(connection, clientSecret, *transport, quickPolicy(), nullptr,
                                           [this] { return steadyMs; });
    client = std::make_unique<HttpClient>(connection, *transport, *token, quickPolicy());
}

Outcome<PlatformReply> Desk::ask(const PlatformRequest &request)
{
    if (!client)
        open();
    const auto future = client->send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("the request was never answered");
    return future.result();
}

bool Desk::becomesIdle()
{
    const auto isDone = [this] { return !client->findChild<HttpCall *>() && !transport->findChild<HttpAttempt *>(); };
    return QTest::qWaitFor(isDone, 30'000) && gateway.catchesUp();
}

} // namespace exportdesk
