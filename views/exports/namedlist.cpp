// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/namedlist.h"

#include <QListWidget>

#include <algorithm>

namespace exportdesk
{

void fillNamedList(QListWidget &list, const QList<std::pair<QString, QString>> &entries)
{
    const QString before = list.currentItem() ? list.currentItem()->data(Qt::UserRole).toString() : QString();
    const int row = list.currentRow();
    list.clear();
    for (const auto &[id, name] : entries) {
        auto *item = new QListWidgetItem(name, &list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (id == before)
            list.setCurrentItem(item);
    }
    if (!list.currentItem() && list.count() > 0)
        list.setCurrentRow(std::clamp(row, 0, list.count() - 1));
}

} // namespace exportdesk
