// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace exportdesk
{

/// A command of a page or of a part of it: its key works while the keyboard is in the widget that it is added to.
inline QAction *makeCommand(const QKeySequence &key, QObject *parent)
{
    auto *action = new QAction(parent);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace exportdesk
