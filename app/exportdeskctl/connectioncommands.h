// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `connection list` and `connection test [NAME]`.
void addConnectionCommands(CommandTree &tree);

} // namespace exportdesk
