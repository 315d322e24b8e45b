// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/sortvalue.h"
#include "models/table/tableroles.h"

#include <QAbstractTableModel>

#include <span>

namespace exportdesk
{

/// The one base of all tables: a room states columns and cells in a few hooks, this class speaks Qt's roles.
///
/// Text is made only when asked for (painting, reading aloud); sorting and filtering use sortValue() and the room's own
/// numbers.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        const char *key; ///< stable name, unique in the table; kept in settings
        bool numeric = false; ///< figures stand at the trailing edge
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

    QString columnKey(int column) const;
    /// -1 when no column has this key.
    int columnWithKey(const QString &key) const;

    SortValue sortValue(int row, int column) const { return cellSortValue(row, column); }
    bool pinnedOnTop(int row) const { return rowPinnedOnTop(row); }

    /// To be called when the language has changed: headers and all cells are asked for anew.
    void retranslate();

protected:
    /// Emits dataChanged for whole rows [first, last] of the given columns.
    void announceRows(int first, int last, int firstColumn, int lastColumn);

private:
    virtual std::span<const Column> columns() const = 0;
    virtual int rows() const = 0;
    /// Translated.
    virtual QString columnTitle(int column) const = 0;
    /// Translated; empty: the title.
    virtual QString columnToolTip(int column) const;
    virtual QString cellText(int row, int column) const = 0;
    /// By default the text itself.
    virtual SortValue cellSortValue(int row, int column) const;
    /// The exact form: full ids, exact times with zone. By default none.
    virtual QString cellToolTip(int row, int column) const;
    /// By default the text.
    virtual QString cellWire(int row, int column) const;
    /// What a screen reader says; by default the text.
    virtual QString cellAccessibleText(int row, int column) const;
    /// Roles from FirstRoleOfModel on, Qt::CheckStateRole and so on.
    virtual QVariant cellExtra(int row, int column, int role) const;
    virtual Qt::ItemFlags cellFlags(int row, int column) const;
    /// Rows that stay above all others however the table is sorted.
    virtual bool rowPinnedOnTop(int row) const;
};

} // namespace exportdesk
