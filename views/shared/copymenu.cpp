// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/copymenu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace exportdesk
{

void addCopying(QMenu &menu, const QString &name, const QString &id)
{
    const auto copy = [&menu](const QString &title, const QString &text) {
        QObject::connect(menu.addAction(title), &QAction::triggered, &menu,
                         [text] { QGuiApplication::clipboard()->setText(text); });
    };
    if (!name.isEmpty() && name != id)
        copy(QCoreApplication::translate("CopyMenu", "Copy name"), name);
    if (!id.isEmpty())
        copy(QCoreApplication::translate("CopyMenu", "Copy ID"), id);
}

} // namespace exportdesk
