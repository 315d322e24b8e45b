// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/journal.h"

namespace exportdesk
{

/// The datasets of all connections that are being created.
class CreationJournal final : public Journal
{
public:
    explicit CreationJournal(Store &store)
        : Journal(store, QStringLiteral("dataset"))
    {
    }
};

} // namespace exportdesk
