// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/httpcall.h"

#include "models/platform/accesstoken.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/exchangelog.h"
#include "models/platform/failurereader.h"
#include "models/platform/httpclient.h"
#include "models/platform/permission.h"
#include "models/platform/transport.h"
#include "models/platform/useragent.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int redirectsAtMost = 3;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const int standard = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(standard) == b.port(standard);
}

/// The address of a path under the gateway; invalid when the path would lead elsewhere.
QUrl addressOf(const QUrl &gateway, const PlatformRequest &request)
{
    const bool isPath = request.path.startsWith(u'/') && !request.path.startsWith("//"_L1)
        && std::none_of(request.path.begin(), request.path.end(), [](QChar c) {
                            return c.unicode() <= 0x20 || c.unicode() >= 0x7f || c == u'\\' || c == u'?' || c == u'#';
                        });
    if (!isPath)
        return {};
    for (const QString &part : request.path.split(u'/')) {
        const QByteArray decoded = QByteArray::fromPercentEncoding(part.toLatin1());
        if (decoded == "." || decoded == "..")
            return {};
    }
    QUrl url = gateway;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + request.path, QUrl::StrictMode);
    url.setQuery(request.query.isEmpty() ? QString() : request.query.toString(QUrl::FullyEncoded));
    url.setFragment({});
    return sameOrigin(url, gateway) ? url : QUrl();
}

} // namespace

HttpCall::HttpCall(const PlatformRequest &request, HttpClient &client)
    : QObject(&client)
    , m_client(client)
    , m_request(request)
{
    m_promise.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HttpCall::attempt);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &HttpCall::cancel);
    m_watcher.setFuture(m_promise.future());
}

void HttpCall::start()
{
    const Outcome<HttpRequest> wire = wireRequest();
    if (!wire)
        return finish(wire.failure());
    m_wire = wire.value();
    attempt();
}

void HttpCall::cancel()
{
    if (m_done)
        return;
    Failure failure;
    failure.kind = Failure::Kind::Cancelled;
    failure.reached = m_attempts > 0 ? Failure::Reached::Maybe : Failure::Reached::No;
    m_done = true; // ignores what still arrives
    m_onTheWire.cancel();
    m_done = false;
    finish(failure);
}

