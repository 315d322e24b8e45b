// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// The words of one pasted shell command.
struct ShellWords {
    QStringList words;
    bool joinedLines = false; ///< a line break without backslash stood between words and was read as a blank
    bool openQuote = false; ///< a quote was not ended; it is taken to end with the text
};

/// Splits by the quoting rules of the POSIX shell, $'…' as in bash, and ^ at the end of a line as in cmd. Stops at an
/// unquoted ; | or &. Nothing is expanded.
ShellWords readShellWords(const QString &text);

} // namespace exportdesk
