// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertjournal.h"
#include "models/store/storeoutcome.h"

#include <QSqlDatabase>

namespace exportdesk
{

// What AlertJournal does in the store. All of these run on its thread; those that change something in a transaction.

StoreOutcome<QList<KeptWay>> selectAlertWays(const QSqlDatabase &database);
StoreOutcome<QList<AlertRule>> selectAlertRules(const QSqlDatabase &database);

/// Yes: nobody wanted to be told until now, so what is found is only written down.
enum class FirstNote { No, Yes };
/// See AlertJournal::note(). Does nothing without rules, unless it is the first.
StoreOutcome<int> noteEvents(const QSqlDatabase &database, const QList<AlertEvent> &seen, qint64 nowMs,
                             FirstNote first);
/// Whether noteEvents() would have something to do.
StoreOutcome<bool> hasNews(const QSqlDatabase &database, const QList<AlertEvent> &seen, qint64 nowMs);

StoreOutcome<bool> hasOpen(const QSqlDatabase &database, const QString &subject);
/// Everything that is open about it is over; tells that to those who were told. Gives how many are told.
StoreOutcome<int> resolveSubject(const QSqlDatabase &database, const QString &subject, qint64 nowMs);

StoreOutcome<bool> hasDue(const QSqlDatabase &database, qint64 nowMs);
StoreOutcome<QList<AlertMessage>> claimMessages(const QSqlDatabase &database, const QString &claimant, qint64 nowMs);
StoreOutcome<Stored> settleMessage(const QSqlDatabase &database, const AlertMessage &message, const WayResult &result,
                                   qint64 nowMs);

} // namespace exportdesk
