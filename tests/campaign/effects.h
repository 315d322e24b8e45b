// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk::campaign
{

/// From now on this process counts its effects on the outside and what it hears from there: each write to a file or
/// socket, each flush to disk, each connect, each answer. Right before the \a last one it dies by SIGKILL. 0: never.
void dieBeforeEffect(long last);

/// From now on this process counts its writes to files. The \a first one fails as on a full disk, with \a forEver all
/// that follow it too. 0: none.
void fillDiskAtWrite(long first, bool forEver);
/// Writes to files since then.
long writesToFiles();

} // namespace exportdesk::campaign
