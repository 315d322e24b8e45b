// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldtreemodel.h"

#include "models/choices/fieldshape.h"

#include <QSet>

namespace exportdesk
{

namespace
{

/// Marks rows that are not fields of the schema; nodes use their own index.
constexpr quintptr unknownRow = std::numeric_limits<quintptr>::max();

} // namespace

FieldTreeModel::FieldTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_shape(std::make_unique<FieldShape>(m_tree))
{
}

FieldTreeModel::~FieldTreeModel() = default;

void FieldTreeModel::setChoosable(bool on)
{
    beginResetModel();
    m_choosable = on;
    endResetModel();
}

void FieldTreeModel::setTree(const FieldTree &tree)
{
    QStringList paths;
    for (const Chosen &chosen : std::as_const(m_chosen))
        paths.append(chosen.path);
    beginResetModel();
    m_tree = tree;
    *m_shape = FieldShape(tree);
    m_nearest.clear();
    m_chosen = minimal(paths);
    m_unknown.clear();
    for (const Chosen &chosen : std::as_const(m_chosen)) {
        if (chosen.node < 0)
            m_unknown.append(chosen.path);
    }
    computeStates();
    endResetModel();
    if (selectedPaths() != paths)
        Q_EMIT selectionChanged();
}

QStringList FieldTreeModel::selectedPaths() const
{
    QStringList paths;
    paths.reserve(m_chosen.size());
    for (const Chosen &chosen : m_chosen)
        paths.append(chosen.path);
    return paths;
}

void FieldTreeModel::setSelectedPaths(const QStringList &paths)
{
    if (paths != selectedPaths()) // as it comes back to the tree where it was chosen
        apply(minimal(paths));
}

void FieldTreeModel::addPaths(const QStringList &paths)
{
    apply(minimal(selectedPaths() + paths));
}

void FieldTreeModel::replacePath(const QString &path, const QString &replacement)
{
    QStringList paths = selectedPaths();
    std::replace(paths.begin(), paths.end(), path, replacement);
    apply(minimal(paths));
}

QStringList FieldTreeModel::unknownPaths() const
{
    QStringList paths;
    for (const QString &path : m_unknown) {
        if (!m_tree.isEmpty() && m_tree.match(path) == FieldTree::Match::Unknown)
            paths.append(path);
    }
    return paths;
}

int FieldTreeModel::coveredLeafCount() const
{
    int count = 0;
    for (const Chosen &chosen : m_chosen)
        count += chosen.node < 0 ? 1 : m_shape->leaves[chosen.node];
    return count;
}

QModelIndex FieldTreeModel::indexOfNode(int node) const
{
    return node < 0 || node >= m_shape->row.size() ? QModelIndex()
                                                   : createIndex(m_shape->row[node], FieldColumn, quintptr(node));
}

QModelIndex FieldTreeModel::indexOfPath(const QString &path) const
{
    if (const int node = m_tree.indexOf(path); node >= 0)
        return indexOfNode(node);
    const auto unknown = m_unknown.indexOf(path);
    return unknown < 0 ? QModelIndex() : index(int(m_shape->top.size() + unknown), FieldColumn);
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    if (parent.isValid())
        return createIndex(row, column, quintptr(m_shape->children[int(parent.internalId())][row]));
    return createIndex(row, column, row < m_shape->top.size() ? quintptr(m_shape->top[row]) : unknownRow);
}

QModelIndex FieldTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == unknownRow)
        return {};
    return indexOfNode(m_tree.nodes()[int(index.internalId())].parent);
}

int FieldTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shape->top.size() + m_unknown.size());
    if (parent.column() != FieldColumn || parent.internalId() == unknownRow)
        return 0;
    return int(m_shape->children[int(parent.internalId())].size());
}

int FieldTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool FieldTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_choosable || role != Qt::CheckStateRole || index.column() != FieldColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool on = Qt::CheckState(value.toInt()) == Qt::Checked;
    if (index.internalId() == unknownRow) {
        if (!on) {
            const QString path = m_unknown[index.row() - m_shape->top.size()];
            auto chosen = m_chosen;
            chosen.removeIf([&](const Chosen &one) { return one.path == path; });
            apply(std::move(chosen));
        }
        return true;
    }
    const int node = int(index.internalId());
    if (on)
        check(node);
    else
        uncheck(node);
    return true;
}

void FieldTreeModel::check(int node)
{
    if (m_states[node] == Qt::Checked)
        return;
    // The field takes the place of the first of those below it that it now covers.
    QList<Chosen> chosen;
    bool placed = false;
    for (const Chosen &one : std::as_const(m_chosen)) {
        if (one.node <= node || one.node >= m_tree.nodes()[node].end) {
            chosen.append(one);
        } else if (!placed) {
            chosen.append({m_tree.nodes()[node].path, node});
            placed = true;
        }
    }
    if (!placed)
        chosen.append({m_tree.nodes()[node].path, node});
    apply(std::move(chosen));
}

