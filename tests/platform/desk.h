// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/exchangelog.h"
#include "models/platform/httpclient.h"
#include "models/platform/inflater.h"
#include "models/platform/pastedtoken.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/scriptedserver.h"

#include <memory>
#include <utility>

namespace exportdesk
{

inline const QByteArray clientSecret = "p8e-top-secret-value";
inline const QByteArray firstToken = "token-number-one-AAAA";
inline const QByteArray secondToken = "token-number-two-BBBB";
inline const QString jobsPath = QStringLiteral("/data/core/ups/export/jobs");

/// The policy of production, in milliseconds.
RetryPolicy quickPolicy();
QByteArray tokenJson(const QByteArray &token);
/// What the gateway says by E1.
QByteArray gatewayError(const QByteArray &code, const QByteArray &message);
/// What IMS says by E13.
QByteArray imsError(const QByteArray &error, const QByteArray &description);
/// Answers sign-in with the given bodies in turn, the last one for ever.
kit::ScriptedServer::Act signIn(const QList<QByteArray> &bodies);

/// What an Inflater with this limit makes of \a packed when it comes in pieces of this size.
std::pair<Inflater::State, QByteArray> inflatedInPieces(const QByteArray &packed, qsizetype piece, qint64 limit);

PlatformRequest get(const QString &path = jobsPath);
PlatformRequest post(const QByteArray &body = "{}");
PlatformRequest remove();

/// A client with everything it needs, against a gateway and an identity service that do as told.
struct Desk {
    Desk();
    /// Makes the client from what the test changed.
    void open();
    /// Sends, and waits for the outcome.
    Outcome<PlatformReply> ask(const PlatformRequest &request);
    /// Runs the event loop until no call is open, none waits to be repeated, and the gateway has seen everything that
    /// was sent to it. False when that takes too long.
    bool becomesIdle();

    kit::ScriptedServer gateway;
    kit::ScriptedServer ims;
    Connection connection;
    kit::FakeClock clock;
    qint64 steadyMs = 0;
    ProxyGate *proxies = nullptr;
    ExchangeLog log;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<AccessToken> token;
    std::unique_ptr<HttpClient> client;
};

} // namespace exportdesk
