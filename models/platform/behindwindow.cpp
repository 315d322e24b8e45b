// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/behindwindow.h"

#include <sys/resource.h>

namespace exportdesk
{

void workBehindWindow()
{
    constexpr int rank = 5;
    thread_local bool isBehind = false;
    if (isBehind)
        return;
    isBehind = true;
    (void)::setpriority(PRIO_PROCESS, 0, rank); // of the calling thread, on Linux
}

} // namespace exportdesk
