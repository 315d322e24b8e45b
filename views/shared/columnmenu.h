// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QTableView;

namespace exportdesk
{

class TableColumns;

/// The column chooser of a table: one checkable entry per column, sorting, moving and resizing without a mouse,
/// then "Reset columns". Filled whenever it opens.
class ColumnMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a table, whose \a columns these are, owns the menu.
    ColumnMenu(QTableView &table, TableColumns &columns);

private:
    void fill();
    void addSorting();
    void addArranging();

    QTableView &m_table;
    TableColumns &m_columns;
};

} // namespace exportdesk
