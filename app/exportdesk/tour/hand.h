// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace exportdesk
{

/// The operator's hand: real clicks and keys, sent to the window they would reach.
class Hand
{
public:
    /// The visible widget of that object name in any window of the program, newest window first; nullptr when there is
    /// none.
    static QWidget *find(const QString &objectName);
    /// Whether it is there, visible and enabled, so that a person could use it.
    static bool canUse(const QString &objectName);

    static void click(QWidget *widget);
    static void clickAt(QWidget *widget, const QPoint &position);
    static void doubleClick(QWidget *widget, const QPoint &position);
    /// Scrolls to the cell first.
    static void clickCell(QAbstractItemView *view, const QModelIndex &index);
    /// Into whatever has the keyboard focus.
    static void type(const QString &text);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
};

} // namespace exportdesk
