// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/proxygate.h"

#include "models/platform/deliver.h"
#include "models/platform/loopback.h"
#include "models/platform/readyfuture.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QList<QNetworkProxy> proxiesOfSystem(const QNetworkProxyQuery &query)
{
    // The application's factory is asked only where one was set; it holds a lock while it is.
    return QNetworkProxyFactory::usesSystemConfiguration() ? QNetworkProxyFactory::systemProxyForQuery(query)
                                                           : QNetworkProxyFactory::proxyForQuery(query);
}

Failure proxyFailure(Failure::Kind kind, const char *code, const QString &proxy)
{
    Failure failure;
    failure.kind = kind;
    failure.reached = Failure::Reached::No;
    failure.code = QLatin1String(code);
    failure.detail = proxy;
    return failure;
}

Failure failureOf(const ProxyConnect &asked, const QString &proxy)
{
    switch (asked.end()) {
    case ProxyConnect::End::Open:
    case ProxyConnect::End::SignInNeeded:
        return proxyFailure(Failure::Kind::SignIn,
                            asked.wereRefused() ? ProxyGate::signInRefused : ProxyGate::signInCode, proxy);
    case ProxyConnect::End::NoTicket:
        return proxyFailure(Failure::Kind::SignIn, ProxyGate::noTicket, proxy);
    case ProxyConnect::End::NoMethod:
        return proxyFailure(Failure::Kind::SignIn, ProxyGate::noMethod, proxy);
    case ProxyConnect::End::Denied: {
        Failure failure = proxyFailure(Failure::Kind::Unreachable, ProxyGate::denied, proxy);
        failure.httpStatus = asked.status();
        return failure;
    }
    case ProxyConnect::End::Unreachable:
        break;
    }
    return proxyFailure(Failure::Kind::Unreachable, ProxyGate::unreachable, proxy);
}

void finishRoute(const std::shared_ptr<QPromise<Outcome<QNetworkProxy>>> &promise, const Outcome<QNetworkProxy> &route)
{
    promise->addResult(route);
    promise->finish();
}

} // namespace

ProxyGate::ProxyGate(Query query, ProxyTicket ticket, QObject *parent)
    : QObject(parent)
    , m_query(query ? std::move(query) : Query(proxiesOfSystem))
    , m_ticket(std::move(ticket))
    , m_pool(std::make_unique<QThreadPool>())
    , m_relay([this](const QByteArray &target) { return openTunnel(target); })
{
    m_pool->setMaxThreadCount(4); // mostly waiting
}

ProxyGate::~ProxyGate()
{
    Failure cancelled;
    cancelled.kind = Failure::Kind::Cancelled;
    cancelled.reached = Failure::Reached::No;
    for (const auto &[name, proxy] : std::exchange(m_proxies, {}))
        for (const Promise &promise : proxy.waiting)
            finishRoute(promise, cancelled);
    for (const auto &waiting : std::exchange(m_queried, {}))
        for (const auto &[promise, target] : waiting)
            finishRoute(promise, cancelled);
    // A script may keep its thread for minutes; quitting does not wait for it.
    if (m_pool->activeThreadCount() > 0)
        m_pool.release();
}

QByteArray ProxyGate::targetOf(const QUrl &address)
{
    QString host = address.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return host.toLatin1() + ':' + QByteArray::number(address.port(443));
}

QFuture<Outcome<QNetworkProxy>> ProxyGate::routeTo(const QUrl &address)
{
    // Anything but https is refused later, except to this computer.
    if (address.scheme() != "https"_L1 || isLoopbackHost(address.host()))
        return readyFuture(Outcome<QNetworkProxy>(QNetworkProxy(QNetworkProxy::NoProxy)));
    auto promise = std::make_shared<QPromise<Outcome<QNetworkProxy>>>();
    promise->start();
    const QByteArray target = targetOf(address);
    const QString key = address.scheme() + u' ' + QString::fromLatin1(target);
    const auto known = m_routes.constFind(key);
    if (known != m_routes.cend() && !known->since.hasExpired(std::chrono::milliseconds(routeLife).count())) {
        enter(known->proxy, target, promise);
    } else {
        m_queried[key].append({promise, target});
        if (m_queried[key].size() == 1)
            query(address, key);
    }
    return promise->future();
}

void ProxyGate::query(const QUrl &address, const QString &key)
{
    const QNetworkProxyQuery query(address);
    deliver(QtConcurrent::run(m_pool.get(), m_query, query), this, [this, key](const QList<QNetworkProxy> &found) {
        acceptRoute(key, found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first());
    });
    QTimer::singleShot(queryLimit, this, [this, key] {
        for (const auto &[promise, target] : m_queried.take(key))
            finishRoute(promise, proxyFailure(Failure::Kind::Unreachable, settingsUnread, {}));
    });
}

void ProxyGate::acceptRoute(const QString &key, const QNetworkProxy &proxy)
{
    Route route{proxy, {}};
    route.since.start();
    m_routes.insert(key, route);
    for (const auto &[promise, target] : m_queried.take(key))
        enter(proxy, target, promise);
}

