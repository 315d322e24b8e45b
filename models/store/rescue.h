// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace exportdesk
{

/// Copies the rows of all tables that both databases have, in the columns that both have, into \a to; gives how many
/// were new there. Rows that are there already stay as they are. What cannot be read is passed over: of a damaged table
/// the rows before the damage and those behind it are taken.
qint64 copyRows(const QSqlDatabase &from, const QSqlDatabase &to);

} // namespace exportdesk
