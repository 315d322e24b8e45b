// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/transport.h"

#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/exchangelog.h"
#include "models/platform/httpattempt.h"
#include "models/platform/loopback.h"
#include "models/platform/pagechain.h"
#include "models/platform/proxygate.h"

#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Printable ASCII only: a line break would let a value become a header or a request of its own.
bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

Failure notSent(const char *code, const QString &detail)
{
    Failure failure;
    failure.kind = Failure::Kind::Rejected;
    failure.reached = Failure::Reached::No;
    failure.code = QLatin1String(code);
    failure.detail = detail;
    return failure;
}

std::optional<Failure> fault(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return notSent(Transport::badAddress, url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host()))
        return notSent(Transport::plainHttp, url.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery));
    for (const auto &[name, value] : request.headers)
        if (name.isEmpty() || !isPrintable(name) || !isPrintable(value))
            return notSent(Transport::badHeader, QString::fromLatin1(name.toPercentEncoding()));
    return {};
}

} // namespace

Transport::Transport(ExchangeLog &log, const Clock &clock, ProxyGate *proxies, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
    , m_proxies(proxies)
{
}

Transport::~Transport()
{
    m_ownConnections = ownConnections; // nothing starts any more
    for (HttpAttempt *attempt : findChildren<HttpAttempt *>(Qt::FindDirectChildrenOnly))
        attempt->cancel();
    // Their replies must go before the manager that made them.
    qDeleteAll(findChildren<HttpAttempt *>(Qt::FindDirectChildrenOnly));
}

QFuture<HttpAnswer> Transport::send(const HttpRequest &request)
{
    auto promise = std::make_shared<QPromise<HttpAnswer>>();
    promise->start();
    if (const auto found = fault(request)) {
        HttpAnswer answer;
        answer.failure = found;
        answer.startedMs = m_clock.nowMs();
        m_log.record(request, answer);
        promise->addResult(answer);
        promise->finish();
        return promise->future();
    }
    run(request, promise, 0);
    return promise->future();
}

void Transport::run(const HttpRequest &request, const Promise &promise, int moves)
{
    auto *attempt = new HttpAttempt(request, this);
    connect(attempt, &HttpAttempt::finished, this,
            [this, attempt, promise, moves](const HttpAnswer &answer) { end(*attempt, answer, promise, moves); });
    auto *watcher = new QFutureWatcher<HttpAnswer>(attempt);
    connect(watcher, &QFutureWatcherBase::canceled, attempt, &HttpAttempt::cancel);
    watcher->setFuture(promise->future());
    if (m_proxies && !isLoopbackHost(request.url.host()))
        findRoute(*attempt);
    else
        startOrQueue(*attempt);
}

void Transport::findRoute(HttpAttempt &attempt)
{
    m_routing += &attempt;
    deliver(m_proxies->routeTo(attempt.request().url), &attempt, [this, &attempt](const Outcome<QNetworkProxy> &route) {
        if (!m_routing.removeOne(&attempt))
            return; // cancelled meanwhile
        if (!route) {
            m_routing += &attempt; // it never started
            HttpAnswer refused;
            refused.failure = route.failure();
            return attempt.accept(attempt.request(), refused);
        }
        attempt.setRoute(route.value());
        startOrQueue(attempt);
    });
}

void Transport::startOrQueue(HttpAttempt &attempt)
{
    if (!attempt.request().ownConnection)
        return start(attempt);
    m_queued += &attempt;
    startNext();
}

void Transport::start(HttpAttempt &attempt)
{
    if (attempt.request().chain)
        return attempt.request().chain->send(attempt, m_log, m_clock);
    const std::optional<QNetworkProxy> &route = attempt.route();
    const QString name
        = route ? QString::number(route->type()) + route->hostName() + QString::number(route->port()) : QString();
    std::shared_ptr<QNetworkAccessManager> manager = m_shared.value(name);
    if (!manager || attempt.request().ownConnection) {
        manager = std::make_shared<QNetworkAccessManager>();
        if (m_proxies)
            manager->setProxy(route.value_or(QNetworkProxy(QNetworkProxy::NoProxy)));
        if (!attempt.request().ownConnection)
            m_shared.insert(name, manager);
    }
    attempt.start(m_clock.nowMs(), manager);
}

void Transport::end(HttpAttempt &attempt, HttpAnswer answer, const Promise &promise, int moves)
{
    if (answer.startedMs == 0) // cancelled while it waited
        answer.startedMs = m_clock.nowMs();
    const auto block
        = answer.failure && answer.status == 0 && m_proxies ? m_proxies->block(attempt.request().url) : std::nullopt;
    if (block && answer.failure->kind == Failure::Kind::Unreachable && answer.failure->reached == Failure::Reached::No)
        answer.failure = block; // the proxy asked for a sign-in meanwhile; Qt only knows that it was refused
    m_log.record(attempt.request(), answer);
    attempt.deleteLater();
    const bool hasStarted = !m_routing.removeOne(&attempt) && !m_queued.removeOne(&attempt);
    if (attempt.request().ownConnection && hasStarted) {
        --m_ownConnections;
        startNext();
    }
    if (attempt.wasMoved() && moves < movesAtMost && attempt.request().isRead()) {
        HttpRequest again = attempt.request();
        ++again.attempt;
        return run(again, promise, moves + 1);
    }
    if (attempt.manager() && !attempt.wasMoved() && attempt.hadInterimResponse() && !attempt.request().ownConnection)
        retire(attempt.manager());
    promise->addResult(answer);
    promise->finish();
}

/// Qt 6.4 skips 100 only and takes any other 1xx for the response; the real one would then be given to whichever
/// request comes next on that connection. Which connection it was is not known, so all of them go.
void Transport::retire(const QNetworkAccessManager *manager)
{
    m_shared.removeIf([manager](std::pair<const QString &, std::shared_ptr<QNetworkAccessManager> &> one) {
        return one.second.get() == manager;
    });
    for (HttpAttempt *attempt : findChildren<HttpAttempt *>(Qt::FindDirectChildrenOnly))
        if (attempt->manager() == manager)
            attempt->move();
}

void Transport::startNext()
{
    if (m_queued.isEmpty() || m_ownConnections >= ownConnections)
        return;
    ++m_ownConnections;
    start(*m_queued.takeFirst());
}

} // namespace exportdesk
