// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHeaderView;
class QKeyEvent;
class QTableView;

namespace exportdesk
{

class TableColumns;

/// What dragging a header, its edge or a click on it does, in steps: for menus and keys.
namespace columnSteps
{

/// Past hidden neighbors, one place to the left (-1) or right (1); false at the edge.
bool move(QHeaderView &header, int logical, int direction);
/// A little wider (1) or narrower (-1); false where it cannot be narrower.
bool resize(QHeaderView &header, int logical, int direction);
/// The header's words; an icon has an accessible name.
QString word(const QTableView &table, int logical);

/// Sorts by the current column, moves or resizes it if this key does that, and says to a screen reader what was done.
bool press(QTableView &table, TableColumns &columns, const QKeyEvent &key);

} // namespace columnSteps

} // namespace exportdesk
