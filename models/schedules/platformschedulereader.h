// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/schedules/platformschedule.h"

#include <QByteArray>
#include <QList>

namespace exportdesk
{

/// Reads the response of GET /data/core/ups/config/schedules; pure. Entries without an id are left out.
Outcome<QList<PlatformSchedule>> readPlatformSchedules(const QByteArray &body);

} // namespace exportdesk
