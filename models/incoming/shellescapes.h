// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// Reads the escape sequence behind a backslash, as in $'…' of bash: \n, \t, \u00e9, \x41, \101. \a at is behind the
/// backslash and then behind the sequence. An unknown sequence stays as it is.
QString shellEscape(const QString &text, qsizetype &at);
/// All of them, as echo -e and the format of printf have them.
QString withoutShellEscapes(const QString &text);

} // namespace exportdesk
