// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/shownrowsmodel.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr int fewChanges = 64; ///< signals of one turn of the event loop

/// Up to here blocks of rows come and go one by one; beyond it one re-layout and one block are cheaper for every view.
constexpr size_t fewBlocks = 16;

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

ShownRowsModel::ShownRowsModel(TableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(source)
{
    m_announceSoon.setSingleShot(true);
    m_announceSoon.setInterval(0ms);
    connect(&m_announceSoon, &QTimer::timeout, this, &ShownRowsModel::announceRest);
    setSourceModel(&source);
    connect(&source, &TableModel::headerDataChanged, this, &ShownRowsModel::headerDataChanged);
}

void ShownRowsModel::resetRows(int sourceRows, std::vector<int> shown)
{
    m_position.assign(size_t(sourceRows), -1);
    m_shown = std::move(shown);
    numberFrom(0);
}

void ShownRowsModel::insertSourceRows(int first, int count)
{
    if (first < sourceRowCount()) {
        for (int &row : m_shown)
            row += row >= first ? count : 0;
    }
    m_position.insert(m_position.begin() + first, size_t(count), -1);
}

void ShownRowsModel::removeSourceRows(int first, int count)
{
    for (int &row : m_shown)
        row -= row >= first ? count : 0;
    m_position.erase(m_position.begin() + first, m_position.begin() + first + count);
}

void ShownRowsModel::present(std::vector<int> next)
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
    keepOnly(stays);
    std::vector<int> kept;
    kept.reserve(m_shown.size());
    for (int row : next) {
        if (m_position[size_t(row)] >= 0)
            kept.push_back(row);
    }
    if (kept != m_shown)
        relayout(std::move(kept));
    insertMissing(next);
}

void ShownRowsModel::keepOnly(const std::vector<char> &stays)
{
    const auto goes = [&stays](int row) { return !stays[size_t(row)]; };
    std::vector<Block> blocks = blocksWhere(m_shown, goes);
    if (blocks.size() > fewBlocks) {
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

void ShownRowsModel::insertMissing(const std::vector<int> &next)
{
    const auto comes = [this](int row) { return m_position[size_t(row)] < 0; };
    const std::vector<Block> blocks = blocksWhere(next, comes);
    if (blocks.size() > fewBlocks) {
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

void ShownRowsModel::relayout(std::vector<int> next)
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

void ShownRowsModel::numberFrom(int first)
{
    for (int i = first; i < int(m_shown.size()); ++i)
        m_position[size_t(m_shown[size_t(i)])] = i;
}

void ShownRowsModel::announceChange(int first, int last, int firstColumn, int lastColumn, const QList<int> &roles)
{
    // Views read only what is on the screen: ten thousand signals would say no more than one.
    if (++m_announced > fewChanges) {
        m_restFirst = m_restFirst < 0 ? firstColumn : std::min(m_restFirst, firstColumn);
        m_restLast = std::max(m_restLast, lastColumn);
    }
    if (!m_announceSoon.isActive())
        m_announceSoon.start();
    if (m_announced > fewChanges)
        return;
    const auto announce
        = [&](int from, int to) { Q_EMIT dataChanged(index(from, firstColumn), index(to, lastColumn), roles); };
    if (first == 0 && last == sourceRowCount() - 1) {
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

void ShownRowsModel::announceRest()
{
    m_announced = 0;
    const int first = std::exchange(m_restFirst, -1);
    const int last = std::exchange(m_restLast, -1);
    if (first >= 0 && !m_shown.empty())
        Q_EMIT dataChanged(index(0, first), index(int(m_shown.size()) - 1, last));
}

QModelIndex ShownRowsModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= int(m_shown.size()))
        return {};
    return m_table.index(m_shown[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex ShownRowsModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= sourceRowCount())
        return {};
    const int row = m_position[size_t(sourceIndex.row())];
    return row < 0 ? QModelIndex() : index(row, sourceIndex.column());
}

QModelIndex ShownRowsModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ShownRowsModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex ShownRowsModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int ShownRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ShownRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

bool ShownRowsModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

QVariant ShownRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table.headerData(section, orientation, role);
}

} // namespace exportdesk
