// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/shellstate.h"

#include "models/incoming/shellescapes.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostCommands = 500;
constexpr qsizetype mostKept = 200; ///< variables and files
constexpr qsizetype mostValue = 256 * 1024;

bool isAssignment(const QString &word)
{
    static const QRegularExpression form(u"^[A-Za-z_]\\w*\\+?="_s);
    return form.match(word).hasMatch();
}

/// Words in front of a command that change nothing about it.
bool isPrefix(const QString &word)
{
    static const QStringList words{u"then"_s,  u"do"_s,      u"else"_s, u"if"_s, u"elif"_s,   u"while"_s,
                                   u"until"_s, u"!"_s,       u"{"_s,    u"}"_s,  u"exec"_s,   u"time"_s,
                                   u"nohup"_s, u"command"_s, u"$"_s,    u"&&"_s, u"builtin"_s};
    return words.contains(word);
}

/// Whether a value can be a part of a request: JSON, an ID, a list.
bool mayBePart(const QString &value)
{
    static const QRegularExpression part(u"[{\\[\",]|[0-9a-fA-F]{24}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-"_s);
    return part.match(value).hasMatch();
}

/// Programs that only read the files they are given.
bool onlyReads(const QStringList &words)
{
    static const QStringList readers{u"curl"_s, u"wget"_s, u"http"_s,   u"https"_s,     u"xh"_s,       u"xhs"_s,
                                     u"cat"_s,  u"grep"_s, u"egrep"_s,  u"wc"_s,        u"ls"_s,       u"less"_s,
                                     u"more"_s, u"head"_s, u"tail"_s,   u"diff"_s,      u"test"_s,     u"["_s,
                                     u"[["_s,   u"stat"_s, u"file"_s,   u"chmod"_s,     u"rm"_s,       u"echo"_s,
                                     u"trap"_s, u"jq"_s,   u"md5sum"_s, u"sha256sum"_s, u"jsonlint"_s, u"wc"_s};
    const bool inPlace = words.contains(u"-i"_s) && words.first() != "curl"_L1;
    return !inPlace && std::any_of(words.begin(), words.end(), [](const QString &word) {
        return readers.contains(word.mid(word.lastIndexOf(u'/') + 1)) || word == "json.tool"_L1;
    });
}

QString echoed(const QStringList &words)
{
    QStringList rest = words.mid(1);
    bool escapes = false;
    static const QRegularExpression option(u"^-[neE]+$"_s);
    while (!rest.isEmpty() && option.match(rest.first()).hasMatch())
        escapes = rest.takeFirst().contains(u'e') || escapes;
    const QString text = rest.join(u' ');
    return (escapes ? withoutShellEscapes(text) : text) + u'\n';
}

QString printed(const QStringList &words)
{
    QString format = withoutShellEscapes(words.value(1));
    QString text;
    qsizetype next = 2;
    static const QRegularExpression place(u"%[-+ 0-9.]*[sdibq%]"_s);
    qsizetype from = 0;
    for (auto all = place.globalMatch(format); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        text += format.mid(from, match.capturedStart() - from);
        const bool percent = match.captured().endsWith(u'%');
        text += percent ? u"%"_s : words.value(next++);
        from = match.capturedEnd();
    }
    return text + format.mid(from);
}

} // namespace

bool ShellState::affords(qsizetype size)
{
    if (size > m_budget)
        return false;
    m_budget -= size;
    return true;
}

std::optional<QString> ShellState::variable(const QString &name)
{
    const auto found = m_variables.constFind(name);
    if (const QString change = m_suspects.value(name); !change.isEmpty() && !m_unread.contains(change))
        m_unread += change;
    return found != m_variables.constEnd() && affords(found->size()) ? std::optional(*found) : std::nullopt;
}

void ShellState::distrust(const QString &name, const QString &change)
{
    if (mayBePart(m_variables.value(name)) || mayBePart(m_arrays.value(name).join(u' ')))
        m_unread += m_unread.contains(change) ? QStringList() : QStringList(change);
}

/// Files that the script wrote and another program gets.
void ShellState::distrustFiles(const QStringList &words)
{
    for (const QString &word : words) {
        if (m_files.remove(word) && !m_unread.contains(words.first()))
            m_unread += words.first().left(40);
    }
}

