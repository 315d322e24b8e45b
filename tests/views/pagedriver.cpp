// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagedriver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

namespace exportdesk::kit
{

namespace
{

QWidget *keyboard()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    if (QWidget *window = QApplication::activeWindow())
        return window->focusWidget() ? window->focusWidget() : window;
    // Without a window manager nobody activates the window below a dialog that has closed.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->isWindow() && window->focusWidget())
            return window->focusWidget();
    }
    return nullptr;
}

} // namespace

QString visibleWords(const QWidget &part)
{
    QStringList all;
    for (const QLabel *label : part.findChildren<QLabel *>())
        if (label->isVisible())
            all += label->text();
    return all.join(u'\n');
}

QWidget *PageDriver::visible(const QString &name) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        const QList<QWidget *> found = window->findChildren<QWidget *>(name);
        for (QWidget *widget : found)
            if (widget->isVisible())
                return widget;
    }
    return nullptr;
}

void PageDriver::click(const QString &name) const
{
    auto *widget = find(name);
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, widget->rect().center());
    QCoreApplication::processEvents();
}

void PageDriver::clickCell(QAbstractItemView *view, const QModelIndex &index, Qt::KeyboardModifiers modifiers) const
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    QCoreApplication::processEvents();
}

void PageDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_strokes;
    QTest::keyClick(keyboard(), key, modifiers);
    QCoreApplication::processEvents();
}

void PageDriver::type(const QString &text) const
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, keyboard(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    QCoreApplication::processEvents();
}

void PageDriver::chooseFromMenu(const QString &name) const
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("no menu is open for %s", qPrintable(name));
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->objectName() != name)
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(action).center());
        QCoreApplication::processEvents();
        return;
    }
    qFatal("the menu has no entry %s", qPrintable(name));
}

} // namespace exportdesk::kit
