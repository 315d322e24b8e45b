// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/plain.h"

#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk::plain
{

namespace
{

constexpr qsizetype longestToolTip = 1200;

bool acts(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
        return c != u'\n' && c != u'\t' && c != u'\r';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format: {
        // Overrides, embeddings and isolates reorder text; joiners and the like are needed by some scripts.
        const char16_t code = c.unicode();
        return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e
            || code == 0x200f || code == 0x061c || code == 0xfeff || code == 0x200b;
    }
    default:
        return false;
    }
}

} // namespace

QString text(const QString &foreign)
{
    if (std::none_of(foreign.begin(), foreign.end(), acts)) // the usual case
        return foreign;
    QString shown = foreign;
    std::replace_if(shown.begin(), shown.end(), acts, QChar(QChar::ReplacementCharacter));
    return shown;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = most > 0 && text[most - 1].isHighSurrogate() ? most - 1 : most;
    return text.left(end) + u" …"_s;
}

QString toolTip(const QString &foreign)
{
    // A page of text in a tooltip would cover what it explains.
    QString shown = text(shortened(foreign, longestToolTip));
    // Qt wraps only rich text; a long sentence would extend beyond the screen.
    const QStringList lines = shown.split(u'\n');
    const bool fits = std::all_of(lines.begin(), lines.end(), [](const QString &line) { return line.size() <= 90; });
    if (fits && !Qt::mightBeRichText(shown))
        return shown;
    return u"<span style=\"white-space:pre-wrap\">"_s + shown.toHtmlEscaped() + u"</span>"_s;
}

QString ofToolTip(const QString &toolTip)
{
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
}

QString unbroken(const QString &words)
{
    return QString(words).replace(u'/', u"/\u2060"_s); // a word joiner
}

QString withoutMnemonic(const QString &label)
{
    QString words;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'&' && i + 1 < label.size())
            ++i;
        words.append(label[i]);
    }
    return words;
}

} // namespace exportdesk::plain