void ShellState::forget(const QString &name)
{
    m_variables.remove(name);
    m_arrays.remove(name);
}

std::optional<QStringList> ShellState::array(const QString &name)
{
    const auto found = m_arrays.constFind(name);
    const bool known = found != m_arrays.constEnd() && affords(found->join(QString()).size() + found->size());
    return known ? std::optional(*found) : std::nullopt;
}

void ShellState::setArray(const QString &name, const QStringList &values, bool append)
{
    if (m_arrays.size() < mostKept)
        m_arrays[name] = append ? m_arrays.value(name) + values : values;
}

std::optional<QString> ShellState::file(const QString &name)
{
    const auto found = m_files.constFind(name);
    return found != m_files.constEnd() && affords(found->size()) ? std::optional(*found) : std::nullopt;
}

void ShellState::writeFile(const QString &name, const std::optional<QString> &text, bool append)
{
    if (!text)
        m_files.remove(name);
    else if (!name.isEmpty() && m_files.size() < mostKept)
        m_files[name] = (append ? m_files.value(name) + *text : *text).left(mostValue);
}

QString ShellState::addFile(const QString &text)
{
    QString name = u"/dev/fd/%1"_s.arg(63 - m_files.size());
    writeFile(name, text, false);
    return name;
}

void ShellState::assign(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const bool append = word.at(equals - 1) == u'+';
    const QString name = word.left(append ? equals - 1 : equals);
    m_suspects.remove(append ? QString() : name);
    // What is secret under its name could not be told from anything else where the variable is used.
    if (m_variables.size() >= mostKept || holdsSecret(word))
        return forget(name);
    const QString value = word.mid(equals + 1);
    m_variables[name] = (append ? m_variables.value(name) + value : value).left(mostValue);
}

/// for NAME in …
void ShellState::loop(const QStringList &words)
{
    static const QRegularExpression unknown(u"[$*?`{]"_s);
    constexpr qsizetype most = 50;
    const QString name = words.value(1);
    const QStringList values = words.value(2) == "in"_L1 ? words.mid(3, most) : QStringList();
    const bool known = std::none_of(values.begin(), values.end(),
                                    [](const QString &value) { return unknown.match(value).hasMatch(); });
    const qsizetype round = known ? m_flow.round(name, values) : -1;
    m_variables.remove(name);
    if (round >= 0)
        assign(name + u'=' + values.at(round));
}

/// set -x NAME value; bash's own set has other options and no name.
bool ShellState::setInFish(const QStringList &words)
{
    static const QRegularExpression scope(u"^(?:-[xglUuf]{1,3}|--(?:export|global|local|universal|function))$"_s);
    static const QRegularExpression name(u"^[A-Za-z_]\\w*$"_s);
    QStringList rest = words.mid(1);
    while (!rest.isEmpty() && scope.match(rest.first()).hasMatch())
        rest.removeFirst();
    const bool sets = rest.size() > 1 && name.match(rest.first()).hasMatch();
    if (sets)
        assign(rest.first() + u'=' + rest.mid(1).join(u' '));
    return sets;
}

/// read -r -d '' NAME <<EOF
void ShellState::readInto(const ShellCommand &command)
{
    for (qsizetype i = 1; i < command.words.size(); ++i) {
        const QString &word = command.words.at(i);
        if (word == "-d"_L1 || word == "-p"_L1 || word == "-n"_L1 || word == "-t"_L1)
            ++i;
        else if (!word.startsWith(u'-') && command.input)
            return assign(word + u'=' + *command.input);
        else if (!word.startsWith(u'-'))
            forget(word);
    }
}

