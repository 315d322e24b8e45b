// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

class CommandTree;

/// The groups that \a arguments can mean, in the order of the help: those that are named in it, wherever; all of them
/// where none is, as for the help, and for the pages.
void addCommands(CommandTree &tree, const QStringList &arguments);

} // namespace exportdesk
