// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldshape.h"

namespace exportdesk
{

FieldShape::FieldShape(const QList<FieldNode> &nodes)
{
    children.resize(nodes.size());
    row.resize(nodes.size());
    leaves.fill(0, nodes.size());
    for (int i = 0; i < nodes.size(); ++i) {
        QList<int> &siblings = nodes[i].parent < 0 ? top : children[nodes[i].parent];
        row[i] = int(siblings.size());
        siblings.append(i);
    }
    for (int i = int(nodes.size()) - 1; i >= 0; --i) {
        if (children[i].isEmpty())
            leaves[i] = 1;
        if (nodes[i].parent >= 0)
            leaves[nodes[i].parent] += leaves[i];
    }
}

} // namespace exportdesk
