// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"

namespace exportdesk
{

/// What a tree model often needs of a FieldTree, computed once.
struct FieldShape {
    FieldShape() = default;
    explicit FieldShape(const QList<FieldNode> &nodes);

    QList<int> top; ///< nodes without a parent
    QList<QList<int>> children; ///< of each node
    QList<int> row; ///< of each node among its siblings
    QList<int> leaves; ///< of each node: fields without fields below them, itself included
};

} // namespace exportdesk
