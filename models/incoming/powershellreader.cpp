// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/powershellreader.h"

#include "models/incoming/callbuilder.h"
#include "models/incoming/callvariants.h"
#include "models/incoming/commandsearch.h"
#include "models/incoming/curlreader.h"
#include "models/incoming/powershellvalues.h"
#include "models/incoming/programblocks.h"
#include "models/incoming/wgetreader.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int mostStatements = 1000;

/// A word of a command: "-Name", or a value.
struct PowershellWord {
    QString parameter; ///< without its dash, in lower case
    QString written; ///< as a program outside of PowerShell gets it
    JsonNode value;
};

class PowershellReading
{
public:
    PowershellReading(const QString &text, const CallTarget &own, const QList<ProgramBlock> &blocks, int variant)
        : m_values(text)
        , m_own(own)
        , m_blocks(blocks)
        , m_variant(variant)
    {
    }

    CallReading read()
    {
        for (int i = 0; i < mostStatements; ++i) {
            m_values.skipBlanks(true);
            if (m_values.atEnd())
                break;
            const qsizetype before = m_values.position();
            if (!enterBranch())
                statement();
            while (m_conditions.size() < m_calls.size())
                m_conditions += m_taken.join(u"; "_s);
            if (m_values.position() == before)
                m_values.setPosition(before + 1);
        }
        if (m_values.cutDepth()) {
            for (Call &call : m_calls)
                call.notes += CallNote{CallNote::Kind::CutByDepth, QString::number(*m_values.cutDepth())};
        }
        return {m_calls, m_conditions};
    }

private:
    /// At an if or else: goes into it, or passes over it.
    bool enterBranch()
    {
        const auto block
            = std::find_if(m_blocks.begin(), m_blocks.end(), [at = m_values.position()](const ProgramBlock &one) {
                  return one.kind == ProgramBlock::Kind::Branch && one.header == at;
              });
        if (block == m_blocks.end())
            return false;
        const bool taken = std::min(m_variant, block->options - 1) == block->index;
        if (taken)
            m_taken += block->condition;
        else if (block->index == 0 && block->options == 2 && m_variant > 0)
            m_taken += u"not: "_s + block->condition;
        m_values.setPosition(taken ? block->begin : block->end);
        return true;
    }

    QRegularExpressionMatch here(const QRegularExpression &form) const { return form.match(m_values.ahead()); }

