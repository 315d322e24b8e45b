// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace exportdesk::campaign
{

/// Jobs that a platform has, by the number of the click they answer to.
using JobsByNumber = QHash<int, QStringList>;

/// Asks the platform itself, past everything that is under test. \a ready is the line it printed when it started.
JobsByNumber jobsOnPlatform(const QJsonObject &ready);

} // namespace exportdesk::campaign
