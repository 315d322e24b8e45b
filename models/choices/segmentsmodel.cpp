// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/segmentsmodel.h"

#include <QCollator>

#include <numeric>

namespace exportdesk
{

namespace
{

QString searchText(const SegmentDefinition &segment)
{
    return QStringList{segment.name, segment.description, segment.id}.join(u'\n').toCaseFolded();
}

} // namespace

const SegmentDefinition *SegmentsModel::segment(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_segments[row];
}

void SegmentsModel::setSegments(const QList<SegmentDefinition> &segments)
{
    merge(segments, false);
}

void SegmentsModel::addSegments(const QList<SegmentDefinition> &segments)
{
    merge(segments, true);
}

/// One layout change instead of thousands of single insertions: the list is sorted by name and arrives by time.
void SegmentsModel::merge(const QList<SegmentDefinition> &segments, bool keepOthers)
{
    QHash<QString, SegmentDefinition> next;
    if (keepOthers) {
        for (const SegmentDefinition &segment : std::as_const(m_segments))
            next.insert(segment.id, segment);
    }
    for (const SegmentDefinition &segment : segments)
        next.insert(segment.id, segment);
    removeOthers(next);
    for (int row = 0; row < m_segments.size(); ++row) {
        const SegmentDefinition segment = next.take(m_segments[row].id);
        if (segment == m_segments[row])
            continue;
        m_segments[row] = segment;
        m_search[row] = searchText(segment);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (!next.isEmpty()) {
        const int first = int(m_segments.size());
        beginInsertRows({}, first, first + int(next.size()) - 1);
        for (const SegmentDefinition &segment : std::as_const(next)) {
            m_segments.append(segment);
            m_search.append(searchText(segment));
        }
        endInsertRows();
    }
    sortByName();
}

void SegmentsModel::removeOthers(const QHash<QString, SegmentDefinition> &staying)
{
    for (int last = int(m_segments.size()) - 1; last >= 0; --last) {
        if (staying.contains(m_segments[last].id))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_segments[first - 1].id))
            --first;
        beginRemoveRows({}, first, last);
        m_segments.remove(first, last - first + 1);
        m_search.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void SegmentsModel::sortByName()
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    for (const SegmentDefinition &segment : std::as_const(m_segments))
        keys.push_back(collator.sortKey(segment.label()));
    std::vector<int> order(keys.size()); // new row -> old row
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int left, int right) {
        const int names = keys[std::size_t(left)].compare(keys[std::size_t(right)]);
        return names != 0 ? names < 0 : m_segments[left].id < m_segments[right].id;
    });
    if (!std::is_sorted(order.begin(), order.end()))
        reorder(order);
    m_rows.clear();
    for (int row = 0; row < m_segments.size(); ++row)
        m_rows.insert(m_segments[row].id, row);
}

void SegmentsModel::reorder(const std::vector<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<SegmentDefinition> segments;
    QStringList search;
    QList<int> newRow(m_segments.size());
    for (const int old : order) {
        newRow[old] = int(segments.size());
        segments.append(m_segments[old]);
        search.append(m_search[old]);
    }
    m_segments = std::move(segments);
    m_search = std::move(search);
    const auto from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to.append(index(newRow[old.row()]));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int SegmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_segments.size());
}

QVariant SegmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SegmentDefinition &segment = m_segments[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return segment.label();
    case Qt::ToolTipRole:
        return (segment.description.isEmpty() ? segment.id : segment.description).toHtmlEscaped();
    case IdRole:
        return segment.id;
    case DescriptionRole:
        return segment.description;
    case MergePolicyIdRole:
        return segment.mergePolicyId;
    case StreamingRole:
        return segment.streaming || segment.edge;
    case SearchRole:
        return m_search[index.row()];
    case SegmentRole:
        return QVariant::fromValue(segment);
    default:
        return {};
    }
}

} // namespace exportdesk
