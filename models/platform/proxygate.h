// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/platform/proxyconnect.h"
#include "models/platform/proxyrelay.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QUrl>

#include <map>
#include <memory>

namespace exportdesk
{

/// A proxy waits for the operator to sign in.
struct ProxySignInRequest {
    QString proxy; ///< "host:port"
    QString realm; ///< in the proxy's words; may be empty
    bool refused = false; ///< what was given was not accepted

    bool operator==(const ProxySignInRequest &) const = default;
};

/// How requests leave this computer: the proxies of the system, which of them want a sign-in, and whether they have it.
///
/// A proxy is asked by one CONNECT of our own before anything else goes through it. While it waits for a sign-in,
/// requests fail at once and nothing is sent to it.
class ProxyGate final : public QObject
{
    Q_OBJECT

public:
    /// May block, for a script that configures proxies; called in a worker.
    using Query = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    // Failure codes; the detail is the proxy.
    static constexpr const char *signInCode = "exportdesk:proxy-sign-in";
    static constexpr const char *signInRefused = "exportdesk:proxy-sign-in-refused";
    static constexpr const char *noTicket = "exportdesk:proxy-no-ticket";
    static constexpr const char *noMethod = "exportdesk:proxy-no-method";
    static constexpr const char *denied = "exportdesk:proxy-denied"; ///< with the status as httpStatus
    static constexpr const char *unreachable = "exportdesk:proxy-unreachable";
    static constexpr const char *settingsUnread = "exportdesk:proxy-settings"; ///< no detail

    /// So long an answer of the system counts; scripts are slow.
    static constexpr std::chrono::minutes routeLife{5};
    /// So long a proxy that offers no usable method is left alone.
    static constexpr std::chrono::minutes noMethodLife{5};
    /// So long one that wants a ticket is; the operator may get one at any moment.
    static constexpr std::chrono::seconds noTicketLife{5};
    static constexpr std::chrono::seconds queryLimit{20};

    /// By default the system's proxies and the ticket of the desktop.
    explicit ProxyGate(Query query = {}, ProxyTicket ticket = ticketOfDesktop, QObject *parent = nullptr);
    ~ProxyGate() override;

    /// What Qt is to use for an address, or why nothing can be sent there now.
    QFuture<Outcome<QNetworkProxy>> routeTo(const QUrl &address);
    /// Why nothing can be sent to an address whose route was given before; nothing when it can.
    std::optional<Failure> block(const QUrl &address) const;
    /// The proxy that a route to this address leads through, "host:port"; empty for none or not known.
    QString proxyFor(const QUrl &address) const { return m_throughs.value(targetOf(address)); }
    void signIn(const QString &proxy, const ProxyCredentials &credentials);

Q_SIGNALS:
    void signInNeeded(const exportdesk::ProxySignInRequest &request);
    /// Requests can go through again.
    void opened(const QString &proxy);
    /// The same where requests have failed for want of a ticket: they may be made again.
    void ticketFound(const QString &proxy);

private:
    using Promise = std::shared_ptr<QPromise<Outcome<QNetworkProxy>>>;
    struct Proxy {
        QNetworkProxy address;
        ProxyCredentials credentials;
        bool isOpen = false;
        std::optional<Failure> block; ///< until the operator has answered, or its time is over
        QElapsedTimer blockedSince;
        QByteArray target; ///< asked for last
        ProxyConnect *asking = nullptr;
        QList<Promise> waiting;
    };
    struct Route {
        QNetworkProxy proxy;
        QElapsedTimer since;
    };

    static QByteArray targetOf(const QUrl &address);
    void query(const QUrl &address, const QString &key);
    void acceptRoute(const QString &key, const QNetworkProxy &proxy);
    void enter(const QNetworkProxy &proxy, const QByteArray &target, const Promise &promise);
    bool isBlocked(const Proxy &proxy) const;
    void ask(const QString &name);
    void settle(const QString &name, const ProxyConnect &asked);
    void setBlock(const QString &name, const ProxyConnect &asked);
    std::unique_ptr<ProxyConnect> openTunnel(const QByteArray &target);
    void finishWaiting(const QString &name, const Outcome<QNetworkProxy> &outcome);

    const Query m_query;
    const ProxyTicket m_ticket;
    std::unique_ptr<QThreadPool> m_pool;
    ProxyRelay m_relay;
    QHash<QString, Route> m_routes; ///< by scheme, host and port
    QHash<QString, QList<std::pair<Promise, QByteArray>>> m_queried; ///< waits for the system; with the target
    QHash<QByteArray, QString> m_throughs; ///< by target: the proxy it is reached through
    std::map<QString, Proxy> m_proxies; ///< by name
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::ProxySignInRequest)
