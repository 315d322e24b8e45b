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
            if (option.value != OptionOutline::Value::None)
                names += option.names;
        }
    }
    names.removeDuplicates();
    return names;
}

OptionOutline::Value fileArgument(const CommandOutline &command)
{
    using Value = OptionOutline::Value;
    for (const OptionOutline &argument : command.arguments()) {
        if (argument.value == Value::File || argument.value == Value::Folder)
            return argument.value;
    }
    return Value::None;
}

} // namespace exportdesk
