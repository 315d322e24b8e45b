// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/schedules/schedule.h"

#include <QByteArray>

namespace exportdesk
{

/// A plan as the store keeps it: JSON, UTF-8.
QByteArray writeSchedulePlan(const SchedulePlan &plan);
/// Reads it; pure. Fails with Kind::Unreadable on everything that could mean another time, place or policy than was
/// written: a schedule that is not understood does not run.
Outcome<SchedulePlan> readSchedulePlan(const QByteArray &json);

} // namespace exportdesk
