// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/columnmenu.h"

#include "views/shared/columnsteps.h"
#include "views/shared/tablecolumns.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

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
        QAction *entry = addAction(columnSteps::word(m_table, logical));
        entry->setCheckable(true);
        entry->setChecked(m_columns.isShown(column.key));
        // The first column says what the row is.
        entry->setEnabled(column.key != columns.first().key);
        connect(entry, &QAction::toggled, &m_columns, [this, key = column.key](bool on) { m_columns.show(key, on); });
    }
    addSeparator();
    addSorting();
    addArranging();
    connect(addAction(tr("Reset columns")), &QAction::triggered, &m_columns, &TableColumns::reset);
}

/// What a click on a header does.
void ColumnMenu::addSorting()
{
    QMenu *sorting = addMenu(tr("Sort by"));
    const QStringList shown = m_columns.shown();
    for (const QString &key : shown) {
        const int logical = m_columns.indexOf(key);
        const QList<TableColumn> &all = m_columns.all();
        const auto column
            = std::find_if(all.begin(), all.end(), [&key](const TableColumn &one) { return one.key == key; });
        if (logical < 0 || column == all.end() || !column->sortable)
            continue;
        QAction *entry = sorting->addAction(columnSteps::word(m_table, logical));
        entry->setCheckable(true);
        entry->setChecked(m_columns.sortKey() == key);
        connect(entry, &QAction::triggered, &m_columns, [this, key] { m_columns.sortBy(key, m_columns.sortOrder()); });
    }
    sorting->addSeparator();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction *entry = sorting->addAction(order == Qt::AscendingOrder ? tr("Ascending") : tr("Descending"));
        entry->setCheckable(true);
        entry->setChecked(m_columns.sortOrder() == order);
        connect(entry, &QAction::triggered, &m_columns,
                [this, order] { m_columns.sortBy(m_columns.sortKey(), order); });
    }
}

/// What dragging a header or its edge does.
void ColumnMenu::addArranging()
{
    QMenu *arranging = addMenu(tr("Move and resize"));
    QHeaderView *header = m_table.horizontalHeader();
    const QStringList shown = m_columns.shown();
    for (const QString &key : shown) {
        const int logical = m_columns.indexOf(key);
        if (logical < 0 || m_table.isColumnHidden(logical))
            continue;
        QMenu *column = arranging->addMenu(columnSteps::word(m_table, logical));
        const auto adds = [&](const QString &word, auto run) {
            connect(column->addAction(word), &QAction::triggered, header, run);
        };
        adds(tr("Move left"), [header, logical] { columnSteps::move(*header, logical, -1); });
        adds(tr("Move right"), [header, logical] { columnSteps::move(*header, logical, 1); });
        adds(tr("Wider"), [header, logical] { columnSteps::resize(*header, logical, 1); });
        adds(tr("Narrower"), [header, logical] { columnSteps::resize(*header, logical, -1); });
    }
}

} // namespace exportdesk
