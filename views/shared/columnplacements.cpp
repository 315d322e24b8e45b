// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/columnplacements.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ColumnPlacements::Placement ColumnPlacements::of(const TableColumn &column) const
{
    return columns.value(column.key, Placement{column.width, column.shown, false});
}

bool ColumnPlacements::isByOperator(const QString &key) const
{
    return columns.value(key).byOperator || order.contains(key);
}

void ColumnPlacements::showColumn(const TableColumn &column, bool shown)
{
    columns.insert(column.key, Placement{of(column).width, shown, true});
}

void ColumnPlacements::resizeColumn(const TableColumn &column, int width)
{
    columns.insert(column.key, Placement{width, of(column).shown, true});
}

void ColumnPlacements::clearColumns()
{
    columns.clear();
    order.clear();
}

void ColumnPlacements::save(const QString &group) const
{
    QSettings settings;
    settings.beginGroup(group);
    settings.remove(u"columns"_s); // the group also keeps what is not ours, such as the place of the details
    settings.setValue(u"order"_s, order);
    settings.setValue(u"sort"_s, sortKey);
    settings.setValue(u"descending"_s, sortOrder == Qt::DescendingOrder);
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (!it->byOperator)
            continue;
        settings.setValue(u"columns/%1/width"_s.arg(it.key()), it->width);
        settings.setValue(u"columns/%1/shown"_s.arg(it.key()), it->shown);
    }
}

void ColumnPlacements::load(const QString &group)
{
    QSettings settings;
    settings.beginGroup(group);
    order = settings.value(u"order"_s).toStringList();
    if (const QString key = settings.value(u"sort"_s).toString(); !key.isEmpty()) {
        sortKey = key;
        sortOrder = settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    settings.beginGroup(u"columns"_s);
    const QStringList keys = settings.childGroups();
    for (const QString &key : keys) {
        // A settings file can contain anything; a column keeps a width that can be grabbed.
        const int width = std::clamp(settings.value(key + u"/width"_s).toInt(), 24, 2000);
        columns.insert(key, Placement{width, settings.value(key + u"/shown"_s, true).toBool(), true});
    }
}

} // namespace exportdesk
