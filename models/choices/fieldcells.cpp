// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of the field tree say; the tree and its marks are in fieldtreemodel.cpp.

#include "models/choices/fieldtreemodel.h"

#include "models/choices/fieldshape.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString typeText(const FieldNode &node)
{
    const QString type = node.map ? u"map"_s : node.type;
    const QString inner = node.format.isEmpty() || node.map ? type : QString(type + u" (" + node.format + u')');
    return node.array ? QString(inner + u"[]") : inner;
}

QString labelOf(const FieldNode &node)
{
    return node.array ? QString(node.path + u"[]") : node.path;
}

} // namespace

QVariant FieldTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int unknown = index.parent().isValid() ? -1 : index.row() - int(m_shape->top.size());
    if (unknown >= 0)
        return unknownData(m_unknown[unknown], index.column(), role);
    return knownData(int(index.internalId()), index.column(), role);
}

QVariant FieldTreeModel::knownData(int at, int column, int role) const
{
    const FieldNode &node = m_tree.nodes()[at];
    switch (role) {
    case Qt::DisplayRole:
        return column == FieldColumn ? labelOf(node) : typeText(node);
    case Qt::CheckStateRole:
        return column == FieldColumn && m_choosable ? QVariant(Qt::CheckState(m_states[at])) : QVariant();
    case Qt::ToolTipRole:
        // Escaped: a description that looks like HTML is shown as it was written.
        return QString(node.description.isEmpty() ? node.title : node.description).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return column == FieldColumn && !node.title.isEmpty() ? tr("%1, %2").arg(labelOf(node), node.title)
            : column == FieldColumn                           ? labelOf(node)
                                                              : typeText(node);
    case PathRole:
        return node.path;
    case LabelRole:
        return labelOf(node);
    case TitleRole:
        return node.title;
    case DescriptionRole:
        return node.description;
    case TypeRole:
        return node.type;
    case FormatRole:
        return node.format;
    case EnumRole:
        return node.enumValues;
    case DeprecatedRole:
        return node.deprecated;
    case KnownRole:
        return true;
    case MatchRole:
        return int(FieldTree::Match::Field);
    case MapRole:
        return node.map;
    case ChosenRole:
        return bool(m_own[at]);
    case NodeRole:
        return at;
    default:
        return {};
    }
}

QVariant FieldTreeModel::unknownData(const QString &path, int column, int role) const
{
    // Before the schema is there nothing can be said about the path.
    const auto match = m_tree.isEmpty() ? FieldTree::Match::BelowCut : m_tree.match(path);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == FieldColumn ? path : unknownText(match);
    case Qt::CheckStateRole:
        return column == FieldColumn ? QVariant(Qt::Checked) : QVariant();
    case PathRole:
    case LabelRole:
        return path;
    case KnownRole:
        return match != FieldTree::Match::Unknown && match != FieldTree::Match::BelowMap;
    case MatchRole:
        return int(match);
    case ChosenRole:
        return true;
    case DeprecatedRole:
    case MapRole:
        return false;
    case NearestRole:
        return nearestTo(path);
    case NodeRole:
        return -1;
    default:
        return {};
    }
}

QString FieldTreeModel::unknownText(FieldTree::Match match) const
{
    switch (match) {
    case FieldTree::Match::Unknown:
        return tr("not in the schema");
    case FieldTree::Match::BelowMap:
        return tr("inside a map, which is exported whole");
    case FieldTree::Match::BelowCut:
        return m_tree.isEmpty() ? QString() : tr("deeper than the schema tells");
    case FieldTree::Match::Field:
        return {};
    }
    return {};
}

QString FieldTreeModel::nearestTo(const QString &path) const
{
    auto known = m_nearest.constFind(path);
    if (known == m_nearest.cend())
        known = m_nearest.insert(path, m_tree.nearest(path));
    return *known;
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case TypeColumn:
        return tr("Type");
    default:
        return {};
    }
}

Qt::ItemFlags FieldTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == FieldColumn && m_choosable)
        flags |= Qt::ItemIsUserCheckable;
    if (rowCount(index.siblingAtColumn(FieldColumn)) == 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QHash<int, QByteArray> FieldTreeModel::roleNames() const
{
    auto names = QAbstractItemModel::roleNames();
    names.insert({{PathRole, "path"},
                  {TitleRole, "title"},
                  {DescriptionRole, "description"},
                  {TypeRole, "type"},
                  {KnownRole, "known"},
                  {ChosenRole, "chosen"},
                  {DeprecatedRole, "deprecated"}});
    return names;
}

void FieldTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_unknown.isEmpty()) {
        const int first = int(m_shape->top.size());
        Q_EMIT dataChanged(index(first, TypeColumn), index(rowCount() - 1, TypeColumn), {Qt::DisplayRole});
    }
}

} // namespace exportdesk
