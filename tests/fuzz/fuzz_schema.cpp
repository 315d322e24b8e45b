// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/schemareader.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// A union schema: the limits hold, and every node lies where its parent says.
void fuzz::read(const QByteArray &bytes)
{
    const auto tree = readSchema(bytes);
    if (!tree)
        return;
    const QList<FieldNode> &nodes = tree.value().nodes();
    must(nodes.size() <= fieldCountLimit);
    for (int i = 0; i < int(nodes.size()); ++i) {
        const FieldNode &node = nodes[i];
        must(node.depth < fieldDepthLimit && node.parent < i && node.end > i && node.end <= nodes.size());
        must(node.parent < 0 || node.end <= nodes[node.parent].end);
        must(node.enumTitles.size() == node.enumValues.size());
    }
    if (!nodes.isEmpty()) {
        must(tree.value().hasPath(nodes.last().path));
        tree.value().nearest(nodes.last().path + u'x');
    }
}
