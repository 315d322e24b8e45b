// SPDX-License-Identifier: GPL-3.0-or-later
// How SortFilterModel brings rows to view with the fewest and most exact signals.
#include "models/table/sortfiltermodel.h"

#include <algorithm>

namespace exportdesk
{

namespace
{
/// Up to here blocks of rows come and go one by one; beyond it one re-layout and one block are cheaper for every view.
constexpr size_t FewBlocks = 16;

using Block = std::pair<int, int>; ///< first and last

/// The runs of positions for which \a in is true.
template <class Predicate>
std::vector<Block> blocksWhere(const std::vector<int> &rows, Predicate in)
{
    std::vector<Block> blocks;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (!in(rows[size_t(i)]))
            continue;
        if (!blocks.empty() && blocks.back().second == i - 1)
            blocks.back().second = i;
        else
            blocks.emplace_back(i, i);
    }
    return blocks;
}
} // namespace

void SortFilterModel::present(std::vector<int> next)
{
    const auto known = [this](int row) { return m_position[size_t(row)] >= 0; };
    const bool all = next.size() == m_position.size();
    if (next.size() == m_shown.size() && (all || std::all_of(next.begin(), next.end(), known))) {
        if (next != m_shown)
            relayout(std::move(next)); // the same rows
        return;
    }
    std::vector<char> stays(m_position.size(), 0);
    for (int row : next)
        stays[size_t(row)] = 1;
    takeAway(stays);
    std::vector<int> kept;
    kept.reserve(m_shown.size());
    for (int row : next) {
        if (m_position[size_t(row)] >= 0)
            kept.push_back(row);
    }
    if (kept != m_shown)
        relayout(std::move(kept));
    putIn(next);
}

void SortFilterModel::takeAway(const std::vector<char> &stays)
{
    const auto goes = [&stays](int row) { return !stays[size_t(row)]; };
    std::vector<Block> blocks = blocksWhere(m_shown, goes);
    if (blocks.size() > FewBlocks) {
        std::vector<int> parted = m_shown;
        const auto tail = std::stable_partition(parted.begin(), parted.end(), [&](int row) { return !goes(row); });
        blocks = {{int(tail - parted.begin()), int(parted.size()) - 1}};
        relayout(std::move(parted));
    }
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        beginRemoveRows({}, block->first, block->second);
        const auto from = m_shown.begin() + block->first;
        const auto to = m_shown.begin() + block->second + 1;
        std::for_each(from, to, [this](int row) { m_position[size_t(row)] = -1; });
        m_shown.erase(from, to);
        numberFrom(block->first);
        endRemoveRows();
    }
}

void SortFilterModel::putIn(const std::vector<int> &next)
{
    const auto comes = [this](int row) { return m_position[size_t(row)] < 0; };
    const std::vector<Block> blocks = blocksWhere(next, comes);
    if (blocks.size() > FewBlocks) {
        std::vector<int> added;
        std::copy_if(next.begin(), next.end(), std::back_inserter(added), comes);
        const auto first = int(m_shown.size());
        beginInsertRows({}, first, first + int(added.size()) - 1);
        m_shown.insert(m_shown.end(), added.begin(), added.end());
        numberFrom(first);
        endInsertRows();
        relayout(next);
        return;
    }
    for (const Block &block : blocks) {
        beginInsertRows({}, block.first, block.second);
        m_shown.insert(m_shown.begin() + block.first, next.begin() + block.first, next.begin() + block.second + 1);
        numberFrom(block.first);
        endInsertRows();
    }
}

void SortFilterModel::relayout(std::vector<int> next)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        sources.push_back(m_shown[size_t(index.row())]);
    m_shown = std::move(next);
    numberFrom(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_position[size_t(sources[size_t(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SortFilterModel::numberFrom(int first)
{
    for (int i = first; i < int(m_shown.size()); ++i)
        m_position[size_t(m_shown[size_t(i)])] = i;
}

} // namespace exportdesk
