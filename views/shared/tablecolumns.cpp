// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/tablecolumns.h"

#include "models/table/tableroles.h"
#include "views/shared/columnfit.h"
#include "views/shared/tableheader.h"
#include "views/shared/theme.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace exportdesk
{

TableColumns::TableColumns(QTableView &table, TableHeader &header)
    : QObject(&table)
    , m_table(table)
    , m_header(header)
{
    connect(&header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { noteResize(section, width); });
    connect(&header, &QHeaderView::sectionMoved, this, &TableColumns::noteMove);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::noteSort);
}

const TableColumn *TableColumns::find(const QString &key) const
{
    for (const TableColumn &candidate : m_columns) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

QString TableColumns::keyOf(int column) const
{
    const QAbstractItemModel *model = m_table.model();
    return model ? model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString() : QString();
}

int TableColumns::indexOf(const QString &key) const
{
    const int count = m_table.model() ? m_table.model()->columnCount() : 0;
    for (int i = 0; i < count; ++i) {
        if (keyOf(i) == key)
            return i;
    }
    return -1;
}

void TableColumns::set(const QList<TableColumn> &columns)
{
    m_columns = columns;
    // A column that the operator has not placed gets the new width.
    for (const TableColumn &column : columns) {
        if (!m_placements.of(column).byOperator)
            m_placements.columns.remove(column.key);
    }
    apply();
}

void TableColumns::setSettingsKey(const QString &group)
{
    m_settingsKey = group;
    m_placements.load(group);
    apply();
}

void TableColumns::reset()
{
    m_placements.clearColumns();
    apply();
    save();
}

bool TableColumns::isShown(const QString &key) const
{
    const TableColumn *known = find(key);
    return known && m_placements.of(*known).shown;
}

void TableColumns::show(const QString &key, bool shown)
{
    const TableColumn *known = find(key);
    if (!known || m_placements.of(*known).shown == shown)
        return;
    m_placements.showColumn(*known, shown);
    apply();
    save();
}

QStringList TableColumns::shown() const
{
    QStringList keys;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const QString key = keyOf(m_header.logicalIndex(visual));
        if (isShown(key))
            keys.append(key);
    }
    return keys;
}

void TableColumns::showOnly(const QStringList &keys)
{
    if (keys.isEmpty() || keys == shown())
        return;
    m_placements.order = keys;
    for (const TableColumn &known : std::as_const(m_columns))
        m_placements.showColumn(known, keys.contains(known.key));
    apply();
    save();
}

void TableColumns::setFoldOrder(const QStringList &keys)
{
    m_foldOrder = keys;
    fold();
}

void TableColumns::sortBy(const QString &key, Qt::SortOrder order)
{
    m_placements.sortKey = key;
    m_placements.sortOrder = order;
    const int at = indexOf(key);
    if (at < 0)
        return;
    {
        const Arranging arranging(*this);
        m_header.setSortIndicatorShown(true);
        m_header.setSortIndicator(at, order);
    }
    m_table.model()->sort(at, order);
    fold(); // the mark needs room beside the word
    save();
}

void TableColumns::apply()
{
    if (!m_table.model() || m_columns.isEmpty())
        return;
    {
        const Arranging arranging(*this);
        QStringList wanted = m_placements.order;
        QHash<int, Icon> icons;
        for (const TableColumn &column : std::as_const(m_columns)) {
            if (!wanted.contains(column.key))
                wanted.append(column.key);
            if (column.icon)
                icons.insert(indexOf(column.key), *column.icon);
        }
        int visual = 0;
        for (const QString &key : std::as_const(wanted)) {
            const int logical = indexOf(key);
            if (logical >= 0)
                m_header.moveSection(m_header.visualIndex(logical), visual++);
        }
        for (int logical = 0; logical < m_header.count(); ++logical) {
            const TableColumn *known = find(keyOf(logical));
            m_table.setColumnHidden(logical, !known || !m_placements.of(*known).shown);
            if (known)
                m_table.setColumnWidth(logical, m_placements.of(*known).width);
        }
        m_header.setIcons(icons);
    }
    if (!sortKey().isEmpty() && m_header.sortIndicatorSection() != indexOf(sortKey()))
        sortBy(sortKey(), sortOrder());
    fold();
    Q_EMIT changed();
}

void TableColumns::fold()
{
    const int room = m_table.viewport()->width();
    if (!m_table.model() || m_columns.isEmpty() || room < 100)
        return;
    const Arranging arranging(*this);
    QList<ColumnWish> wishes;
    const QStringList wanted = shown();
    for (const QString &key : wanted) {
        const TableColumn &column = *find(key);
        const int usual = m_placements.of(column).width;
        const int grown = column.icon ? usual : Theme::of(&m_table).scaled(usual);
        ColumnWish wish{key, grown, column.whole ? grown : usual, column.grows, m_placements.isByOperator(key)};
        // A width set by hand is kept; any other has room for the header's word and its mark.
        if (!m_placements.of(column).byOperator) {
            const int header = m_header.neededWidth(indexOf(key));
            wish.whole = std::max(wish.whole, header);
            wish.least = std::max(wish.least, header);
        }
        wishes.append(wish);
    }
    const QHash<QString, int> widths = fitColumns(wishes, m_foldOrder, room);
    for (int logical = 0; logical < m_header.count(); ++logical) {
        const auto width = widths.constFind(keyOf(logical));
        if (!find(keyOf(logical)))
            continue;
        m_table.setColumnHidden(logical, width == widths.cend());
        if (width != widths.cend())
            m_table.setColumnWidth(logical, *width);
    }
}

void TableColumns::noteResize(int section, int width)
{
    const TableColumn *known = find(keyOf(section));
    if (m_arranging || !known || width <= 0)
        return;
    m_placements.resizeColumn(*known, known->icon ? width : qRound(width / Theme::of(&m_table).growth()));
    save();
}

void TableColumns::noteMove()
{
    if (m_arranging)
        return;
    m_placements.order.clear();
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const QString key = keyOf(m_header.logicalIndex(visual));
        if (!key.isEmpty())
            m_placements.order.append(key);
    }
    save();
    Q_EMIT changed();
}

void TableColumns::noteSort(int section, Qt::SortOrder order)
{
    if (m_arranging || !m_table.model())
        return;
    const TableColumn *known = find(keyOf(section));
    if (known && !known->sortable) {
        sortBy(sortKey(), sortOrder());
        return;
    }
    m_placements.sortKey = keyOf(section);
    m_placements.sortOrder = order;
    m_header.setSortIndicatorShown(true);
    m_table.model()->sort(section, order);
    fold();
    save();
}

void TableColumns::save()
{
    if (!m_settingsKey.isEmpty())
        m_placements.save(m_settingsKey);
}

} // namespace exportdesk
