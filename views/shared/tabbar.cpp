// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/tabbar.h"

#include <QAccessible>
#include <QKeyEvent>

namespace exportdesk
{

void TabBar::focusInEvent(QFocusEvent *event)
{
    QTabBar::focusInEvent(event);
    if (currentIndex() < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(currentIndex());
    QAccessible::updateAccessibility(&focus);
}

void TabBar::keyPressEvent(QKeyEvent *event)
{
    const bool first = event->key() == Qt::Key_Home;
    if (!first && event->key() != Qt::Key_End) {
        QTabBar::keyPressEvent(event);
        return;
    }
    int tab = first ? 0 : count() - 1;
    while (tab >= 0 && tab < count() && !(isTabVisible(tab) && isTabEnabled(tab)))
        tab += first ? 1 : -1;
    setCurrentIndex(tab);
}

} // namespace exportdesk
