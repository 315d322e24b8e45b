// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/columnmenu.h"

#include "views/shared/tablecolumns.h"

#include <QTableView>

namespace exportdesk
{

ColumnMenu::ColumnMenu(QTableView &table, TableColumns &columns)
    : QMenu(&table)
    , m_table(table)
    , m_columns(columns)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
    fill();
}

void ColumnMenu::fill()
{
    clear();
    const QList<TableColumn> &columns = m_columns.all();
    for (const TableColumn &column : columns) {
        const int logical = m_columns.indexOf(column.key);
        if (logical < 0)
            continue;
        // A header may be an icon only; its accessible name is the word then.
        const QAbstractItemModel *model = m_table.model();
        QString word = model->headerData(logical, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (word.isEmpty())
            word = model->headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *entry = addAction(word);
        entry->setCheckable(true);
        entry->setChecked(m_columns.isShown(column.key));
        // The first column says what the row is.
        entry->setEnabled(column.key != columns.first().key);
        connect(entry, &QAction::toggled, &m_columns, [this, key = column.key](bool on) { m_columns.show(key, on); });
    }
    addSeparator();
    connect(addAction(tr("Reset columns")), &QAction::triggered, &m_columns, &TableColumns::reset);
}

} // namespace exportdesk
