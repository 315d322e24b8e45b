// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queries/sqlhighlighter.h"

#include "views/shared/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

SqlHighlighter::SqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(&Theme::of(), &Theme::changed, this, &SqlHighlighter::rehighlight);
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression part(
        uR"((?<comment>--.*$)|(?<text>'(?:[^']|'')*')|(?<name>`[^`]*`)|(?<word>[A-Za-z_][A-Za-z0-9_]*)(?<call>\()?|(?<number>\b\d+(?:\.\d+)?\b))"_s);
    static const QRegularExpression keyword(
        u"^(?:SET|SELECT|DISTINCT|AS|FROM|WHERE|AND|OR|NOT|IN|IS|NULL|GROUP|ORDER|BY|"
        "HAVING|LIMIT|LEFT|JOIN|ON|UNION|ALL|DESC|ASC|true|false)$"_s);
    const Theme &theme = Theme::of();
    for (auto found = part.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto paint = [&](const QString &group, Token token) {
            if (match.capturedLength(group) > 0)
                setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), theme.color(token));
        };
        paint(u"comment"_s, Token::Text3);
        paint(u"text"_s, Token::JsonString);
        paint(u"number"_s, Token::JsonNumber);
        if (keyword.match(match.captured(u"word"_s)).hasMatch())
            paint(u"word"_s, Token::JsonKey);
        else if (match.capturedLength(u"call"_s) > 0)
            paint(u"word"_s, Token::JsonWord);
    }
}

} // namespace exportdesk
