// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// "write-pages", hidden: writes the manual page and the completions from \a tree; called by the build.
void addPagesCommands(CommandTree &tree);

} // namespace exportdesk
