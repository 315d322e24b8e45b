// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/shellcommand.h"

namespace exportdesk
{

/// Reads a text as the command prompt of Windows does: ^ before a line break or a character, quotes that programs take
/// apart themselves (\" and ""). %VARIABLES% stay as they are written.
QList<ShellCommand> readCmdScript(const QString &text);
/// True for a text that only the command prompt of Windows reads as it is meant.
bool looksLikeCmd(const QString &text);

} // namespace exportdesk
