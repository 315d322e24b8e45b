// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/charttablesdialog.h"

#include "models/table/tableroles.h"
#include "views/shared/emptystate.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/tabbar.h"
#include "views/shared/tableview.h"

#include <QVBoxLayout>

namespace exportdesk
{

ChartTablesDialog::ChartTablesDialog(const QList<ChartTable> &tables, QWidget *parent)
    : DialogFrame(parent)
    , m_tables(tables)
    , m_tabs(new TabBar)
    , m_table(new TableView)
    , m_empty(new EmptyState(Icon::Dashboard))
{
    setObjectName("dashboard.tablesDialog");
    m_table->setObjectName("dashboard.tablesDialog.table");
    setQuestion(tr("Charts as tables"));
    m_tabs->setAccessibleName(tr("Chart"));
    m_tabs->setExpanding(false);
    for (const ChartTable &table : tables)
        m_tabs->addTab(table.title);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setEmptyState(m_empty);
    m_empty->setSentence(tr("No figures in this period."));
    content()->addWidget(m_tabs);
    content()->addWidget(m_table, 1);
    addCloseButton(tr("Close"))->setObjectName("dashboard.tablesDialog.close");
    resize(Theme::of(this).scaled(760), Theme::of(this).scaled(440));
    connect(m_tabs, &TabBar::currentChanged, this, &ChartTablesDialog::showTable);
    if (!tables.isEmpty())
        showTable(0);
    m_table->setFocus();
}

void ChartTablesDialog::showTable(int tab)
{
    const ChartTable &shown = m_tables[tab];
    setConsequence(shown.summary);
    m_table->setAccessibleName(shown.title);
    m_model.clear();
    m_model.setColumnCount(int(shown.columns.size()));
    QList<TableColumn> columns;
    for (int column = 0; column < int(shown.columns.size()); ++column) {
        const QString key = QString::number(column);
        m_model.setHeaderData(column, Qt::Horizontal, shown.columns[column]);
        m_model.setHeaderData(column, Qt::Horizontal, key, ColumnKeyRole);
        columns.append({.key = key, .width = 110, .sortable = false, .grows = column == 0, .whole = true});
    }
    for (const QStringList &row : shown.rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row) {
            auto *item = new QStandardItem(cell);
            item->setEditable(false);
            items.append(item);
        }
        m_model.appendRow(items);
    }
    m_table->columns().set(columns);
}

} // namespace exportdesk
