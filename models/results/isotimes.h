// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resulttable.h"

namespace exportdesk::duckDb
{

/// The SQL expression \a value of this type with each point in time in it, however deep, as text of ISO 8601 in UTC:
/// 2026-11-23T04:15:33.645Z, with microseconds only where there are some. Without one: \a value itself.
QString isoTimes(const QString &value, const ResultColumn &type);

} // namespace exportdesk::duckDb
