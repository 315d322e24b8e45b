// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/chartaxes.h"

#include <algorithm>
#include <cmath>

namespace exportdesk
{

namespace
{
constexpr int narrowestColumn = 3;
} // namespace

int ChartAxes::xOf(int part) const
{
    return plot.left() + int((part + 0.5) * plot.width() / std::max(1, parts));
}

int ChartAxes::yOf(double value) const
{
    return plot.bottom() + 1 - int(std::lround(value / scale.top * plot.height()));
}

QRect ChartAxes::column(int part, double share) const
{
    const int width = std::max(narrowestColumn, int(share * plot.width() / std::max(1, parts)));
    return {xOf(part) - width / 2, plot.top(), width, plot.height()};
}

} // namespace exportdesk
