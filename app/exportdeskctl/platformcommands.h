// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// "platform": the local platform in the foreground, in place of this program.
void addPlatformCommands(CommandTree &tree);

} // namespace exportdesk
