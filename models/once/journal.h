// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intent.h"
#include "models/platform/outcome.h"
#include "models/store/storeoutcome.h"

#include <QFuture>

#include <functional>

class QSqlDatabase;

namespace exportdesk
{

class Store;

/// The intents of one kind, of all connections, in the local store (table "journal"), durable before anything is sent.
class Journal
{
public:
    /// \a store must outlive the journal.
    Journal(Store &store, const QString &kind);

    /// All intents that are open, and the newest \a closed of the settled ones, oldest first.
    QFuture<Outcome<QList<Intent>>> load(int closed = 500);
    /// All intents that are open, those of \a ids, and those that were made since \a sinceMs; oldest first.
    QFuture<Outcome<QList<Intent>>> news(const QStringList &ids, qint64 sinceMs);
    /// The other intents where \a intent's results are, whichever window or connection made them: those that are open,
    /// and those since \a sinceMs that have a result.
    QFuture<Outcome<QList<Intent>>> neighbours(const Intent &intent, qint64 sinceMs);
    /// Writes an intent, in place of one with the same id; finished means durable on disk. Where that cannot be had
    /// it fails with Kind::Storage, unless the intent may be forgotten.
    QFuture<Outcome<Done>> add(const Intent &intent);
    /// The code of addUnlessIdentical()'s failure where there is an identical intent; its detail is the id of that one.
    static constexpr const char *identical = "exportdesk:identical";
    /// As add(), unless an intent of the same fingerprint, where \a intent's results are, was made since \a sinceMs by
    /// whichever process and may have had its effect: Kind::Conflict. Of two processes that try in the same
    /// millisecond only one succeeds.
    QFuture<Outcome<Done>> addUnlessIdentical(const Intent &intent, qint64 sinceMs);
    /// What is written in the same transaction as a new intent, before it. An error writes nothing; the detail of one
    /// of Kind::Constraint is the code of the failure. Runs on the store's thread: it captures values.
    using Alongside = std::function<StoreOutcome<Stored>(QSqlDatabase &, const Intent &)>;
    /// As add(), together with \a alongside, both or none; Kind::Conflict where that does not allow it.
    QFuture<Outcome<Done>> addTogether(const Intent &intent, const Alongside &alongside);
    /// As add(), but in memory is enough: for what can be done again without harm.
    QFuture<Outcome<Done>> addAnyway(const Intent &intent);
    /// Writes everything of an intent again, by its id; finished means durable on disk. Gives the intent as it stands
    /// afterwards: one that another window has settled meanwhile stays settled.
    QFuture<Outcome<Intent>> update(const Intent &intent);
    /// The operator has read why a Rejected intent was rejected.
    QFuture<Outcome<Intent>> dismiss(const Intent &intent);
    /// Another attempt: the intent as it stands afterwards, and whether the attempt was granted.
    struct Attempt {
        Intent intent;
        bool granted = false;
    };
    /// Writes that another attempt (\a intent's last) begins. The intent must be waiting to be sent again or, for a
    /// repetition after a refusal, be Unknown. Of two windows only one gets it, even if both try in
    /// the same millisecond.
    QFuture<Outcome<Attempt>> startAttempt(const Intent &intent);
    /// As update() for an intent that the platform accepted, whatever was concluded about it before. An intent that
    /// another one had found the same result for is Unknown again: the answer proves that it was not its result. Where
    /// the platform had given the result to another intent already: Kind::Conflict, code owned.
    QFuture<Outcome<Intent>> accept(const Intent &intent);
    /// The code of claim()'s failure where the result belongs to another intent, for good.
    static constexpr const char *owned = "exportdesk:owned";
    /// As update() for an intent with a resultId (one of the same organization and sandbox, by any connection), but a
    /// result that another intent owns is not given twice, nor while an identical intent has been on its way since \a
    /// inFlightSinceMs or later: Kind::Conflict.
    QFuture<Outcome<Intent>> claim(const Intent &intent, qint64 inFlightSinceMs);
    /// Writes \a given, which is Resent as \a fresh, and adds \a fresh, both or none. \a fresh was added when the
    /// intent given back names it.
    QFuture<Outcome<Intent>> replace(const Intent &given, const Intent &fresh);
    /// Forgets the intent.
    QFuture<Outcome<Done>> drop(const QString &id);

private:
    Store &m_store;
    QString m_kind;
};

} // namespace exportdesk
