// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `result check`, `result files`, `result rows`, `result save` and `result sql`.
void addResultCommands(CommandTree &tree);

} // namespace exportdesk
