// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/nearpath.h"

#include "models/choices/fieldtree.h"

#include <QRegularExpression>

#include <limits>
#include <numeric>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct Best {
    int distance = std::numeric_limits<int>::max();
    int node = -1;

    void offer(int candidate, int at)
    {
        if (at < distance) {
            distance = at;
            node = candidate;
        }
    }
};

/// Array indexes and the JSON pointer form of other services name the same fields.
QString normalized(QString typed)
{
    static const QRegularExpression index(uR"(\[[^\]]*\])"_s);
    typed = typed.trimmed().remove(index);
    if (typed.startsWith(u'/'))
        typed = typed.remove(u"/properties"_s).remove(u"/items"_s).mid(1).replace(u'/', u'.');
    return typed;
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'.') + 1);
}

/// The same last part in another place, if the whole is alike enough.
int sameLastPart(const FieldTree &tree, const QString &path)
{
    const QString last = lastPart(path);
    Best best;
    for (int i = 0; i < tree.nodes().size(); ++i) {
        const FieldNode &node = tree.nodes()[i];
        if (node.key.compare(last, Qt::CaseInsensitive) != 0)
            continue;
        const int limit = int(std::max(node.path.size(), path.size())) / 2;
        const int distance = editDistance(node.path, path, limit);
        if (distance <= limit)
            best.offer(i, distance);
    }
    return best.node;
}

/// A sibling in the same, known parent, of which the typed one is a longer, shorter or mistyped form.
int alikeSibling(const FieldTree &tree, const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const int parent = dot < 0 ? -1 : tree.indexOf(path.left(dot));
    if (dot >= 0 && parent < 0)
        return -1;
    const QString last = lastPart(path);
    const int limit = std::max(1, int(last.size()) / 3);
    const int first = parent + 1;
    const int end = parent < 0 ? int(tree.nodes().size()) : tree.nodes()[parent].end;
    Best best;
    for (int i = first; i < end; i = tree.nodes()[i].end) {
        const QString &key = tree.nodes()[i].key;
        const int distance = editDistance(key, last, limit);
        if (distance <= limit)
            best.offer(i, distance);
        const bool contains = key.startsWith(last, Qt::CaseInsensitive) || last.startsWith(key, Qt::CaseInsensitive);
        if (contains && std::min(key.size(), last.size()) >= 3)
            best.offer(i, limit + int(qAbs(key.size() - last.size())));
    }
    return best.node;
}

int mistyped(const FieldTree &tree, const QString &path)
{
    const int limit = std::max(1, int(path.size()) / 6);
    Best best;
    for (int i = 0; i < tree.nodes().size() && best.distance > 1; ++i) {
        const int distance = editDistance(tree.nodes()[i].path, path, std::min(limit, best.distance));
        if (distance <= limit)
            best.offer(i, distance);
    }
    return best.node;
}

int otherLetterCase(const FieldTree &tree, const QString &path)
{
    const auto &nodes = tree.nodes();
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const FieldNode &node) {
        return node.path.compare(path, Qt::CaseInsensitive) == 0;
    });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

/// The map that the path points into.
int mapAbove(const FieldTree &tree, const QString &path)
{
    for (qsizetype dot = path.lastIndexOf(u'.'); dot > 0; dot = path.lastIndexOf(u'.', dot - 1)) {
        const int above = tree.indexOf(path.left(dot));
        if (above >= 0)
            return tree.nodes()[above].map ? above : -1;
    }
    return -1;
}

} // namespace

int editDistance(const QString &left, const QString &right, int limit)
{
    if (qAbs(left.size() - right.size()) > limit)
        return limit + 1;
    const QString a = left.toCaseFolded();
    const QString b = right.toCaseFolded();
    std::vector<int> above(std::size_t(b.size()) + 1);
    std::vector<int> row(above.size());
    std::iota(above.begin(), above.end(), 0);
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        int least = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = above[j - 1] + (a[i - 1] != b[qsizetype(j) - 1]);
            row[j] = std::min({change, above[j] + 1, row[j - 1] + 1});
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        std::swap(row, above);
    }
    return std::min(above.back(), limit + 1);
}

QString nearPath(const FieldTree &tree, const QString &typed)
{
    constexpr qsizetype longest = 1024; // nobody mistypes more, and comparing would take long
    QString path = normalized(typed);
    if (path.isEmpty() || path.size() > longest)
        return {};
    if (tree.hasPath(path))
        return path;
    for (const auto step : {otherLetterCase, mapAbove, alikeSibling, sameLastPart, mistyped}) {
        if (const int node = step(tree, path); node >= 0)
            return tree.nodes()[node].path;
    }
    return {};
}

} // namespace exportdesk
