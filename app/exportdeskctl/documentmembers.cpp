// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/documentmembers.h"

#include "models/platform/utc.h"

namespace exportdesk::documentMembers
{

void addText(QJsonObject &to, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        to.insert(key, text);
}

void addNumber(QJsonObject &to, QLatin1String key, std::optional<qint64> number)
{
    if (number && *number >= 0)
        to.insert(key, *number);
}

void addTime(QJsonObject &to, QLatin1String key, qint64 ms)
{
    if (ms >= 0)
        to.insert(key, utcFromMs(ms).toString(Qt::ISODateWithMs));
}

} // namespace exportdesk::documentMembers
