// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// Every group, in the order of the help.
void addAllCommands(CommandTree &tree);

} // namespace exportdesk
