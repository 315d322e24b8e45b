// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace exportdesk
{

// What the manual page says besides the commands and options, in the language of the program. `Backquotes` mark what
// is typed.

/// Headings and short texts.
enum class ManualWord { Book, Name, Purpose, Synopsis, Usage, Command, Commands, Options };
QString manualWord(ManualWord word);

/// A part of the page; what is empty is left out.
struct ManualSection {
    QString title;
    QStringList paragraphs = {};
    QList<std::pair<QString, QString>> entries = {}; ///< a word and its explanation
    QStringList closing = {}; ///< paragraphs after the entries
    QList<std::pair<QString, QString>> examples = {}; ///< what it does, and the lines
};

ManualSection manualDescription();
/// Exit codes, secrets, environment, files, examples: what follows the options.
QList<ManualSection> manualSections();

} // namespace exportdesk
