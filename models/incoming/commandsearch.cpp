// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/commandsearch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Where a command with curl can start in a line: after a prompt, other commands or an assignment.
const QRegularExpression &commandStart()
{
    static const QRegularExpression start(
        u"^[ \\t]*(?:[$>%#][ \\t]+|PS [^>\\n]*>[ \\t]*|[\\w.-]+@[\\w.-]+[^$#\\n]{0,60}[$#][ \\t]+)?"
        "(?:(?:sudo|time|env|exec|command|nohup|then|do|!|&&|\\|\\|?)[ \\t]+|cd [^\\n&;]*&&[ \\t]*|"
        "(?:export[ \\t]+)?[A-Za-z_]\\w*=(?:\"?\\$\\(|`|\"[^\"\\n]*\"[ \\t]+|[^\\s`($]*[ \\t]+)|"
        "(?:echo|cat|printf)[ \\t][^\\n|]*\\|[ \\t]*)*"
        "((?:[\\w.~-]*/)*curl(?:\\.exe)?)(?=[\\s\\\\^]|$)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return start;
}

/// A command without its here-document, and the document.
struct Parted {
    QString command;
    std::optional<QString> document;
};

Parted withoutHereDocument(const QString &text)
{
    static const QRegularExpression redirection(u"<<(-?)[ \\t]*([\"']?)(\\w+)\\2"_s);
    const QRegularExpressionMatch found = redirection.match(text);
    const bool quoted = found.hasMatch() && QStringView(text).left(found.capturedStart()).count(u'\'') % 2 != 0;
    if (!found.hasMatch() || quoted)
        return {text, {}};
    const qsizetype lineEnd = text.indexOf(u'\n', found.capturedEnd());
    if (lineEnd < 0)
        return {text.left(found.capturedStart()), QString()};
    QStringList lines;
    for (const QString &line : text.mid(lineEnd + 1).split(u'\n')) {
        if (line.trimmed() == found.captured(3))
            break;
        lines += line;
    }
    return {text.left(found.capturedStart()) + text.mid(found.capturedEnd(), lineEnd - found.capturedEnd()),
            lines.join(u'\n')};
}

} // namespace

QList<CurlCommand> curlCommandsIn(const QString &text, const QString &sandbox)
{
    constexpr qsizetype most = 50;
    if (!text.contains("curl"_L1, Qt::CaseInsensitive))
        return {};
    const QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    QList<qsizetype> starts;
    for (auto all = commandStart().globalMatch(lines); all.hasNext() && starts.size() < most;)
        starts += all.next().capturedStart(1);
    QList<CurlCommand> commands;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : lines.size();
        QString own = lines.mid(starts.at(i), end - starts.at(i));
        if (i + 1 < starts.size()) // what stands before the next one in its line is not this one's
            own.truncate(own.lastIndexOf(u'\n') + 1);
        const Parted parted = withoutHereDocument(own);
        commands += readCurl(parted.command, sandbox, parted.document);
    }
    return commands;
}

bool isTokenCommand(const CurlCommand &command)
{
    static const QRegularExpression path(u"/ims/(?:token|exchange|authorize)"_s);
    return path.match(command.url).hasMatch() || command.body.contains("grant_type="_L1);
}

} // namespace exportdesk
