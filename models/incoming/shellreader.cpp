// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/shellreader.h"

#include "models/incoming/shellescapes.h"
#include "models/incoming/shellstate.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int deepestShell = 20;

/// A list of commands that is being read, at the top or within $(…).
struct ShellList {
    ShellCommand command;
    std::optional<QString> word;
    QString printed; ///< by the commands so far
    bool known = true; ///< all that they print
    ShellState::Printed piped; ///< from the command before |
    QString outputFile;
    bool appends = false;
    bool isArray = false; ///< NAME=( … ): line breaks are blanks
};

class ShellReading
{
public:
    ShellReading(const QString &text, ShellState &state, int depth)
        : m_text(text)
        , m_state(state)
        , m_depth(depth)
    {
    }

    void readAll()
    {
        while (m_at < m_text.size())
            step();
        endCommand(false);
    }

    /// The text of an unquoted here-document, in which variables are replaced.
    QString expanded()
    {
        m_now.word = QString();
        while (m_at < m_text.size())
            stepInQuotes(false);
        return m_now.word.value_or(QString());
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(); }

    /// What comes next; an expression would look at all of the text each time.
    QString ahead() const
    {
        constexpr qsizetype far = 1000;
        return m_text.mid(m_at, far);
    }

    QString &word()
    {
        if (!m_now.word)
            m_now.word = QString();
        return *m_now.word;
    }

    void endWord()
    {
        if (m_now.word)
            m_now.command.words += *m_now.word;
        m_now.word.reset();
    }

    /// Reads what begins outside of quotes.
    void step()
    {
        const QChar c = peek();
        const bool inAddress = c == u'&' && m_now.word && m_now.word->contains("://"_L1) && !peek(1).isSpace()
            && peek(1) != u'&' && !peek(1).isNull();
        if (c == u'\n')
            lineBreak();
        else if (c.isSpace())
            ++m_at, endWord();
        else if (c == u'#' && !m_now.word)
            m_at = std::max(m_at + 1, m_text.indexOf(u'\n', m_at) < 0 ? m_text.size() : m_text.indexOf(u'\n', m_at));
        else if (c == u'\\')
            escape();
        else if (c == u'<' || c == u'>' || (c == u'&' && peek(1) == u'>'))
            redirection();
        else if (c == u';' || c == u'|' || (c == u'&' && !inAddress))
            separator();
        else if (c == u'(' || c == u')')
            parenthesis();
        else
            piece();
    }

    void piece()
    {
        const QChar c = peek();
        const qsizetype curly = u"‘“‚„"_s.indexOf(c);
        if (c == u'\'')
            quoted(u"'"_s);
        else if (c == u'"')
            doubleQuotes();
        else if (curly >= 0) // from a word processor
            quoted(curly % 2 == 0 ? u"’‘"_s : u"”“"_s);
        else if (c == u'$')
            dollar(false);
        else if (c == u'`')
            backquotes();
        else
            word() += c, ++m_at;
    }

    /// Up to one of these quotes, literally.
    void quoted(const QString &ends)
    {
        const qsizetype from = m_at + 1;
        qsizetype end = from;
        while (end < m_text.size() && !ends.contains(m_text.at(end)))
            ++end;
        word() += m_text.mid(from, end - from);
        m_now.command.openQuote = m_now.command.openQuote || end >= m_text.size();
        m_at = std::min(end + 1, m_text.size());
    }

    void doubleQuotes()
    {
        word();
        ++m_at;
        while (m_at < m_text.size() && peek() != u'"')
            stepInQuotes(true);
        m_now.command.openQuote = m_now.command.openQuote || m_at >= m_text.size();
        m_at = std::min(m_at + 1, m_text.size());
    }

    void stepInQuotes(bool escapesQuotes)
    {
        const QChar c = peek();
        const QChar next = peek(1);
        if (c == u'\\' && (next == u'\\' || next == u'$' || next == u'`' || (escapesQuotes && next == u'"')))
            word() += next, m_at += 2;
        else if (c == u'\\' && next == u'\n')
            m_at += 2;
        else if (c == u'$')
            dollar(true);
        else if (c == u'`')
            backquotes();
        else
            word() += c, ++m_at;
    }

