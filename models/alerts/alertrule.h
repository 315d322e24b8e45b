// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertevent.h"
#include "models/alerts/quiethours.h"

namespace exportdesk
{

/// Which events are delivered, and in which ways.
struct AlertRule {
    QString id;
    QString name; ///< unique, ignoring letter case
    QList<AlertEvent::Kind> kinds; ///< empty: all
    SchedulePlace place; ///< empty members: any
    QString datasetId; ///< empty: any
    QString scheduleId; ///< empty: any, and what belongs to none
    bool onlyOwn = false; ///< what was launched from this store
    int changePercent = 50; ///< Rows: from this change on; 0 profiles always count
    bool tellsResolved = true;
    QStringList ways; ///< ids
    QuietHours quiet; ///< what happens then is told afterwards
    int bundleMinutes = 0; ///< so long more events are waited for, to be told together
    qint64 createdMs = 0;

    bool operator==(const AlertRule &) const = default;

    bool matches(const AlertEvent &event) const;
};

} // namespace exportdesk
