// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace localplatform
{

/// The minimum durations of the stages of a job. At speed 1: queued 2 s, export 6 s, write 3.5 s, commit 0.5 s,
/// cancelling 1.5 s; speed 2 halves them, speed 0 leaves only the real work.
struct JobClock {
    double speed = 1;

    using Duration = std::chrono::milliseconds;

    Duration stretched(double seconds) const
    {
        return speed <= 0 ? Duration(0) : Duration(static_cast<Duration::rep>(seconds * 1000 / speed));
    }
    Duration queued() const { return stretched(2); }
    Duration exporting() const { return stretched(6); }
    Duration writing() const { return stretched(3.5); }
    Duration committing() const { return stretched(0.5); }
    Duration cancelling() const { return stretched(1.5); }
};

} // namespace localplatform
