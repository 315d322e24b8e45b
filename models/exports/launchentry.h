// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace exportdesk
{

/// One click on Launch, as the journal keeps it: what was sent where, and what became of it. Holds no secret.
struct LaunchEntry {
    enum class State {
        Sending, ///< durable in the journal; the request is about to leave, on its way, or waiting to be sent again
        Accepted, ///< the platform answered with jobId
        Rejected, ///< surely no job was made: failure says why
        Unknown, ///< the answer is missing: the platform's list is being looked through
        Undecided, ///< looked through and not certain, or not to be read: the operator decides (candidates may be
                   ///< given)
        Adopted, ///< jobId was found in the list (or chosen by the operator) and is this launch's job
        Resent, ///< given up for a new entry, resentAs
        Abandoned, ///< the operator let it go
    };

    QString id; ///< ours, a UUID
    QString connectionId;
    QString orgId;
    QString sandbox;
    QByteArray body; ///< the JSON as sent
    QString fingerprint;
    qint64 createdMs = 0; ///< the click, by our clock
    qint64 sentMs = 0; ///< the last attempt, by our clock; those before surely did not arrive
    int attempts = 0;
    qint64 skewMs = 0; ///< how far the platform's clock was ahead of ours when it was sent
    State state = State::Sending;
    QString jobId; ///< Accepted and Adopted
    /// Rejected: why. Unknown and Undecided: what kept the answer from us; nothing: the program ended before it came,
    /// or another window waits for it. Sending: why it will be sent again.
    std::optional<Failure> failure;
    /// Undecided: ids of jobs that may be this one; empty: none was found. Adopted: those the operator chose among.
    QStringList candidates;
    /// Unknown and Undecided: why the platform's list could not be looked through; its body is not kept.
    std::optional<Failure> unread;
    QString resentAs; ///< id of the entry that took over
    bool dismissed = false; ///< the operator has read why it was rejected

    bool operator==(const LaunchEntry &) const = default;
    /// Neither the platform nor the operator has settled it yet.
    bool isOpen() const { return state == State::Sending || state == State::Unknown || state == State::Undecided; }
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::LaunchEntry)
