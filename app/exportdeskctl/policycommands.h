// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `policy list`: merge policies.
void addPolicyCommands(CommandTree &tree);

} // namespace exportdesk
