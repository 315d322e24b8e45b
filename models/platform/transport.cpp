// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/transport.h"

#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/platform/httpattempt.h"

#include <QFutureWatcher>
#include <QHostAddress>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

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
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return notSent(Transport::plainHttp, url.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery));
    for (const auto &[name, value] : request.headers)
        if (name.isEmpty() || !isPrintable(name) || !isPrintable(value))
            return notSent(Transport::badHeader, QString::fromLatin1(name.toPercentEncoding()));
    return {};
}

} // namespace

Transport::Transport(ExchangeLog &log, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
{
    m_shared.setAutoDeleteReplies(false);
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
    auto *attempt = new HttpAttempt(request, m_shared, this);
    connect(attempt, &HttpAttempt::finished, this, [this, attempt, promise](HttpAnswer answer) {
        if (answer.startedMs == 0) // cancelled while it waited
            answer.startedMs = m_clock.nowMs();
        m_log.record(attempt->request(), answer);
        attempt->deleteLater();
        if (attempt->request().ownConnection && !m_queued.removeOne(attempt)) {
            --m_ownConnections;
            startNext();
        }
        promise->addResult(answer);
        promise->finish();
    });
    auto *watcher = new QFutureWatcher<HttpAnswer>(attempt);
    connect(watcher, &QFutureWatcherBase::canceled, attempt, &HttpAttempt::cancel);
    watcher->setFuture(promise->future());
    if (request.ownConnection) {
        m_queued += attempt;
        startNext();
    } else {
        attempt->start(m_clock.nowMs());
    }
    return promise->future();
}

void Transport::startNext()
{
    if (m_queued.isEmpty() || m_ownConnections >= ownConnections)
        return;
    ++m_ownConnections;
    m_queued.takeFirst()->start(m_clock.nowMs());
}

} // namespace exportdesk
