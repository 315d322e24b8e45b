// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace exportdesk
{

/// Gives each button of a dialog a letter to press with Alt, from its own words and different from the others, in
/// whatever language they are. Buttons whose words change later are given one by the next call.
void assignMnemonics(QWidget &dialog);

/// A letter for each entry of a menu, from its own words and different from the others; an entry with an "&" keeps its
/// own. MenuLetters paints and presses them.
QHash<const QAction *, QChar> menuLetters(const QMenu &menu);

/// The words with an "&" before the letter that \a key names, for painting; as they are without one.
QString withMnemonic(const QString &words, const QKeySequence &key);

} // namespace exportdesk
