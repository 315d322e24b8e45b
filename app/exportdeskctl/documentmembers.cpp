// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/documentmembers.h"

#include "models/platform/utc.h"

namespace exportdesk::documentMembers
{

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(std::optional<qint64> number)
{
    return number.value_or(-1) < 0 ? QJsonValue() : QJsonValue(*number);
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms < 0 ? QJsonValue() : QJsonValue(utcFromMs(ms).toString(Qt::ISODateWithMs));
}

} // namespace exportdesk::documentMembers
