// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/allcommands.h"

#include "app/exportdeskctl/connectioncommands.h"

namespace exportdesk
{

void addAllCommands(CommandTree &tree)
{
    addConnectionCommands(tree);
}

} // namespace exportdesk
