// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// Why a call has no value. Titles and remedies are created when shown (failuretext.h), so they follow the language.
struct Failure {
    enum class Kind {
        Unreachable, ///< refused, DNS, proxy, offline: the request did not leave
        Tls, ///< the certificate or the handshake was not accepted
        Timeout, ///< our own overall limit
        Interrupted, ///< the connection ended before the response was complete
        Redirected, ///< the answer led to another origin; credentials did not follow
        SignIn, ///< IMS refused, or 401 after one renewal
        Forbidden, ///< 403, missing headers, wrong key or organization
        NotFound,
        Rejected, ///< 400, 405, 415, 422: the request itself is wrong
        Conflict, ///< 409, 412
        Throttled, ///< 429
        Server, ///< 5xx
        Unreadable, ///< the answer is not what the API documents
        TooLarge, ///< the answer passed the size limit of the request
        Cancelled, ///< we ended it ourselves
        Storage, ///< the local store or disk
    };
    /// Whether the request can have had an effect on the platform; decides what may be sent again. No: it did not
    /// leave. Yes: it was refused, which does not prove that nothing was done: a gateway that repeats requests by
    /// itself can be refused at its second attempt. Maybe: everything else, including 5xx and responses that broke off.
    enum class Reached { No, Maybe, Yes };

    Kind kind = Kind::Unreadable;
    Reached reached = Reached::Maybe;
    bool onlyReads = false; ///< the request could not have had an effect, whether it arrived or not
    int httpStatus = 0; ///< 0 when there was no answer
    QString code; ///< the platform's own, e.g. "401013", "UPLIB-101221-404", "invalid_scope"
    QString detail; ///< the platform's or the transport's own words, verbatim
    QString requestId; ///< for support
    QString sandbox; ///< in which it happened; named in 404s
    qint64 retryAfterMs = -1; ///< from Retry-After or retryAfterMs; -1 when not given
    QByteArray body; ///< the raw answer, masked and cut, for a details view

    bool operator==(const Failure &) const = default;
};

} // namespace exportdesk
