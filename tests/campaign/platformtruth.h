// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace exportdesk::campaign
{

/// Jobs that a platform has, by the number of the click they answer to.
using JobsByNumber = QHash<int, QStringList>;

/// Asks the platform itself, past everything that is under test. \a ready is the line it printed when it started.
JobsByNumber jobsOnPlatform(const QJsonObject &ready);

/// The requests of launches, as the platform's request log tells them.
struct LaunchCalls {
    QSet<int> unanswered; ///< numbers of clicks whose response was lost on purpose, or was no acceptance
    QHash<int, int> responses; ///< by number, those of any status that were sent
    int lostAfterWork = 0; ///< of the unanswered, requests whose job was created
    int lostBeforeWork = 0; ///< requests whose job was not

    LaunchCalls &operator+=(const LaunchCalls &other);
};
LaunchCalls launchCalls(const QJsonArray &log);

} // namespace exportdesk::campaign
