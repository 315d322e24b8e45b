// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class CommandTree;

/// `template list`, `show NAME`, `import FILE…` and `export [NAME…] --to FILE`.
void addTemplateCommands(CommandTree &tree);

} // namespace exportdesk
