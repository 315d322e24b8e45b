// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `dataset list` and `dataset create NAME`.
void addDatasetCommands(CommandTree &tree);

} // namespace exportdesk