    void statement()
    {
        static const QRegularExpression prompt(u"^(?:PS [^>\\n]*>[ \\t]*|>>[ \\t]*|[;{}()]|try\\b|&[ \\t])"_s);
        static const QRegularExpression assignment(
            u"^(?:\\[[\\w.\\[\\]]+\\][ \\t]*)?\\$(?:\\{?(?:script:|global:|env:)?(\\w+)\\}?)(?:\\.(\\w+)|\\[[\"']([\\w-]+)[\"']\\])?[ \\t]*(\\+?)=[ \\t]*"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression addition(u"^\\$(\\w+)\\.(?:Headers\\.)?Add\\("_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression command(
            u"^(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr|(?:[\\w.:\\\\/]*[\\\\/])?(?:curl|wget)(?:\\.exe)?)(?=\\s|`|$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (const auto mark = here(prompt); mark.hasMatch())
            return m_values.setPosition(m_values.position() + mark.capturedLength());
        if (const auto found = here(command); found.hasMatch()) {
            m_values.setPosition(m_values.position() + found.capturedLength());
            return readCommand(found.captured());
        }
        if (const auto found = here(assignment); found.hasMatch()) {
            m_values.setPosition(m_values.position() + found.capturedLength());
            if (!here(command).hasMatch()) // its command comes as a statement of its own
                assign(found);
            return;
        }
        if (const auto found = here(addition); found.hasMatch()) {
            m_values.setPosition(m_values.position() + found.capturedLength());
            return add(found.captured(1));
        }
        skipStatement();
    }

    void assign(const QRegularExpressionMatch &found)
    {
        JsonNode value = m_values.readExpression();
        const JsonNode *known = m_values.variable(found.captured(1));
        if (!found.captured(4).isEmpty()) {
            known = known && found.hasCaptured(2) && !found.captured(2).isEmpty() ? known->member(found.captured(2))
                                                                                  : known;
            value = known ? powershellSum(*known, value) : JsonNode::string(u'$' + found.captured(1));
        }
        const QString key = found.captured(2) + found.captured(3);
        // What is secret under its name could not be told from anything else where the variable is used.
        const bool secret = value.isString() && isSecretUnder(found.captured(1), value.text);
        if (!secret && key.isEmpty())
            m_values.setVariable(found.captured(1), value);
        else if (!secret)
            m_values.setMember(found.captured(1), key, value);
        else // what was there before is gone
            m_values.setVariable(found.captured(1), JsonNode::string(u'$' + found.captured(1)));
    }

    /// $headers.Add("name", "value")
    void add(const QString &variable)
    {
        const JsonNode name = m_values.readExpression();
        if (name.isArray() && name.items.size() == 2)
            m_values.setMember(variable, name.items.front().text, name.items.back());
    }

    void skipStatement()
    {
        // Strings are passed over whole, so that nothing in them is taken as a statement.
        while (!m_values.atEnd()) {
            const QChar c = m_values.peek();
            if (c == u'\n' || c == u';' || c == u'{' || c == u'(')
                return m_values.setPosition(m_values.position() + 1);
            const bool starts = c == u'"' || c == u'\'' || (c == u'@' && m_values.peek(1) != u'{');
            if (starts && c != u'\'')
                m_values.readArgument();
            else
                m_values.setPosition(m_values.position() + 1);
        }
    }

    QList<PowershellWord> readWords()
    {
        static const QRegularExpression parameter(u"^-([A-Za-z]\\w*):?(?=\\s|`|$|\"|'|[$@(])"_s);
        static const QRegularExpression splat(u"^@(\\w+)"_s);
        static const QRegularExpression rest(u"^--?[^\\s]*"_s);
        QList<PowershellWord> words;
        while (words.size() < 500) {
            m_values.skipBlanks();
            const QChar c = m_values.peek();
            if (m_values.atEnd() || c == u'\n' || c == u';' || c == u'|' || c == u')' || c == u'}')
                break;
            const qsizetype before = m_values.position();
            if (const auto name = here(parameter); name.hasMatch()) {
                words.append({name.captured(1).toLower(), u"-"_s + name.captured(1), {}});
                m_values.setPosition(m_values.position() + name.capturedLength());
            } else if (const auto option = here(rest); option.hasMatch()) {
                words.append({{}, option.captured(), JsonNode::string(option.captured())});
                m_values.setPosition(m_values.position() + option.capturedLength());
            } else if (const auto table = here(splat); table.hasMatch()) {
                m_values.setPosition(m_values.position() + table.capturedLength());
                splatted(table.captured(1), words);
            } else {
                const JsonNode value = m_values.readArgument();
                const bool plain = value.isString() || value.type == JsonNode::Type::Number;
                words.append({{}, plain ? value.text : writeJson(value, JsonForm::Compact), value});
            }
            if (m_values.position() == before)
                m_values.setPosition(before + 1);
        }
        return words;
    }

    void splatted(const QString &name, QList<PowershellWord> &words) const
    {
        const JsonNode *table = m_values.variable(name);
        if (!table)
            return;
        for (const JsonMember &member : table->members) {
            words.append({member.key.toLower(), u"-"_s + member.key, {}});
            words.append({{}, member.value.text, member.value});
        }
    }

    void readCommand(const QString &program)
    {
        const QList<PowershellWord> words = readWords();
        static const QStringList own{u"uri"_s,  u"method"_s,      u"headers"_s,
                                     u"body"_s, u"contenttype"_s, u"usebasicparsing"_s};
        const bool tool
            = program.contains("curl"_L1, Qt::CaseInsensitive) || program.contains("wget"_L1, Qt::CaseInsensitive);
        const bool alias = tool && std::any_of(words.begin(), words.end(), [](const PowershellWord &word) {
                               return own.contains(word.parameter);
                           });
        if (tool && !alias)
            return readTool(program, words);
        readInvoke(words);
    }

    void readTool(const QString &program, const QList<PowershellWord> &words)
    {
        ShellCommand command;
        command.words += program;
        for (const PowershellWord &word : words)
            command.words += word.written;
        const auto tool = toolCommandOf(command);
        if (tool && tool->tool == ToolCommand::Tool::Curl)
            m_calls += readCurl(*tool, m_own);
        else if (tool)
            m_calls += readWget(*tool, m_own);
    }

    void readInvoke(const QList<PowershellWord> &words)
    {
        CallBuilder call;
        QString parameter;
        for (const PowershellWord &word : words) {
            if (!word.parameter.isEmpty()) {
                parameter = word.parameter;
                continue;
            }
            if (parameter.isEmpty() ? call.url().isEmpty() : parameter == "uri"_L1)
                call.setUrl(word.value.text);
            else
                apply(call, parameter, word.value);
            parameter.clear();
        }
        const bool known = looksLikeAddress(call.url()) || call.hasBody();
        if (known)
            m_calls += call.call(m_own);
    }

    static void apply(CallBuilder &call, const QString &parameter, const JsonNode &value)
    {
        static const QRegularExpression variable(u"^\\$[\\w:.{}]+$"_s);
        if (parameter.isEmpty())
            return;
        if (QStringLiteral("method").startsWith(parameter)) {
            call.setMethod(value.text);
        } else if (QStringLiteral("headers").startsWith(parameter)) {
            for (const JsonMember &member : value.members)
                call.addHeader(member.key, member.value.text);
        } else if (parameter == "infile"_L1) {
            call.note(CallNote::Kind::BodyFromFile, value.text);
        } else if (parameter == "token"_L1 || parameter == "credential"_L1) {
            call.note(CallNote::Kind::TokenLeftOut);
        } else if (parameter == "body"_L1) {
            if (value.isString() && variable.match(value.text).hasMatch())
                call.note(CallNote::Kind::BodyFromVariable, value.text);
            else
                call.setBody(value.isString() ? value.text : writeJson(value, JsonForm::Pretty));
        }
    }

    PowershellValues m_values;
    const CallTarget &m_own;
    const QList<ProgramBlock> &m_blocks;
    const int m_variant;
    QStringList m_taken; ///< the conditions of the branches so far
    QList<Call> m_calls;
    QStringList m_conditions; ///< of each call
};

} // namespace

bool looksLikePowershell(const QString &text)
{
    static const QRegularExpression signs(
        u"\\b(?:Invoke-RestMethod|Invoke-WebRequest)\\b|(?:^|[\\s(=])(?:irm|iwr)\\s+[-\"'$h@]|^\\s*PS [^>\\n]*>|"
        "\\b(?:curl|wget)\\.exe\\b[^\\n]*(?:`[ \\t]*\\n|@['\"]|\\$\\w)|\\b(?:curl|wget)(?:\\.exe)?\\b[^\\n`]*`[ \\t]*\\r?\\n[ \\t]*-"_s,
        QRegularExpression::CaseInsensitiveOption);
    return signs.match(text).hasMatch();
}

QList<Call> powershellCallsIn(const QString &text, const CallTarget &own)
{
    constexpr qsizetype most = 512 * 1024;
    if (!looksLikePowershell(text))
        return {};
    const QString lines = QString(text.left(most)).replace("\r\n"_L1, "\n"_L1);
    const QList<ProgramBlock> blocks = programBlocksIn(lines);
    int readings = 1;
    for (const ProgramBlock &block : blocks)
        readings = std::max(readings, std::min(block.options, 4));
    return callsOfReadings(PowershellReading(lines, own, blocks, 0).read(), readings,
                           [&](int variant) { return PowershellReading(lines, own, blocks, variant).read(); });
}

} // namespace exportdesk
