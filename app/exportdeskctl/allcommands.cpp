// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/allcommands.h"

#include "app/exportdeskctl/connectioncommands.h"
#include "app/exportdeskctl/datasetcommands.h"
#include "app/exportdeskctl/jobcommands.h"
#include "app/exportdeskctl/launchcommands.h"
#include "app/exportdeskctl/pagescommands.h"
#include "app/exportdeskctl/platformcommands.h"
#include "app/exportdeskctl/policycommands.h"
#include "app/exportdeskctl/requestcommands.h"
#include "app/exportdeskctl/resultcommands.h"
#include "app/exportdeskctl/sandboxcommands.h"
#include "app/exportdeskctl/segmentcommands.h"
#include "app/exportdeskctl/templatecommands.h"

namespace exportdesk
{

void addAllCommands(CommandTree &tree)
{
    addLaunchCommands(tree);
    addJobCommands(tree);
    addResultCommands(tree);
    addDatasetCommands(tree);
    addPolicyCommands(tree);
    addSegmentCommands(tree);
    addSandboxCommands(tree);
    addTemplateCommands(tree);
    addConnectionCommands(tree);
    addRequestCommands(tree);
    addPlatformCommands(tree);
    addPagesCommands(tree);
}

} // namespace exportdesk
