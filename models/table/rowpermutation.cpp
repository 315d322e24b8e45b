// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/rowpermutation.h"

#include <algorithm>
#include <array>
#include <bit>
#include <future>
#include <iterator>
#include <memory>
#include <span>
#include <utility>

namespace exportdesk
{

namespace
{

/// The key travels with the row number: sorting then walks memory in order.
struct Item {
    quint64 key;
    int row;
};

using Items = std::span<Item>;

constexpr auto byKey = [](const Item &left, const Item &right) { return left.key < right.key; };

/// Brings the items of \a from to their places in \a to by one digit, the rest of their order kept; answers where each
/// digit begins.
template <int Bits>
std::array<size_t, (size_t(1) << Bits) + 1> distribute(Items from, Items to, int shift)
{
    constexpr size_t digits = size_t(1) << Bits;
    const auto digitOf = [shift](const Item &item) { return size_t(item.key >> shift) & (digits - 1); };
    std::array<size_t, digits + 1> starts{};
    for (const Item &item : from)
        ++starts[digitOf(item) + 1];
    for (size_t digit = 1; digit <= digits; ++digit)
        starts[digit] += starts[digit - 1];
    std::array<size_t, digits + 1> next = starts;
    for (const Item &item : from)
        to[next[digitOf(item)]++] = item;
    return starts;
}

/// The bits in which not all keys agree; \a items are not empty.
quint64 differingBits(Items items)
{
    quint64 differing = 0;
    for (const Item &item : items)
        differing |= item.key ^ items.front().key;
    return differing;
}

/// Stable, by the lowest \a bits of the keys, from the last digit to the first; digits that all share cost nothing.
/// Items must fit the cache, or this is slow.
void sortNear(Items items, Items spare, int bits)
{
    constexpr size_t few = 200;
    if (items.size() < few) {
        std::stable_sort(items.begin(), items.end(), byKey);
        return;
    }
    constexpr int perDigit = 11;
    const quint64 differing = differingBits(items);
    Items from = items;
    Items to = spare;
    for (int shift = 0; shift < bits; shift += perDigit) {
        if ((differing >> shift) & ((1U << perDigit) - 1)) {
            distribute<perDigit>(from, to, shift);
            std::swap(from, to);
        }
    }
    if (from.data() != items.data())
        std::copy(from.begin(), from.end(), items.begin());
}

/// Stable; \a spare is as long as \a items. They stand in one of the two afterwards, which is answered.
Items sortByKey(Items items, Items spare)
{
    if (std::is_sorted(items.begin(), items.end(), byKey))
        return items;
    const int bits = int(std::bit_width(differingBits(items)));
    constexpr size_t near = 50'000;
    constexpr int parting = 8;
    if (items.size() <= near || bits <= parting) {
        sortNear(items, spare, bits);
        return items;
    }
    // First into pieces that fit the cache, by the foremost digit.
    const int shift = bits - parting;
    const auto starts = distribute<parting>(items, spare, shift);
    const auto sortPieces = [&](size_t from, size_t to) {
        for (size_t digit = from; digit < to; ++digit) {
            const size_t count = starts[digit + 1] - starts[digit];
            sortNear(spare.subspan(starts[digit], count), items.subspan(starts[digit], count), shift);
        }
    };
    // One half of the items on another core, where that is worth the way.
    const auto middle = std::upper_bound(starts.begin(), starts.end(), items.size() / 2);
    const auto half = size_t(middle - starts.begin()) - 1;
    constexpr size_t far = 200'000;
    if (items.size() >= far) {
        const auto other = std::async(std::launch::async, sortPieces, half, starts.size() - 1);
        sortPieces(0, half);
        other.wait();
    } else {
        sortPieces(0, starts.size() - 1);
    }
    return spare;
}

/// Where the main column is equal, and only there, the second one decides.
void orderEqual(Items items, Items spare, const SortKeys &second)
{
    for (size_t first = 0; first < items.size();) {
        size_t end = first + 1;
        while (end < items.size() && items[end].key == items[first].key)
            ++end;
        const Items equal = items.subspan(first, end - first);
        if (equal.size() > 1) {
            for (Item &item : equal)
                item.key = second.ordered(item.row);
            const Items sorted = sortByKey(equal, spare.first(equal.size()));
            if (sorted.data() != equal.data())
                std::copy(sorted.begin(), sorted.end(), equal.begin());
        }
        first = end;
    }
}

} // namespace

void RowPermutation::reset(int rows, const QList<SortColumn> &columns, const QCollator &collator, const Read &read,
                           const Pinned &pinned, Keys known)
{
    std::vector<Sorted> before = std::exchange(m_sorted, {});
    std::vector<Sorted *> unread;
    m_sorted.reserve(size_t(columns.size()));
    for (const SortColumn &column : columns) {
        // What was the main column is the second one now.
        const auto same = std::find_if(before.begin(), before.end(), [&](const Sorted &sorted) {
            return known == Keys::Hold && !m_sorted.empty() && sorted.column == column.column
                && sorted.keys.order() == column.order;
        });
        if (same != before.end()) {
            m_sorted.push_back(std::move(*same));
            continue;
        }
        unread.push_back(&m_sorted.emplace_back(Sorted{column.column, SortKeys(collator, column.order)}));
    }
    // The room of keys that are not needed any more is as good as new.
    for (Sorted *sorted : unread) {
        if (!before.empty()) {
            sorted->keys.reuseMemoryOf(before.back().keys);
            before.pop_back();
        }
        sorted->keys.insert(0, rows);
    }
    // Row by row, for a row is far from the next.
    for (int row = 0; row < rows; ++row) {
        for (Sorted *sorted : unread)
            sorted->keys.set(row, read(row, sorted->column));
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
    mergeIn(std::move(rest), std::move(added));
}

bool RowPermutation::sortsBy(int firstColumn, int lastColumn) const
{
    return std::any_of(m_sorted.begin(), m_sorted.end(), [=](const Sorted &sorted) {
        return sorted.column >= firstColumn && sorted.column <= lastColumn;
    });
}

quint64 RowPermutation::mainKey(int row) const
{
    return m_pinned[size_t(row)] || m_sorted.empty() ? 0 : m_sorted.front().keys.ordered(row);
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
    // Long tables need long buffers; nothing is written to them twice.
    const size_t count = m_pinned.size();
    const auto buffers = std::make_unique_for_overwrite<Item[]>(2 * count);
    size_t used = 0;
    m_order.clear();
    for (int row = 0; row < int(count); ++row) {
        if (m_pinned[size_t(row)])
            m_order.push_back(row);
        else
            buffers[used++] = {m_sorted.empty() ? 0 : m_sorted.front().keys.ordered(row), row};
    }
    Items items(buffers.get(), used);
    Items spare(buffers.get() + count, used);
    if (!m_sorted.empty() && sortByKey(items, spare).data() != items.data())
        std::swap(items, spare);
    if (m_sorted.size() > 1)
        orderEqual(items, spare, m_sorted[1].keys);
    for (const Item &item : items)
        m_order.push_back(item.row);
}

void RowPermutation::prepare()
{
    for (Sorted &sorted : m_sorted)
        sorted.keys.prepare();
}

void RowPermutation::mergeIn(std::vector<int> rest, std::vector<int> added)
{
    prepare();
    const auto itemOf = [this](int row) { return Item{mainKey(row), row}; };
    const auto before = [this](const Item &left, const Item &right) {
        return left.key != right.key ? left.key < right.key : less(left.row, right.row);
    };
    const auto beforeRow = [&](const Item &item, int row) { return before(item, itemOf(row)); };
    std::vector<Item> items;
    items.reserve(added.size());
    std::transform(added.begin(), added.end(), std::back_inserter(items), itemOf);
    std::sort(items.begin(), items.end(), before);
    // What comes before the first of them stays: pages of a list usually belong to the end.
    auto from = std::upper_bound(rest.begin(), rest.end(), items.front(), beforeRow);
    const std::vector<int> after(from, rest.end());
    rest.erase(from, rest.end());
    m_order = std::move(rest);
    m_order.reserve(m_order.size() + after.size() + items.size());
    constexpr size_t few = 32; // looking for the place of each is then cheaper than comparing with all
    const bool many = items.size() * few >= after.size();
    auto next = after.begin();
    for (const Item &item : items) {
        const auto place = many ? std::find_if(next, after.end(), [&](int row) { return beforeRow(item, row); })
                                : std::upper_bound(next, after.end(), item, beforeRow);
        m_order.insert(m_order.end(), next, place);
        m_order.push_back(item.row);
        next = place;
    }
    m_order.insert(m_order.end(), next, after.end());
}

} // namespace exportdesk
