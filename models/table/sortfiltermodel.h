// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/rowfilter.h"
#include "models/table/rowpermutation.h"
#include "models/table/tablemodel.h"

#include <QAbstractProxyModel>
#include <QCollator>
#include <QTimer>

namespace exportdesk
{

/// Shows a TableModel sorted and filtered; selection, current index and scroll position survive every change.
///
/// Sorts by the chosen column, then by the one chosen before it, then by source row. Cells without a value come last in
/// both directions. Values change in place at once; re-ordering after changed values happens once per turn of the event
/// loop, and not at all while hold() is on. Rows show at once; hundreds that come to ten thousand within a tenth of a
/// second. QSortFilterProxyModel moves row by row and stalls at 100 000 rows.
class SortFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit SortFilterModel(TableModel &source, QObject *parent = nullptr);

    TableModel &table() const { return m_table; }

    /// \a filter is not owned and must outlive this model or be replaced; nullptr shows all rows.
    void setFilter(const RowFilter *filter);
    /// To be called when the filter would answer differently.
    void filterChanged();

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sort.isEmpty() ? -1 : m_sort.first().column; }
    Qt::SortOrder sortOrder() const { return m_sort.isEmpty() ? Qt::AscendingOrder : m_sort.first().order; }
    /// The chosen column first, then the one chosen before; at most two.
    QList<SortColumn> sortColumns() const { return m_sort; }
    void setSortColumns(const QList<SortColumn> &columns);
    /// Text is compared as this language does.
    void setLocale(const QLocale &locale);

    /// While on (pointer down, menu open) rows keep their places: no re-ordering, no new rows, no rows filtered away.
    /// Rows that the source removes disappear nevertheless.
    void hold(bool on);
    bool isHeld() const { return m_held; }
    /// Applies what waits for the next turn of the event loop now (nothing while held).
    void settle();

    int sourceRow(int row) const { return m_shown[size_t(row)]; }
    /// -1 when filtered away.
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

Q_SIGNALS:
    /// The chosen sort columns are others now, e.g. for the header's arrow and the settings.
    void sortColumnsChanged();

private:
    void connectSource();
    void setCollation(const QLocale &locale);
    void whenRowsInserted(int first, int last);
    void whenRowsAboutToBeRemoved(int first, int last);
    void whenRowsRemoved(int first, int last);
    void whenDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void forwardDataChanged(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles);

    void rebuild();
    void resetOrder(RowPermutation::Keys keys);
    bool readFilter(int row);
    void settleSoon();
    void tellManyChanged();
    void mergeMoved();
    std::vector<int> wanted() const;
    void present(std::vector<int> next);
    void takeAway(const std::vector<char> &stays);
    void putIn(const std::vector<int> &next);
    void relayout(std::vector<int> next);
    void numberFrom(int first);

    TableModel &m_table;
    const RowFilter *m_filter = nullptr;
    QList<SortColumn> m_sort;
    QCollator m_collator;
    RowPermutation m_permutation;
    RowPermutation::Read m_read;
    RowPermutation::Pinned m_pinned;
    std::vector<char> m_accepted; ///< by source row
    std::vector<int> m_shown; ///< proxy row -> source row
    std::vector<int> m_position; ///< source row -> proxy row, -1 when not shown
    std::vector<int> m_moved; ///< source rows whose keys changed since the order was made
    bool m_sortStale = false;
    RowPermutation::Keys m_keys = RowPermutation::Keys::Hold; ///< when the sort is stale
    bool m_filterStale = false;
    bool m_held = false;
    QTimer m_settle;
    QTimer m_showSoon; ///< pages that were added to a long table
    QTimer m_tellSoon; ///< what changed beyond the first few rows of a turn
    int m_told = 0; ///< changes forwarded in this turn
    int m_untoldFirst = -1; ///< columns
    int m_untoldLast = -1;
};

} // namespace exportdesk