Outcome<HttpRequest> HttpCall::wireRequest() const
{
    const Connection &connection = m_client.connection();
    Failure wrong;
    wrong.kind = Failure::Kind::Rejected;
    wrong.reached = Failure::Reached::No;
    HttpRequest wire;
    wire.url = addressOf(connection.gateway, m_request);
    if (!wire.url.isValid()) {
        wrong.code = QLatin1String(Transport::badAddress);
        wrong.detail = m_request.path;
        return wrong;
    }
    if (m_request.sandboxed && connection.sandbox.isEmpty()) {
        // Without it the platform would use the default production sandbox.
        wrong.code = QLatin1String(HttpClient::noSandbox);
        return wrong;
    }
    wire.method = m_request.method;
    wire.headers = {{"Authorization", {}},
                    {"x-api-key", connection.clientId.toUtf8()},
                    {"x-gw-ims-org-id", connection.orgId.toUtf8()}};
    if (m_request.sandboxed)
        wire.headers.append({"x-sandbox-name", connection.sandbox.toUtf8()});
    wire.headers.append({"Accept", m_request.accept});
    if (!m_request.body.isEmpty())
        wire.headers.append({"Content-Type", m_request.contentType});
    for (const auto &header : m_request.headers) {
        if (!headerValue(wire.headers, header.first.constData()).isNull()
            || header.first.compare("Host", Qt::CaseInsensitive) == 0) {
            wrong.code = QLatin1String(Transport::badHeader);
            wrong.detail = QString::fromLatin1(header.first);
            return wrong;
        }
        wire.headers.append(header);
    }
    wire.headers.append({"User-Agent", userAgent()});
    wire.headers.append({"x-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    wire.body = m_request.body;
    wire.ownConnection = m_request.once || !(wire.isRead() || wire.method == "DELETE");
    wire.sizeLimit = m_request.sizeLimit;
    wire.timeLimit = m_request.timeLimit;
    if (!m_request.once && wire.isRead())
        wire.chain = m_request.chain;
    wire.connection = connection.id;
    wire.about = m_request.about;
    wire.readsPeople = m_request.readsPeople;
    return wire;
}

void HttpCall::attempt()
{
    deliver(m_client.m_token.token(), this, [this](const Outcome<QByteArray> &token) { onToken(token); });
}

void HttpCall::onToken(const Outcome<QByteArray> &token)
{
    if (m_done)
        return;
    if (!token) { // the sign-in was already repeated
        Failure failure = token.failure();
        if (m_mayHaveArrived)
            failure.reached = Failure::Reached::Maybe;
        return finish(failure);
    }
    m_token = token.value();
    m_wire.headers[0].second = "Bearer " + m_token;
    m_wire.attempt = ++m_attempts;
    m_onTheWire = m_client.m_transport.send(m_wire);
    deliver(m_onTheWire, this, [this](const HttpAnswer &answer) { onAnswer(answer); });
}

void HttpCall::onAnswer(const HttpAnswer &answer)
{
    if (m_done)
        return;
    if (!answer.requestId.isEmpty())
        setHeader(m_wire.headers, "x-request-id", answer.requestId);
    if (answer.status > 0)
        m_client.noteDate(httpDateMs(headerValue(answer.headers, "Date")), answer.startedMs, answer.durationMs);
    if (answer.failure)
        return repeatOrFail(*answer.failure);
    if (answer.status >= 200 && answer.status < 300)
        return onReply(answer);
    if (answer.status == 401 && !m_renewed) {
        m_renewed = true;
        return renewToken(answer);
    }
    if (answer.status >= 300 && answer.status < 400 && followed(answer))
        return;
    Failure failure = readFailure(answer, m_client.m_transport.log().redaction(), m_client.m_transport.clock().nowMs());
    if (failure.kind == Failure::Kind::Redirected && m_redirects >= redirectsAtMost)
        failure.code = QLatin1String(Transport::redirectLoop);
    repeatOrFail(failure);
}

/// Whether it may be sent again after a response.
bool HttpCall::isHarmless() const
{
    return !m_request.once && m_wire.isRead();
}

/// A request that changes something is not repeated with the new token: a gateway that repeats requests by itself can
/// have carried it out before the token expired. The next request uses the new token.
void HttpCall::renewToken(const HttpAnswer &answer)
{
    deliver(m_client.m_token.tokenAfter(m_token), this, [this, answer](const Outcome<QByteArray> &token) {
        if (m_done)
            return;
        if (isHarmless())
            return onToken(token);
        Failure refused
            = readFailure(answer, m_client.m_transport.log().redaction(), m_client.m_transport.clock().nowMs());
        refused.code = token ? QLatin1String(HttpClient::tokenRenewed) : token.failure().code;
        repeatOrFail(refused);
    });
}

bool HttpCall::followed(const HttpAnswer &answer)
{
    const QByteArray location = headerValue(answer.headers, "Location");
    if (!isHarmless() || location.isEmpty() || answer.status == 304 || m_redirects >= redirectsAtMost)
        return false;
    const QUrl target = m_wire.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (!target.isValid() || !target.userInfo().isEmpty() || !sameOrigin(target, m_wire.url))
        return false;
    ++m_redirects;
    m_wire.url = target;
    attempt();
    return true;
}

void HttpCall::onReply(const HttpAnswer &answer)
{
    PlatformReply reply;
    reply.status = answer.status;
    reply.body = answer.body;
    reply.contentType = headerValue(answer.headers, "Content-Type");
    reply.location = QString::fromUtf8(headerValue(answer.headers, "Location"));
    if (reply.location.isEmpty())
        reply.location = QString::fromUtf8(headerValue(answer.headers, "X-Location"));
    reply.requestId = QString::fromLatin1(headerValue(answer.headers, "x-request-id").left(200));
    reply.serverDateMs = httpDateMs(headerValue(answer.headers, "Date"));
    reply.contentRange = headerValue(answer.headers, "Content-Range");
    reply.etag = headerValue(answer.headers, "ETag");
    finish(reply);
}

void HttpCall::repeatOrFail(Failure failure)
{
    if (m_request.sandboxed)
        failure.sandbox = m_client.connection().sandbox;
    if (failure.kind == Failure::Kind::Forbidden)
        failure.permission = permissionFor(m_request.method, m_request.path, m_request.body);
    if (failure.requestId.isEmpty())
        failure.requestId = QString::fromLatin1(headerValue(m_wire.headers, "x-request-id"));
    // A refused repeat does not undo what an earlier attempt may have done.
    const bool before = std::exchange(m_mayHaveArrived, m_mayHaveArrived || failure.reached != Failure::Reached::No);
    if (before && failure.reached == Failure::Reached::No)
        failure.reached = Failure::Reached::Maybe;
    if (const auto wait = m_client.m_policy.waitAfter(++m_tries, m_request.method, failure, m_request.once))
        m_again.start(*wait);
    else
        finish(failure);
}

void HttpCall::finish(const Outcome<PlatformReply> &outcome)
{
    if (m_done)
        return;
    m_done = true;
    m_again.stop();
    if (!outcome && m_wire.isRead()) {
        Failure failure = outcome.failure();
        failure.onlyReads = true;
        m_promise.addResult(Outcome<PlatformReply>(failure));
    } else {
        m_promise.addResult(outcome);
    }
    m_promise.finish();
    deleteLater();
}

} // namespace exportdesk
