// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/accesstoken.h"
#include "models/platform/connection.h"
#include "models/platform/httpanswer.h"
#include "models/platform/retrypolicy.h"

#include <QList>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace exportdesk
{

class Transport;

/// OAuth server-to-server sign-in: fetches the token, keeps it in memory, and fetches the next one in time.
///
/// Adobe Developer Console, "Server to Server authentication": POST /ims/token/v3 with a form. However many requests
/// ask, one fetch runs at a time and they wait for it.
class ServiceToken final : public AccessToken
{
    Q_OBJECT

public:
    /// A steady clock in milliseconds, independent of changes of the system clock.
    using Steady = std::function<qint64()>;

    /// \a transport must outlive the token. \a clientSecret is held in memory only.
    ServiceToken(const Connection &connection, const QByteArray &clientSecret, Transport &transport,
                 const RetryPolicy &policy, QObject *parent = nullptr, Steady steady = {});
    ~ServiceToken() override;

    QFuture<Outcome<QByteArray>> token() override;
    QFuture<Outcome<QByteArray>> tokenAfter(const QByteArray &rejected) override;
    std::optional<qint64> expiresAtMs() const override;

    /// More new tokens than this within renewalSpan are a sign that none of them is accepted, or that their lifetime is
    /// wrong; no organization needs as many.
    static constexpr qsizetype renewalsAtMost = 20;
    static constexpr std::chrono::minutes renewalSpan{10};
    static constexpr const char *renewedTooOften = "exportdesk:renewed-too-often";

    /// How long before its end a token is renewed: 500 s or a tenth of its life, whichever is less.
    static qint64 marginMs(qint64 lifeMs);

private:
    struct Held {
        QByteArray value;
        qint64 fromSteadyMs = 0;
        qint64 fromWallMs = 0;
        qint64 lifeMs = 0;
    };

    QFuture<Outcome<QByteArray>> fetched();
    void fetch();
    void onAnswer(const HttpAnswer &answer);
    Outcome<Held> read(const HttpAnswer &answer) const;
    void onFailure(const Failure &failure);
    void finish(const Outcome<QByteArray> &outcome);
    qint64 ageMs(const Held &held) const;
    qint64 remainingMs() const;
    std::optional<Failure> pause();

    const Connection m_connection;
    const QByteArray m_secret;
    Transport &m_transport;
    RetryPolicy m_policy;
    Steady m_steady;
    Held m_held;
    QList<std::shared_ptr<QPromise<Outcome<QByteArray>>>> m_waiting; ///< not empty while a fetch runs
    int m_attempts = 0;
    QList<Held> m_renewals; ///< when the last tokens arrived; without their values
    QTimer m_again;
};

} // namespace exportdesk
