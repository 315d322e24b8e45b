// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrule.h"

namespace exportdesk
{

namespace
{

bool isAnyOr(const QString &wanted, const QString &is)
{
    return wanted.isEmpty() || wanted == is;
}

} // namespace

bool AlertRule::matches(const AlertEvent &event) const
{
    // What is resolved goes where it was told.
    if (event.kind == AlertEvent::Kind::Resolved)
        return false;
    if (!kinds.isEmpty() && !kinds.contains(event.kind))
        return false;
    if (event.kind == AlertEvent::Kind::Rows && event.changePercent() < changePercent)
        return false;
    // Jobs belong to a platform, whichever connection leads there. A failed sign-in concerns all sandboxes.
    const bool isThere = place.connectionId.isEmpty() || place.connectionId == event.place.connectionId
        || (event.place.connectionId.isEmpty() && place.platform == event.place.platform);
    const bool isInSandbox = event.kind == AlertEvent::Kind::SignIn || isAnyOr(place.sandbox, event.place.sandbox);
    return isThere && isInSandbox && isAnyOr(datasetId, event.datasetId) && isAnyOr(scheduleId, event.scheduleId)
        && (!onlyOwn || event.isOwn);
}

} // namespace exportdesk
