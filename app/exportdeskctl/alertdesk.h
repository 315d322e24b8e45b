// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/alertsecrets.h"
#include "models/alerts/alerttelling.h"

namespace exportdesk
{

class Output;

/// Alerts with what a command needs to tell them.
class AlertDesk
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::AlertDesk)

public:
    /// \a opening outlives it.
    explicit AlertDesk(Opening &opening);

    /// What a pass did, in words on stderr: only what went wrong.
    void noteTroubles(const TellReport &report, Output &output) const;

    AlertJournal journal;
    AlertSecrets secrets;
    WaySender sender;
    AlertTelling telling;
};

} // namespace exportdesk
