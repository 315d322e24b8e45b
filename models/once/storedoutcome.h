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

/// A constraint of ours that does not hold, told from those of the database by the words of \a code.
inline StoreError constraintBroken(const char *code)
{
    return {StoreError::Kind::Constraint, QString::fromLatin1(code)};
}

/// As asOutcome(), for work that may end with constraintBroken(): that is a conflict with what is stored and no fault
/// of the disk, with the words as its code.
inline constexpr auto asOutcomeOrConflict = [](const auto &stored) {
    using Value = typename std::decay_t<decltype(stored)>::Value;
    if (stored || stored.error().kind != StoreError::Kind::Constraint)
        return outcomeOf(stored);
    Failure failure;
    failure.kind = Failure::Kind::Conflict;
    failure.reached = Failure::Reached::No;
    failure.code = stored.error().detail;
    return Outcome<Value>(failure);
};

/// For changes of which only the success counts, not the number of rows.
inline StoreOutcome<Done> doneAfter(const StoreOutcome<qint64> &changed)
{
    if (!changed)
        return changed.error();
    return Done();
}

/// For Store::write() and read(), whose future then has an Outcome.
inline constexpr auto asOutcome = [](const auto &stored) { return outcomeOf(stored); };

} // namespace exportdesk
