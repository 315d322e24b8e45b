// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/httpanswer.h"
#include "models/platform/httprequest.h"

#include <QFuture>
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

    /// Both must outlive the transport.
    Transport(ExchangeLog &log, const Clock &clock, QObject *parent = nullptr);
    /// Open attempts end with Kind::Cancelled.
    ~Transport() override;

    /// Sends once. The future finishes on this thread; cancelling it ends the attempt.
    QFuture<HttpAnswer> send(const HttpRequest &request);

    const Clock &clock() const { return m_clock; }
    ExchangeLog &log() { return m_log; }

private:
    void startNext();

    ExchangeLog &m_log;
    const Clock &m_clock;
    QNetworkAccessManager m_shared;
    QList<HttpAttempt *> m_queued; ///< wait for a connection of their own
    int m_ownConnections = 0;
};

} // namespace exportdesk
