// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/allcommands.h"

#include "app/exportdeskctl/alertcommands.h"
#include "app/exportdeskctl/connectioncommands.h"
#include "app/exportdeskctl/datasetcommands.h"
#include "app/exportdeskctl/jobcommands.h"
#include "app/exportdeskctl/launchcommands.h"
#include "app/exportdeskctl/pagescommands.h"
#include "app/exportdeskctl/platformcommands.h"
#include "app/exportdeskctl/policycommands.h"
#include "app/exportdeskctl/previewcommands.h"
#include "app/exportdeskctl/requestcommands.h"
#include "app/exportdeskctl/resultcommands.h"
#include "app/exportdeskctl/sandboxcommands.h"
#include "app/exportdeskctl/schedulecommands.h"
#include "app/exportdeskctl/segmentcommands.h"
#include "app/exportdeskctl/templatecommands.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct CommandGroup {
    QLatin1String name;
    void (*add)(CommandTree &tree);
};

constexpr auto pagesGroup = QLatin1String("write-pages");

constexpr std::array commandGroups{
    CommandGroup{QLatin1String("preview"), addPreviewCommands},
    CommandGroup{QLatin1String("launch"), addLaunchCommands},
    CommandGroup{QLatin1String("job"), addJobCommands},
    CommandGroup{QLatin1String("result"), addResultCommands},
    CommandGroup{QLatin1String("dataset"), addDatasetCommands},
    CommandGroup{QLatin1String("policy"), addPolicyCommands},
    CommandGroup{QLatin1String("segment"), addSegmentCommands},
    CommandGroup{QLatin1String("sandbox"), addSandboxCommands},
    CommandGroup{QLatin1String("template"), addTemplateCommands},
    CommandGroup{QLatin1String("schedule"), addScheduleCommands},
    CommandGroup{QLatin1String("alert"), addAlertCommands},
    CommandGroup{QLatin1String("connection"), addConnectionCommands},
    CommandGroup{QLatin1String("request"), addRequestCommands},
    CommandGroup{QLatin1String("platform"), addPlatformCommands},
    CommandGroup{pagesGroup, addPagesCommands},
};

} // namespace

void addCommands(CommandTree &tree, const QStringList &arguments)
{
    const auto isNamed = [&arguments](const CommandGroup &group) { return arguments.contains(group.name); };
    const bool needsAll
        = arguments.contains(pagesGroup) || std::none_of(commandGroups.begin(), commandGroups.end(), isNamed);
    for (const CommandGroup &group : commandGroups)
        if (needsAll || isNamed(group))
            group.add(tree);
}

} // namespace exportdesk
