// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/rowfilter.h"
#include "models/table/rowpermutation.h"
#include "models/table/shownrowsmodel.h"

#include <QCollator>
#include <QTimer>

namespace exportdesk
{

/// Shows a TableModel sorted and filtered.
///
/// Sorts by the selected column, then by the one selected before it, then by source row. Cells without a value come
/// last in both directions. Values change in place at once; re-ordering after changed values happens once per turn of
/// the event loop, and not at all while hold() is on. New rows show at once; hundreds that are added to a
/// thousand show within a sixth of a second: each time a view arranges and paints everything again.
/// QSortFilterProxyModel moves row by row and stalls at 100 000 rows.
class SortFilterModel final : public ShownRowsModel
{
    Q_OBJECT

public:
    explicit SortFilterModel(TableModel &source, QObject *parent = nullptr);

    /// \a filter is not owned and must outlive this model or be replaced; nullptr shows all rows.
    void setFilter(const RowFilter *filter);
    /// To be called when the filter accepts other rows than before.
    void filterChanged();

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sort.isEmpty() ? -1 : m_sort.first().column; }
    Qt::SortOrder sortOrder() const { return m_sort.isEmpty() ? Qt::AscendingOrder : m_sort.first().order; }
    /// The selected column first, then the one selected before; at most two.
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

Q_SIGNALS:
    /// For the header's arrow and the settings.
    void sortColumnsChanged();

private:
    void connectSource();
    void setCollation(const QLocale &locale);
    void whenRowsInserted(int first, int last);
    void whenRowsRemoved(int first, int last);
    void whenDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    void rebuild();
    void resetOrder(RowPermutation::Keys keys);
    bool readFilter(int row);
    void settleInTurns();
    void mergeMoved();
    std::vector<int> wanted() const;

    const RowFilter *m_filter = nullptr;
    QList<SortColumn> m_sort;
    QCollator m_collator;
    RowPermutation m_permutation;
    RowPermutation::Read m_read;
    RowPermutation::Pinned m_pinned;
    std::vector<char> m_accepted; ///< by source row
    std::vector<int> m_moved; ///< source rows whose keys changed since the order was made
    bool m_sortStale = false;
    RowPermutation::Keys m_keys = RowPermutation::Keys::Hold; ///< when the sort is stale
    bool m_orderMade = false; ///< and not shown yet
    bool m_filterStale = false;
    bool m_held = false;
    QTimer m_settle;
    QTimer m_showSoon; ///< pages that were added to a long table
};

} // namespace exportdesk
