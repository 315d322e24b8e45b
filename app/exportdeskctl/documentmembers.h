// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace exportdesk::documentMembers
{

// Members of a JSON document; what is not known is left out.

void addText(QJsonObject &to, QLatin1String key, const QString &text);
/// Negative means unknown, too.
void addNumber(QJsonObject &to, QLatin1String key, std::optional<qint64> number);
/// ISO 8601 in UTC with milliseconds; \a ms since the epoch, -1: unknown.
void addTime(QJsonObject &to, QLatin1String key, qint64 ms);

} // namespace exportdesk::documentMembers
