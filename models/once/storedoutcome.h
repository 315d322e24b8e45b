// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/store/storeoutcome.h"

namespace exportdesk
{

/// What the store could not do, as a Failure to be shown; nothing has left this computer.
inline Failure storageFailure(const StoreError &error)
{
    Failure failure;
    failure.kind = Failure::Kind::Storage;
    failure.reached = Failure::Reached::No;
    failure.detail = error.detail;
    if (error.kind == StoreError::Kind::Full)
        failure.code = QStringLiteral("exportdesk:disk-full");
    else if (error.kind == StoreError::Kind::Unwritable)
        failure.code = QStringLiteral("exportdesk:disk-unwritable");
    else if (error.kind == StoreError::Kind::Newer)
        failure.code = QStringLiteral("exportdesk:store-newer");
    return failure;
}

template <class T>
Outcome<T> outcomeOf(const StoreOutcome<T> &stored)
{
    if (!stored)
        return storageFailure(stored.error());
    return stored.value();
}

/// For Store::write() and read(), whose future then has an Outcome.
inline constexpr auto asOutcome = [](const auto &stored) { return outcomeOf(stored); };

} // namespace exportdesk
