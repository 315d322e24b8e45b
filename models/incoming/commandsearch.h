// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/shellcommand.h"

namespace exportdesk
{

/// A command of a tool that calls HTTP interfaces, found in a text.
struct ToolCommand {
    enum class Tool { Curl, Wget, Httpie };
    Tool tool = Tool::Curl;
    ShellCommand command; ///< begins with the tool
    QHash<QString, QString> files; ///< that the script around it writes
};

/// The commands with curl, wget and HTTPie in a text: one command or a script, for a POSIX shell or the command prompt
/// of Windows, with prompts, comments or prose around them.
QList<ToolCommand> toolCommandsIn(const QString &text);
/// The command with a tool in these words, if there is one; what runs it (sudo, env, docker, …) is left out.
std::optional<ToolCommand> toolCommandOf(const ShellCommand &command);

} // namespace exportdesk
