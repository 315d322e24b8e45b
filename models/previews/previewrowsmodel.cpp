// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/previewrowsmodel.h"

#include "models/previews/profilepreview.h"
#include "models/table/tableroles.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

PreviewRowsModel::PreviewRowsModel(const ProfilePreview &preview, QObject *parent)
    : QAbstractTableModel(parent)
    , m_preview(preview)
{
    connect(&preview, &ProfilePreview::changed, this, &PreviewRowsModel::read);
    read();
}

void PreviewRowsModel::setExtent(Extent extent)
{
    if (m_extent == extent)
        return;
    m_extent = extent;
    read();
}

void PreviewRowsModel::read()
{
    const QList<PreviewedRow> &rows = m_extent == Extent::Entire ? m_preview.entire() : m_preview.exported();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PreviewRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PreviewRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewedRow &row = m_rows[index.row()];
    if (role == MissingRole)
        return row.missing;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == FieldColumn)
        return row.path;
    return row.missing ? tr("not in this profile") : row.text;
}

QVariant PreviewRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == ColumnKeyRole)
        return section == FieldColumn ? u"field"_s : u"value"_s;
    if (role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : tr("Value");
}

} // namespace exportdesk
