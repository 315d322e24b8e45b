// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace exportdesk
{

/// One command of a script, as its program would receive it.
struct ShellCommand {
    QStringList words; ///< the program first; variables that the text does not set stay as they are written
    std::optional<QString> input; ///< what it reads from standard input, as far as the text says
    QString inputFile; ///< the file that standard input comes from, when the text does not contain it
    bool joinedLines = false; ///< a line break without backslash stood between words and was read as a blank
    QString condition; ///< under which this reading of the script has it; empty: always
    QStringList unread = {}; ///< what was done to its data before, by name, that a reader does not follow
    bool openQuote = false; ///< a quote was not ended; it is taken to end with the text
};

/// The commands of a text in order, also those within $(…).
struct ShellScript {
    QList<ShellCommand> commands;
    QHash<QString, QString> files; ///< that the script writes itself
    QList<int> options; ///< how many readings differ at each place, see readShellScript()
};

} // namespace exportdesk
