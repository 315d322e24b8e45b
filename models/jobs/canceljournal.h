// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/journal.h"

namespace exportdesk
{

/// The cancels of all connections that are not settled yet.
class CancelJournal final : public Journal
{
public:
    explicit CancelJournal(Store &store)
        : Journal(store, QStringLiteral("cancel"))
    {
    }
};

} // namespace exportdesk
