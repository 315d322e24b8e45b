// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace exportdesk
{

/// Something that the platform runs by itself: GET /data/core/ups/config/schedules.
struct PlatformSchedule {
    QString id;
    QString name;
    QString state; ///< wire word: "active", "inactive"
    QString type; ///< wire word: "batch_segmentation", "export"
    QString cron; ///< Quartz, UTC; as written, may be empty or unreadable

    bool operator==(const PlatformSchedule &) const = default;
    bool isActive() const { return state.compare(QLatin1String("active"), Qt::CaseInsensitive) == 0; }
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::PlatformSchedule)
