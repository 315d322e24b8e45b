// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldtreemodel.h"

#include "models/choices/fieldshape.h"

#include <QSet>

namespace exportdesk
{

namespace
{

/// The internal id of rows that are not fields of the schema; nodes use their own index.
constexpr quintptr outsideRow = std::numeric_limits<quintptr>::max();

} // namespace

FieldTreeModel::FieldTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_cells(m_choice.tree())
{
}

void FieldTreeModel::setChoosable(bool on)
{
    beginResetModel();
    m_choosable = on;
    endResetModel();
}

void FieldTreeModel::setTree(const FieldTree &tree)
{
    if (tree.isCopyOf(m_choice.tree())) // as after a reload that failed
        return;
    const QStringList before = selectedPaths();
    beginResetModel();
    m_choice.setTree(tree);
    m_cells = FieldCells(tree);
    m_outside = m_choice.outsidePaths();
    endResetModel();
    if (selectedPaths() != before)
        Q_EMIT selectionChanged();
}

void FieldTreeModel::setSelectedPaths(const QStringList &paths)
{
    if (paths == selectedPaths()) // as it comes back to the tree where it was chosen
        return;
    FieldChoice next = m_choice;
    next.setPaths(paths);
    setChoice(next);
}

void FieldTreeModel::addPaths(const QStringList &paths)
{
    setSelectedPaths(selectedPaths() + paths);
}

void FieldTreeModel::replacePath(const QString &path, const QString &replacement)
{
    QStringList paths = selectedPaths();
    std::replace(paths.begin(), paths.end(), path, replacement);
    setSelectedPaths(paths);
}

QModelIndex FieldTreeModel::indexOfNode(int node) const
{
    const QList<int> &rows = m_choice.shape().row;
    return node < 0 || node >= rows.size() ? QModelIndex() : createIndex(rows[node], FieldColumn, quintptr(node));
}

QModelIndex FieldTreeModel::indexOfPath(const QString &path) const
{
    if (const int node = tree().indexOf(path); node >= 0)
        return indexOfNode(node);
    const auto outside = m_outside.indexOf(path);
    return outside < 0 ? QModelIndex() : index(int(m_choice.shape().top.size() + outside), FieldColumn);
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    const FieldShape &shape = m_choice.shape();
    if (parent.isValid())
        return createIndex(row, column, quintptr(shape.children[int(parent.internalId())][row]));
    return createIndex(row, column, row < shape.top.size() ? quintptr(shape.top[row]) : outsideRow);
}

QModelIndex FieldTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == outsideRow)
        return {};
    return indexOfNode(tree().nodes()[int(index.internalId())].parent);
}

int FieldTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_choice.shape().top.size() + m_outside.size());
    if (parent.column() != FieldColumn || parent.internalId() == outsideRow)
        return 0;
    return int(m_choice.shape().children[int(parent.internalId())].size());
}

int FieldTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FieldTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool known = index.internalId() != outsideRow;
    const int node = known ? int(index.internalId()) : -1;
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() != FieldColumn || (known && !m_choosable))
            return {};
        return known ? m_choice.state(node) : Qt::Checked;
    case CoveredRole:
        return !known || m_choice.state(node) == Qt::Checked;
    case ChosenRole:
        return !known || m_choice.isOwn(node);
    case NodeRole:
        return node;
    default:
        return known ? m_cells.field(node, index.column(), role)
                     : m_cells.outside(m_outside[index.row() - m_choice.shape().top.size()], index.column(), role);
    }
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? FieldCells::header(section) : QVariant();
}

Qt::ItemFlags FieldTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == FieldColumn && m_choosable)
        flags |= Qt::ItemIsUserCheckable;
    if (rowCount(index.siblingAtColumn(FieldColumn)) == 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

bool FieldTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_choosable || role != Qt::CheckStateRole || index.column() != FieldColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool on = Qt::CheckState(value.toInt()) == Qt::Checked;
    if (index.internalId() == outsideRow) {
        QStringList paths = selectedPaths();
        if (!on && paths.removeAll(m_outside[index.row() - m_choice.shape().top.size()]) > 0)
            setSelectedPaths(paths);
        return true;
    }
    FieldChoice next = m_choice;
    if (on)
        next.check(int(index.internalId()));
    else
        next.uncheck(int(index.internalId()));
    setChoice(next);
    return true;
}

void FieldTreeModel::setChoice(const FieldChoice &choice)
{
    if (choice.hasSamePaths(m_choice))
        return;
    const FieldChoice before = std::exchange(m_choice, choice);
    showOutsidePaths();
    announceStates(before);
    Q_EMIT selectionChanged();
}

/// Updates the rows of outside paths; those that stay keep their places.
void FieldTreeModel::showOutsidePaths()
{
    QStringList outside = m_choice.outsidePaths();
    const int first = int(m_choice.shape().top.size());
    const QSet<QString> staying(outside.begin(), outside.end());
    for (int i = int(m_outside.size()) - 1; i >= 0; --i) {
        if (staying.contains(m_outside[i]))
            continue;
        int from = i; // neighbours go together: there may be thousands
        while (from > 0 && !staying.contains(m_outside[from - 1]))
            --from;
        beginRemoveRows({}, first + from, first + i);
        m_outside.remove(from, i - from + 1);
        endRemoveRows();
        i = from;
    }
    const QSet<QString> shown(m_outside.begin(), m_outside.end());
    outside.removeIf([&](const QString &path) { return shown.contains(path); });
    if (outside.isEmpty())
        return;
    const int at = first + int(m_outside.size());
    beginInsertRows({}, at, at + int(outside.size()) - 1);
    m_outside += outside;
    endInsertRows();
}

/// Emits dataChanged for exactly the fields whose mark changed, neighbours together.
void FieldTreeModel::announceStates(const FieldChoice &before)
{
    const auto changed = [&](int node) {
        return m_choice.state(node) != before.state(node) || m_choice.isOwn(node) != before.isOwn(node);
    };
    const auto announceAmong = [&](const QList<int> &siblings) {
        for (qsizetype first = 0; first < siblings.size(); ++first) {
            if (!changed(siblings[first]))
                continue;
            qsizetype last = first;
            while (last + 1 < siblings.size() && changed(siblings[last + 1]))
                ++last;
            Q_EMIT dataChanged(indexOfNode(siblings[first]), indexOfNode(siblings[last]),
                               {Qt::CheckStateRole, CoveredRole, ChosenRole});
            first = last;
        }
    };
    announceAmong(m_choice.shape().top);
    for (const QList<int> &siblings : m_choice.shape().children)
        announceAmong(siblings);
}

} // namespace exportdesk
