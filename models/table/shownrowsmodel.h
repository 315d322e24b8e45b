// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablemodel.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <vector>

namespace exportdesk
{

/// Shows rows of a TableModel in an order that the subclass decides, with the fewest and most exact signals:
/// selection, current index and scroll position survive every change.
class ShownRowsModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    TableModel &table() const { return m_table; }

    int sourceRow(int row) const { return m_shown[size_t(row)]; }
    /// -1 when not shown.
    int rowOfSource(int sourceRow) const { return m_position[size_t(sourceRow)]; }

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// \a source outlives this model.
    ShownRowsModel(TableModel &source, QObject *parent);

    int sourceRowCount() const { return int(m_position.size()); }
    /// Without signals; for the inside of a model reset.
    void resetRows(int sourceRows, std::vector<int> shown);
    /// The source has new rows; they are not shown until present().
    void insertSourceRows(int first, int count);
    /// The source has lost rows, which keepOnly() has hidden before.
    void removeSourceRows(int first, int count);
    /// Shows these source rows in this order.
    void present(std::vector<int> next);
    /// Hides the source rows for which \a stays is 0.
    void keepOnly(const std::vector<char> &stays);
    /// Source rows have changed.
    void announceChange(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles);

private:
    void insertMissing(const std::vector<int> &next);
    void relayout(std::vector<int> next);
    void numberFrom(int first);
    void announceRest();

    TableModel &m_table;
    std::vector<int> m_shown; ///< proxy row -> source row
    std::vector<int> m_position; ///< source row -> proxy row, -1 when not shown
    QTimer m_announceSoon; ///< what changed beyond the first few signals of a turn
    int m_announced = 0; ///< signals of this turn
    int m_restFirst = -1; ///< columns
    int m_restLast = -1;
};

} // namespace exportdesk
