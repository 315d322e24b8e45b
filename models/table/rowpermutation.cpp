#include "models/table/rowpermutation.h"

#include <algorithm>
#include <iterator>

namespace exportdesk
{

void RowPermutation::reset(int rows, const QList<SortColumn> &columns, const QCollator &collator, const Read &read,
                           const Pinned &pinned)
{
    m_sorted.clear();
    for (const SortColumn &column : columns) {
        Sorted &sorted = m_sorted.emplace_back(Sorted{column.column, SortKeys(collator, column.order)});
        sorted.keys.insert(0, rows);
        for (int row = 0; row < rows; ++row)
            sorted.keys.set(row, read(row, column.column));
    }
    m_pinned.resize(size_t(rows));
    for (int row = 0; row < rows; ++row)
        m_pinned[size_t(row)] = pinned(row);
    prepare();
    sortAll();
}

void RowPermutation::insert(int first, int count, const Read &read, const Pinned &pinned)
{
    if (first < int(m_pinned.size())) {
        for (int &row : m_order)
            row += row >= first ? count : 0;
    }
    for (Sorted &sorted : m_sorted) {
        sorted.keys.insert(first, count);
        for (int row = first; row < first + count; ++row)
            sorted.keys.set(row, read(row, sorted.column));
    }
    m_pinned.insert(m_pinned.begin() + first, size_t(count), char(0));
    for (int row = first; row < first + count; ++row) {
        m_pinned[size_t(row)] = pinned(row);
        m_order.push_back(row);
    }
}

void RowPermutation::remove(int first, int count)
{
    std::erase_if(m_order, [first, count](int row) { return row >= first && row < first + count; });
    for (int &row : m_order)
        row -= row >= first ? count : 0;
    for (Sorted &sorted : m_sorted)
        sorted.keys.remove(first, count);
    m_pinned.erase(m_pinned.begin() + first, m_pinned.begin() + first + count);
}

bool RowPermutation::update(int row, const Read &read, const Pinned &pinned)
{
    bool changed = false;
    for (Sorted &sorted : m_sorted)
        changed |= sorted.keys.set(row, read(row, sorted.column));
    const char pin = pinned(row);
    changed |= m_pinned[size_t(row)] != pin;
    m_pinned[size_t(row)] = pin;
    return changed;
}

void RowPermutation::merge(const std::vector<int> &changed)
{
    if (changed.empty())
        return;
    std::vector<char> moves(m_pinned.size(), 0);
    for (int row : changed)
        moves[size_t(row)] = 1;
    std::vector<int> rest;
    std::vector<int> added;
    rest.reserve(m_order.size());
    for (int row : m_order)
        (moves[size_t(row)] ? added : rest).push_back(row);
    mergeIn(rest, std::move(added));
}

bool RowPermutation::sortsBy(int firstColumn, int lastColumn) const
{
    return std::any_of(m_sorted.begin(), m_sorted.end(), [=](const Sorted &sorted) {
        return sorted.column >= firstColumn && sorted.column <= lastColumn;
    });
}

bool RowPermutation::less(int left, int right) const
{
    const char leftPinned = m_pinned[size_t(left)];
    const char rightPinned = m_pinned[size_t(right)];
    if (leftPinned != rightPinned)
        return leftPinned;
    if (leftPinned)
        return left < right;
    for (const Sorted &sorted : m_sorted) {
        const quint64 a = sorted.keys.ordered(left);
        const quint64 b = sorted.keys.ordered(right);
        if (a != b)
            return a < b;
    }
    return left < right;
}

void RowPermutation::sortAll()
{
    // The keys travel with the row number: sorting then walks memory in order.
    struct Item {
        quint64 key;
        quint64 subKey;
        int row;
        auto operator<=>(const Item &) const = default;
    };
    const auto keyOf
        = [this](size_t index, int row) { return index < m_sorted.size() ? m_sorted[index].keys.ordered(row) : 0; };
    std::vector<Item> items;
    items.reserve(m_pinned.size());
    m_order.clear();
    for (int row = 0; row < int(m_pinned.size()); ++row) {
        if (m_pinned[size_t(row)])
            m_order.push_back(row);
        else
            items.push_back({keyOf(0, row), keyOf(1, row), row});
    }
    Q_ASSERT(m_sorted.size() <= 2);
    if (!m_sorted.empty())
        std::sort(items.begin(), items.end());
    for (const Item &item : items)
        m_order.push_back(item.row);
}

void RowPermutation::prepare()
{
    for (Sorted &sorted : m_sorted)
        sorted.keys.prepare();
}

void RowPermutation::mergeIn(const std::vector<int> &rest, std::vector<int> added)
{
    prepare();
    const auto before = [this](int left, int right) { return less(left, right); };
    std::sort(added.begin(), added.end(), before);
    m_order.clear();
    m_order.reserve(rest.size() + added.size());
    constexpr size_t few = 32; // looking for the place of each is then cheaper than comparing with all
    if (added.size() * few >= rest.size()) {
        std::merge(rest.begin(), rest.end(), added.begin(), added.end(), std::back_inserter(m_order), before);
        return;
    }
    auto from = rest.begin();
    for (int row : added) {
        const auto place = std::upper_bound(from, rest.end(), row, before);
        m_order.insert(m_order.end(), from, place);
        m_order.push_back(row);
        from = place;
    }
    m_order.insert(m_order.end(), from, rest.end());
}

} // namespace exportdesk
