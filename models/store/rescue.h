// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace exportdesk
{

/// Copies the rows of all tables that both databases have, in the columns that both have, into \a to; gives how many
/// were new there. Rows that are there already stay as they are. Rows that cannot be read are skipped: of a damaged
/// table, those before and after the damage are copied.
qint64 copyRows(const QSqlDatabase &from, const QSqlDatabase &to);

} // namespace exportdesk
