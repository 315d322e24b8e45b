// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/sortkeys.h"

#include <QList>

#include <functional>
#include <vector>

namespace exportdesk
{

struct SortColumn {
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortColumn &) const = default;
};

/// Sorts row numbers by prepared columns, stably; changed rows are merged back in one pass. Knows no model.
///
/// Pinned rows stand above all others, among themselves by row number.
class RowPermutation
{
public:
    using Read = std::function<SortValue(int row, int column)>;
    using Pinned = std::function<bool(int row)>;

    /// Whether keys that were read before, and kept up to date by update(), still belong to the same rows.
    enum class Keys { Hold, Stale };

    /// Reads the keys of all rows and sorts; \a columns: the main one first, at most two.
    void reset(int rows, const QList<SortColumn> &columns, const QCollator &collator, const Read &read,
               const Pinned &pinned, Keys known);
    /// Rows [first, first + count) were added; they come last until merge() is called with them.
    void insert(int first, int count, const Read &read, const Pinned &pinned);
    /// Rows were removed; the others keep their order.
    void remove(int first, int count);
    /// Reads the keys of a row again; true when it may have to move. The order stays until merge().
    bool update(int row, const Read &read, const Pinned &pinned);
    /// Brings changed rows to their places; numbers may repeat.
    void merge(const std::vector<int> &changed);

    /// All rows in order.
    const std::vector<int> &order() const { return m_order; }
    bool sortsBy(int firstColumn, int lastColumn) const;

private:
    /// Decides most comparisons; only where it is equal is less() needed.
    quint64 mainKey(int row) const;
    bool less(int left, int right) const;
    void sortAll();
    void prepare();
    void mergeIn(std::vector<int> rest, std::vector<int> added);

    struct Sorted {
        int column;
        SortKeys keys;
    };
    std::vector<Sorted> m_sorted;
    std::vector<char> m_pinned;
    std::vector<int> m_order;
};

} // namespace exportdesk
