// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/commandpaths.h"

namespace exportdesk
{

namespace
{

void addPaths(QList<CommandPath> &paths, const QString &path, const CommandOutline &command)
{
    paths.append({path, command});
    for (const CommandOutline &below : command.commands)
        addPaths(paths, path + u'/' + below.name, below);
}

} // namespace

QList<CommandPath> pathsOf(const CommandOutline &root)
{
    QList<CommandPath> paths;
    addPaths(paths, {}, root);
    return paths;
}

QStringList optionsWithValue(const CommandOutline &root)
{
    QStringList names;
    for (const CommandPath &each : pathsOf(root)) {
        for (const OptionOutline &option : each.command.namedOptions()) {
            if (option.value != OptionValue::None)
                names += option.names;
        }
    }
    names.removeDuplicates();
    return names;
}

OptionValue fileArgument(const CommandOutline &command)
{
    for (const OptionOutline &argument : command.arguments()) {
        if (argument.value == OptionValue::File || argument.value == OptionValue::Folder)
            return argument.value;
    }
    return OptionValue::None;
}

} // namespace exportdesk
