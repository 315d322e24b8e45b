// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

/// The filters above the jobs table.
enum class JobChip {
    All,
    Running, ///< everything not ended
    Succeeded, ///< with their data
    BatchFailed, ///< succeeded, but a batch failed
    Failed,
    Cancelled,
    StartedHere, ///< adds to the selected one
};
constexpr int jobChipCount = 7;

} // namespace exportdesk
