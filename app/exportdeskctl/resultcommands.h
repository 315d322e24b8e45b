// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `result files ID` and `result save ID --to DIR`.
void addResultCommands(CommandTree &tree);

} // namespace exportdesk
