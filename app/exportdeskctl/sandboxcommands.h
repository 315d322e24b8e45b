// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `sandbox list`.
void addSandboxCommands(CommandTree &tree);

} // namespace exportdesk
