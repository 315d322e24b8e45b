// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"

#include <QCoreApplication>
#include <QVariant>

namespace exportdesk
{

/// What the cells of a FieldTreeModel show, apart from what is chosen. Columns and roles are those of the model.
class FieldCells
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::FieldCells)

public:
    explicit FieldCells(const FieldTree &tree)
        : m_tree(tree)
    {
    }

    QVariant field(int node, int column, int role) const;
    /// A row for a path that is no field of the tree.
    QVariant outside(const QString &path, int column, int role) const;
    static QString header(int column);

private:
    QString outsideText(FieldTree::Match match) const;
    QString nearestTo(const QString &path) const;

    FieldTree m_tree;
    mutable QHash<QString, QString> m_nearest; ///< cache: a search through the whole tree each
};

} // namespace exportdesk
