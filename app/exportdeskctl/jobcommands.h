// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `job list`, `show`, `wait`, `cancel` and `errors`.
void addJobCommands(CommandTree &tree);

} // namespace exportdesk
