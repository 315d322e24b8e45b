// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/servicetoken.h"

#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/exchangelog.h"
#include "models/platform/failurereader.h"
#include "models/platform/readyfuture.h"
#include "models/platform/tokenreader.h"
#include "models/platform/transport.h"
#include "models/platform/useragent.h"

#include <algorithm>
#include <chrono>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QByteArray form(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray encoded;
    for (const auto &[name, value] : fields) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += name + '=' + value.toPercentEncoding();
    }
    return encoded;
}

QUrl tokenAddress(const QUrl &ims)
{
    QUrl url = ims;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + u"/ims/token/v3"_s);
    return url;
}

} // namespace

ServiceToken::ServiceToken(const Connection &connection, const QByteArray &clientSecret, Transport &transport,
                           const RetryPolicy &policy, QObject *parent, Steady steady)
    : AccessToken(parent)
    , m_connection(connection)
    , m_secret(clientSecret)
    , m_transport(transport)
    , m_policy(policy)
    , m_steady(steady ? std::move(steady) : Steady(steadyMs))
{
    m_transport.log().redaction().addSecret(m_secret);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ServiceToken::fetch);
}

ServiceToken::~ServiceToken()
{
    Failure failure;
    failure.kind = Failure::Kind::Cancelled;
    failure.reached = Failure::Reached::No;
    finish(failure);
}

qint64 ServiceToken::marginMs(qint64 lifeMs)
{
    return std::min<qint64>(500'000, lifeMs / 10);
}

/// The steady clock is right when someone sets the time, the wall clock when the computer slept.
qint64 ServiceToken::ageMs(const Held &held) const
{
    return std::max(m_steady() - held.fromSteadyMs, m_transport.clock().nowMs() - held.fromWallMs);
}

qint64 ServiceToken::remainingMs() const
{
    return m_held.value.isEmpty() ? 0 : m_held.lifeMs - ageMs(m_held);
}

std::optional<qint64> ServiceToken::expiresAtMs() const
{
    if (m_held.value.isEmpty())
        return {};
    return m_transport.clock().nowMs() + remainingMs();
}

QFuture<Outcome<QByteArray>> ServiceToken::token()
{
    if (m_waiting.isEmpty() && remainingMs() > marginMs(m_held.lifeMs))
        return readyFuture(Outcome<QByteArray>(m_held.value));
    return fetched();
}

QFuture<Outcome<QByteArray>> ServiceToken::tokenAfter(const QByteArray &rejected)
{
    // Of many requests answered with 401 only the first finds its token still in use.
    if (rejected == m_held.value)
        m_held = {};
    return token();
}

QFuture<Outcome<QByteArray>> ServiceToken::fetched()
{
    if (m_waiting.isEmpty()) {
        if (const auto failure = pause())
            return readyFuture(remainingMs() > 0 ? Outcome<QByteArray>(m_held.value) : Outcome<QByteArray>(*failure));
    }
    auto promise = std::make_shared<QPromise<Outcome<QByteArray>>>();
    promise->start();
    m_waiting += promise;
    if (m_waiting.size() == 1) {
        m_attempts = 0;
        fetch();
    }
    return promise->future();
}

/// Why no further token may be fetched now; nothing when one may.
std::optional<Failure> ServiceToken::pause()
{
    const qint64 spanMs = std::chrono::milliseconds(renewalSpan).count();
    m_renewals.removeIf([this, spanMs](const Held &renewal) { return ageMs(renewal) >= spanMs; });
    if (m_renewals.size() < renewalsAtMost)
        return {};
    Failure failure;
    failure.kind = Failure::Kind::SignIn;
    failure.reached = Failure::Reached::No;
    failure.code = QLatin1String(renewedTooOften);
    failure.retryAfterMs = spanMs - ageMs(m_renewals.first());
    return failure;
}

void ServiceToken::fetch()
{
    HttpRequest request;
    request.method = "POST";
    request.url = tokenAddress(m_connection.ims);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"},
                       {"User-Agent", userAgent()}};
    request.body = form({{"grant_type", "client_credentials"},
                         {"client_id", m_connection.clientId.toUtf8()},
                         {"client_secret", m_secret},
                         {"scope", m_connection.scopes.join(u',').toUtf8()}});
    request.ownConnection = true;
    request.sizeLimit = 1024 * 1024;
    request.timeLimit = std::chrono::seconds(30);
    request.connection = m_connection.id;
    request.attempt = ++m_attempts;
    request.isSignIn = true;
    deliver(m_transport.send(request), this, [this](const HttpAnswer &answer) { onAnswer(answer); });
}

Outcome<ServiceToken::Held> ServiceToken::read(const HttpAnswer &answer) const
{
    if (answer.failure)
        return *answer.failure;
    if (answer.status < 200 || answer.status > 299)
        return readSignInFailure(answer, m_transport.log().redaction(), m_transport.clock().nowMs());
    const Outcome<TokenReply> reply = readTokenReply(answer.body);
    if (!reply) {
        Failure failure = reply.failure();
        failure.httpStatus = answer.status;
        return failure;
    }
    Held held;
    held.value = reply.value().token;
    held.lifeMs = reply.value().lifeMs;
    held.fromSteadyMs = m_steady();
    held.fromWallMs = m_transport.clock().nowMs();
    return held;
}

void ServiceToken::onAnswer(const HttpAnswer &answer)
{
    const Outcome<Held> held = read(answer);
    if (!held) {
        onFailure(held.failure());
        return;
    }
    m_held = held.value();
    Held renewal = m_held;
    renewal.value.clear();
    m_renewals.append(renewal);
    m_transport.log().redaction().addSecret(m_held.value);
    finish(m_held.value);
    Q_EMIT renewed();
}

void ServiceToken::onFailure(const Failure &found)
{
    Failure failure = found;
    failure.reached = Failure::Reached::No; // asking for a token has no effect that a repeat would double
    failure.body = m_transport.log().redaction().text(failure.body);
    if (const auto wait = m_policy.waitAfter(m_attempts, "POST", failure)) {
        m_again.start(*wait);
        return;
    }
    if (remainingMs() > 0) {
        finish(m_held.value); // still valid for a while
        return;
    }
    finish(failure);
    Q_EMIT refused(failure);
}

void ServiceToken::finish(const Outcome<QByteArray> &outcome)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting) {
        promise->addResult(outcome);
        promise->finish();
    }
}

} // namespace exportdesk
