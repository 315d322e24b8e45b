// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/tablemodel.h"

namespace exportdesk
{

namespace
{
QVariant toVariant(const SortValue &value)
{
    struct {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(double number) const { return number; }
        QVariant operator()(const QString &text) const { return text; }
    } visitor;
    return std::visit(visitor, value);
}
} // namespace

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_language, &LanguageWatch::changed, this, [this] {
        Q_EMIT languageChanged();
        if (columnCount() > 0)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (columnCount() > 0 && rows() > 0)
            announceRows(0, rows() - 1, 0, columnCount() - 1);
    });
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole: {
        const QString tip = cellToolTip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::AccessibleTextRole:
        return cellAccessibleText(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            (columns()[size_t(column)].numeric ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case SortRole:
        return toVariant(cellSortValue(row, column));
    case WireRole:
        return cellWire(row, column);
    case PinnedRole:
        return pinnedOnTop(row);
    default:
        return cellExtra(row, column, role);
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return columnTitle(section);
    case Qt::ToolTipRole: {
        const QString tip = columnToolTip(section);
        return tip.isEmpty() ? columnTitle(section) : tip;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            (columns()[size_t(section)].numeric ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case ColumnKeyRole:
        return columnKey(section);
    default:
        return {};
    }
}

void TableModel::announceRows(int first, int last, int firstColumn, int lastColumn)
{
    Q_EMIT dataChanged(index(first, firstColumn), index(last, lastColumn));
}

QString TableModel::columnToolTip(int) const
{
    return {};
}

SortValue TableModel::cellSortValue(int row, int column) const
{
    return cellText(row, column);
}

QString TableModel::cellToolTip(int, int) const
{
    return {};
}

QString TableModel::cellWire(int row, int column) const
{
    return cellText(row, column);
}

QString TableModel::cellAccessibleText(int row, int column) const
{
    return cellText(row, column);
}

QVariant TableModel::cellExtra(int, int, int) const
{
    return {};
}

bool TableModel::rowPinnedOnTop(int) const
{
    return false;
}

} // namespace exportdesk
