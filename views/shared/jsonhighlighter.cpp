// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/jsonhighlighter.h"

#include "views/shared/theme.h"

namespace exportdesk
{

namespace
{

/// The end of the string that begins at \a from, after its closing quote or at the end of the line.
qsizetype endOfString(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return text.size();
}

bool isKey(const QString &text, qsizetype after)
{
    while (after < text.size() && text[after].isSpace())
        ++after;
    return after < text.size() && text[after] == u':';
}

bool isNumberPart(QChar c)
{
    return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(&Theme::of(), &Theme::changed, this, &JsonHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Theme &theme = Theme::of();
    qsizetype at = 0;
    const auto paint = [&](qsizetype end, Token token) {
        setFormat(int(at), int(end - at), theme.color(token));
        at = end;
    };
    while (at < text.size()) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"') {
            end = endOfString(text, at);
            paint(end, isKey(text, end) ? Token::JsonKey : Token::JsonString);
        } else if (c.isDigit() || c == u'-') {
            while (end < text.size() && isNumberPart(text[end]))
                ++end;
            paint(end, Token::JsonNumber);
        } else if (c.isLetter()) {
            while (end < text.size() && text[end].isLetterOrNumber())
                ++end;
            paint(end, Token::JsonWord);
        } else {
            paint(end, Token::JsonPunct);
        }
    }
}

} // namespace exportdesk
