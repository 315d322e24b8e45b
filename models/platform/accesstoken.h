// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <optional>

namespace exportdesk
{

/// Gives the access token that requests carry; asked anew before each attempt.
class AccessToken : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The token in use, or the one that is being fetched. The future finishes on this thread.
    virtual QFuture<Outcome<QByteArray>> token() = 0;
    /// A token other than \a rejected, which the gateway answered with 401. Where the one in use is already another,
    /// that; where there can be none, Kind::SignIn.
    virtual QFuture<Outcome<QByteArray>> tokenAfter(const QByteArray &rejected) = 0;
    /// When the token in use expires by our clock; nothing when there is none or it does not say.
    virtual std::optional<qint64> expiresAtMs() const = 0;

Q_SIGNALS:
    /// A new token is in use.
    void renewed();
    /// No token could be had.
    void refused(const exportdesk::Failure &failure);
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Failure)
