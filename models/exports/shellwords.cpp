// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/shellwords.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Words of the shell that no argument of curl is.
bool startsWithKeyword(QStringView line)
{
    static const QRegularExpression keyword(
        u"^(?:done|fi|esac|else|elif|then|do|for|while|until|if|case|sleep|echo|exit|return|break|continue|\\}|\\))(?=[\\s;|&<>]|$)"_s);
    return keyword.match(line.left(20)).hasMatch();
}

class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(QString(text).replace("\r\n"_L1, "\n"_L1))
    {
    }

    ShellWords split()
    {
        while (m_at < m_text.size() && step()) { }
        endWord();
        return m_result;
    }

private:
    /// Reads the next character outside of quotes; false at the end of the command.
    bool step()
    {
        const QChar c = m_text.at(m_at);
        const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        if (c == u'\'')
            single();
        else if (c == u'"')
            twofold();
        else if (c == u'$' && next == u'\'')
            ansi();
        else if (c == u'\\' || (c == u'^' && next == u'\n'))
            escape();
        else if (c == u'\n')
            lineBreak();
        else if (c.isSpace())
            ++m_at, endWord();
        else if (c == u';' || c == u'|' || c == u'&')
            return m_word && !m_word->isEmpty() && m_word->contains("://"_L1) && c == u'&' ? readPlain(c) : false;
        else
            readPlain(c);
        return true;
    }

    bool readPlain(QChar c)
    {
        word() += c;
        ++m_at;
        return true;
    }

    void single()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        m_result.openQuote = m_result.openQuote || end < 0;
        word() += m_text.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    void twofold()
    {
        word();
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                return;
            }
            const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
            if (c == u'\\' && (next == u'"' || next == u'\\' || next == u'$' || next == u'`')) {
                word() += next;
                ++m_at;
            } else if (c == u'\\' && next == u'\n') {
                ++m_at;
            } else {
                word() += c;
            }
        }
        m_result.openQuote = true;
    }

    void ansi()
    {
        word();
        for (m_at += 2; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\'') {
                ++m_at;
                return;
            }
            if (c != u'\\' || m_at + 1 >= m_text.size()) {
                word() += c;
                continue;
            }
            const QChar name = m_text.at(++m_at);
            const int digits = name == u'u' ? 4 : name == u'x' ? 2 : 0;
            bool ok = false;
            const uint code = digits ? m_text.mid(m_at + 1, digits).toUInt(&ok, 16) : 0;
            if (ok) {
                word() += QChar(char16_t(code));
                m_at += digits;
            } else if (const qsizetype known = u"ntr\\'\"?"_s.indexOf(name); known >= 0) {
                word() += u"\n\t\r\\'\"?"_s.at(known);
            } else {
                word() += c;
                word() += name;
            }
        }
        m_result.openQuote = true;
    }

    void escape()
    {
        // "\" and blanks before the line's end: meant as "the line goes on", a shell would take it as a blank.
        qsizetype after = m_at + 1;
        while (after < m_text.size() && (m_text.at(after) == u' ' || m_text.at(after) == u'\t'))
            ++after;
        if (after >= m_text.size() || m_text.at(after) == u'\n') {
            if (after > m_at + 1)
                endWord();
            m_at = qMin(after + 1, m_text.size());
            return;
        }
        word() += m_text.at(m_at + 1);
        m_at += 2;
    }

    void lineBreak()
    {
        ++m_at;
        endWord();
        const QStringView rest = QStringView(m_text).mid(m_at).trimmed();
        if (rest.startsWith("curl "_L1) || startsWithKeyword(rest)) // another command, or the end of a loop
            m_at = m_text.size();
        else if (!m_result.words.isEmpty() && !rest.isEmpty())
            m_result.joinedLines = true;
    }

    QString &word()
    {
        if (!m_word)
            m_word = QString();
        return *m_word;
    }

    void endWord()
    {
        if (m_word)
            m_result.words += *m_word;
        m_word.reset();
    }

    const QString m_text;
    qsizetype m_at = 0;
    std::optional<QString> m_word;
    ShellWords m_result;
};

} // namespace

ShellWords readShellWords(const QString &text)
{
    return Splitter(text).split();
}

} // namespace exportdesk
