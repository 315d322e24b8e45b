// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "models/platform/outcome.h"

#include <QFuture>

namespace exportdesk
{

class Store;

/// The launches of all connections in the local store (table "launches"), durable before anything is sent.
class LaunchJournal
{
public:
    /// \a store must outlive the journal.
    explicit LaunchJournal(Store &store);

    /// All entries that are open, and the newest \a closed of the settled ones, oldest first.
    QFuture<Outcome<QList<LaunchEntry>>> load(int closed = 500);
    /// The other launches where \a entry's jobs are, whichever window or connection made them: those that are open, and
    /// those since \a sinceMs that have a job.
    QFuture<Outcome<QList<LaunchEntry>>> neighbours(const LaunchEntry &entry, qint64 sinceMs);
    /// Writes a new entry; finished means durable on disk.
    QFuture<Outcome<Done>> add(const LaunchEntry &entry);
    /// Writes everything of an entry anew, by its id; finished means durable on disk. Gives the entry as it stands
    /// afterwards: one that another window has settled meanwhile stays settled.
    QFuture<Outcome<LaunchEntry>> update(const LaunchEntry &entry);
    /// The operator has read why a Rejected entry was rejected.
    QFuture<Outcome<LaunchEntry>> dismiss(const LaunchEntry &entry);
    /// Another attempt: the entry as it stands afterwards, and whether the attempt was granted.
    struct Attempt {
        LaunchEntry entry;
        bool granted = false;
    };
    /// Writes that another attempt (\a entry's last) begins. Of two windows only one gets it, be they of one mind to
    /// the millisecond.
    QFuture<Outcome<Attempt>> startAttempt(const LaunchEntry &entry);
    /// As update() for an entry that the platform accepted, whatever was concluded about it before. An entry that
    /// another launch had found the same job for is Unknown again: the answer proves that it was not its job. Where
    /// the platform had given the job to another launch already: Kind::Conflict, code owned.
    QFuture<Outcome<LaunchEntry>> accept(const LaunchEntry &entry);
    /// The code of claim()'s failure where the job belongs to another entry, for good.
    static constexpr const char *owned = "exportdesk:owned";
    /// As update() for an entry with a jobId (one of the same organisation and sandbox, by any connection), but a job
    /// that another entry owns is not given twice, nor while an identical launch has been on its way since \a
    /// inFlightSinceMs or later: Kind::Conflict.
    QFuture<Outcome<LaunchEntry>> claim(const LaunchEntry &entry, qint64 inFlightSinceMs);
    /// Writes \a given, which is Resent as \a fresh, and adds \a fresh, both or none. \a fresh was added when the
    /// entry given back names it.
    QFuture<Outcome<LaunchEntry>> replace(const LaunchEntry &given, const LaunchEntry &fresh);

private:
    Store &m_store;
};

} // namespace exportdesk
