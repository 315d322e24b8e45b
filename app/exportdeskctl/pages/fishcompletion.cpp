// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/fishcompletion.h"

#include "app/exportdeskctl/pages/commandpaths.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr auto fishHead = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Completes exportdeskctl in fish. Written by the build from its commands.
function __exportdeskctl_at --description 'Whether the words so far lead to this command'
    set -l path ''
    set -l is_value 0
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        if test $is_value = 1
            set is_value 0
            continue
        end
        switch $word
            case %VALUED%
                set is_value 1
            case '-*'
            case '*'
                if contains -- $path/$word %PATHS%
                    set path $path/$word
                end
        end
    end
    test "$path" = "$argv[1]"
end

complete -c exportdeskctl -f
)";

QString fishText(const QString &text)
{
    QString escaped = text;
    return u'\'' + escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishValue(const OptionOutline &option)
{
    switch (option.value) {
    case OptionValue::None:
        return {};
    case OptionValue::Text:
        return u" -x"_s;
    case OptionValue::File:
        return u" -rF"_s;
    case OptionValue::Folder:
        return u" -xa '(__fish_complete_directories)'"_s;
    case OptionValue::Choice:
        return u" -xa %1"_s.arg(fishText(option.choices.join(u' ')));
    }
    return {};
}

QString fishOption(const QString &condition, const OptionOutline &option)
{
    QString line = u"complete -c exportdeskctl"_s + condition;
    for (const QString &name : option.names)
        line += name.startsWith("--"_L1) ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
    return line + fishValue(option) + u" -d "_s + fishText(option.text) + u'\n';
}

QString fishLines(const CommandPath &of)
{
    const QString here = u" -n \"__exportdeskctl_at '%1'\""_s.arg(of.path);
    QString lines;
    for (const OptionOutline &option : of.command.namedOptions())
        lines += fishOption(of.path.isEmpty() ? QString() : here, option);
    for (const CommandOutline &command : of.command.commands)
        lines += u"complete -c exportdeskctl%1 -a %2 -d %3\n"_s.arg(here, command.name, fishText(command.text));
    const OptionValue file = fileArgument(of.command);
    if (file == OptionValue::File)
        lines += u"complete -c exportdeskctl%1 -F\n"_s.arg(here);
    else if (file == OptionValue::Folder)
        lines += u"complete -c exportdeskctl%1 -a '(__fish_complete_directories)'\n"_s.arg(here);
    return lines;
}

} // namespace

QByteArray fishCompletion(const CommandOutline &root)
{
    QStringList names;
    QString lines;
    for (const CommandPath &each : pathsOf(root)) {
        if (!each.path.isEmpty())
            names += each.path;
        lines += fishLines(each);
    }
    QString text = QString::fromUtf8(fishHead);
    text.replace(u"%VALUED%"_s, optionsWithValue(root).join(u' ')).replace(u"%PATHS%"_s, names.join(u' '));
    return (text + lines).toUtf8();
}

} // namespace exportdesk
