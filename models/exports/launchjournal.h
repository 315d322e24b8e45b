// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "models/once/journal.h"

namespace exportdesk
{

/// The launches of all connections.
class LaunchJournal final : public Journal
{
public:
    explicit LaunchJournal(Store &store)
        : Journal(store, QStringLiteral("launch"))
    {
    }
};

} // namespace exportdesk
