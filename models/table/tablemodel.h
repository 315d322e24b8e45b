// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/languagewatch.h"
#include "models/table/sortvalue.h"
#include "models/table/tableroles.h"

#include <QAbstractTableModel>

#include <span>

namespace exportdesk
{

/// The base of all tables: a subclass describes columns and cells by a few virtual functions, this class answers Qt's
/// roles.
///
/// Text is made only when requested (painting, reading aloud); sorting and filtering use sortValue() and the model's
/// own numbers.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        const char *key; ///< stable name, unique in the table; kept in settings
        bool numeric = false; ///< figures stand at the trailing edge
    };

    explicit TableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    QString columnKey(int column) const { return QString::fromLatin1(columns()[size_t(column)].key); }

    SortValue sortValue(int row, int column) const { return cellSortValue(row, column); }
    bool pinnedOnTop(int row) const { return rowPinnedOnTop(row); }

Q_SIGNALS:
    /// The language of the program has changed; comes before headerDataChanged() and dataChanged() of all cells.
    void languageChanged();

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
    /// Rows that stay above all others however the table is sorted.
    virtual bool rowPinnedOnTop(int row) const;

    LanguageWatch m_language;
};

} // namespace exportdesk
