// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/manualpage.h"

#include "app/exportdeskctl/pages/commandpaths.h"
#include "app/exportdeskctl/pages/manualtexts.h"
#include "app/exportdeskctl/pages/roff.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Names and value of an option, for marked text.
QString optionTag(const OptionOutline &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names += u'`' + name + u'`';
    if (option.isArgument)
        return option.placeholder;
    return names.join(u", "_s) + (option.placeholder.isEmpty() ? QString() : u' ' + option.placeholder);
}

/// What follows the name of a command: "FILE|- [--wait] [--timeout D]".
QString usageOf(const CommandOutline &command)
{
    QStringList words;
    if (!command.commands.isEmpty())
        words += manualWord(ManualWord::Command);
    for (const OptionOutline &each : command.arguments() + command.namedOptions()) {
        if (each.names.contains("--help"_L1))
            continue;
        QString word = each.isArgument ? each.placeholder : u'`' + each.names.last() + u'`';
        if (!each.isArgument && !each.placeholder.isEmpty())
            word += u' ' + each.placeholder;
        words += (each.isRequired ? word : u'[' + word + u']') + (each.isRepeated ? u"…"_s : QString());
    }
    return words.join(u' ');
}

QString withFullStop(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'?') ? text : text + u'.';
}

QString commandSections(const CommandOutline &root)
{
    QString text;
    for (const CommandPath &each : pathsOf(root)) {
        const bool isGroup = !each.command.commands.isEmpty() && each.command.options.size() <= 1;
        if (each.path.isEmpty() || isGroup)
            continue;
        const QString name = each.path.mid(1).replace(u'/', u' ');
        text += roffTagged(QString(u'`' + name + u"` "_s + usageOf(each.command)).trimmed(),
                           withFullStop(each.command.text));
        QString options;
        for (const OptionOutline &option : each.command.arguments() + each.command.namedOptions()) {
            if (!option.text.isEmpty() && !option.names.contains("--help"_L1))
                options += roffTagged(optionTag(option), withFullStop(option.text));
        }
        if (!options.isEmpty())
            text += u".RS\n"_s + options + u".RE\n"_s;
    }
    return text;
}

QString generalOptions(const CommandOutline &root)
{
    QString text;
    for (const OptionOutline &option : root.namedOptions())
        text += roffTagged(optionTag(option), withFullStop(option.text));
    return text;
}

QString sectionText(const ManualSection &section)
{
    QString text = roffSection(section.title);
    for (const QString &paragraph : section.paragraphs)
        text += roffParagraph(paragraph);
    for (const auto &[tag, explanation] : section.entries)
        text += roffTagged(tag, explanation);
    for (const QString &paragraph : section.closing)
        text += roffParagraph(paragraph);
    for (const auto &[title, lines] : section.examples)
        text += roffParagraph(title) + roffExample(lines);
    return text;
}

} // namespace

QByteArray manualPage(const CommandOutline &root, const QString &version, const QDate &released)
{
    QString text = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.\\\" "_s
        + u"Written by the build from the commands of the program.\n"_s;
    text += u".TH EXPORTDESKCTL 1 %1 %2 %3\n"_s.arg(released.toString(Qt::ISODate),
                                                    roffArgument(u"Exportdesk "_s + version),
                                                    roffArgument(manualWord(ManualWord::Book)));
    // No hyphens in names, no stretched lines.
    text += u".nh\n.ad l\n"_s;
    text += roffSection(manualWord(ManualWord::Name)) + u"exportdeskctl \\- "_s
        + roffText(manualWord(ManualWord::Purpose)) + u'\n';
    text += roffSection(manualWord(ManualWord::Synopsis)) + u"\\fBexportdeskctl\\fR "_s
        + roffText(manualWord(ManualWord::Usage)) + u'\n';
    text += sectionText(manualDescription());
    text += roffSection(manualWord(ManualWord::Commands)) + commandSections(root);
    text += roffSection(manualWord(ManualWord::Options)) + generalOptions(root);
    for (const ManualSection &section : manualSections())
        text += sectionText(section);
    static const QRegularExpression needless(u"(\\n\\.SH [^\\n]*\\n)\\.PP\\n"_s); // a heading begins a paragraph
    return text.replace(needless, u"\\1"_s).toUtf8();
}

} // namespace exportdesk
