// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/allcommands.h"

#include "app/exportdeskctl/connectioncommands.h"
#include "app/exportdeskctl/jobcommands.h"
#include "app/exportdeskctl/launchcommands.h"
#include "app/exportdeskctl/pagescommands.h"
#include "app/exportdeskctl/platformcommands.h"
#include "app/exportdeskctl/requestcommands.h"

namespace exportdesk
{

void addAllCommands(CommandTree &tree)
{
    addLaunchCommands(tree);
    addJobCommands(tree);
    addConnectionCommands(tree);
    addRequestCommands(tree);
    addPlatformCommands(tree);
    addPagesCommands(tree);
}

} // namespace exportdesk
