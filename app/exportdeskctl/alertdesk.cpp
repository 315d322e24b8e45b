// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertdesk.h"

#include "app/exportdeskctl/opening.h"
#include "app/exportdeskctl/output.h"

namespace exportdesk
{

namespace
{

ConnectionName connectionNames(Opening &opening)
{
    return [&opening](const QString &id) {
        const Connection *connection = opening.connections().connection(id);
        return connection ? connection->name : QString();
    };
}

} // namespace

AlertDesk::AlertDesk(Opening &opening)
    : journal(opening.store())
    , secrets(opening)
    , telling({journal, sender, opening.clock(), [this](const AlertWay &way) { return secrets.read(way); },
               connectionNames(opening)})
{
}

void AlertDesk::noteTroubles(const TellReport &report, Output &output) const
{
    if (report.failure)
        output.note(tr("Alerts could not be read: %1").arg(commandError(*report.failure).text));
    for (const TellReport::Told &one : report.told) {
        if (one.result.ok())
            continue;
        output.note(tr("Alert by “%1”: %2", "a way and what went wrong").arg(one.way, wayResultText(one.result)));
        if (one.result.kind == WayResult::Kind::NoSecret && !secrets.problem().isEmpty())
            output.note(secrets.problem());
    }
}

} // namespace exportdesk
