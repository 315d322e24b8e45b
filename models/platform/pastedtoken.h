// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/accesstoken.h"

namespace exportdesk
{

class Clock;
class Redaction;

/// An access token that the operator pasted for this run; cannot be renewed.
class PastedToken final : public AccessToken
{
    Q_OBJECT

public:
    /// The code of a failure: the token has expired or was refused.
    static constexpr const char *notAccepted = "exportdesk:pasted-token";

    /// Spaces around it and a leading "Bearer " are ignored. \a clock must outlive the token.
    PastedToken(const QByteArray &token, Redaction &redaction, const Clock &clock, QObject *parent = nullptr);

    QFuture<Outcome<QByteArray>> token() override;
    QFuture<Outcome<QByteArray>> tokenAfter(const QByteArray &rejected) override;
    std::optional<qint64> expiresAtMs() const override { return m_expiresAtMs; }

private:
    QByteArray m_token;
    const Clock &m_clock;
    std::optional<qint64> m_expiresAtMs;
};

} // namespace exportdesk
