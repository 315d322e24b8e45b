// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

/// Keeps the window's thread from waiting for the memory allocator while another thread frees a large response.
///
/// glibc collects small pieces of freed memory and joins them later, all at once, under the lock of their arena: after
/// a schema of a million properties that takes 300 ms. The window's thread needs the lock to resize any piece of that
/// arena, and owns such pieces because results come from there. Joining each piece when it is freed costs no
/// measurable time.
void shortenMemoryLocks();

} // namespace exportdesk
