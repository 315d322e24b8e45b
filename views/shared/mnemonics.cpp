// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/mnemonics.h"

#include "views/shared/button.h"

#include <QAction>
#include <QMenu>

namespace exportdesk
{

namespace
{

/// Only what every keyboard has with Alt.
bool isPlainLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Beginnings of words first.
QString candidates(const QString &words)
{
    QString first;
    QString rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isPlainLetter(words[i]))
            (i == 0 || words[i - 1].isSpace() ? first : rest).append(words[i].toUpper());
    }
    return first + rest;
}

qsizetype placeOf(const QString &words, QChar letter)
{
    qsizetype found = -1;
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (words[i].toUpper() == letter && (found < 0 || i == 0 || words[i - 1].isSpace()))
            found = i;
    }
    return found;
}

} // namespace

void assignMnemonics(QWidget &dialog)
{
    QString taken;
    const QList<Button *> buttons = dialog.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->window() != &dialog || !button->showsWord() || button->isHidden())
            continue;
        const QString letters = candidates(button->text());
        const auto free = std::find_if(letters.begin(), letters.end(), [&](QChar c) { return !taken.contains(c); });
        if (free == letters.end())
            continue;
        taken.append(*free);
        button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(free->unicode())));
    }
}

QHash<const QAction *, QChar> menuLetters(const QMenu &menu)
{
    QHash<const QAction *, QChar> letters;
    QString taken;
    QList<const QAction *> bare;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        const QKeySequence own = QKeySequence::mnemonic(action->text());
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (own.isEmpty()) {
            bare.append(action);
        } else {
            letters.insert(action, QChar(ushort(own[0].key())));
            taken.append(letters.value(action));
        }
    }
    for (const QAction *action : std::as_const(bare)) {
        const QString possible = candidates(action->text().section(u'\t', 0, 0));
        const auto free = std::find_if(possible.begin(), possible.end(), [&](QChar c) { return !taken.contains(c); });
        if (free == possible.end() || action->text().contains(u'&'))
            continue;
        letters.insert(action, *free);
        taken.append(*free);
    }
    return letters;
}

QString withMnemonic(const QString &words, const QKeySequence &key)
{
    if (key.isEmpty() || key[0].keyboardModifiers() != Qt::AltModifier)
        return words;
    const qsizetype place = placeOf(words, QChar(ushort(key[0].key())));
    return place < 0 ? words : QString(words).insert(place, u'&');
}

} // namespace exportdesk
