// SPDX-License-Identifier: GPL-3.0-or-later
// What JsonParser says when it cannot go on: where, what stands there, and the edit that most likely mends it.

#include "models/exports/jsonparser.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The quotes of word processors and web pages, and the single ones of other languages.
const QString otherQuotes = u"'‘’‚“”„`«»"_s;

} // namespace

bool JsonParser::fail(Kind kind, qsizetype position, const QString &found, std::optional<TextEdit> repair)
{
    ParseError error;
    error.kind = kind;
    error.position = position;
    const QStringView before = QStringView(m_text).left(position);
    error.line = int(before.count(u'\n')) + 1;
    error.column = int(position - (before.lastIndexOf(u'\n') + 1)) + 1;
    error.found = found;
    error.likelyRepair = std::move(repair);
    m_error = error;
    return false;
}

bool JsonParser::failAtOddStart(bool asKey)
{
    if (atEnd())
        return failOpen();
    const QChar c = peek();
    if (otherQuotes.contains(c))
        return failAtOtherQuote();
    if (c == u'/')
        return failAtComment();
    if (c == u'}' || c == u']')
        return !m_open.isEmpty() && c != closing(m_open.back()) ? failClose(closing(m_open.back()))
                                                                : fail(Kind::Unexpected, m_at, c);
    if (c == QChar::Nbsp || c == QChar(0x200b) || c == QChar(0x2028) || c == QChar(0xfeff))
        return fail(Kind::Unexpected, m_at, u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper(),
                    TextEdit{m_at, 1, u" "_s});
    const QString word = wordAt(m_at);
    if (asKey && (c.isLetterOrNumber() || c == u'_' || c == u'$'))
        return fail(Kind::UnquotedKey, m_at, word, TextEdit{m_at, word.size(), u'"' + word + u'"'});
    if (!asKey && (c == u'+' || c == u'.')) // "+1" and ".5"
        return fail(Kind::BadNumber, m_at, word, TextEdit{m_at, word.size(), c == u'+' ? word.mid(1) : u'0' + word});
    if (c == u',')
        return fail(Kind::Unexpected, m_at, c,
                    m_open.isEmpty() || asKey || m_open.back() == u'[' ? std::optional(TextEdit{m_at, 1, {}})
                                                                       : std::optional(TextEdit{m_at, 0, u"null"_s}));
    return fail(Kind::Unexpected, m_at, word);
}

bool JsonParser::failAtOtherQuote()
{
    const QChar open = peek();
    qsizetype end = m_at + 1;
    while (end < m_text.size() && !otherQuotes.contains(m_text.at(end)) && m_text.at(end) != u'"'
           && m_text.at(end) != u'\n')
        ++end;
    const bool closed = end < m_text.size() && m_text.at(end) != u'\n';
    if (!closed)
        return fail(Kind::SingleQuotes, m_at, open, TextEdit{m_at, 1, u"\""_s});
    const QString inside = m_text.mid(m_at + 1, end - m_at - 1);
    return fail(Kind::SingleQuotes, m_at, open, TextEdit{m_at, end + 1 - m_at, u'"' + inside + u'"'});
}

bool JsonParser::failAtComment()
{
    const qsizetype begin = m_at;
    const QString two = m_text.mid(begin, 2);
    if (two == "//"_L1) {
        qsizetype end = m_text.indexOf(u'\n', begin);
        if (end < 0)
            end = m_text.size();
        return fail(Kind::Comment, begin, two, TextEdit{begin, end - begin, {}});
    }
    if (two == "/*"_L1) {
        const qsizetype end = m_text.indexOf("*/"_L1, begin + 2);
        const qsizetype behind = end < 0 ? m_text.size() : end + 2;
        return fail(Kind::Comment, begin, two, TextEdit{begin, behind - begin, {}});
    }
    return fail(Kind::Unexpected, begin, u"/"_s);
}

bool JsonParser::failInString(qsizetype quote)
{
    if (!atEnd() && peek() != u'\n' && peek() != u'\r') {
        const QString escape = u"\\u%1"_s.arg(peek().unicode(), 4, 16, QChar(u'0'));
        return fail(Kind::ControlCharacter, m_at, u"U+%1"_s.arg(peek().unicode(), 4, 16, QChar(u'0')).toUpper(),
                    TextEdit{m_at, 1, peek() == u'\t' ? u"\\t"_s : escape});
    }
    qsizetype next = m_at;
    while (next < m_text.size() && m_text.at(next).isSpace())
        ++next;
    const bool goesOn = next < m_text.size() && m_text.at(next) != u'"' && m_text.at(next) != u'}'
        && m_text.at(next) != u']' && m_text.indexOf(u'"', next) >= 0;
    if (goesOn) // a long list of fields, broken into lines when it was pasted
        return fail(Kind::ControlCharacter, m_at, u"U+000A"_s, TextEdit{m_at, next - m_at, {}});
    qsizetype end = m_at;
    while (end > quote + 1 && (m_text.at(end - 1).isSpace() || u",}]"_s.contains(m_text.at(end - 1))))
        --end;
    return fail(Kind::UnendedString, quote, m_text.mid(quote, qMin<qsizetype>(end - quote, 40)),
                TextEdit{end, 0, u"\""_s});
}

bool JsonParser::failOpen()
{
    // A comma before the end is mended first: "a, and then nothing" is no list.
    qsizetype last = m_text.size();
    while (last > 0 && m_text.at(last - 1).isSpace())
        --last;
    QString missing;
    for (qsizetype i = m_open.size(); i-- > 0;)
        missing += closing(m_open.at(i));
    const bool comma = last > 0 && m_text.at(last - 1) == u',';
    const bool unfinished = last > 0 && (m_text.at(last - 1) == u':');
    const qsizetype from = comma ? last - 1 : last;
    return fail(Kind::UnbalancedOpen, m_text.size(), missing,
                unfinished || missing.isEmpty() ? std::nullopt
                                                : std::optional(TextEdit{from, m_text.size() - from, missing}));
}

bool JsonParser::failClose(QChar close)
{
    // The other kind of bracket: if it closes something further out, ours was forgotten; else it is a slip.
    const QChar found = peek();
    const QString outer = m_open.left(m_open.size() - 1);
    const bool closesOuter = outer.contains(found == u'}' ? u'{' : u'[') && closing(outer.back()) == found;
    return fail(Kind::UnbalancedClose, m_at, found, closesOuter ? TextEdit{m_at, 0, close} : TextEdit{m_at, 1, close});
}

} // namespace exportdesk
