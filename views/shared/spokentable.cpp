// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokentable.h"

#include <QAbstractItemView>

namespace exportdesk
{

void *SpokenTable::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : SpokenItems::interface_cast(type);
}

QAccessibleInterface *SpokenTable::cellAt(int row, int column) const
{
    return cell(indexAt(row, column));
}

int SpokenTable::selectedCellCount() const
{
    return selectedRowCount() * columns();
}

QList<QAccessibleInterface *> SpokenTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columns(); ++column)
            cells.append(cell(indexAt(row, column)));
    }
    return cells;
}

QString SpokenTable::columnDescription(int column) const
{
    const QAccessibleInterface *header = columnHeader(column);
    return header ? header->text(QAccessible::Name) : QString();
}

int SpokenTable::selectedRowCount() const
{
    return int(selectedRows().size());
}

int SpokenTable::columnCount() const
{
    return columns();
}

int SpokenTable::rowCount() const
{
    return rows();
}

QList<int> SpokenTable::selectedRows() const
{
    QList<int> selected;
    if (!view()->selectionModel())
        return selected;
    const QModelIndexList indexes = view()->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        selected.append(rowOf(index));
    return selected;
}

bool SpokenTable::isRowSelected(int row) const
{
    return view()->selectionModel() && view()->selectionModel()->isSelected(indexAt(row, 0));
}

bool SpokenTable::selectRow(int row)
{
    return select(row, true);
}

bool SpokenTable::unselectRow(int row)
{
    return select(row, false);
}

bool SpokenTable::select(int row, bool on)
{
    const QModelIndex index = indexAt(row, 0);
    if (!index.isValid() || view()->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    view()->selectionModel()->select(
        index, (on ? QItemSelectionModel::Select : QItemSelectionModel::Deselect) | QItemSelectionModel::Rows);
    return true;
}

} // namespace exportdesk
