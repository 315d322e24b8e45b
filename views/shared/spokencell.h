// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QAccessibleInterface;
class QModelIndex;

namespace exportdesk
{

/// An item of a table, tree or list as a screen reader gets it; for QAccessible to own. Its name ends with the state of
/// its box, its description with its level in a tree, since Qt 6.4 passes on neither.
QAccessibleInterface *spokenCell(QAbstractItemView *view, const QModelIndex &index);

} // namespace exportdesk
