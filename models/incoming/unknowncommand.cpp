// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/unknowncommand.h"

#include "models/incoming/shellreader.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Commands that send nothing, or whose calls have a reader of their own; also words of other languages.
bool isKnownWord(const QString &name)
{
    static const QSet<QString> words{
        u"echo"_s,   u"cat"_s,      u"printf"_s,  u"export"_s,  u"set"_s,    u"cd"_s,
        u"jq"_s,     u"yq"_s,       u"sed"_s,     u"awk"_s,     u"grep"_s,   u"tee"_s,
        u"head"_s,   u"tail"_s,     u"mkdir"_s,   u"cp"_s,      u"mv"_s,     u"rm"_s,
        u"touch"_s,  u"true"_s,     u"false"_s,   u"test"_s,    u"read"_s,   u"exit"_s,
        u"return"_s, u"local"_s,    u"declare"_s, u"trap"_s,    u"curl"_s,   u"wget"_s,
        u"wget2"_s,  u"http"_s,     u"https"_s,   u"xh"_s,      u"xhs"_s,    u"exportdeskctl"_s,
        u"git"_s,    u"vi"_s,       u"vim"_s,     u"less"_s,    u"more"_s,   u"ls"_s,
        u"open"_s,   u"function"_s, u"if"_s,      u"for"_s,     u"while"_s,  u"then"_s,
        u"do"_s,     u"done"_s,     u"else"_s,    u"fi"_s,      u"const"_s,  u"let"_s,
        u"var"_s,    u"await"_s,    u"import"_s,  u"from"_s,    u"def"_s,    u"class"_s,
        u"use"_s,    u"using"_s,    u"package"_s, u"require"_s, u"new"_s,    u"try"_s,
        u"throw"_s,  u"async"_s,    u"public"_s,  u"private"_s, u"static"_s, u"tr"_s,
        u"date"_s,   u"sleep"_s,    u"chmod"_s,   u"source"_s,  u"eval"_s,   u"alias"_s,
        u"docker"_s, u"sort"_s};
    return words.contains(name);
}

QString withoutFolder(const QString &word)
{
    return word.mid(word.lastIndexOf(u'/') + 1);
}

bool isScript(const QString &word)
{
    static const QRegularExpression form(
        u"^(?:[\\w.~-]*/)+[\\w.-]+$|^[\\w-]+\\.(?:sh|bash|zsh|py|js|mjs|ts|rb|pl|php|ps1|cmd|bat)$"_s);
    return form.match(word).hasMatch();
}

/// Where the command itself begins, behind sudo, env and interpreters.
qsizetype beginOf(const QStringList &words)
{
    static const QSet<QString> before{u"sudo"_s,    u"env"_s,     u"time"_s,       u"nohup"_s, u"exec"_s,
                                      u"command"_s, u"bash"_s,    u"sh"_s,         u"zsh"_s,   u"dash"_s,
                                      u"python"_s,  u"python3"_s, u"node"_s,       u"ruby"_s,  u"perl"_s,
                                      u"php"_s,     u"pwsh"_s,    u"powershell"_s, u"npx"_s,   u"deno"_s,
                                      u"uv"_s,      u"run"_s,     u"nice"_s,       u"."_s,     u"source"_s};
    static const QRegularExpression assignment(u"^[A-Za-z_]\\w*="_s);
    qsizetype at = 0;
    while (at + 1 < words.size()
           && (before.contains(withoutFolder(words.at(at))) || assignment.match(words.at(at)).hasMatch()))
        ++at;
    return at;
}

/// What the words of a command say of it.
struct Arguments {
    bool hasOption = false;
    bool hasAddress = false;
    bool hasData = false; ///< JSON, or a file of it
};

Arguments argumentsIn(const QStringList &words)
{
    static const QRegularExpression option(u"^--?[A-Za-z]"_s);
    static const QRegularExpression address(u"^https?://|/export/jobs\\b|/data/core/ups\\b"_s);
    static const QRegularExpression data(u"^@[^\\s@]+$|\\.(?:json|ya?ml)$|^(?:--?[\\w-]+=)?[{\\[]\\s*\""_s);
    Arguments found;
    for (const QString &word : words) {
        found.hasOption = found.hasOption || option.match(word).hasMatch();
        found.hasAddress = found.hasAddress || address.match(word).hasMatch();
        found.hasData = found.hasData || data.match(word).hasMatch();
    }
    return found;
}

bool seemsToSend(const ShellCommand &command, const QString &name, const QStringList &arguments)
{
    static const QRegularExpression plain(u"^(?:[\\w.~-]*/)*[a-z_][\\w.-]*$"_s);
    static const QRegularExpression speaking(u"curl|http|post|wget|rest|req|send|launch|export|aep|adobe|api|call"_s);
    const bool isMethod = name.contains(u'.') && !isScript(name); // of another language
    if (isMethod || !plain.match(name).hasMatch() || isKnownWord(withoutFolder(name)))
        return false;
    const Arguments found = argumentsIn(arguments);
    const bool hasInput = command.input && command.input->trimmed().startsWith(u'{');
    const bool isSomething = found.hasAddress || found.hasData || hasInput || !command.inputFile.isEmpty();
    return isSomething
        && (isScript(name) || found.hasOption || speaking.match(withoutFolder(name)).hasMatch()
            || (found.hasAddress && found.hasData));
}

} // namespace

QString unknownCommandIn(const QString &text)
{
    constexpr qsizetype mostText = 64 * 1024;
    static const QRegularExpression start(
        u"^[ \\t]*(?:[$%>] )?(?:[A-Za-z_]\\w*=\\S*[ \\t]+)*(?:[\\w.~-]*/)*[a-z_.][\\w.-]*[ \\t]+\\S"_s,
        QRegularExpression::MultilineOption);
    if (!start.match(text).hasMatch())
        return {};
    static const QRegularExpression prompt(u"^[ \\t]*[$%>] (?=\\S)"_s, QRegularExpression::MultilineOption);
    const ShellScript script = readShellScript(QString(text.left(mostText)).remove(prompt));
    for (const ShellCommand &command : script.commands) {
        const qsizetype at = beginOf(command.words);
        const QString name = command.words.value(at);
        if (at < command.words.size() && seemsToSend(command, name, command.words.mid(at + 1)))
            return withoutSecrets(name).left(60);
    }
    return {};
}

} // namespace exportdesk
