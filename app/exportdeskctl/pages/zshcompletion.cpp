// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/zshcompletion.h"

#include "app/exportdeskctl/pages/commandpaths.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Inside single quotes, where brackets and colons have a meaning.
QString zshText(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', u"\\\\"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u':', u"\\:"_s)
        .replace(u'\'', u"'\\''"_s);
}

QString zshValue(const OptionOutline &option)
{
    switch (option.value) {
    case OptionValue::None:
        return {};
    case OptionValue::Text:
        return u":%1:"_s.arg(zshText(option.placeholder));
    case OptionValue::File:
        return u":%1:_files"_s.arg(zshText(option.placeholder));
    case OptionValue::Folder:
        return u":%1:_files -/"_s.arg(zshText(option.placeholder));
    case OptionValue::Choice:
        return u":%1:(%2)"_s.arg(zshText(option.names.last()), option.choices.join(u' '));
    }
    return {};
}

QString zshOption(const OptionOutline &option)
{
    const QString rest = u"[%1]%2'"_s.arg(zshText(option.text), zshValue(option));
    const QString head = option.isRepeated ? u"'*"_s : u"'"_s;
    if (option.names.size() == 1)
        return head + option.names.first() + rest;
    const QString excluded = option.isRepeated ? u"'*'"_s : u"'(%1)'"_s.arg(option.names.join(u' '));
    return excluded + u"{%1}'"_s.arg(option.names.join(u',')) + rest;
}

QString zshArgument(const OptionOutline &argument)
{
    const QString head = argument.isRepeated ? u"*"_s : QString();
    const QString files = argument.value == OptionValue::File ? u"_files"_s
        : argument.value == OptionValue::Folder               ? u"_files -/"_s
                                                              : QString();
    return u"'%1:%2:%3'"_s.arg(head, zshText(argument.placeholder), files);
}

QString functionName(const QString &path)
{
    return u"_exportdeskctl"_s + QString(path).replace(u'/', u'_').replace(u'-', u'_');
}

QString zshFiles(const CommandOutline &command)
{
    switch (fileArgument(command)) {
    case OptionValue::File:
        return u"_files"_s;
    case OptionValue::Folder:
        return u"_files -/"_s;
    default:
        return {};
    }
}

/// The part of a function that lists the sub-commands and goes on in theirs. Where a file may come first instead, the
/// options follow it: \a options.
QString zshCommands(const CommandPath &of, const QStringList &options)
{
    QString described;
    QString cases;
    for (const CommandOutline &command : of.command.commands) {
        described += u"        '%1:%2'\n"_s.arg(command.name, zshText(command.text));
        cases += u"        %1) %2 && ret=0 ;;\n"_s.arg(command.name, functionName(of.path + u'/' + command.name));
    }
    const QString files = zshFiles(of.command);
    QString offered;
    if (!files.isEmpty()) {
        offered = u"      %1 && ret=0\n"_s.arg(files);
        cases += u"        *)\n          _arguments \\\n            %1 && ret=0\n          ;;\n"_s.arg(
            options.join(u" \\\n            "_s));
    }
    return u"  case $state in\n    command)\n      local -a commands=(\n"_s + described
        + u"      )\n      _describe -t commands command commands && ret=0\n"_s + offered
        + u"      ;;\n    rest)\n      case $words[1] in\n"_s + cases + u"      esac\n      ;;\n  esac\n"_s;
}

QString zshFunction(const CommandPath &of, const CommandOutline &root)
{
    QStringList options;
    for (const OptionOutline &option : root.namedOptions())
        options += zshOption(option);
    if (!of.path.isEmpty()) {
        for (const OptionOutline &option : of.command.namedOptions())
            options += zshOption(option);
    }
    const bool isGroup = !of.command.commands.isEmpty();
    QStringList arguments;
    if (isGroup)
        arguments = QStringList{u"'1: :->command'"_s, u"'*:: :->rest'"_s};
    else
        for (const OptionOutline &argument : of.command.arguments())
            arguments += zshArgument(argument);
    QString text = functionName(of.path) + u"() {\n"_s;
    text += u"  local curcontext=$curcontext state line ret=1\n  typeset -A opt_args\n"_s;
    text += u"  _arguments -C \\\n    %1 && ret=0\n"_s.arg((options + arguments).join(u" \\\n    "_s));
    if (isGroup)
        text += zshCommands(of, options);
    return text + u"  return ret\n}\n\n"_s;
}

} // namespace

QByteArray zshCompletion(const CommandOutline &root)
{
    QString text = u"#compdef exportdeskctl\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
                   "# Completes exportdeskctl in zsh. Written by the build from its commands.\n\n"_s;
    for (const CommandPath &each : pathsOf(root))
        text += zshFunction(each, root);
    // Loaded as a function it is called right away; sourced, it registers itself.
    text += u"if [ \"$funcstack[1]\" = _exportdeskctl ]; then\n  _exportdeskctl \"$@\"\nelse\n"
            "  compdef _exportdeskctl exportdeskctl\nfi\n"_s;
    return text.toUtf8();
}

} // namespace exportdesk
