// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <optional>

namespace exportdesk
{

/// Provides the access token of requests; queried again before each attempt.
class AccessToken : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The token in use, or the one that is being fetched. The future finishes on this thread.
    virtual QFuture<Outcome<QByteArray>> token() = 0;
    /// A token to use instead of \a rejected, for which the gateway returned 401: the one in use if it differs, else a
    /// new one; Kind::SignIn if none can be obtained.
    virtual QFuture<Outcome<QByteArray>> tokenAfter(const QByteArray &rejected) = 0;
    /// When the token in use expires by our clock; empty if there is none or its end is unknown.
    virtual std::optional<qint64> expiresAtMs() const = 0;

Q_SIGNALS:
    /// A new token is in use.
    void renewed();
    /// No token could be obtained.
    void refused(const exportdesk::Failure &failure);
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Failure)
