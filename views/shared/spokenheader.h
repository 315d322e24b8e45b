// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QAccessibleInterface;
class QHeaderView;

namespace exportdesk
{

/// The title of a column as a screen reader gets it, with the direction in which the column sorts the rows; for
/// QAccessible to own.
QAccessibleInterface *spokenHeader(QHeaderView *header, QAbstractItemView *view, int column);

} // namespace exportdesk
