// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/roff.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Bold between backquotes; a line of its own, as those of macros are.
QString marked(const QString &text)
{
    QString line;
    const QStringList parts = text.split(u'`');
    for (qsizetype i = 0; i < parts.size(); ++i)
        line += i % 2 == 0 ? roffText(parts[i]) : u"\\fB"_s + roffText(parts[i]) + u"\\fR"_s;
    return line.startsWith(u'.') || line.startsWith(u'\'') ? u"\\&"_s + line : line;
}

} // namespace

QString roffText(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', u"\\e"_s)
        .replace(u'-', u"\\-"_s) // what is copied from the page must stay a minus sign
        .replace(u'~', u"\\(ti"_s)
        .replace(u'^', u"\\(ha"_s)
        .replace(u'|', u"|\\:"_s) // a long list of choices may break there
        .replace(QChar(QChar::Nbsp), u"\\ "_s);
}

QString roffArgument(const QString &text)
{
    return u'"' + roffText(text).replace(u'"', u"\\(dq"_s) + u'"';
}

QString roffSection(const QString &title)
{
    return u".SH "_s + roffArgument(title) + u'\n';
}

QString roffSubsection(const QString &title)
{
    return u".SS "_s + roffArgument(title) + u'\n';
}

QString roffParagraph(const QString &text)
{
    return u".PP\n"_s + marked(text) + u'\n';
}

QString roffTagged(const QString &tag, const QString &text)
{
    return u".TP\n"_s + marked(tag) + u'\n' + marked(text) + u'\n';
}

QString roffExample(const QString &lines)
{
    QString text = u".PP\n.EX\n"_s;
    for (const QString &line : lines.split(u'\n')) {
        QString escaped = line;
        escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
        text += (escaped.startsWith(u'.') || escaped.startsWith(u'\'') ? u"\\&"_s : QString()) + escaped + u'\n';
    }
    return text + u".EE\n"_s;
}

} // namespace exportdesk
