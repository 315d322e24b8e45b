// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// alert …
void addAlertCommands(CommandTree &tree);

} // namespace exportdesk
