// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowsonly.h"
#include "views/shared/spokenitems.h"

namespace exportdesk
{

/// The rows and columns of SpokenItems.
class SpokenTable final : public SpokenItems, public RowsOnly
{
public:
    using SpokenItems::SpokenItems;

    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedRows() const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool unselectRow(int row) override;

private:
    bool select(int row, bool on);
};

} // namespace exportdesk
