// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intent.h"
#include "models/once/intentmatch.h"
#include "models/platform/outcome.h"

#include <QFuture>

#include <chrono>
#include <limits>

namespace exportdesk
{

/// Waiting times of an engine; tests make them short.
struct OncePace {
    /// After a missing answer: how long to wait before each search for the result.
    /// Together more than two minutes, because a new job may take that long to appear in the platform's list.
    QList<std::chrono::milliseconds> looks{std::chrono::seconds(5), std::chrono::seconds(10), std::chrono::seconds(20),
                                           std::chrono::seconds(40), std::chrono::seconds(60)};
    /// For kinds that do not ask the operator: a refusal counts as final after so many of these searches.
    qsizetype looksAfterRefusal = std::numeric_limits<qsizetype>::max();
    /// What did not leave is sent again after these times (a longer Retry-After is heeded).
    QList<std::chrono::milliseconds> resends{std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(15),
                                             std::chrono::seconds(30)};
    /// A Retry-After longer than this is not waited for: nothing is sent again by itself.
    std::chrono::milliseconds longestWait = std::chrono::minutes(2);
    /// Results created this long before the attempt still count: clocks differ even after their skew is allowed for.
    std::chrono::milliseconds tolerance = std::chrono::seconds(30);
    /// How long an attempt can be on its way. An intent that the last run (or another window) left there is not called
    /// "not found" sooner.
    std::chrono::milliseconds inFlight = std::chrono::seconds(95);
    /// What an earlier run left to be sent is not sent any more after this time.
    std::chrono::milliseconds recent = std::chrono::minutes(10);
};

/// What is special about one kind of intent: the call, the matching rule, and who is there to decide.
class OnceKind
{
public:
    struct Traits {
        /// Each request follows a search that did not find its effect. Sending again does no harm then: it is sent
        /// although the journal cannot be written, and it is sent again by itself.
        bool looksFirst = false;
        /// What cannot be found out is put to the operator, and settled intents stay in the journal. Otherwise an
        /// intent whose result is not found counts as rejected, one that cannot be searched for is left to the next
        /// run, and settled intents leave the journal.
        bool asksOperator = true;
        /// One search serves all lost intents. Otherwise each is searched for on its own.
        bool sharesSearch = true;
    };

    virtual ~OnceKind() = default;
    virtual Traits traits() const = 0;
    /// Sends the request, once; the value is the platform's id of the result.
    virtual QFuture<Outcome<QString>> send(const Intent &intent) = 0;
    /// Whether an intent that was refused like this, and whose result was not found, is sent again automatically, once.
    virtual bool isRepeatedAfter(const Failure &) const { return false; }
    /// Reads what the platform has that may be the result of one of \a lost, at least everything created since \a
    /// sinceMs (by the platform's clock).
    virtual QFuture<Outcome<IntentMatch>> search(const QList<Intent> &lost, qint64 sinceMs) = 0;
};

} // namespace exportdesk
