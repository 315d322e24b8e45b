// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldchoice.h"

#include "models/choices/fieldshape.h"

#include <QSet>

namespace exportdesk
{

void FieldChoice::setTree(const FieldTree &tree)
{
    const QStringList before = paths();
    m_tree = tree;
    setChosen(minimal(before));
}

QStringList FieldChoice::outsidePaths() const
{
    QStringList outside;
    for (const Chosen &chosen : m_chosen) {
        if (chosen.node < 0)
            outside.append(chosen.path);
    }
    return outside;
}

QStringList FieldChoice::unknownPaths() const
{
    QStringList unknown = m_tree.isEmpty() ? QStringList() : outsidePaths();
    unknown.removeIf([this](const QString &path) { return m_tree.match(path) != FieldTree::Match::Unknown; });
    return unknown;
}

void FieldChoice::setPaths(const QStringList &paths)
{
    setChosen(minimal(paths));
}

void FieldChoice::setChosen(QList<Chosen> chosen)
{
    m_chosen = std::move(chosen);
    computeStates();
}

QStringList FieldChoice::paths() const
{
    QStringList paths;
    paths.reserve(m_chosen.size());
    for (const Chosen &chosen : m_chosen)
        paths.append(chosen.path);
    return paths;
}

int FieldChoice::coveredLeafCount() const
{
    int count = 0;
    for (const Chosen &chosen : m_chosen)
        count += chosen.node < 0 ? 1 : shape().leaves[chosen.node];
    return count;
}

void FieldChoice::check(int node)
{
    if (m_states[node] == Qt::Checked)
        return;
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
    setChosen(std::move(chosen));
}

void FieldChoice::uncheck(int node)
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
    setChosen(std::move(chosen));
}

QList<FieldChoice::Chosen> FieldChoice::splitAround(int chosenAncestor, int node) const
{
    QList<int> kept;
    for (int at = chosenAncestor; at != node;) {
        int next = node;
        for (const int child : shape().children[at]) {
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

QList<FieldChoice::Chosen> FieldChoice::minimal(const QStringList &paths) const
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

void FieldChoice::computeStates()
{
    const auto &nodes = m_tree.nodes();
    m_own.fill(0, nodes.size());
    m_states.fill(Qt::Unchecked, nodes.size());
    if (m_chosen.isEmpty())
        return;
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

} // namespace exportdesk
