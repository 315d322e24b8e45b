// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `preview`.
void addPreviewCommands(CommandTree &tree);

} // namespace exportdesk
