// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/fieldcells.h"

#include "models/choices/fieldtreemodel.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

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

QVariant FieldCells::field(int node, int column, int role) const
{
    const FieldNode &field = m_tree.nodes()[node];
    switch (role) {
    case Qt::DisplayRole:
        return column == FieldTreeModel::FieldColumn ? labelOf(field) : typeText(field);
    case Qt::ToolTipRole:
        // Escaped: a description that looks like HTML is shown as it was written.
        return QString(field.description.isEmpty() ? field.title : field.description).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return column == FieldTreeModel::FieldColumn && !field.title.isEmpty()
            ? tr("%1, %2").arg(labelOf(field), field.title)
            : column == FieldTreeModel::FieldColumn ? labelOf(field)
                                                    : typeText(field);
    case FieldTreeModel::PathRole:
        return field.path;
    case FieldTreeModel::LabelRole:
        return labelOf(field);
    case FieldTreeModel::TitleRole:
        return field.title;
    case FieldTreeModel::DescriptionRole:
        return field.description;
    case FieldTreeModel::TypeRole:
        return field.type;
    case FieldTreeModel::FormatRole:
        return field.format;
    case FieldTreeModel::EnumRole:
        return field.enumValues;
    case FieldTreeModel::DeprecatedRole:
        return field.deprecated;
    case FieldTreeModel::KnownRole:
        return true;
    case FieldTreeModel::MatchRole:
        return int(FieldTree::Match::Field);
    case FieldTreeModel::MapRole:
        return field.map;
    default:
        return {};
    }
}

QVariant FieldCells::outside(const QString &path, int column, int role) const
{
    // Without a schema the path may or may not exist.
    const auto match = m_tree.isEmpty() ? FieldTree::Match::BelowCut : m_tree.match(path);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == FieldTreeModel::FieldColumn ? path : outsideText(match);
    case FieldTreeModel::PathRole:
    case FieldTreeModel::LabelRole:
        return path;
    case FieldTreeModel::KnownRole:
        return match != FieldTree::Match::Unknown && match != FieldTree::Match::BelowMap;
    case FieldTreeModel::MatchRole:
        return int(match);
    case FieldTreeModel::DeprecatedRole:
    case FieldTreeModel::MapRole:
        return false;
    case FieldTreeModel::NearestRole:
        return nearestTo(path);
    default:
        return {};
    }
}

QString FieldCells::header(int column)
{
    switch (column) {
    case FieldTreeModel::FieldColumn:
        return tr("Field");
    case FieldTreeModel::TypeColumn:
        return tr("Type");
    default:
        return {};
    }
}

QString FieldCells::outsideText(FieldTree::Match match) const
{
    switch (match) {
    case FieldTree::Match::Unknown:
        return tr("not in the schema");
    case FieldTree::Match::BelowMap:
        return tr("inside a map, which is exported in full");
    case FieldTree::Match::BelowCut:
        return m_tree.isEmpty() ? QString() : tr("deeper than the schema defines");
    case FieldTree::Match::Field:
        return {};
    }
    return {};
}

QString FieldCells::nearestTo(const QString &path) const
{
    auto known = m_nearest.constFind(path);
    if (known == m_nearest.cend())
        known = m_nearest.insert(path, m_tree.nearest(path));
    return *known;
}

} // namespace exportdesk
