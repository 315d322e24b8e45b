// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choices/expandedrows.h"

#include "models/choices/fieldtreemodel.h"

#include <QAbstractProxyModel>
#include <QTreeView>

namespace exportdesk
{

void ExpandedRows::save(const QTreeView &tree)
{
    m_paths.clear();
    for (QModelIndex at = tree.model()->index(0, 0); at.isValid(); at = tree.indexBelow(at))
        if (tree.isExpanded(at))
            m_paths.insert(at.data(FieldTreeModel::PathRole).toString());
}

void ExpandedRows::restore(QTreeView &tree, const FieldTreeModel &fields) const
{
    tree.collapseAll();
    const auto *filter = qobject_cast<QAbstractProxyModel *>(tree.model());
    for (const QString &path : m_paths)
        tree.expand(filter->mapFromSource(fields.indexOfPath(path)));
}

} // namespace exportdesk
