// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/cmdreader.h"

#include "models/platform/secretsigns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The command lines that the prompt passes to programs: carets are gone, quotes are still there.
QStringList commandLines(const QString &text)
{
    QStringList lines{QString()};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'^' && !quoted) {
            // At the end of a line the caret takes the line break away; the next character counts as it is.
            at += at + 1 < text.size() && text.at(at + 1) == u'\n' ? 2 : 1;
            if (at < text.size())
                lines.last() += text.at(at);
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (c == u'\n' || (!quoted && (c == u'&' || c == u'|'))) {
            lines += QString();
            quoted = false;
        } else {
            lines.last() += c;
        }
    }
    return lines;
}

/// Splits as programs compiled for Windows do: \" is a quote, "" within quotes too, backslashes count only before one.
/// Browsers double every backslash, also where no quote follows (\a doubles); what they mean is the single one.
ShellCommand programWords(const QString &line, bool doubles)
{
    ShellCommand command;
    std::optional<QString> word;
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (!quoted && c.isSpace()) {
            if (word)
                command.words += *word;
            word.reset();
            continue;
        }
        if (!word)
            word = QString();
        qsizetype slashes = 0;
        while (at + slashes < line.size() && line.at(at + slashes) == u'\\')
            ++slashes;
        if (slashes > 0) {
            const bool quote = at + slashes < line.size() && line.at(at + slashes) == u'"';
            const bool halves = quote || (doubles && slashes % 2 == 0);
            *word += QString(halves ? slashes / 2 : slashes, u'\\');
            at += slashes - 1;
            if (quote && slashes % 2 != 0) {
                *word += u'"';
                ++at;
            }
        } else if (c == u'"' && quoted && at + 1 < line.size() && line.at(at + 1) == u'"') {
            *word += u'"';
            ++at;
        } else if (c == u'"') {
            quoted = !quoted;
        } else {
            *word += c;
        }
    }
    if (word)
        command.words += *word;
    command.openQuote = quoted;
    return command;
}

/// The variables that "set" sets; nothing is known of what is set in branches.
class CmdVariables
{
public:
    /// True for a line that only sets a variable.
    bool read(const QString &line)
    {
        static const QRegularExpression form(
            u"^\\s*@?(?:(if\\b|for\\b|else\\b|\\)).*?)?\\bset\\s+(\"?)([A-Za-z_]\\w*)=(.*?)\\2\\s*\\)?\\s*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto found = form.match(line.left(longest));
        const bool isBranch = found.hasCaptured(1) || m_depth > 0;
        m_depth = std::max<qsizetype>(0, m_depth + line.count(u'(') - line.count(u')'));
        if (!found.hasMatch())
            return false;
        static const QRegularExpression argument(u"%[0-9*~]"_s); // of the batch file
        const QString name = found.captured(3).toLower();
        if (isBranch || argument.match(found.captured(4)).hasMatch() || isSecretUnder(name, found.captured(4))
            || m_values.size() >= most)
            m_values.remove(name);
        else
            m_values[name] = filled(found.captured(4));
        return true;
    }

    /// With the values of %NAME% and !NAME!; unknown ones stay as they are written.
    QString filled(const QString &line) const
    {
        static const QRegularExpression place(u"%([A-Za-z_]\\w*)%|!([A-Za-z_]\\w*)!"_s);
        QString text;
        qsizetype from = 0;
        for (auto all = place.globalMatch(line); all.hasNext() && text.size() < longest;) {
            const auto match = all.next();
            text += QStringView(line).mid(from, match.capturedStart() - from);
            text += m_values.value((match.captured(1) + match.captured(2)).toLower(), match.captured());
            from = match.capturedEnd();
        }
        return text + line.mid(from);
    }

    /// %NAME:a=b% and %NAME:~0,9% of variables that the text sets, by their names.
    QStringList changed(const QString &line) const
    {
        static const QRegularExpression place(u"[%!]([A-Za-z_]\\w*):[^%!\\n]*[%!]"_s);
        QStringList names;
        for (auto all = place.globalMatch(line.left(longest)); all.hasNext();) {
            const QString name = all.next().captured(1);
            if (m_values.contains(name.toLower()))
                names += u"%%%1:…%%"_s.arg(name).replace("%%"_L1, "%"_L1);
        }
        return names;
    }

private:
    static constexpr qsizetype longest = 64 * 1024;
    static constexpr qsizetype most = 200;
    QHash<QString, QString> m_values;
    qsizetype m_depth = 0; ///< of parentheses that are open
};

bool setsCmdVariables(const QString &text)
{
    static const QRegularExpression form(u"^\\s*@?set\\s+\"?[A-Za-z_]\\w*=[\\s\\S]*%[A-Za-z_]\\w*(?::[^%\\n]*)?%"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::MultilineOption);
    return form.match(text).hasMatch();
}

} // namespace

bool looksLikeCmd(const QString &text)
{
    static const QRegularExpression signs(
        u"\\^[ \\t]*\\r?\\n|\\^\"|\"\\{\\s*\"\"\\w|^\\s*[A-Za-z]:\\\\[^>\\n]*>|^\\s*@echo off"_s);
    return signs.match(text).hasMatch() || setsCmdVariables(text);
}

QList<ShellCommand> readCmdScript(const QString &text)
{
    static const QRegularExpression blanks(u"\\^[ \\t]+\\n"_s);
    QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    lines.replace(blanks, u"^\n"_s);
    QList<ShellCommand> commands;
    const bool isOfBrowser = lines.contains("^\""_L1);
    CmdVariables variables;
    QStringList unread;
    for (const QString &line : commandLines(lines)) {
        unread += variables.changed(line);
        if (variables.read(line))
            continue;
        ShellCommand command = programWords(variables.filled(line), isOfBrowser);
        command.unread = unread;
        if (!command.words.isEmpty() && !command.words.first().startsWith("::"_L1)
            && command.words.first().compare("rem"_L1, Qt::CaseInsensitive) != 0)
            commands += command;
    }
    return commands;
}

} // namespace exportdesk
