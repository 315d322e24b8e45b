// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeoutcome.h"

#include <QSqlDatabase>

namespace exportdesk
{

// What is done to a copy in memory while the file cannot be written is done to the file later.

/// Notes from now on which rows of \a memory are changed.
void noteChanges(const QSqlDatabase &memory);
/// Does to \a file, in one transaction, what has been done to \a memory since noteChanges(). What another window or
/// program has settled in the file meanwhile stays settled. Fails where the file cannot be written.
StoreOutcome<Stored> bringChanges(const QSqlDatabase &memory, const QSqlDatabase &file);

} // namespace exportdesk
