// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"

namespace exportdesk
{

/// The fields chosen in a tree: paths in the operator's order, without those that a chosen parent implies.
///
/// Paths that the schema does not know are kept. Cheap to copy.
class FieldChoice
{
public:
    const FieldTree &tree() const { return m_tree; }
    const FieldShape &shape() const { return m_tree.shape(); }
    /// The chosen paths stay, known or not.
    void setTree(const FieldTree &tree);

    QStringList paths() const;
    int count() const { return int(m_chosen.size()); }
    /// The chosen paths that are no field of the tree: unknown, inside a map, or too deep to tell.
    QStringList outsidePaths() const;
    /// Those of them that are not in the schema; none while there is no schema.
    QStringList unknownPaths() const;
    /// Number of fields without fields below them that are covered; each outside path counts as one.
    int coveredLeafCount() const;
    /// Qt::Checked, when its own path or a parent's is chosen, or Qt::PartiallyChecked above chosen ones.
    Qt::CheckState state(int node) const { return Qt::CheckState(m_states[node]); }
    /// Whether the node's own path is chosen.
    bool isOwn(int node) const { return m_own[node]; }

    /// Repeated and implied paths are dropped.
    void setPaths(const QStringList &paths);
    /// The field takes the place of the first of those below it that it now covers.
    void check(int node);
    /// Splits a chosen parent into the other fields below it.
    void uncheck(int node);

    bool hasSamePaths(const FieldChoice &other) const { return m_chosen == other.m_chosen; }

private:
    struct Chosen {
        QString path;
        int node = -1; ///< -1 for a path that is not in the schema

        bool operator==(const Chosen &) const = default;
    };

    QList<Chosen> minimal(const QStringList &paths) const;
    QList<Chosen> splitAround(int chosenAncestor, int node) const;
    void setChosen(QList<Chosen> chosen);
    void computeStates();

    FieldTree m_tree;
    QList<Chosen> m_chosen;
    QList<char> m_states; ///< Qt::CheckState of each node
    QList<char> m_own; ///< whether each node's own path is chosen
};

} // namespace exportdesk
