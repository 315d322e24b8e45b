// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/pages/commandoutline.h"

namespace exportdesk
{

/// A command and the words that lead to it.
struct CommandPath {
    QString path; ///< such as "/job/list"; of the program itself empty
    CommandOutline command;
};

/// \a root and everything below it, parents first.
QList<CommandPath> pathsOf(const CommandOutline &root);
/// All options of the tree that are followed by a value, each once.
QStringList optionsWithValue(const CommandOutline &root);
/// The first argument that is a file or a folder; OptionValue::None if the command has none.
OptionValue fileArgument(const CommandOutline &command);

} // namespace exportdesk
