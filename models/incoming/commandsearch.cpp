// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/commandsearch.h"

#include "models/incoming/cmdreader.h"
#include "models/incoming/shellreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Tool = ToolCommand::Tool;

constexpr qsizetype mostCommandStarts = 50;
constexpr qsizetype mostScript = 512 * 1024;

const QString promptForm = u"(?:\\([\\w.-]+\\)[ \\t]*)?(?:[$%❯➜][ \\t]+|\\$(?=curl\\b)|PS [^>\\n]*>[ \\t]*|"
                           "[A-Za-z]:\\\\[^>\\n]*>[ \\t]*|\\[?[\\w.-]+@[\\w.-]+[^$#%\\n]{0,60}[$#%][ \\t]+)"_s;

/// Where a command with a tool can start in a line: after a prompt, other commands or an assignment.
const QRegularExpression &commandStart()
{
    static const QRegularExpression start(
        QString(
            u"^[ \\t]*(?:[-*][ \\t]+|\\d{1,2}[.)][ \\t]+|>[ \\t]+|#[ \\t]+)?(?:"_s + promptForm
            + u")?`?"
              "(?:(?:[\\d*/,-]+[ \\t]+){5}(?:root[ \\t]+)?|@(?=curl|wget))?"
              "(?:(?:sudo|time|env|exec|command|nohup|then|do|RUN|!|&&|\\|\\|?)[ \\t]+|cd [^\\n&;]*&&[ \\t]*|"
              "(?:export[ \\t]+)?[A-Za-z_]\\w*=(?:\"?\\$\\(|`|\"[^\"\\n]*\"[ \\t]+|[^\\s`($]*[ \\t]+)|"
              "(?:echo|cat|printf)[ \\t][^\\n|]*\\|[ \\t]*)*"
              "((?:[\\w.~-]*/)*(?:curl(?:\\.exe)?|wget)(?=[\\s\\\\^]|$)|(?:https?|xhs?)(?=[ \\t]+(?:-|[A-Z]+[ \\t]|[\\w.:{$]+[./])))"_s),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return start;
}

/// Prompts and, where every line has one, marks of quotation are gone.
QString withoutPrompts(const QString &text, bool hashes)
{
    static const QRegularExpression prompt(QString(u"^[ \\t]*"_s + promptForm), QRegularExpression::MultilineOption);
    static const QRegularExpression more(u"(?<=[\\\\^`]\\n)[ \\t]*>[ \\t]"_s);
    static const QRegularExpression unquoted(u"^(?!>)."_s, QRegularExpression::MultilineOption);
    static const QRegularExpression mark(u"^>[ \\t]?"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression hash(u"^[ \\t]*#[ \\t]+(?=(?:sudo[ \\t]+)?(?:curl|wget|https?)\\s)"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression secondary(u"^[ \\t]*>[ \\t](?=[ \\t]*(?:-|curl\\b|[\"'{}]))"_s,
                                              QRegularExpression::MultilineOption);
    QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    if (!unquoted.match(lines).hasMatch())
        lines.remove(mark);
    lines.remove(prompt);
    lines.remove(more);
    lines.remove(secondary);
    if (hashes)
        lines.remove(hash);
    return lines;
}

std::optional<Tool> toolNamed(const QString &word)
{
    const qsizetype slash = std::max(word.lastIndexOf(u'/'), word.lastIndexOf(u'\\'));
    QString name = word.mid(slash + 1).toLower();
    if (name.endsWith(".exe"_L1))
        name.chop(4);
    if (name == "curl"_L1)
        return Tool::Curl;
    if (name == "wget"_L1 || name == "wget2"_L1)
        return Tool::Wget;
    static const QStringList httpie{u"http"_s, u"https"_s, u"xh"_s, u"xhs"_s};
    return httpie.contains(word) ? std::optional(Tool::Httpie) : std::nullopt;
}

bool runsOthers(const QString &word)
{
    static const QStringList names{u"sudo"_s,     u"env"_s,   u"docker"_s, u"podman"_s,  u"kubectl"_s,
                                   u"ssh"_s,      u"xargs"_s, u"watch"_s,  u"nice"_s,    u"timeout"_s,
                                   u"doas"_s,     u"start"_s, u"call"_s,   u"stdbuf"_s,  u"flock"_s,
                                   u"parallel"_s, u"eval"_s,  u"wsl"_s,    u"retry"_s,   u"setsid"_s,
                                   u"nohup"_s,    u"time"_s,  u"exec"_s,   u"command"_s, u"chronic"_s};
    return names.contains(word.mid(word.lastIndexOf(u'/') + 1));
}

QList<ToolCommand> toolsOf(const QList<ShellCommand> &commands, const QHash<QString, QString> &files)
{
    QList<ToolCommand> found;
    for (const ShellCommand &command : commands) {
        if (auto tool = toolCommandOf(command)) {
            tool->files = files;
            found += *tool;
        }
    }
    return found;
}

bool isSameCommand(const ToolCommand &a, const ToolCommand &b)
{
    return a.command.words == b.command.words && a.command.input == b.command.input
        && a.command.inputFile == b.command.inputFile && a.files == b.files;
}

/// The commands of every branch and round; conditions stay where not all of them are the same.
QList<ToolCommand> allReadings(const QString &lines)
{
    constexpr int mostReadings = 12;
    const ShellScript script = readShellScript(lines);
    QList<ToolCommand> all = toolsOf(script.commands, script.files);
    const qsizetype usual = all.size();
    int readings = 1;
    for (const int options : script.options)
        readings = std::max(readings, std::min(options, mostReadings));
    for (int reading = 1; reading < readings; ++reading) {
        const ShellScript other = readShellScript(lines, reading, script.options);
        for (const ToolCommand &one : toolsOf(other.commands, other.files)) {
            const bool known = std::any_of(all.begin(), all.end(),
                                           [&one](const ToolCommand &found) { return isSameCommand(one, found); });
            if (!known)
                all += one;
        }
    }
    if (all.size() == usual) {
        for (ToolCommand &one : all)
            one.command.condition.clear();
    }
    return all;
}

QList<ToolCommand> posixCommands(const QString &lines)
{
    QList<ToolCommand> whole = allReadings(lines);
    QList<qsizetype> starts;
    for (auto all = commandStart().globalMatch(lines); all.hasNext() && starts.size() < mostCommandStarts;) {
        const auto match = all.next();
        const qsizetype lineStart = lines.lastIndexOf(u'\n', match.capturedStart(1)) + 1;
        if (!lines.mid(lineStart, match.capturedStart(1) - lineStart).trimmed().startsWith(u'#'))
            starts += match.capturedStart(1);
    }
    const bool open
        = std::any_of(whole.begin(), whole.end(), [](const ToolCommand &one) { return one.command.openQuote; });
    if (starts.isEmpty() || (whole.size() >= starts.size() && !open))
        return whole;
    // Prose with an apostrophe, or an example that is cut off: each command is read by itself.
    QList<ToolCommand> apart;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const bool last = i + 1 == starts.size();
        QString own = lines.mid(starts.at(i), last ? -1 : starts.at(i + 1) - starts.at(i));
        if (!last) // what stands before the next one in its line is not this one's
            own.truncate(own.lastIndexOf(u'\n') + 1);
        apart += allReadings(own);
    }
    return apart.size() < whole.size() ? whole : apart;
}

} // namespace

std::optional<ToolCommand> toolCommandOf(const ShellCommand &command)
{
    constexpr qsizetype furthest = 40;
    for (qsizetype i = 0; i < std::min(command.words.size(), furthest); ++i) {
        if (const auto tool = toolNamed(command.words.at(i))) {
            ToolCommand found{*tool, command, {}};
            found.command.words = command.words.mid(i);
            return found;
        }
        if (i == 0 && !runsOthers(command.words.first()))
            return {};
    }
    return {};
}

QList<ToolCommand> toolCommandsIn(const QString &text)
{
    static const QRegularExpression tools(u"\\b(?:curl|wget|https?|xhs?)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!tools.match(text).hasMatch())
        return {};
    const QString bounded = text.left(mostScript);
    const bool cmd = looksLikeCmd(bounded);
    QString lines = withoutPrompts(bounded, false);
    if (cmd && !lines.contains(" '"_L1))
        return toolsOf(readCmdScript(lines), {});
    if (cmd) { // the quotes of another shell
        static const QRegularExpression caret(u"\\^[ \\t]*\\n"_s);
        lines.replace(caret, u"\\\n"_s);
    }
    QList<ToolCommand> found = posixCommands(lines);
    return found.isEmpty() ? posixCommands(withoutPrompts(bounded, true)) : found;
}

} // namespace exportdesk
