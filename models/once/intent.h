// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace exportdesk
{

/// Something that must happen once on the platform, as the journal keeps it: what was asked for where, and what became
/// of it. Holds no secret.
struct Intent {
    enum class State {
        Sending, ///< durable in the journal; the request is about to leave, on its way, or waiting to be sent again
        Accepted, ///< the platform answered with resultId
        Rejected, ///< it definitely had no effect: failure says why
        Unknown, ///< the answer is missing: the result is being searched for
        Undecided, ///< searched for and not certain, or the search was not possible: somebody decides (candidates may
                   ///< be given)
        Adopted, ///< resultId was found (or selected by the operator) and is this intent's result
        Resent, ///< given up for a new intent, resentAs
        Abandoned, ///< the operator gave it up
    };

    QString id; ///< ours
    QString connectionId; ///< of the connection it was made with
    QString platform; ///< where it happens: platformKey(); empty: of an earlier version, and not known
    QString orgId;
    QString sandbox;
    QByteArray body; ///< the JSON of the request
    QString fingerprint; ///< equal for intents that ask for the same
    qint64 createdMs = 0; ///< the click, by our clock
    qint64 sentMs = 0; ///< the first attempt that may have arrived, by our clock; those before did not leave
    /// When it was sent again automatically, after a refusal and a search without a result; 0: never.
    qint64 repeatedMs = 0;
    qint64 searchedMs = 0; ///< the last search that could read the platform, by our clock; 0: none
    int attempts = 0;
    qint64 skewMs = 0; ///< how far the platform's clock was ahead of ours when it was sent
    State state = State::Sending;
    QString resultId; ///< Accepted and Adopted: the platform's id of what it made
    /// Rejected: why. Unknown and Undecided: why the answer is missing; nothing: the program ended before it came, or
    /// another window waits for it. Sending: why it will be sent again.
    std::optional<Failure> failure;
    /// Undecided: ids of what may be the result; empty: none was found. Adopted: those the operator selected from.
    QStringList candidates;
    /// Unknown and Undecided: why the search was not possible; its body is not kept.
    std::optional<Failure> unread;
    QString resentAs; ///< id of the intent that took over
    bool dismissed = false; ///< the operator has read why it was rejected
    bool mayBeForgotten = false; ///< the operator insisted although the journal could not be made durable

    bool operator==(const Intent &) const = default;
    /// Neither the platform nor the operator has settled it yet.
    bool isOpen() const { return isPursued() || state == State::Undecided; }
    /// The platform is being asked; nobody has to decide yet.
    bool isPursued() const { return state == State::Sending || state == State::Unknown; }
    qint64 lastSentMs() const { return std::max(sentMs, repeatedMs); }
    /// A 4xx status was received, which does not prove that nothing was done. 408 does not count: it comes from a
    /// gateway that stopped waiting.
    bool wasRefused() const
    {
        return failure && failure->reached != Failure::Reached::No && failure->httpStatus >= 400
            && failure->httpStatus < 500 && failure->httpStatus != 408;
    }
    /// The request may be on its way at this moment; false while it waits to be sent again.
    bool isOnItsWay() const { return state == State::Sending && !failure; }
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Intent)
