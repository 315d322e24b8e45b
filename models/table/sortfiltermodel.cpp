// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/sortfiltermodel.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{
constexpr int manyRows = 1000; ///< what a long list begins with shows at once
constexpr int manyAdded = 200; ///< or moved
} // namespace

SortFilterModel::SortFilterModel(TableModel &source, QObject *parent)
    : ShownRowsModel(source, parent)
    , m_read([this](int row, int column) { return table().sortValue(row, column); })
    , m_pinned([this](int row) { return table().pinnedOnTop(row); })
{
    setCollation(QLocale());
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &SortFilterModel::settleInTurns);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(160ms);
    connect(&m_showSoon, &QTimer::timeout, this, &SortFilterModel::settleInTurns);
    connectSource();
    rebuild();
}

void SortFilterModel::connectSource()
{
    const auto *source = &table();
    connect(source, &TableModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { whenRowsInserted(first, last); });
    connect(source, &TableModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        std::vector<char> stays(size_t(sourceRowCount()), 1);
        std::fill(stays.begin() + first, stays.begin() + last + 1, char(0));
        keepOnly(stays);
    });
    connect(source, &TableModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { whenRowsRemoved(first, last); });
    connect(source, &TableModel::dataChanged, this, &SortFilterModel::whenDataChanged);

    // Our tables reset only when they show something else altogether. None moves rows; that would count as a reset.
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        rebuild();
        endResetModel();
    };
    connect(source, &TableModel::modelAboutToBeReset, this, begin);
    connect(source, &TableModel::modelReset, this, end);
    connect(source, &TableModel::layoutAboutToBeChanged, this, begin);
    connect(source, &TableModel::layoutChanged, this, end);
    connect(source, &TableModel::rowsAboutToBeMoved, this, begin);
    connect(source, &TableModel::rowsMoved, this, end);
}

void SortFilterModel::setFilter(const RowFilter *filter)
{
    m_filter = filter;
    filterChanged();
}

void SortFilterModel::filterChanged()
{
    m_filterStale = true;
    settle();
}

void SortFilterModel::sort(int column, Qt::SortOrder order)
{
    QList<SortColumn> columns;
    if (column >= 0)
        columns.append({column, order});
    for (const SortColumn &earlier : std::as_const(m_sort)) {
        if (column >= 0 && earlier.column != column && columns.size() < 2)
            columns.append(earlier);
    }
    setSortColumns(columns);
}

void SortFilterModel::setSortColumns(const QList<SortColumn> &columns)
{
    QList<SortColumn> usable;
    for (const SortColumn &column : columns) {
        if (column.column >= 0 && column.column < table().columnCount() && usable.size() < 2)
            usable.append(column);
    }
    if (usable == m_sort)
        return;
    m_sort = usable;
    m_sortStale = true;
    settle();
    Q_EMIT sortColumnsChanged();
}

void SortFilterModel::setLocale(const QLocale &locale)
{
    setCollation(locale);
    m_sortStale = true;
    m_keys = RowPermutation::Keys::Stale;
    settle();
}

void SortFilterModel::setCollation(const QLocale &locale)
{
    // The "C" locale has no collation of its own: its sort keys are plain code points, upper case before lower.
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void SortFilterModel::hold(bool on)
{
    m_held = on;
    if (!on)
        settle();
}

void SortFilterModel::settle()
{
    if (m_held)
        return;
    m_settle.stop();
    m_showSoon.stop();
    m_orderMade = false;
    if (m_filterStale) {
        m_filterStale = false;
        for (int row = 0; row < int(m_accepted.size()); ++row)
            readFilter(row);
    }
    if (m_sortStale)
        resetOrder(std::exchange(m_keys, RowPermutation::Keys::Hold));
    mergeMoved();
    present(wanted());
}

/// Putting many rows in order takes as long as showing them: the views get them in the next turn of the event loop.
void SortFilterModel::settleInTurns()
{
    const bool many = m_moved.size() >= manyAdded && sourceRowCount() > manyRows;
    if (m_held || m_orderMade || m_sortStale || !many)
        return settle();
    m_showSoon.stop();
    mergeMoved();
    m_orderMade = true;
    m_settle.start();
}

void SortFilterModel::whenRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    if (first < sourceRowCount()) {
        for (int &row : m_moved)
            row += row >= first ? count : 0;
    }
    insertSourceRows(first, count);
    m_accepted.insert(m_accepted.begin() + first, size_t(count), char(0));
    for (int row = first; row <= last; ++row)
        readFilter(row);
    m_permutation.insert(first, count, m_read, m_pinned);
    for (int row = first; row <= last; ++row)
        m_moved.push_back(row);
    if (m_held)
        return;
    // Showing them costs in proportion to all rows: when many are added to many, several pages are shown at once.
    if (count < manyAdded || sourceRowCount() - count < manyRows) {
        mergeMoved();
        present(wanted());
    } else if (!m_showSoon.isActive()) {
        m_showSoon.start();
    }
}

void SortFilterModel::whenRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    std::erase_if(m_moved, [first, last](int row) { return row >= first && row <= last; });
    for (int &row : m_moved)
        row -= row >= first ? count : 0;
    removeSourceRows(first, count);
    m_accepted.erase(m_accepted.begin() + first, m_accepted.begin() + last + 1);
    m_permutation.remove(first, count);
}

void SortFilterModel::whenDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                      const QList<int> &roles)
{
    const bool sorts = m_permutation.sortsBy(topLeft.column(), bottomRight.column());
    bool settles = false;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (sorts && m_permutation.update(row, m_read, m_pinned)) {
            m_moved.push_back(row);
            settles = true;
        }
        settles |= readFilter(row);
    }
    announceChange(topLeft.row(), bottomRight.row(), topLeft.column(), bottomRight.column(), roles);
    if (!settles || m_held)
        return;
    const bool many = m_moved.size() >= manyAdded && sourceRowCount() > manyRows;
    if (many && !m_orderMade)
        m_settle.stop(); // started by the first of them
    QTimer &timer = many ? m_showSoon : m_settle;
    if (!timer.isActive())
        timer.start();
}

void SortFilterModel::rebuild()
{
    m_settle.stop();
    m_showSoon.stop();
    m_filterStale = false;
    const int rows = table().rowCount();
    m_accepted.assign(size_t(rows), char(1));
    for (int row = 0; row < rows; ++row)
        readFilter(row);
    resetOrder(RowPermutation::Keys::Stale);
    resetRows(rows, wanted());
}

void SortFilterModel::resetOrder(RowPermutation::Keys keys)
{
    m_sortStale = false;
    m_moved.clear();
    m_permutation.reset(table().rowCount(), m_sort, m_collator, m_read, m_pinned, keys);
}

bool SortFilterModel::readFilter(int row)
{
    const char accepted = !m_filter || m_filter->accepts(row);
    const bool changed = m_accepted[size_t(row)] != accepted;
    m_accepted[size_t(row)] = accepted;
    return changed;
}

void SortFilterModel::mergeMoved()
{
    m_permutation.merge(m_moved);
    m_moved.clear();
}

std::vector<int> SortFilterModel::wanted() const
{
    if (std::find(m_accepted.begin(), m_accepted.end(), char(0)) == m_accepted.end())
        return m_permutation.order();
    std::vector<int> rows;
    rows.reserve(m_accepted.size());
    for (int row : m_permutation.order()) {
        if (m_accepted[size_t(row)])
            rows.push_back(row);
    }
    return rows;
}

} // namespace exportdesk