void ProxyGate::enter(const QNetworkProxy &proxy, const QByteArray &target, const Promise &promise)
{
    const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (!isHttp) {
        m_throughs.remove(target);
        const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
        return finishRoute(promise, isSocks ? proxy : QNetworkProxy(QNetworkProxy::NoProxy));
    }
    const QString name = proxy.hostName() + u':' + QString::number(proxy.port());
    m_throughs.insert(target, name);
    Proxy &known = m_proxies[name];
    known.address = proxy;
    known.target = target;
    if (known.credentials.isEmpty() && !proxy.user().isEmpty())
        known.credentials = {proxy.user(), proxy.password()};
    known.waiting += promise;
    if (isBlocked(known))
        finishWaiting(name, *known.block);
    else if (known.isOpen)
        finishWaiting(name, m_relay.proxy());
    else if (!known.asking)
        ask(name);
}

bool ProxyGate::isBlocked(const Proxy &proxy) const
{
    if (!proxy.block)
        return false;
    const auto isYoungerThan
        = [&proxy](std::chrono::milliseconds life) { return !proxy.blockedSince.hasExpired(life.count()); };
    if (proxy.block->code == QLatin1String(noTicket))
        return isYoungerThan(noTicketLife);
    return proxy.block->code != QLatin1String(noMethod) || isYoungerThan(noMethodLife);
}

std::optional<Failure> ProxyGate::block(const QUrl &address) const
{
    const auto through = m_throughs.constFind(targetOf(address));
    if (through == m_throughs.cend())
        return {};
    const auto known = m_proxies.find(*through);
    return known != m_proxies.end() && isBlocked(known->second) ? known->second.block : std::nullopt;
}

void ProxyGate::ask(const QString &name)
{
    Proxy &proxy = m_proxies[name];
    auto *asking = new ProxyConnect({proxy.address, proxy.credentials, m_ticket}, proxy.target, *m_pool, this);
    proxy.asking = asking;
    connect(asking, &ProxyConnect::finished, this, [this, name, asking] {
        m_proxies[name].asking = nullptr;
        asking->deleteLater();
        settle(name, *asking);
    });
    asking->start();
}

void ProxyGate::settle(const QString &name, const ProxyConnect &asked)
{
    Proxy &proxy = m_proxies[name];
    switch (asked.end()) {
    case ProxyConnect::End::Open: {
        const bool lackedTicket = proxy.block && proxy.block->code == QLatin1String(noTicket);
        proxy.block.reset();
        proxy.isOpen = true;
        finishWaiting(name, m_relay.proxy());
        Q_EMIT opened(name);
        if (lackedTicket)
            Q_EMIT ticketFound(name);
        return;
    }
    case ProxyConnect::End::SignInNeeded:
    case ProxyConnect::End::NoTicket:
    case ProxyConnect::End::NoMethod:
        setBlock(name, asked);
        return;
    case ProxyConnect::End::Denied:
        break;
    case ProxyConnect::End::Unreachable:
        m_routes.clear(); // the settings may have changed
        break;
    }
    finishWaiting(name, failureOf(asked, name));
}

void ProxyGate::setBlock(const QString &name, const ProxyConnect &asked)
{
    Proxy &proxy = m_proxies[name];
    const bool isNew = !isBlocked(proxy);
    proxy.isOpen = false;
    proxy.block = failureOf(asked, name);
    proxy.blockedSince.start();
    finishWaiting(name, *proxy.block);
    if (isNew && asked.end() == ProxyConnect::End::SignInNeeded)
        Q_EMIT signInNeeded({name, asked.realm(), asked.wereRefused()});
}

void ProxyGate::signIn(const QString &name, const ProxyCredentials &credentials)
{
    const auto known = m_proxies.find(name);
    if (known == m_proxies.end() || known->second.asking)
        return;
    known->second.credentials = credentials;
    known->second.block.reset();
    known->second.isOpen = false;
    ask(name);
}

std::unique_ptr<ProxyConnect> ProxyGate::openTunnel(const QByteArray &target)
{
    const QString name = m_throughs.value(target);
    const auto known = m_proxies.find(name);
    if (known == m_proxies.end() || !known->second.isOpen || isBlocked(known->second))
        return nullptr;
    const Proxy &proxy = known->second;
    auto tunnel = std::make_unique<ProxyConnect>(ProxyConnect::Way{proxy.address, proxy.credentials, m_ticket}, target,
                                                 *m_pool);
    connect(tunnel.get(), &ProxyConnect::finished, this, [this, name, used = proxy.credentials, one = tunnel.get()] {
        const auto end = one->end();
        if (m_proxies[name].credentials != used)
            return; // the operator has signed in again since
        if (end == ProxyConnect::End::Unreachable)
            m_proxies[name].isOpen = false; // to be asked again
        else if (end != ProxyConnect::End::Open && end != ProxyConnect::End::Denied)
            setBlock(name, *one);
    });
    return tunnel;
}

void ProxyGate::finishWaiting(const QString &name, const Outcome<QNetworkProxy> &outcome)
{
    for (const Promise &promise : std::exchange(m_proxies[name].waiting, {}))
        finishRoute(promise, outcome);
}

} // namespace exportdesk
