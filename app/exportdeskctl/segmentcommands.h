// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `segment list`.
void addSegmentCommands(CommandTree &tree);

} // namespace exportdesk
