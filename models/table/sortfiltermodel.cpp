// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/sortfiltermodel.h"

#include <algorithm>
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{
constexpr int ManyRows = 10'000;
constexpr int ManyAdded = 200; ///< or moved
constexpr int FewChanges = 64;
} // namespace

SortFilterModel::SortFilterModel(TableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(source)
    , m_read([this](int row, int column) { return m_table.sortValue(row, column); })
    , m_pinned([this](int row) { return m_table.pinnedOnTop(row); })
{
    setCollation(QLocale());
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &SortFilterModel::settle);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(80ms);
    connect(&m_showSoon, &QTimer::timeout, this, &SortFilterModel::settle);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(0ms);
    connect(&m_tellSoon, &QTimer::timeout, this, &SortFilterModel::tellManyChanged);
    setSourceModel(&source);
    connectSource();
    rebuild();
}

void SortFilterModel::connectSource()
{
    const auto *table = &m_table;
    connect(table, &TableModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { whenRowsInserted(first, last); });
    connect(table, &TableModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { whenRowsAboutToBeRemoved(first, last); });
    connect(table, &TableModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { whenRowsRemoved(first, last); });
    connect(table, &TableModel::dataChanged, this, &SortFilterModel::whenDataChanged);
    connect(table, &TableModel::headerDataChanged, this, &SortFilterModel::headerDataChanged);

    // Our tables reset only when they show something else altogether, and never move rows or columns.
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        rebuild();
        endResetModel();
    };
    connect(table, &TableModel::modelAboutToBeReset, this, begin);
    connect(table, &TableModel::modelReset, this, end);
    connect(table, &TableModel::layoutAboutToBeChanged, this, begin);
    connect(table, &TableModel::layoutChanged, this, end);
    connect(table, &TableModel::rowsAboutToBeMoved, this, begin);
    connect(table, &TableModel::rowsMoved, this, end);
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
        if (column.column >= 0 && column.column < m_table.columnCount() && usable.size() < 2)
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

void SortFilterModel::whenRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    const auto shift = [first, count](std::vector<int> &rows) {
        for (int &row : rows)
            row += row >= first ? count : 0;
    };
    if (first < int(m_position.size())) {
        shift(m_shown);
        shift(m_moved);
    }
    m_position.insert(m_position.begin() + first, size_t(count), -1);
    m_accepted.insert(m_accepted.begin() + first, size_t(count), char(0));
    for (int row = first; row <= last; ++row)
        readFilter(row);
    m_permutation.insert(first, count, m_read, m_pinned);
    for (int row = first; row <= last; ++row)
        m_moved.push_back(row);
    if (m_held)
        return;
    // Showing them costs in proportion to all rows: where many come to many, several pages are shown at once.
    if (count < ManyAdded || int(m_position.size()) - count < ManyRows) {
        mergeMoved();
        present(wanted());
    } else if (!m_showSoon.isActive()) {
        m_showSoon.start();
    }
}

void SortFilterModel::whenRowsAboutToBeRemoved(int first, int last)
{
    std::vector<char> stays(m_position.size(), 1);
    std::fill(stays.begin() + first, stays.begin() + last + 1, char(0));
    takeAway(stays);
}

void SortFilterModel::whenRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    std::erase_if(m_moved, [first, last](int row) { return row >= first && row <= last; });
    for (int &row : m_moved)
        row -= row >= first ? count : 0;
    for (int &row : m_shown)
        row -= row >= first ? count : 0;
    m_position.erase(m_position.begin() + first, m_position.begin() + last + 1);
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
    forwardDataChanged(topLeft.row(), bottomRight.row(), topLeft.column(), bottomRight.column(), roles);
    if (settles)
        settleSoon();
}

void SortFilterModel::forwardDataChanged(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles)
{
    // Views look at what is on the screen anyway: ten thousand signals would tell them no more than one does.
    if (++m_told > FewChanges) {
        m_untoldFirst = m_untoldFirst < 0 ? firstColumn : std::min(m_untoldFirst, firstColumn);
        m_untoldLast = std::max(m_untoldLast, lastColumn);
    }
    if (!m_tellSoon.isActive())
        m_tellSoon.start();
    if (m_told > FewChanges)
        return;
    const auto announce
        = [&](int from, int to) { Q_EMIT dataChanged(index(from, firstColumn), index(to, lastColumn), roles); };
    if (first == 0 && last == int(m_position.size()) - 1) {
        if (!m_shown.empty())
            announce(0, int(m_shown.size()) - 1);
        return;
    }
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        if (m_position[size_t(row)] >= 0)
            rows.push_back(m_position[size_t(row)]);
    }
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        announce(rows[i], rows[end - 1]);
        i = end;
    }
}

void SortFilterModel::tellManyChanged()
{
    m_told = 0;
    const int first = std::exchange(m_untoldFirst, -1);
    const int last = std::exchange(m_untoldLast, -1);
    if (first >= 0 && !m_shown.empty())
        Q_EMIT dataChanged(index(0, first), index(int(m_shown.size()) - 1, last));
}

void SortFilterModel::rebuild()
{
    m_settle.stop();
    m_showSoon.stop();
    m_filterStale = false;
    const int rows = m_table.rowCount();
    m_accepted.assign(size_t(rows), char(1));
    for (int row = 0; row < rows; ++row)
        readFilter(row);
    resetOrder(RowPermutation::Keys::Stale);
    m_position.assign(size_t(rows), -1);
    m_shown = wanted();
    numberFrom(0);
}

void SortFilterModel::resetOrder(RowPermutation::Keys keys)
{
    m_sortStale = false;
    m_moved.clear();
    m_permutation.reset(m_table.rowCount(), m_sort, m_collator, m_read, m_pinned, keys);
}

bool SortFilterModel::readFilter(int row)
{
    const char accepted = !m_filter || m_filter->accepts(row);
    const bool changed = m_accepted[size_t(row)] != accepted;
    m_accepted[size_t(row)] = accepted;
    return changed;
}

void SortFilterModel::settleSoon()
{
    if (m_held)
        return;
    QTimer &timer = m_moved.size() < ManyAdded || m_position.size() < ManyRows ? m_settle : m_showSoon;
    if (!timer.isActive())
        timer.start();
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

QModelIndex SortFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= int(m_shown.size()))
        return {};
    return m_table.index(m_shown[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex SortFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= int(m_position.size()))
        return {};
    const int row = m_position[size_t(sourceIndex.row())];
    return row < 0 ? QModelIndex() : index(row, sourceIndex.column());
}

QModelIndex SortFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SortFilterModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex SortFilterModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int SortFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SortFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

bool SortFilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

QVariant SortFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table.headerData(section, orientation, role);
}

} // namespace exportdesk
