// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace exportdesk::documentMembers
{

// Values of a JSON document; null: not known.

QJsonValue textOrNull(const QString &text);
/// Negative means unknown, too.
QJsonValue numberOrNull(std::optional<qint64> number);
/// ISO 8601 in UTC with milliseconds; \a ms since the epoch, -1: unknown.
QJsonValue timeOrNull(qint64 ms);

} // namespace exportdesk::documentMembers
