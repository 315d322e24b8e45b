// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/sortvalue.h"

#include <QString>

namespace exportdesk
{

/// A time of \a ms since the epoch exactly, with milliseconds and the local offset (ISO 8601).
QString timeCellExact(qint64 ms);
SortValue timeCellSort(qint64 ms);

} // namespace exportdesk
