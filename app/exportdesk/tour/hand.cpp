// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

namespace exportdesk
{

namespace
{

/// The window that gets a click at this place; for a widget inside a scroll area the place must be visible.
QWindow *windowOf(QWidget *widget)
{
    return widget->window()->windowHandle();
}

QWindow *keyboardWindow()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return windowOf(popup);
    if (QWidget *modal = QApplication::activeModalWidget())
        return windowOf(modal);
    if (QWindow *focus = QGuiApplication::focusWindow())
        return focus;
    return QApplication::activeWindow() ? windowOf(QApplication::activeWindow()) : nullptr;
}

} // namespace

QWidget *Hand::find(const QString &objectName)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (auto window = windows.crbegin(); window != windows.crend(); ++window) {
        if (!(*window)->isVisible())
            continue;
        if ((*window)->objectName() == objectName)
            return *window;
        const QList<QWidget *> found = (*window)->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool Hand::canUse(const QString &objectName)
{
    const QWidget *widget = find(objectName);
    return widget && widget->isEnabled();
}

void Hand::click(QWidget *widget)
{
    // A person scrolls first to what is below the edge.
    for (QWidget *outer = widget->parentWidget(); outer && !outer->isWindow(); outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(widget);
    }
    clickAt(widget, widget->rect().center());
}

void Hand::clickAt(QWidget *widget, const QPoint &position)
{
    if (!widget->window()->isActiveWindow())
        widget->window()->activateWindow(); // as the window manager does for a person's click
    QTest::mouseMove(windowOf(widget), widget->mapTo(widget->window(), position));
    QTest::mouseClick(windowOf(widget), Qt::LeftButton, Qt::NoModifier, widget->mapTo(widget->window(), position));
}

void Hand::doubleClick(QWidget *widget, const QPoint &position)
{
    QTest::mouseDClick(windowOf(widget), Qt::LeftButton, Qt::NoModifier, widget->mapTo(widget->window(), position));
}

void Hand::clickCell(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    clickAt(view->viewport(), view->visualRect(index).center());
}

void Hand::type(const QString &text)
{
    for (const QChar character : text) {
        if (QWindow *window = keyboardWindow())
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWindow *window = keyboardWindow())
        QTest::keyClick(window, key, modifiers);
}

} // namespace exportdesk
