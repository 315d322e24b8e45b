// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/platformschedulereader.h"

#include "models/platform/json.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

Outcome<QList<PlatformSchedule>> readPlatformSchedules(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *children = json::member(document.value(), "children");
    if (!children || !children->is_array())
        return json::unreadable(u"Expected schedules under \"children\""_s);
    QList<PlatformSchedule> all;
    for (const json::json &child : *children) {
        PlatformSchedule one{json::text(child, "id"), json::text(child, "name"), json::text(child, "state"),
                             json::text(child, "type"), json::text(child, "schedule")};
        if (!one.id.isEmpty())
            all += one;
    }
    return all;
}

} // namespace exportdesk
