// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/regions.h"

#include <QWidget>

namespace exportdesk
{

namespace
{

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisibleTo(widget->window())
        && widget->isEnabled();
}

} // namespace

QWidget *firstFocusable(QWidget *region)
{
    if (takesFocus(region))
        return region;
    for (QWidget *next = region->nextInFocusChain(); next && next != region; next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && takesFocus(next))
            return next->focusProxy() ? next->focusProxy() : next;
    }
    return nullptr;
}

void focusRegion(const QList<QWidget *> &regions, const QWidget *from, int step)
{
    const qsizetype count = regions.size();
    qsizetype at = -1;
    for (qsizetype i = 0; i < count; ++i) {
        // A later region may lie inside an earlier one: the innermost counts.
        if (from && (regions[i] == from || regions[i]->isAncestorOf(from)))
            at = i;
    }
    if (at < 0)
        at = step > 0 ? count - 1 : 0;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (QWidget *target = regions[at]->isVisibleTo(regions[at]->window()) ? firstFocusable(regions[at]) : nullptr) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace exportdesk
