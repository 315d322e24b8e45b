// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/maskedcode.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

MaskedCode::MaskedCode(const QString &text, Dialect dialect)
    : m_text(text)
    , m_dialect(dialect)
    , m_code(text)
{
    mask();
    pair();
}

void MaskedCode::mask()
{
    const auto blank = [this](qsizetype from, qsizetype end) {
        for (qsizetype i = from; i < std::min(end, m_code.size()); ++i) {
            if (m_code.at(i) != u'\n')
                m_code[i] = u' ';
        }
    };
    for (qsizetype at = 0; at < m_text.size();) {
        const QChar c = m_text.at(at);
        if (startsComment(at)) {
            const bool block = m_text.mid(at, 2) == "/*"_L1 || m_text.mid(at, 2) == "<#"_L1;
            const qsizetype end = m_text.indexOf(!block ? u"\n"_s : c == u'/' ? u"*/"_s : u"#>"_s, at);
            const qsizetype last = end < 0 ? m_text.size() : end + (block ? 2 : 0);
            blank(at, last);
            at = last;
        } else if (c == u'"' || c == u'\'' || (c == u'`' && m_dialect == Dialect::Braces)) {
            const qsizetype end = stringEnd(at);
            for (qsizetype i = at + 1; i < end - 1; ++i) // with its line breaks: a string stands in one line
                m_code[i] = u' ';
            at = end;
        } else {
            ++at;
        }
    }
}

bool MaskedCode::startsComment(qsizetype at) const
{
    const QChar c = m_text.at(at);
    const QChar before = at > 0 ? m_text.at(at - 1) : u'\n';
    const bool apart = before.isSpace() || u";{}(),"_s.contains(before);
    const QStringView two = QStringView(m_text).mid(at, 2);
    if (m_dialect == Dialect::Powershell)
        return two == "<#"_L1 || (c == u'#' && apart);
    return two == "/*"_L1 || (apart && (c == u'#' || two == "//"_L1));
}

/// Behind the closing quote.
qsizetype MaskedCode::stringEnd(qsizetype at) const
{
    const QChar quote = m_text.at(at);
    const QString three(3, quote);
    const bool triple = m_dialect == Dialect::Braces && quote != u'`' && QStringView(m_text).mid(at, 3) == three;
    const bool here = m_dialect == Dialect::Powershell && at > 0 && m_text.at(at - 1) == u'@';
    if (triple || here) {
        const qsizetype end = m_text.indexOf(triple ? three : u'\n' + QString(quote) + u'@', at + (triple ? 3 : 1));
        return end < 0 ? m_text.size() : end + (triple ? 3 : 2);
    }
    const QChar escape = m_dialect == Dialect::Powershell ? (quote == u'"' ? u'`' : QChar()) : u'\\';
    for (qsizetype i = at + 1; i < m_text.size(); ++i) {
        if (!escape.isNull() && m_text.at(i) == escape)
            ++i;
        else if (m_text.at(i) == quote)
            return i + 1;
    }
    return m_text.size();
}

void MaskedCode::pair()
{
    m_around.assign(std::size_t(m_code.size()), -1);
    m_close.assign(std::size_t(m_code.size()), int(m_code.size()));
    std::vector<int> open;
    for (qsizetype at = 0; at < m_code.size(); ++at) {
        const QChar c = m_code.at(at);
        const bool closes = c == u')' || c == u']' || c == u'}';
        if (closes && !open.empty()) {
            m_close[std::size_t(open.back())] = int(at);
            open.pop_back();
        }
        m_around[std::size_t(at)] = open.empty() ? -1 : open.back();
        if (c == u'(' || c == u'[' || c == u'{')
            open.push_back(int(at));
    }
}

qsizetype MaskedCode::bracketAround(qsizetype at) const
{
    return at >= 0 && at < m_code.size() ? m_around[std::size_t(at)] : -1;
}

qsizetype MaskedCode::closeOf(qsizetype open) const
{
    return m_close[std::size_t(open)];
}

bool MaskedCode::beginsBlock(qsizetype open) const
{
    if (charAt(open) != u'{')
        return false;
    const qsizetype before = previousNonBlank(open);
    const QChar c = charAt(before);
    if (m_dialect == Dialect::Powershell)
        return c != u'@';
    if (before < 0 || c == u')' || c == u';' || c == u'}' || c == u'{' || c == u'|')
        return true;
    if (c == u'>' && (charAt(before - 1) == u'=' || charAt(before - 1) == u'-'))
        return true;
    static const QRegularExpression words(
        u"(?:^|\\W)(?:else|try|finally|do|then|begin|loop)$|^\\s*(?:export |public |private |static |async )*"
        "(?:func|class|struct|namespace|public|private|static|void|if|for|switch|fn|sub)\\b[^=]*$"_s);
    const qsizetype line = m_code.lastIndexOf(u'\n', before) + 1;
    return words.match(m_code.mid(line, before + 1 - line)).hasMatch();
}

/// Whether a line break stands within a statement: the next line goes on with a dot, or this one ends with a sign.
bool MaskedCode::goesOnInNextLine(qsizetype lineBreak) const
{
    const QChar before = charAt(previousNonBlank(lineBreak, false));
    const QChar next = charAt(nextNonBlank(lineBreak));
    if (m_dialect == Dialect::Powershell)
        return before == u'`' || before == u'|' || before == u'=' || before == u',';
    return next == u'.' || before == u'\\' || before == u'=' || before == u',' || before == u'+' || before == u'(';
}

qsizetype MaskedCode::statementStart(qsizetype at) const
{
    const qsizetype around = bracketAround(at);
    qsizetype start = at;
    while (start > 0) {
        const qsizetype before = start - 1;
        const bool same = bracketAround(before) == around;
        if (before == around)
            break;
        const QChar c = m_code.at(before);
        if (same && (c == u';' || (c == u'\n' && !goesOnInNextLine(before))))
            break;
        start = before;
    }
    return start;
}

qsizetype MaskedCode::statementEnd(qsizetype at) const
{
    const qsizetype around = bracketAround(at);
    const qsizetype limit = around < 0 ? m_code.size() : closeOf(around);
    qsizetype end = at;
    while (end < limit) {
        const QChar c = m_code.at(end);
        if (bracketAround(end) == around && (c == u';' || (c == u'\n' && !goesOnInNextLine(end))))
            break;
        ++end;
    }
    return end;
}

qsizetype MaskedCode::nextNonBlank(qsizetype at, bool lines) const
{
    while (at < m_code.size() && m_code.at(at).isSpace() && (lines || m_code.at(at) != u'\n'))
        ++at;
    return at;
}

qsizetype MaskedCode::previousNonBlank(qsizetype at, bool lines) const
{
    for (--at; at >= 0 && m_code.at(at).isSpace() && (lines || m_code.at(at) != u'\n');)
        --at;
    return at;
}

} // namespace exportdesk
