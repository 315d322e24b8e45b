// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/jsonmistakes.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The quotes of word processors and web pages, and the single ones of other languages.
const QString otherQuotes = u"'‘’‚“”„`«»"_s;

QChar closingOf(QChar open)
{
    return open == u'{' ? u'}' : u']';
}

} // namespace

QString jsonWordAt(const QString &text, qsizetype position)
{
    qsizetype end = position;
    if (text.at(position) == u'"') {
        end = text.indexOf(u'"', position + 1);
        return end < 0 ? QString(u'"') : text.mid(position, end + 1 - position).left(80);
    }
    while (end < text.size() && isJsonWordPart(text.at(end)))
        ++end;
    return end == position ? QString(text.at(position)) : text.mid(position, end - position);
}

bool isJsonWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'.' || c == u'-' || c == u'+';
}

ParseError JsonMistakes::at(qsizetype position, Kind kind, const QString &found, std::optional<TextEdit> repair) const
{
    ParseError error;
    error.kind = kind;
    error.position = position;
    const QStringView before = QStringView(m_text).left(position);
    error.line = int(before.count(u'\n')) + 1;
    error.column = int(position - (before.lastIndexOf(u'\n') + 1)) + 1;
    error.found = found;
    error.likelyRepair = std::move(repair);
    return error;
}

ParseError JsonMistakes::unexpectedStart(qsizetype position, const QString &open, bool asKey) const
{
    if (position >= m_text.size())
        return textEnd(open);
    const QChar c = m_text.at(position);
    if (otherQuotes.contains(c))
        return otherQuote(position);
    if (c == u'/')
        return comment(position);
    if (c == u'}' || c == u']')
        return !open.isEmpty() && c != closingOf(open.back()) ? wrongClosing(position, open)
                                                              : at(position, Kind::Unexpected, c);
    if (c == QChar::Nbsp || c == QChar(0x200b) || c == QChar(0x2028) || c == QChar(0xfeff))
        return at(position, Kind::Unexpected, u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper(),
                  TextEdit{position, 1, u" "_s});
    const QString word = jsonWordAt(m_text, position);
    if (asKey && (c.isLetterOrNumber() || c == u'_' || c == u'$'))
        return at(position, Kind::UnquotedKey, word, TextEdit{position, word.size(), u'"' + word + u'"'});
    if (!asKey && (c == u'+' || c == u'.')) // "+1" and ".5"
        return at(position, Kind::BadNumber, word,
                  TextEdit{position, word.size(), c == u'+' ? word.mid(1) : u'0' + word});
    if (c == u',')
        return at(position, Kind::Unexpected, c,
                  open.isEmpty() || asKey || open.back() == u'[' ? std::optional(TextEdit{position, 1, {}})
                                                                 : std::optional(TextEdit{position, 0, u"null"_s}));
    return at(position, Kind::Unexpected, word);
}

ParseError JsonMistakes::otherQuote(qsizetype position) const
{
    qsizetype end = position + 1;
    while (end < m_text.size() && !otherQuotes.contains(m_text.at(end)) && m_text.at(end) != u'"'
           && m_text.at(end) != u'\n')
        ++end;
    const QChar quote = m_text.at(position);
    const bool closed = end < m_text.size() && m_text.at(end) != u'\n';
    if (!closed)
        return at(position, Kind::SingleQuotes, quote, TextEdit{position, 1, u"\""_s});
    const QString inside = m_text.mid(position + 1, end - position - 1);
    return at(position, Kind::SingleQuotes, quote, TextEdit{position, end + 1 - position, u'"' + inside + u'"'});
}

ParseError JsonMistakes::comment(qsizetype position) const
{
    const QString two = m_text.mid(position, 2);
    if (two == "//"_L1) {
        qsizetype end = m_text.indexOf(u'\n', position);
        if (end < 0)
            end = m_text.size();
        return at(position, Kind::Comment, two, TextEdit{position, end - position, {}});
    }
    if (two == "/*"_L1) {
        const qsizetype end = m_text.indexOf("*/"_L1, position + 2);
        const qsizetype behind = end < 0 ? m_text.size() : end + 2;
        return at(position, Kind::Comment, two, TextEdit{position, behind - position, {}});
    }
    return at(position, Kind::Unexpected, u"/"_s);
}

ParseError JsonMistakes::brokenString(qsizetype quote, qsizetype position) const
{
    const QChar c = position < m_text.size() ? m_text.at(position) : QChar(u'\n');
    if (c != u'\n' && c != u'\r') {
        const QString escape = u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        return at(position, Kind::ControlCharacter, u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper(),
                  TextEdit{position, 1, c == u'\t' ? u"\\t"_s : escape});
    }
    qsizetype next = position;
    while (next < m_text.size() && m_text.at(next).isSpace())
        ++next;
    const bool goesOn = next < m_text.size() && m_text.at(next) != u'"' && m_text.at(next) != u'}'
        && m_text.at(next) != u']' && m_text.indexOf(u'"', next) >= 0;
    if (goesOn) // a long list of fields that was broken into lines when it was pasted
        return at(position, Kind::ControlCharacter, u"U+000A"_s, TextEdit{position, next - position, {}});
    qsizetype end = position;
    while (end > quote + 1 && (m_text.at(end - 1).isSpace() || u",}]"_s.contains(m_text.at(end - 1))))
        --end;
    return at(quote, Kind::UnendedString, m_text.mid(quote, qMin<qsizetype>(end - quote, 40)),
              TextEdit{end, 0, u"\""_s});
}

ParseError JsonMistakes::textEnd(const QString &open) const
{
    // A comma before the end goes as well: closing the bracket alone would leave a trailing comma.
    qsizetype last = m_text.size();
    while (last > 0 && m_text.at(last - 1).isSpace())
        --last;
    QString missing;
    for (qsizetype i = open.size(); i-- > 0;)
        missing += closingOf(open.at(i));
    const bool comma = last > 0 && m_text.at(last - 1) == u',';
    const bool unfinished = last > 0 && (m_text.at(last - 1) == u':');
    const qsizetype from = comma ? last - 1 : last;
    return at(m_text.size(), Kind::UnbalancedOpen, missing,
              unfinished || missing.isEmpty() ? std::nullopt
                                              : std::optional(TextEdit{from, m_text.size() - from, missing}));
}

ParseError JsonMistakes::wrongClosing(qsizetype position, const QString &open) const
{
    // If the other kind of bracket closes something further out, ours was forgotten; otherwise it is a typing error.
    const QChar found = m_text.at(position);
    const QChar wanted = closingOf(open.back());
    const QString outer = open.left(open.size() - 1);
    const bool closesOuter = outer.contains(found == u'}' ? u'{' : u'[') && closingOf(outer.back()) == found;
    return at(position, Kind::UnbalancedClose, found,
              closesOuter ? TextEdit{position, 0, wanted} : TextEdit{position, 1, wanted});
}

} // namespace exportdesk
