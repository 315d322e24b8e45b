// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/columnsteps.h"

#include "views/shared/announcer.h"
#include "views/shared/tablecolumns.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace exportdesk::columnSteps
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnSteps)
};

constexpr int widthStep = 24; // pixels

bool isSortable(const TableColumns &columns, const QString &key)
{
    const QList<TableColumn> &all = columns.all();
    return std::any_of(all.begin(), all.end(),
                       [&key](const TableColumn &one) { return one.key == key && one.sortable; });
}

QString sorted(TableColumns &columns, int logical, Qt::SortOrder order, const QString &name)
{
    const QString key = columns.keyOf(logical);
    if (!isSortable(columns, key))
        return Words::tr("%1 cannot be sorted by.").arg(name);
    columns.sortBy(key, order);
    return (order == Qt::AscendingOrder ? Words::tr("Sorted by %1, ascending.")
                                        : Words::tr("Sorted by %1, descending."))
        .arg(name);
}

QString moved(QHeaderView &header, int logical, int direction, const QString &name)
{
    if (!move(header, logical, direction))
        return direction < 0 ? Words::tr("%1 is the first column.").arg(name)
                             : Words::tr("%1 is the last column.").arg(name);
    return direction < 0 ? Words::tr("%1 moved left.").arg(name) : Words::tr("%1 moved right.").arg(name);
}

QString resized(QHeaderView &header, int logical, int direction, const QString &name)
{
    if (!resize(header, logical, direction))
        return Words::tr("%1 cannot become narrower.").arg(name);
    return direction > 0 ? Words::tr("%1 is wider.").arg(name) : Words::tr("%1 is narrower.").arg(name);
}

} // namespace

bool move(QHeaderView &header, int logical, int direction)
{
    const int from = header.visualIndex(logical);
    int to = from + direction;
    while (to >= 0 && to < header.count() && header.isSectionHidden(header.logicalIndex(to)))
        to += direction;
    if (to < 0 || to >= header.count())
        return false;
    header.moveSection(from, to);
    return true;
}

bool resize(QHeaderView &header, int logical, int direction)
{
    const int before = header.sectionSize(logical);
    header.resizeSection(logical, std::max(header.minimumSectionSize(), before + direction * widthStep));
    return header.sectionSize(logical) != before;
}

QString word(const QTableView &table, int logical)
{
    const QAbstractItemModel *model = table.model();
    const QString word = model->headerData(logical, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return word.isEmpty() ? model->headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString() : word;
}

bool press(QTableView &table, TableColumns &columns, const QKeyEvent &key)
{
    // With the keypad's flag, which arrow keys have on some systems.
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool arranges = modifiers == (Qt::AltModifier | Qt::ShiftModifier);
    const bool resizes = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    const int direction = key.key() == Qt::Key_Left ? -1 : key.key() == Qt::Key_Right ? 1 : 0;
    const bool upOrDown = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    const int logical = table.currentIndex().column();
    if (logical < 0 || (!arranges && !resizes) || (direction == 0 && !(arranges && upOrDown)))
        return false;
    QHeaderView &header = *table.horizontalHeader();
    const QString name = word(table, logical);
    QString said;
    if (direction == 0)
        said = sorted(columns, logical, key.key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder, name);
    else if (arranges)
        said = moved(header, logical, direction, name);
    else
        said = resized(header, logical, direction, name);
    table.scrollTo(table.currentIndex());
    Announcer::say(&table, said);
    return true;
}

} // namespace exportdesk::columnSteps
