// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

/// Lets the calling thread, one of the worker pool, give way to the window whenever both could run: on a computer with
/// two cores the window would otherwise wait for whole time slices of readers. To be called at the start of long work;
/// the thread keeps the lower rank (nice 5, see setpriority(2)) for the work that follows.
void workBehindWindow();

} // namespace exportdesk
