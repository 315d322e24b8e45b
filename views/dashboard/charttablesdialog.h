// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/charttable.h"
#include "views/shared/dialogframe.h"

#include <QStandardItemModel>

namespace exportdesk
{

class EmptyState;
class TabBar;
class TableView;

/// The charts of the dashboard as tables, a tab for each, as they are when it opens.
class ChartTablesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit ChartTablesDialog(const QList<ChartTable> &tables, QWidget *parent = nullptr);

private:
    void showTable(int tab);

    QList<ChartTable> m_tables;
    QStandardItemModel m_model;
    TabBar *m_tabs;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace exportdesk