void FieldTreeModel::uncheck(int node)
{
    const FieldNode &field = m_tree.nodes()[node];
    QList<Chosen> chosen;
    for (const Chosen &one : std::as_const(m_chosen)) {
        const bool within = one.node >= node && one.node < field.end;
        const bool above = one.node >= 0 && one.node < node && m_tree.nodes()[one.node].end > node;
        if (above)
            chosen.append(splitAround(one.node, node));
        else if (!within)
            chosen.append(one);
    }
    apply(std::move(chosen));
}

QList<FieldTreeModel::Chosen> FieldTreeModel::splitAround(int chosenAncestor, int node) const
{
    QList<int> kept;
    for (int at = chosenAncestor; at != node;) {
        int next = node;
        for (const int child : m_shape->children[at]) {
            if (child <= node && node < m_tree.nodes()[child].end)
                next = child;
            else
                kept.append(child);
        }
        at = next;
    }
    std::sort(kept.begin(), kept.end());
    QList<Chosen> chosen;
    for (const int one : std::as_const(kept))
        chosen.append({m_tree.nodes()[one].path, one});
    return chosen;
}

QList<FieldTreeModel::Chosen> FieldTreeModel::minimal(const QStringList &paths) const
{
    QList<Chosen> all;
    QSet<QString> unknown;
    QList<char> chosen(m_tree.nodes().size(), 0); // by node; lists of thousands come through here
    all.reserve(paths.size());
    for (const QString &path : paths) {
        const int node = path.isEmpty() ? -1 : m_tree.indexOf(path);
        if (path.isEmpty() || (node >= 0 ? chosen[node] != 0 : unknown.contains(path)))
            continue;
        if (node >= 0)
            chosen[node] = 1;
        else
            unknown.insert(path);
        all.append({path, node});
    }
    all.removeIf([&](const Chosen &one) {
        for (int above = one.node < 0 ? -1 : m_tree.nodes()[one.node].parent; above >= 0;
             above = m_tree.nodes()[above].parent) {
            if (chosen[above])
                return true;
        }
        return false;
    });
    return all;
}

void FieldTreeModel::apply(QList<Chosen> chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = std::move(chosen);
    showUnknown();
    announceStates();
    Q_EMIT selectionChanged();
}

/// Brings the rows of unknown paths in step; those that stay keep their places.
void FieldTreeModel::showUnknown()
{
    QStringList unknown;
    for (const Chosen &chosen : std::as_const(m_chosen)) {
        if (chosen.node < 0)
            unknown.append(chosen.path);
    }
    const int first = int(m_shape->top.size());
    const QSet<QString> staying(unknown.begin(), unknown.end());
    for (int i = int(m_unknown.size()) - 1; i >= 0; --i) {
        if (staying.contains(m_unknown[i]))
            continue;
        int from = i; // neighbours go together: there may be thousands
        while (from > 0 && !staying.contains(m_unknown[from - 1]))
            --from;
        beginRemoveRows({}, first + from, first + i);
        m_unknown.remove(from, i - from + 1);
        endRemoveRows();
        i = from;
    }
    const QSet<QString> shown(m_unknown.begin(), m_unknown.end());
    unknown.removeIf([&](const QString &path) { return shown.contains(path); });
    if (unknown.isEmpty())
        return;
    const int at = first + int(m_unknown.size());
    beginInsertRows({}, at, at + int(unknown.size()) - 1);
    m_unknown += unknown;
    endInsertRows();
}

void FieldTreeModel::computeStates()
{
    const auto &nodes = m_tree.nodes();
    m_own.fill(0, nodes.size());
    m_states.fill(Qt::Unchecked, nodes.size());
    for (const Chosen &chosen : std::as_const(m_chosen)) {
        if (chosen.node >= 0)
            m_own[chosen.node] = 1;
    }
    for (int i = 0; i < nodes.size(); ++i) {
        if (m_own[i] || (nodes[i].parent >= 0 && m_states[nodes[i].parent] == Qt::Checked))
            m_states[i] = Qt::Checked;
    }
    for (int i = int(nodes.size()) - 1; i >= 0; --i) {
        const int parent = nodes[i].parent;
        if (parent >= 0 && m_states[i] != Qt::Unchecked && m_states[parent] == Qt::Unchecked)
            m_states[parent] = Qt::PartiallyChecked;
    }
}

/// Announces exactly the fields whose mark changed, neighbours together.
void FieldTreeModel::announceStates()
{
    const QList<char> oldStates = std::exchange(m_states, {});
    const QList<char> oldOwn = std::exchange(m_own, {});
    computeStates();
    const auto changed = [&](int node) { return m_states[node] != oldStates[node] || m_own[node] != oldOwn[node]; };
    const auto announceAmong = [&](const QList<int> &siblings) {
        for (qsizetype first = 0; first < siblings.size(); ++first) {
            if (!changed(siblings[first]))
                continue;
            qsizetype last = first;
            while (last + 1 < siblings.size() && changed(siblings[last + 1]))
                ++last;
            Q_EMIT dataChanged(indexOfNode(siblings[first]), indexOfNode(siblings[last]),
                               {Qt::CheckStateRole, ChosenRole});
            first = last;
        }
    };
    announceAmong(m_shape->top);
    for (const QList<int> &siblings : std::as_const(m_shape->children))
        announceAmong(siblings);
}

} // namespace exportdesk
