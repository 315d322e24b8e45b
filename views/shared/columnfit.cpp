// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/columnfit.h"

#include <algorithm>
#include <numeric>

namespace exportdesk
{

namespace
{

int totalOf(const QHash<QString, int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

QStringList goingFirst(const QList<ColumnWish> &fromLeft, const QStringList &foldOrder)
{
    constexpr qsizetype staying = 2; // what the row is
    QStringList order = foldOrder;
    for (qsizetype i = fromLeft.size() - 1; i >= staying; --i)
        order.append(fromLeft[i].key);
    for (const ColumnWish &wish : fromLeft) {
        if (wish.fixed)
            order.removeAll(wish.key);
    }
    return order;
}

} // namespace

QHash<QString, int> fitColumns(const QList<ColumnWish> &fromLeft, const QStringList &foldOrder, int room)
{
    QHash<QString, int> widths;
    for (const ColumnWish &wish : fromLeft)
        widths.insert(wish.key, wish.whole);
    if (totalOf(widths) > room) {
        for (const ColumnWish &wish : fromLeft)
            widths.insert(wish.key, std::min(wish.least, wish.whole));
        const QStringList order = goingFirst(fromLeft, foldOrder);
        for (const QString &key : order) {
            if (totalOf(widths) <= room)
                break;
            widths.remove(key);
        }
    }
    const auto grows = [&widths](const ColumnWish &wish) { return wish.grows && widths.contains(wish.key); };
    const auto growing = int(std::count_if(fromLeft.begin(), fromLeft.end(), grows));
    const int extra = growing > 0 ? std::max(0, room - totalOf(widths)) / growing : 0;
    for (const ColumnWish &wish : fromLeft) {
        if (grows(wish))
            widths[wish.key] += extra;
    }
    return widths;
}

} // namespace exportdesk
