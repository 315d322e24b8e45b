// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

class QTreeView;

namespace exportdesk
{

class FieldTreeModel;

/// Which fields of a tree are expanded, kept by path while a search shows other rows.
class ExpandedRows
{
public:
    void save(const QTreeView &tree);
    /// Collapses all others.
    void restore(QTreeView &tree, const FieldTreeModel &fields) const;

private:
    QSet<QString> m_paths;
};

} // namespace exportdesk
