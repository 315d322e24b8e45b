// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `launch`, `launch list` and `launch decide`.
void addLaunchCommands(CommandTree &tree);

} // namespace exportdesk
