// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/valuescale.h"

#include <algorithm>
#include <cmath>

namespace exportdesk
{

namespace
{
constexpr int mostSteps = 5;
} // namespace

ValueScale ValueScale::upTo(double highest)
{
    ValueScale scale;
    if (highest > mostSteps) {
        const double power = std::pow(10, std::floor(std::log10(highest / mostSteps)));
        for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
            scale.step = factor * power;
            if (highest / scale.step <= mostSteps)
                break;
        }
    }
    scale.top = std::max(1.0, std::ceil(highest / scale.step)) * scale.step;
    return scale;
}

int ValueScale::ticks() const
{
    return int(std::lround(top / step)) + 1;
}

} // namespace exportdesk
