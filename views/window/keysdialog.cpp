// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keysdialog.h"

#include "views/shared/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString both(Qt::KeyboardModifiers modifiers, Qt::Key one, Qt::Key other)
{
    return native(modifiers | one) + u", "_s + native(modifiers | other);
}

QList<KeysDialog::Key> keysOfParts()
{
    const QString space = native(Qt::Key_Space);
    const QString enter = native(Qt::Key_Return);
    return {
        {KeysDialog::tr("Open the details of a row"), enter},
        {KeysDialog::tr("Move within a table, tree or row of filters"), KeysDialog::tr("Arrow keys")},
        {KeysDialog::tr("Sort by the current column of a table, ascending or descending"),
         both(Qt::AltModifier | Qt::ShiftModifier, Qt::Key_Up, Qt::Key_Down)},
        {KeysDialog::tr("Move the current column of a table left or right"),
         both(Qt::AltModifier | Qt::ShiftModifier, Qt::Key_Left, Qt::Key_Right)},
        {KeysDialog::tr("Make the current column of a table narrower or wider"),
         both(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Left, Qt::Key_Right)},
        {KeysDialog::tr("Activate a filter, check box or button"), space},
        {KeysDialog::tr("Leave a table or a tree"), native(Qt::Key_Tab)},
        {KeysDialog::tr("Turn the last search keyword back into text"), native(Qt::Key_Backspace)},
        {KeysDialog::tr("Clear the search, close a message or a dialog"), native(Qt::Key_Escape)},
    };
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &commands, QWidget *parent)
    : DialogFrame(parent)
{
    setQuestion(tr("Keyboard shortcuts"));
    QList<Key> all;
    for (const QAction *action : commands) {
        QStringList keys;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &one : shortcuts)
            keys.append(native(one));
        if (!keys.isEmpty())
            all.append({action->text().remove(u'&'), keys.join(u", "_s)});
    }
    all += keysOfParts();

    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(32);
    grid->setColumnStretch(0, 1);
    for (qsizetype i = 0; i < all.size(); ++i) {
        auto *what = new TextLabel;
        what->setText(all[i].what);
        what->setWordWrap(true);
        auto *keys = new TextLabel(Theme::Role::Body, Token::Text2);
        keys->setText(all[i].keys);
        grid->addWidget(what, int(i), 0);
        grid->addWidget(keys, int(i), 1);
    }
    sheet->setBackgroundRole(QPalette::Base);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    // Wide enough for the longest key in any language: the sheet only scrolls up and down, and what keys do is wrapped.
    const int wide
        = sheet->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 2 * scroll->frameWidth();
    scroll->setMinimumSize(std::max(480, wide), 320);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    content()->addWidget(scroll);
    addCloseButton(tr("Close"));
    resize(560, 560);
}

} // namespace exportdesk
