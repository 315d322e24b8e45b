// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/httpanswer.h"
#include "models/platform/httprequest.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPromise>

#include <memory>

namespace exportdesk
{

class Clock;
class ExchangeLog;
class HttpAttempt;
class ProxyGate;

/// Sends single attempts and records each; refuses addresses and headers that would give credentials away.
class Transport final : public QObject
{
    Q_OBJECT

public:
    /// The limit of simultaneous attempts with their own connection; each costs a thread of Qt. Further ones wait.
    static constexpr int ownConnections = 6;

    // Failure codes of our own, for requests that were not sent.
    static constexpr const char *badAddress = "exportdesk:bad-address";
    static constexpr const char *plainHttp = "exportdesk:plain-http";
    static constexpr const char *badHeader = "exportdesk:bad-header";
    // Of requests that were sent.
    static constexpr const char *interimResponse = "exportdesk:interim-response"; ///< detail: its status
    static constexpr const char *redirectLoop = "exportdesk:redirect-loop";
    static constexpr const char *redirectNotFollowed = "exportdesk:redirect-not-followed"; ///< to the same server

    /// A GET whose connection became useless by another's interim response is sent again at most so often.
    static constexpr int movesAtMost = 3;

    /// Both must outlive the transport.
    /// \a proxies finds the way out and must outlive it, too; without it Qt does, which cannot sign in to a proxy.
    Transport(ExchangeLog &log, const Clock &clock, ProxyGate *proxies = nullptr, QObject *parent = nullptr);
    /// Open attempts end with Kind::Cancelled.
    ~Transport() override;

    /// Sends once. The future finishes on this thread; cancelling it ends the attempt.
    QFuture<HttpAnswer> send(const HttpRequest &request);

    const Clock &clock() const { return m_clock; }
    ExchangeLog &log() { return m_log; }

private:
    using Promise = std::shared_ptr<QPromise<HttpAnswer>>;

    void run(const HttpRequest &request, const Promise &promise, int moves);
    void findRoute(HttpAttempt &attempt);
    void startOrQueue(HttpAttempt &attempt);
    void start(HttpAttempt &attempt);
    void end(HttpAttempt &attempt, HttpAnswer answer, const Promise &promise, int moves);
    void retire(const QNetworkAccessManager *manager);
    void startNext();

    ExchangeLog &m_log;
    const Clock &m_clock;
    ProxyGate *const m_proxies;
    /// By way out; keep connections alive. Replaced after an interim response, while attempts keep theirs.
    QHash<QString, std::shared_ptr<QNetworkAccessManager>> m_shared;
    QList<HttpAttempt *> m_routing; ///< wait for their way out
    QList<HttpAttempt *> m_queued; ///< wait for a connection of their own
    int m_ownConnections = 0;
};

} // namespace exportdesk