    void ansi()
    {
        word();
        m_at += 2;
        while (m_at < m_text.size() && peek() != u'\'') {
            if (peek() == u'\\')
                word() += shellEscape(m_text, ++m_at);
            else
                word() += m_text.at(m_at++);
        }
        m_now.command.openQuote = m_now.command.openQuote || m_at >= m_text.size();
        m_at = std::min(m_at + 1, m_text.size());
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
            m_at = std::min(after + 1, m_text.size());
            return;
        }
        word() += m_text.at(m_at + 1);
        m_at += 2;
    }

    void dollar(bool inQuotes)
    {
        const QChar next = peek(1);
        static const QRegularExpression name(u"^\\$([A-Za-z_]\\w*)"_s);
        if (next == u'\'' && !inQuotes)
            return ansi();
        if (next == u'"' && !inQuotes) {
            ++m_at;
            return doubleQuotes();
        }
        if (next == u'(' && m_depth < deepestShell)
            return substitution(inQuotes);
        if (next == u'{')
            return braces(inQuotes);
        if (const auto found = name.match(ahead()); found.hasMatch()) {
            m_at += found.capturedLength();
            return insert(m_state.variable(found.captured(1)), found.captured(), inQuotes);
        }
        word() += u'$';
        ++m_at;
    }

    /// ${NAME}, ${NAME:-default}, ${NAME[@]}
    void braces(bool inQuotes)
    {
        static const QRegularExpression form(u"^\\$\\{([A-Za-z_]\\w*)(\\[[@*]\\])?(?:(:?[-=?+])([^{}]*))?\\}"_s);
        const auto found = form.match(ahead());
        if (!found.hasMatch()) {
            static const QRegularExpression other(u"^\\$\\{!?([A-Za-z_]\\w*)"_s); // ${NAME/a/b}, ${NAME%a}
            if (const QString name = other.match(ahead()).captured(1); !name.isEmpty())
                m_state.distrust(name, u"${%1…}"_s.arg(name));
            word() += u'$';
            ++m_at;
            return;
        }
        m_at += found.capturedLength();
        if (const auto values = m_state.array(found.captured(1)); values && !found.captured(2).isEmpty()) {
            for (qsizetype i = 0; i < values->size(); ++i) {
                if (i > 0)
                    endWord();
                word() += values->at(i);
            }
            return;
        }
        auto value = m_state.variable(found.captured(1));
        if (!value && found.captured(3).endsWith(u'-'))
            value = found.captured(4);
        insert(value, found.captured(), inQuotes);
    }

    /// Puts a value in; outside of quotes its blanks separate words. Unknown ones stay as they are written.
    void insert(const std::optional<QString> &value, const QString &source, bool inQuotes)
    {
        if (!value || inQuotes) {
            word() += value.value_or(source);
            return;
        }
        for (const QChar c : *value) {
            if (c.isSpace())
                endWord();
            else
                word() += c;
        }
    }

    /// $( … ) and $(( … )); arithmetic stays as it is written.
    void substitution(bool inQuotes)
    {
        const qsizetype start = m_at;
        if (peek(2) == u'(') {
            const qsizetype end = m_text.indexOf("))"_L1, m_at);
            m_at = end < 0 ? m_text.size() : end + 2;
            word() += m_text.mid(start, m_at - start);
            return;
        }
        const std::optional<QString> printed = readInner();
        insert(printed, m_text.mid(start, m_at - start), inQuotes);
    }

    /// Reads from the parenthesis after the current character to its end; returns what the commands print.
    std::optional<QString> readInner()
    {
        m_at += 2;
        ShellList outer = std::exchange(m_now, ShellList());
        ++m_depth;
        while (m_at < m_text.size() && peek() != u')')
            step();
        m_at = std::min(m_at + 1, m_text.size());
        endCommand(false);
        --m_depth;
        const ShellList inner = std::exchange(m_now, std::move(outer));
        if (!inner.known)
            return {};
        QString printed = inner.printed;
        while (printed.endsWith(u'\n'))
            printed.chop(1);
        return printed;
    }

    void backquotes()
    {
        const qsizetype start = m_at++;
        QString inner;
        while (m_at < m_text.size() && peek() != u'`') {
            const bool escaped = peek() == u'\\' && (peek(1) == u'`' || peek(1) == u'\\' || peek(1) == u'$');
            m_at += escaped ? 1 : 0;
            inner += peek();
            ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
        if (m_depth < deepestShell)
            ShellReading(inner, m_state, m_depth + 1).readAll();
        word() += m_text.mid(start, m_at - start);
    }

    void parenthesis()
    {
        static const QRegularExpression assignment(u"^[A-Za-z_]\\w*\\+?=$"_s);
        if (readPattern())
            return;
        const bool isArray = peek() == u'(' && m_now.word && m_now.command.words.isEmpty() && m_depth < deepestShell
            && assignment.match(*m_now.word).hasMatch();
        if (!isArray) {
            ++m_at;
            return endCommand(false);
        }
        const QString name = *m_now.word;
        ShellList outer = std::exchange(m_now, ShellList());
        m_now.isArray = true;
        ++m_depth;
        ++m_at;
        while (m_at < m_text.size() && peek() != u')')
            step();
        endWord();
        m_at = std::min(m_at + 1, m_text.size());
        --m_depth;
        const QStringList values = std::exchange(m_now, std::move(outer)).command.words;
        m_now.word.reset();
        const bool appends = name.endsWith("+="_L1);
        m_state.setArray(name.left(name.size() - (appends ? 2 : 1)), values, appends);
    }

    /// The pattern of a case, up to its parenthesis.
    bool readPattern()
    {
        QStringList &words = m_now.command.words;
        const bool starts = words.value(0) == "case"_L1 && words.value(2) == "in"_L1;
        if (!starts && !m_state.flow().awaitsPattern())
            return false;
        endWord();
        if (starts) {
            QStringList head = words.mid(0, 3);
            m_state.flow().steer(head);
            words = words.mid(3);
        }
        if (!m_state.flow().awaitsPattern())
            return false;
        if (peek() == u')')
            m_state.flow().setPattern(std::exchange(words, QStringList()));
        ++m_at;
        return true;
    }

    void separator()
    {
        const QChar c = peek();
        const bool twice = peek(1) == c;
        m_at += twice ? 2 : 1;
        if (c == u'|' && m_state.flow().awaitsPattern())
            return endWord();
        if (!m_now.isArray)
            endCommand(c == u'|' && !twice);
        if (twice && c == u';')
            m_state.flow().endBranch();
        else if (twice && !m_now.isArray)
            m_state.flow().chain();
    }

    void redirection()
    {
        if (peek() == u'<' && peek(1) == u'(' && m_depth < deepestShell) { // part of a word
            const std::optional<QString> printed = readInner();
            word() += printed ? m_state.addFile(*printed) : u"<(…)"_s;
            return;
        }
        if (m_now.word && m_now.word->size() == 1 && m_now.word->at(0).isDigit())
            m_now.word.reset(); // 2>file
        else
            endWord();
        const bool output = peek() != u'<';
        if (m_text.mid(m_at, 3) == "<<<"_L1) {
            m_at += 3;
            m_now.command.input = QString(nextWord() + u'\n');
        } else if (m_text.mid(m_at, 2) == "<<"_L1) {
            hereDocument();
        } else if (output) {
            m_at += peek() == u'&' ? 2 : 1;
            const bool appends = peek() == u'>';
            m_at += appends || peek() == u'|' ? 1 : 0;
            if (peek() == u'&') { // to another descriptor
                ++m_at;
                nextWord();
                return;
            }
            m_now.outputFile = nextWord();
            m_now.appends = appends;
        } else {
            ++m_at;
            const QString name = nextWord();
            m_now.command.input = m_state.file(name);
            m_now.command.inputFile = m_now.command.input ? QString() : name;
        }
    }

    /// The word that follows, taken out of the command.
    QString nextWord()
    {
        while (peek() == u' ' || peek() == u'\t')
            ++m_at;
        const qsizetype before = m_now.command.words.size();
        m_now.word.reset();
        while (m_at < m_text.size() && !peek().isSpace() && !u";|&()<>"_s.contains(peek())) {
            if (peek() == u'\\')
                escape();
            else
                piece();
        }
        endWord();
        QStringList &words = m_now.command.words;
        QString found = words.mid(before).join(u' ');
        words = words.mid(0, before);
        return found;
    }

    /// <<EOF: the document begins behind the line and is passed over when the line ends.
    void hereDocument()
    {
        m_at += 2;
        const bool strips = peek() == u'-';
        m_at += strips ? 1 : 0;
        const qsizetype from = m_at;
        const QString delimiter = nextWord();
        const bool literal = QStringView(m_text).mid(from, m_at - from).contains(u'\'')
            || QStringView(m_text).mid(from, m_at - from).contains(u'"')
            || QStringView(m_text).mid(from, m_at - from).contains(u'\\');
        qsizetype at = m_documentsEnd;
        if (at < 0) {
            const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
            at = lineEnd < 0 ? m_text.size() : lineEnd + 1;
        }
        QString document;
        while (at < m_text.size()) {
            const qsizetype next = m_text.indexOf(u'\n', at);
            QString line = m_text.mid(at, next < 0 ? -1 : next - at);
            at = next < 0 ? m_text.size() : next + 1;
            if (line.trimmed() == delimiter)
                break;
            while (strips && line.startsWith(u'\t'))
                line.remove(0, 1);
            document += line + u'\n';
        }
        m_documentsEnd = at;
        m_now.command.input
            = literal || m_depth >= deepestShell ? document : ShellReading(document, m_state, m_depth + 1).expanded();
    }

    void lineBreak()
    {
        ++m_at;
        if (m_documentsEnd >= 0) {
            m_at = std::max(m_at, m_documentsEnd);
            m_documentsEnd = -1;
        } else if (goesOn()) {
            m_now.command.joinedLines = true;
            return endWord();
        }
        if (m_now.isArray)
            endWord();
        else
            endCommand(false);
    }

    /// Whether the next line can only belong to this command.
    bool goesOn() const
    {
        static const QRegularExpression start(u"^\\s*(?:[-–—]{1,2}[A-Za-z]|https?://|['\"“‘]|\\$['\"])"_s);
        static const QRegularExpression tool(u"(?:^|/)(?:curl|wget|https?|xh)(?:\\.exe)?$"_s);
        const QStringList words = m_now.command.words.mid(0, 4) + QStringList{m_now.word.value_or(QString())};
        const bool calls
            = std::any_of(words.begin(), words.end(), [](const QString &one) { return tool.match(one).hasMatch(); });
        return calls && start.match(ahead()).hasMatch();
    }

    void endCommand(bool pipes)
    {
        endWord();
        ShellCommand command = std::exchange(m_now.command, ShellCommand());
        const ShellState::Printed piped = std::exchange(m_now.piped, {});
        const QString outputFile = std::exchange(m_now.outputFile, QString());
        if (command.words.isEmpty() && !command.input && command.inputFile.isEmpty())
            return;
        if (!command.input && command.inputFile.isEmpty()) {
            command.input = piped.text;
            command.inputFile = piped.file;
        }
        const ShellState::Printed printed = m_state.run(std::move(command));
        if (!outputFile.isEmpty()) {
            m_state.writeFile(outputFile, printed.text, m_now.appends);
        } else if (pipes) {
            m_now.piped = printed;
        } else {
            m_now.printed += printed.text.value_or(QString());
            m_now.known = m_now.known && printed.text.has_value();
        }
    }

    const QString &m_text;
    ShellState &m_state;
    int m_depth = 0;
    qsizetype m_at = 0;
    qsizetype m_documentsEnd = -1; ///< of the here-documents that begin in this line
    ShellList m_now;
};

} // namespace

ShellScript readShellScript(const QString &text, int variant, const QList<int> &options)
{
    ShellState state(variant, options);
    const QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    ShellReading(lines, state, 0).readAll();
    return state.script();
}

} // namespace exportdesk
