// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace exportdesk
{

/// The smallest value that \a percent of all do not exceed (nearest rank); negative values are left out, \a none
/// stands for no value at all.
inline qint64 percentile(std::vector<qint64> values, int percent, qint64 none)
{
    std::erase_if(values, [](qint64 value) { return value < 0; });
    if (values.empty())
        return none;
    const size_t rank = (values.size() * size_t(percent) + 99) / 100;
    const auto at = values.begin() + std::ptrdiff_t(std::max<size_t>(rank, 1) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace exportdesk
