// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace exportdesk
{

namespace
{

void gatherStops(QWidget *widget, QList<QWidget *> &stops);

void gatherStops(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            gatherStops(widget, stops);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            gatherStops(inner, stops);
    }
}

void gatherStops(QWidget *widget, QList<QWidget *> &stops)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
        stops.append(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            gatherStops(area->widget(), stops);
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            gatherStops(stack->widget(i), stops);
    } else if (widget->layout()) {
        gatherStops(widget->layout(), stops);
    }
}

/// Whether Tab already meets them in this order.
bool inOrder(const QList<QWidget *> &stops)
{
    qsizetype next = 1;
    for (QWidget *at = stops.first()->nextInFocusChain(); at != stops.first(); at = at->nextInFocusChain()) {
        if (next < stops.size() && at == stops[next])
            ++next;
        else if (stops.contains(at))
            return false;
    }
    return next == stops.size();
}

} // namespace

void tabAsLaidOut(QWidget &part)
{
    QList<QWidget *> stops;
    gatherStops(&part, stops);
    if (stops.size() < 2 || inOrder(stops))
        return;
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace exportdesk
