// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace CLI
{
class App;
}

namespace exportdesk
{

enum class OptionValue { None, Text, File, Folder, Choice };

/// An option or an argument, as manual pages and completions show it.
struct OptionOutline {
    QStringList names; ///< such as "-h" and "--help"; of an argument its only name, such as "JOB"
    QString placeholder; ///< of the value, such as "FILE"; of a choice "en|de"
    QStringList choices;
    QString text;
    OptionValue value = OptionValue::None;
    bool isArgument = false;
    bool isRequired = false;
    bool isRepeated = false;
};

/// A command with its sub-commands; what is hidden is left out.
struct CommandOutline {
    QString name;
    QString text;
    QList<OptionOutline> options; ///< arguments, too, in the order of their positions
    QList<CommandOutline> commands;

    QList<OptionOutline> arguments() const;
    /// Without the arguments.
    QList<OptionOutline> namedOptions() const;
};

/// The whole tree below \a app. Options of sub-commands that \a app has as well appear only in \a app.
CommandOutline outlineOf(const CLI::App &app);

} // namespace exportdesk
