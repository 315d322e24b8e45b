// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `request check FILE|-`.
void addRequestCommands(CommandTree &tree);

} // namespace exportdesk
