// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/menuletters.h"

#include "views/shared/mnemonics.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace exportdesk
{

MenuLetters::MenuLetters(QMenu &menu)
    : QObject(&menu)
    , m_menu(menu)
{
    menu.installEventFilter(this);
}

MenuLetters *MenuLetters::of(const QWidget *menu)
{
    return menu ? menu->findChild<MenuLetters *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

void MenuLetters::install(QMenu &menu)
{
    if (!of(&menu))
        new MenuLetters(menu);
}

QString MenuLetters::marked(const QString &text) const
{
    const QHash<const QAction *, QChar> letters = menuLetters(m_menu);
    const QString words = text.section(u'\t', 0, 0); // behind it stands the shortcut
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it.key()->text() == words && !words.contains(u'&'))
            return withMnemonic(words, QKeySequence(Qt::ALT | Qt::Key(it.value().unicode()))) + text.mid(words.size());
    }
    return text;
}

bool MenuLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~(Qt::AltModifier | Qt::ShiftModifier)) == 0;
    const QHash<const QAction *, QChar> letters = menuLetters(m_menu);
    const QList<QAction *> actions = m_menu.actions();
    for (QAction *action : actions) {
        if (!plain || !action->isEnabled() || letters.value(action).unicode() != key->key())
            continue;
        m_menu.setActiveAction(action);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier); // also opens what is below it
        QCoreApplication::sendEvent(&m_menu, &enter);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace exportdesk
