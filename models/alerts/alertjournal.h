// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"
#include "models/alerts/alertway.h"
#include "models/alerts/wayresult.h"
#include "models/platform/outcome.h"

#include <QFuture>

namespace exportdesk
{

class Store;

/// A way with what became of what it told last.
struct KeptWay {
    AlertWay way;
    qint64 toldMs = 0; ///< 0: nothing yet
    WayResult trouble; ///< of the last attempt, unless that was delivered
    qint64 troubleMs = 0;
    int waiting = 0; ///< events that are still to be told

    bool operator==(const KeptWay &) const = default;
};

struct AlertSetup {
    QList<KeptWay> ways; ///< by name
    QList<AlertRule> rules; ///< by name

    bool operator==(const AlertSetup &) const = default;
};

/// An event with how far it is told.
struct LoggedAlert {
    AlertEvent event;
    qint64 notedMs = 0;
    qint64 resolvedMs = 0; ///< 0: open
    QStringList told; ///< ids of ways
    QStringList waiting; ///< ids of ways; tried again when they are due
    QStringList givenUp; ///< ids of ways
};

/// Events that one process tells by one way, at once.
struct AlertMessage {
    AlertWay way;
    QList<AlertEvent> events; ///< oldest first
    QString claimant; ///< of this claim
    int attempts = 1; ///< the most of its events, this one included
};

/// Ways, rules, events and their deliveries in the local store (tables "alert_…").
///
/// What a process tells it has claimed before, in one transaction: of several windows and programs one tells it. A
/// claim that was not settled, because the process ended, is free again after a while and tried again; the receiver can
/// recognize what it had received already by its id.
class AlertJournal
{
public:
    // Codes of failures of Kind::Conflict.
    static constexpr const char *nameTaken = "exportdesk:alert-name-taken";
    static constexpr const char *gone = "exportdesk:alert-gone";
    static constexpr const char *unknownWay = "exportdesk:alert-way-unknown"; ///< a rule tells nobody

    static constexpr int mostAttempts = 6;
    /// Longer than an attempt can take.
    static constexpr qint64 claimMs = 3 * 60'000;

    /// \a store must outlive this.
    explicit AlertJournal(Store &store)
        : m_store(store)
    {
    }

    QFuture<Outcome<AlertSetup>> load();
    /// Newest first.
    QFuture<Outcome<QList<LoggedAlert>>> log(int most);

    /// Adds it, or replaces the one of the same id. Gives it with its id. Durable.
    QFuture<Outcome<AlertWay>> put(const AlertWay &way, qint64 nowMs);
    /// As above. Nothing that happened before a new rule is told by it.
    QFuture<Outcome<AlertRule>> put(const AlertRule &rule, qint64 nowMs);
    /// With what it has still to tell; rules forget it, and rules without any way are removed.
    QFuture<Outcome<Done>> removeWay(const QString &id);
    QFuture<Outcome<Done>> removeRule(const QString &id);

    /// Claims what the store knows that nobody has claimed (storedevents.h), together with \a seen, which only this
    /// process knows; says which ways are to tell them. Gives how many events are new.
    QFuture<Outcome<int>> note(const QList<AlertEvent> &seen, qint64 nowMs);
    /// The sign-in to this connection works: what was told of it is resolved.
    QFuture<Outcome<int>> noteSignedIn(const QString &connectionId, qint64 nowMs);
    /// What is due is this process's to tell from now on: one message for each way.
    QFuture<Outcome<QList<AlertMessage>>> claimDue(qint64 nowMs);
    /// What became of it. After a failure it is due again later, at most mostAttempts times.
    QFuture<Outcome<Done>> settle(const AlertMessage &message, const WayResult &result, qint64 nowMs);
    /// A test has shown whether the way works.
    QFuture<Outcome<Done>> noteTest(const QString &wayId, const WayResult &result, qint64 nowMs);

private:
    Store &m_store;
};

} // namespace exportdesk
