// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `schedule list`, `show`, `add`, `remove`, `pause`, `resume`, `run-due`, `log` and `timer`.
void addScheduleCommands(CommandTree &tree);

} // namespace exportdesk
