// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

/// The filters above the jobs table.
enum class JobChip {
    All,
    Running, ///< everything not ended
    Succeeded,
    Failed,
    Cancelled,
    StartedHere, ///< adds to the selected one
};
constexpr int jobChipCount = 6;

} // namespace exportdesk