/// Commands that change variables to what is not known.
bool ShellState::setsUnread(const ShellCommand &command)
{
    static const QStringList setting{u"mapfile"_s, u"readarray"_s, u"unset"_s, u"let"_s, u"getopts"_s};
    static const QRegularExpression name(u"^[A-Za-z_]\\w*"_s);
    const QString program = command.words.value(0);
    const QStringList rest = command.words.mid(1);
    const bool prints = program == "printf"_L1 && rest.value(0) == "-v"_L1;
    if (prints || setting.contains(program)) {
        for (const QString &word : rest)
            forget(name.match(word).captured());
        return true;
    }
    const bool calls = std::any_of(rest.begin(), rest.end(), [](const QString &word) {
        return word.contains("curl"_L1) || word.contains("wget"_L1);
    });
    if (program == "."_L1 || program == "source"_L1 || (program == "eval"_L1 && !calls)) {
        for (auto one = m_variables.cbegin(); one != m_variables.cend(); ++one) {
            if (mayBePart(*one))
                m_suspects[one.key()] = program == "."_L1 ? u"source"_s : program;
        }
        return true;
    }
    return false;
}

ShellState::Printed ShellState::concatenated(const ShellCommand &command)
{
    QString text;
    bool any = false;
    for (const QString &name : command.words.mid(1)) {
        if (name.startsWith(u'-') && name != "-"_L1)
            continue;
        any = true;
        const auto content = name == "-"_L1 ? command.input : file(name);
        if (!content)
            return {{}, name};
        text += *content;
    }
    if (any)
        return {text, {}};
    return {command.input, command.inputFile};
}

std::optional<ShellState::Printed> ShellState::builtin(const ShellCommand &command)
{
    const QString program = command.words.value(0);
    const QStringList rest = command.words.mid(1);
    if (setsUnread(command))
        return Printed{QString(), {}};
    if (program.isEmpty())
        return Printed{command.input, command.inputFile}; // $(< file)
    if (program == "cat"_L1)
        return concatenated(command);
    if (program == "echo"_L1)
        return Printed{echoed(command.words), {}};
    if (program == "printf"_L1 && !rest.isEmpty())
        return Printed{printed(command.words), {}};
    if (program == "for"_L1) {
        loop(command.words);
        return Printed{QString(), {}};
    }
    if (program == "set"_L1 && setInFish(command.words))
        return Printed{QString(), {}};
    if (program == "read"_L1) {
        readInto(command);
        return Printed{QString(), {}};
    }
    static const QStringList declarations{u"export"_s, u"declare"_s, u"local"_s, u"readonly"_s, u"typeset"_s};
    if (declarations.contains(program)) {
        for (const QString &word : rest) {
            if (isAssignment(word))
                assign(word);
        }
        return Printed{QString(), {}};
    }
    // They change the form of a text at most.
    static const QStringList passing{u"tee"_s, u"envsubst"_s};
    static const QRegularExpression form(
        u"^(?:\\.|-[cCMSaejr]+|--(?:compact-output|color-output|monochrome-output|sort-keys|ascii-output|tab))$"_s);
    static const QRegularExpression blanks(u"^(?:-[ds]+|(?:\\\\[nrt]|\\s|\\[:(?:space|blank|cntrl):\\])+)$"_s);
    const QRegularExpression &plain = program == "jq"_L1 ? form : blanks;
    const bool formats = (program == "jq"_L1 || program == "tr"_L1)
        && std::all_of(rest.begin(), rest.end(),
                       [&plain](const QString &word) { return plain.match(word).hasMatch(); });
    if (formats || passing.contains(program))
        return Printed{command.input, command.inputFile};
    return {};
}

ShellState::Printed ShellState::run(ShellCommand command)
{
    QStringList &words = command.words;
    const bool hadWords = !words.isEmpty();
    m_flow.steer(words);
    if (m_flow.skips() || (hadWords && words.isEmpty() && !command.input))
        return {QString(), {}};
    bool changed = true;
    while (changed && !words.isEmpty()) {
        changed = isPrefix(words.first()) || isAssignment(words.first());
        if (changed && isAssignment(words.first()))
            assign(words.first());
        if (changed)
            words.removeFirst();
        if (changed && words.isEmpty() && !command.input)
            return {QString(), {}};
    }
    if (auto output = builtin(command))
        return *output;
    if (!onlyReads(words))
        distrustFiles(words);
    command.condition = m_flow.condition();
    command.unread = m_unread;
    if (m_commands.size() < mostCommands)
        m_commands += command;
    return {};
}

} // namespace exportdesk
