// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace exportdesk
{

/// How an attempt to tell something ended. Its words contain no secret.
struct WayResult {
    enum class Kind {
        Delivered,
        NoSecret, ///< neither in the keychain nor elsewhere
        Unreachable, ///< refused, DNS, no route
        Certificate, ///< not trusted, or not of this host
        Timeout,
        Redirected, ///< to another address: what is sent does not follow
        Refused, ///< the receiver answered no: detail is its status
        SignIn, ///< the mail server did not accept user or password
        NoTls, ///< the mail server does not offer encryption
        NoProgram,
        Ended, ///< the program ended with a code other than 0, or crashed: detail is the code
        Setup, ///< the way itself is wrong
        Stopped, ///< Exportdesk was closed
    };

    Kind kind = Kind::Delivered;
    QString detail; ///< a number or a few words, never what the receiver wrote
    qint64 retryAfterMs = -1; ///< that the receiver asked for

    bool ok() const { return kind == Kind::Delivered; }
    bool operator==(const WayResult &) const = default;
};

/// How it ended, as a sentence in the current language.
QString wayResultText(const WayResult &result);
/// For the store and for scripts: "refused 500".
QString writeWayResult(const WayResult &result);
WayResult readWayResult(const QString &text);

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::WayResult)
