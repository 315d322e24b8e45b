// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// Runs the command of a command line, given without the program's name, and gives the exit code of the process. Dies
/// of a signal that asks the process to end, unless the command has an exit code for that.
int runCommandLine(const QStringList &arguments);

} // namespace exportdesk
