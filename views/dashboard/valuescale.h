// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

/// The vertical scale of a chart: from 0 in easily read steps (1, 2 or 5 times a power of ten) to at least the highest
/// value shown.
struct ValueScale {
    double step = 1;
    double top = 1; ///< a multiple of step, at least one

    /// At most five steps; \a highest may be 0.
    static ValueScale upTo(double highest);
    /// How many values are labelled, 0 and top included.
    int ticks() const;
    bool operator==(const ValueScale &) const = default;
};

} // namespace exportdesk
