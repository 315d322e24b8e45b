// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/valuescale.h"

#include <QRect>

namespace exportdesk
{

/// Where the days and values of a chart lie, in pixels.
struct ChartAxes {
    QRect plot; ///< between the axes; the axis of time lies just below
    ValueScale scale;
    int parts = 0; ///< days or hours from left to right

    /// The middle of a day or hour.
    int xOf(int part) const;
    /// The row at which an area of this value begins; below an area of 0 lies the axis of time.
    int yOf(double value) const;
    /// A bar that takes \a share of the width of its part; its height is that of the plot.
    QRect column(int part, double share) const;
};

} // namespace exportdesk
