// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/bashcompletion.h"

#include "app/exportdeskctl/pages/commandpaths.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Sets "path" to the command that the words so far lead to, "cur" and "prev" to the word to complete and the one
/// before it. A shell that breaks words at "=" sees "--lang=de" as three of them.
constexpr auto bashHead = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Completes exportdeskctl in bash. Written by the build from its commands.
_exportdeskctl() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} path='' i
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case ${COMP_WORDS[i]} in
      %VALUED%)
        [[ ${COMP_WORDS[i + 1]} == '=' ]] && ((++i))
        ((++i))
        ;;
      -*) ;;
      *)
        case $path/${COMP_WORDS[i]} in
          %PATHS%) path=$path/${COMP_WORDS[i]} ;;
        esac
        ;;
    esac
  done
  case $path:$prev in
)";

constexpr auto bashWords = R"(    *:%VALUED%) return ;;
  esac
  local options='%OPTIONS%' words='' files=''
  case $path in
)";

constexpr auto bashTail = R"(  esac
  if [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
  elif [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur"; compgen "$files" -- "$cur")
  else
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
  fi
}
complete -F _exportdeskctl exportdeskctl
)";

QString filled(const char *text, const QList<std::pair<QString, QString>> &values)
{
    QString filled = QString::fromUtf8(text);
    for (const auto &[name, value] : values)
        filled.replace(name, value);
    return filled;
}

QString namesOf(const CommandOutline &command)
{
    QStringList names;
    for (const OptionOutline &option : command.namedOptions())
        names += option.names;
    return names.join(u' ');
}

/// The line that completes the value of an option of one command.
QString valueCase(const CommandPath &of, const OptionOutline &option)
{
    QStringList patterns;
    for (const QString &name : option.names) // options of the program itself may follow any command
        patterns += (of.path.isEmpty() ? u"*"_s : of.path) + u':' + name;
    const QString files = u"compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen %1 -- \"$cur\")"_s;
    QString reply;
    if (option.value == OptionValue::File)
        reply = files.arg(u"-f"_s);
    else if (option.value == OptionValue::Folder)
        reply = files.arg(u"-d"_s);
    else
        reply = u"mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$cur\")"_s.arg(option.choices.join(u' '));
    return u"    %1)\n      %2\n      return\n      ;;\n"_s.arg(patterns.join(u" | "_s), reply);
}

QString wordsCase(const CommandPath &of)
{
    QStringList commands;
    for (const CommandOutline &command : of.command.commands)
        commands += command.name;
    const OptionValue file = fileArgument(of.command);
    const bool isRoot = of.path.isEmpty();
    QString text = u"    %1)"_s.arg(isRoot ? u"''"_s : of.path);
    if (!commands.isEmpty())
        text += u" words='%1'"_s.arg(commands.join(u' '));
    if (file != OptionValue::None)
        text += u" files=%1"_s.arg(file == OptionValue::File ? u"-f"_s : u"-d"_s);
    const QString own = namesOf(of.command);
    if (!isRoot && !own.isEmpty())
        text += u" options+=' %1'"_s.arg(own);
    return text + u" ;;\n"_s;
}

} // namespace

QByteArray bashCompletion(const CommandOutline &root)
{
    const QList<CommandPath> paths = pathsOf(root);
    const QString valued = optionsWithValue(root).join(u" | "_s);
    QStringList names;
    QString values;
    QString words;
    for (const CommandPath &each : paths) {
        if (!each.path.isEmpty())
            names += each.path;
        for (const OptionOutline &option : each.command.namedOptions()) {
            if (option.value != OptionValue::None && option.value != OptionValue::Text)
                values += valueCase(each, option);
        }
        words += wordsCase(each);
    }
    // Whatever else has a value is not completed.
    QStringList uncompleted;
    for (const QString &name : optionsWithValue(root)) {
        if (!values.contains(u"*:"_s + name))
            uncompleted += u"*:"_s + name;
    }
    return (filled(bashHead, {{u"%VALUED%"_s, valued}, {u"%PATHS%"_s, names.join(u" | "_s)}}) + values
            + filled(bashWords, {{u"*:%VALUED%"_s, uncompleted.join(u" | "_s)}, {u"%OPTIONS%"_s, namesOf(root)}})
            + words + QString::fromUtf8(bashTail))
        .toUtf8();
}

} // namespace exportdesk
