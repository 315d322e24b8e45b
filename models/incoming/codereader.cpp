// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/codereader.h"

#include "models/exports/literaloperators.h"
#include "models/incoming/callbuilder.h"
#include "models/incoming/callvariants.h"
#include "models/incoming/codevalues.h"
#include "models/incoming/programblocks.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Argument = LiteralReader::Argument;
using Language = LiteralReader::Language;

constexpr qsizetype mostCode = 512 * 1024;
constexpr int mostPlaces = 2000; ///< assignments and calls that are read, again in each round of a loop
constexpr qsizetype mostCodeCalls = 50;
constexpr int mostVariants = 4; ///< of branches that are told apart

/// What can be read at a place of the text.
const QRegularExpression &codePlaces()
{
    static const QString step = u"\\[[\"'][\\w.-]+[\"']\\]|\\.[A-Za-z_]\\w*|\\[\\w+\\]"_s;
    static const QRegularExpression form(
        // const body = …, body: Type = …, body["key"] = …, body.key += …
        u"(?:(?:^|[;{}():]|<\\?php\\b|\\belse\\b|\\n)[ "
        u"\\t]*(?:(?:export|const|let|var|final|private|public|static|String|val|my|auto)[ "
        u"\\t]+)*"
        "(?<name>[A-Za-z_$][\\w$]*)(?<path>(?:"_s
        + step
        + u")*)(?:,[ \\t]*(?:_|err)[ \\t]*(?=:=))?[ \\t]*(?::[ \\t]*[\\w.\\[\\]<>, |]+)?[ "
          u"\\t]*(?<sign>\\+|\\||\\?\\?|\\|\\||:)?=(?![=>~]))"
          // headers.append("…", "…"), body["list"].append(…)
          "|(?<![\\w.$])(?<list>(?!_\\.)[A-Za-z_$][\\w$]*)(?<place>(?:"_s
        + step
        + u")*?)\\.(?<method>append|push|set|add|Add|AddRange|extend|update|setdefault|put|putAll|merge|insert|unshift|"
          u"addProperty)\\("
          // Object.assign(body, …), _.set(body, "path", …)
          "|(?<![\\w.$])(?<assign>Object\\.assign|_\\.merge|_\\.set)\\([ \\t]*(?<object>[A-Za-z_$][\\w$]*)[ \\t]*,"
          // fetch(…), axios.post(…), profile.createExportJob(…)
          "|(?<![\\w$.])(?<call>(?:[A-Za-z_$][\\w$]*(?:\\.|->))*(?:fetch|axios|got|ky|post|put|patch|get|delete|"
          "request|ajax|"
          "createExportJob|postData|Request|importConfigFile|configure|HTTPSConnection|PostAsync|PostAsJsonAsync|"
          "PutAsync|"
          "NewRequest|curl_setopt))[ \\t]*(?:<[\\w, ]*>)?\\("_s);
    return form;
}

const JsonNode *argumentOf(const std::vector<Argument> &arguments, std::size_t position, const QStringList &names)
{
    std::size_t at = 0;
    const JsonNode *found = nullptr;
    for (const Argument &argument : arguments) {
        if (names.contains(argument.name) || (argument.name.isEmpty() && at++ == position))
            found = &argument.value;
    }
    return found;
}

const JsonNode *memberOf(const JsonNode &object, const QStringList &names)
{
    for (const QString &name : names) {
        if (const JsonNode *found = object.member(name))
            return found;
    }
    return nullptr;
}

QString jsonOf(const JsonNode &node)
{
    return node.isString() ? node.text : writeJson(node, JsonForm::Pretty);
}

bool isOptions(const JsonNode &node)
{
    return node.isObject()
        && memberOf(node, {u"headers"_s, u"json"_s, u"body"_s, u"data"_s, u"method"_s, u"timeout"_s, u"params"_s})
        && !memberOf(node, {u"destination"_s, u"fields"_s});
}

/// Reads a program once, with one choice among its branches.
class CodeReading
{
public:
    CodeReading(const QString &text, const CallTarget &own, const QList<ProgramBlock> &blocks, int variant)
        : m_text(text)
        , m_own(own)
        , m_blocks(blocks)
        , m_variant(variant)
    {
        m_shared->takesFirst = variant == 0;
    }

    CallReading read()
    {
        run(0, m_text.size(), 0);
        for (Call &call : m_calls) {
            for (const QString &part : std::as_const(m_unread))
                call.notes.append({CallNote::Kind::PartNotRead, part});
        }
        return {m_calls, m_conditions};
    }

    Language language() const { return m_language; }
    bool hasConditionalValues() const { return !m_shared->condition.isEmpty(); }

private:
    /// Carries out what stands between two places.
    void run(qsizetype from, qsizetype end, int depth)
    {
        constexpr int deepest = 20;
        auto block = std::lower_bound(m_blocks.begin(), m_blocks.end(), from,
                                      [](const ProgramBlock &one, qsizetype at) { return one.header < at; });
        qsizetype at = from;
        while (at < end && m_places < mostPlaces) {
            while (block != m_blocks.end() && block->header < at)
                ++block;
            const auto found = codePlaces().match(m_text, at);
            const qsizetype next = found.hasMatch() ? found.capturedStart() : end;
            if (block != m_blocks.end() && block->header <= next && block->header < end && depth < deepest) {
                at = std::max(enter(*block++, depth), at);
                continue;
            }
            if (!found.hasMatch() || next >= end)
                return;
            ++m_places;
            at = std::max(found.capturedEnd(), at + 1);
            readPlace(found);
        }
    }

    /// Where to go on.
    qsizetype enter(const ProgramBlock &block, int depth)
    {
        if (block.kind == ProgramBlock::Kind::Loop) {
            repeat(block, depth);
            return block.end;
        }
        if (std::min(m_variant, block.options - 1) != block.index) {
            if (block.index == 0 && block.options == 2 && m_variant > 0)
                m_taken += u"not: "_s + block.condition;
            return block.end;
        }
        m_taken += block.condition;
        return block.begin;
    }

    void repeat(const ProgramBlock &loop, int depth)
    {
        LiteralReader reader = readerAt(loop.items);
        const std::optional<JsonNode> list = reader.readValue();
        if (!list || !list->isArray()) {
            for (const QString &name : loop.names)
                m_values.forget(name);
            return run(loop.begin, loop.end, depth + 1);
        }
        for (const JsonNode &item : list->items) {
            const bool pair = loop.names.size() == 2;
            if (m_places >= mostPlaces || (pair && item.items.size() != 2))
                break;
            for (qsizetype i = 0; i < loop.names.size(); ++i)
                m_values.set(loop.names.at(i), {}, pair ? item.items.at(std::size_t(i)) : item);
            run(loop.begin, loop.end, depth + 1);
        }
    }

    void readPlace(const QRegularExpressionMatch &found)
    {
        if (found.hasCaptured(u"name"_s))
            readAssignment(found);
        else if (found.hasCaptured(u"list"_s))
            readChange(found);
        else if (found.hasCaptured(u"assign"_s))
            readMerge(found);
        else
            readCall(found.captured(u"call"_s), found.capturedEnd());
    }

    LiteralReader readerAt(qsizetype position) const
    {
        return LiteralReader(
            m_text, position,
            [this](const QString &name, const std::vector<Argument> &arguments) {
                return m_values.lookup(name, arguments);
            },
            m_shared);
    }

    void told(const LiteralReader &reader)
    {
        if (reader.language() != Language::Json)
            m_language = reader.language();
    }

    /// A known variable gets something that is not known.
    void miss(const QString &what)
    {
        if (!m_unread.contains(what))
            m_unread += what;
    }

    void readAssignment(const QRegularExpressionMatch &found)
    {
        LiteralReader reader = readerAt(found.capturedEnd());
        const std::optional<JsonNode> value = reader.readValue();
        const QString name = found.captured(u"name"_s);
        const auto path = m_values.path(found.captured(u"path"_s));
        if (!path) {
            if (m_values.contains(name))
                miss(name + found.captured(u"path"_s));
            return;
        }
        if (!value)
            return;
        told(reader);
        const QString last = path->isEmpty() ? name : path->last();
        // What is secret under its name could not be told from anything else where the variable is used.
        if (value->isString() && isSecretUnder(last, value->text)) {
            if (!path->isEmpty() && m_values.contains(name))
                miss(last);
            return path->isEmpty() ? m_values.forget(name) : void();
        }
        const QString sign = found.captured(u"sign"_s);
        const bool adds = sign == "+"_L1 || sign == "|"_L1;
        if (!(adds ? m_values.add(name, *path, *value) : m_values.set(name, *path, *value)))
            miss(last);
        static const QRegularExpression another(u"^\\s*,\\s*([A-Za-z_$][\\w$]*)\\s*=(?![=>])"_s);
        if (const auto more = another.match(m_text.mid(reader.position(), 100));
            more.hasMatch() && path->isEmpty() && m_language != Language::Python) { // const a = 1, b = 2
            LiteralReader second = readerAt(reader.position() + more.capturedEnd());
            if (const auto other = second.readValue(); other && !isSecretUnder(more.captured(1), other->text))
                m_values.set(more.captured(1), {}, *other);
        }
    }

    void readChange(const QRegularExpressionMatch &found)
    {
        const QString name = found.captured(u"list"_s);
        if (!m_values.contains(name))
            return;
        const auto path = m_values.path(found.captured(u"place"_s));
        LiteralReader reader = readerAt(found.capturedEnd());
        const std::vector<Argument> arguments = reader.readArguments();
        const QString method = found.captured(u"method"_s);
        if (!path || !m_values.change(name, *path, method, arguments))
            return miss(path && !path->isEmpty() ? path->last() : name);
        // body.setdefault("filter", {})["segments"] = …
        static const QRegularExpression further(u"^((?:\\[[\"'][\\w-]+[\"']\\])+)\\s*=(?!=)"_s);
        const auto more = further.match(m_text.mid(reader.position(), 200));
        if (!more.hasMatch() || method != "setdefault"_L1 || arguments.empty())
            return;
        const auto rest = m_values.path(more.captured(1));
        LiteralReader behind = readerAt(reader.position() + more.capturedEnd());
        const auto value = behind.readValue();
        if (!rest || !value || !m_values.set(name, *path + QStringList{arguments.front().value.text} + *rest, *value))
            miss(arguments.front().value.text);
    }

    /// Object.assign(body, …), _.set(body, "filter.segments", …)
    void readMerge(const QRegularExpressionMatch &found)
    {
        const QString name = found.captured(u"object"_s);
        LiteralReader reader = readerAt(found.capturedEnd());
        const std::vector<Argument> arguments = reader.readArguments();
        if (found.captured(u"assign"_s) != "_.set"_L1) {
            if (!m_values.change(name, {}, u"update"_s, arguments))
                miss(name);
            return;
        }
        const bool usable = arguments.size() == 2 && arguments.front().value.isString();
        QStringList path = usable ? arguments.front().value.text.split(u'.') : QStringList();
        for (qsizetype i = 1; i < path.size(); ++i)
            m_values.change(name, path.first(i - 1), u"setdefault"_s,
                            {{{}, JsonNode::string(path.at(i - 1))}, {{}, JsonNode::object()}});
        if (!usable || !m_values.set(name, path, arguments.back().value))
            miss(name);
    }

    void readCall(const QString &path, qsizetype position)
    {
        LiteralReader reader = readerAt(position);
        const std::vector<Argument> arguments = reader.readArguments();
        const QString function = path.mid(std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'>')) + 1);
        if (function == "importConfigFile"_L1 || function == "configure"_L1) {
            if (const JsonNode *sandbox = argumentOf(arguments, 99, {u"sandbox"_s}); sandbox && sandbox->isString())
                m_sandbox = sandbox->text;
            return;
        }
        if (function == "HTTPSConnection"_L1) {
            if (const JsonNode *host = argumentOf(arguments, 0, {u"host"_s}))
                m_host = host->text;
            return;
        }
        told(reader);
        if (function == "curl_setopt"_L1)
            return readCurlOption(arguments);
        static const QRegularExpression python(u"^(?:requests|httpx|http\\.client|urllib)\\.|createExportJob$"_s);
        if (python.match(path).hasMatch())
            m_language = Language::Python;
        CallBuilder call;
        if (function == "createExportJob"_L1)
            readDefinition(call, arguments);
        else if (function == "request"_L1 || function == "Request"_L1 || function == "NewRequest"_L1)
            readRequest(call, arguments);
        else
            readByAddress(call, function, arguments);
        addCall(call);
        // Clients of .NET have their headers elsewhere.
        if (function.endsWith("Async"_L1) && !m_calls.isEmpty())
            m_calls.last().notes.removeAll({CallNote::Kind::NoSandbox, {}});
    }

    void addCall(const CallBuilder &call)
    {
        if (!isCall(call) || m_calls.size() >= mostCodeCalls)
            return;
        m_calls += call.call(m_own);
        QStringList conditions = m_taken;
        if (!m_shared->condition.isEmpty())
            conditions += (m_variant == 0 ? QString() : u"not: "_s) + m_shared->condition;
        m_conditions += conditions.join(u"; "_s);
    }

    /// PHP's curl_setopt($call, CURLOPT_POSTFIELDS, $body)
    void readCurlOption(const std::vector<Argument> &arguments)
    {
        const JsonNode *option = argumentOf(arguments, 1, {});
        const JsonNode *value = argumentOf(arguments, 2, {});
        if (!option || !value || !option->text.contains("CURLOPT_POSTFIELDS"_L1))
            return;
        CallBuilder call;
        setBody(call, *value);
        addCall(call);
    }

    static bool isCall(const CallBuilder &call)
    {
        static const QRegularExpression address(u"://|/data/|/ims/|/export/jobs|^\\$|^\\{"_s);
        return address.match(call.url()).hasMatch() || (call.hasBody() && call.url().isEmpty());
    }

    /// profile.createExportJob(exportDefinition={…})
    void readDefinition(CallBuilder &call, const std::vector<Argument> &arguments) const
    {
        if (!m_sandbox.isEmpty())
            call.addHeader(u"x-sandbox-name"_s, m_sandbox);
        const JsonNode *definition = argumentOf(arguments, 0, {u"exportDefinition"_s});
        if (definition && (definition->isObject() || definition->isString()))
            setBody(call, *definition);
        call.setMethod(u"POST"_s);
    }

    /// requests.request("POST", url, …), conn.request("POST", path, body, headers), axios.request({…})
    void readRequest(CallBuilder &call, const std::vector<Argument> &arguments) const
    {
        const JsonNode *first = argumentOf(arguments, 0, {u"method"_s});
        if (first && first->isObject())
            return readOptions(call, *first);
        const bool methodFirst = first && first->isString() && !looksLikeAddress(first->text);
        const std::size_t at = methodFirst ? 1 : 0;
        if (methodFirst)
            call.setMethod(first->text);
        if (const JsonNode *method = argumentOf(arguments, 99, {u"method"_s}); method && method->isString())
            call.setMethod(method->text);
        setUrl(call, argumentOf(arguments, at, {u"url"_s}));
        readRest(call, arguments, at + 1);
    }

    /// fetch(url, {…}), axios({…}), axios.post(url, data, {…}), requests.post(url, json=…)
    void readByAddress(CallBuilder &call, const QString &function, const std::vector<Argument> &arguments) const
    {
        static const QStringList methods{u"post"_s, u"put"_s, u"patch"_s, u"get"_s, u"delete"_s};
        if (methods.contains(function))
            call.setMethod(function);
        else if (function == "postData"_L1 || function.startsWith("Post"_L1))
            call.setMethod(u"POST"_s);
        else if (function == "PutAsync"_L1)
            call.setMethod(u"PUT"_s);
        const JsonNode *first = argumentOf(arguments, 0, {u"url"_s, u"endpoint"_s});
        if (first && first->isObject())
            return readOptions(call, *first);
        if (!function.endsWith("Async"_L1) || !first || !isUnknownLiteral(*first))
            setUrl(call, first);
        readRest(call, arguments, 1);
    }

    void readRest(CallBuilder &call, const std::vector<Argument> &arguments, std::size_t position) const
    {
        const JsonNode *second = argumentOf(arguments, position, {u"data"_s, u"body"_s, u"content"_s, u"payload"_s});
        const JsonNode *json = argumentOf(arguments, 99, {u"json"_s});
        if (second && isOptions(*second))
            readOptions(call, *second);
        else if (second && !second->isNull())
            setBody(call, *second);
        if (json && !json->isNull())
            setBody(call, *json);
        const JsonNode *third = argumentOf(arguments, position + 1, {});
        if (third && isOptions(*third))
            readOptions(call, *third);
        else if (third)
            addHeaders(call, *third);
        if (const JsonNode *headers = argumentOf(arguments, 99, {u"headers"_s}))
            addHeaders(call, *headers);
    }

    void readOptions(CallBuilder &call, const JsonNode &options) const
    {
        if (const JsonNode *method = memberOf(options, {u"method"_s, u"type"_s}); method && method->isString())
            call.setMethod(method->text);
        if (const JsonNode *url = memberOf(options, {u"url"_s, u"uri"_s}))
            setUrl(call, url);
        if (const JsonNode *body = memberOf(options, {u"json"_s, u"body"_s, u"data"_s}); body && !body->isNull())
            setBody(call, *body);
        if (const JsonNode *headers = memberOf(options, {u"headers"_s}))
            addHeaders(call, *headers);
    }

    void setUrl(CallBuilder &call, const JsonNode *url) const
    {
        if (!url || !url->isString())
            return;
        const bool path = url->text.startsWith(u'/') && !m_host.isEmpty();
        call.setUrl(path ? u"https://"_s + m_host + url->text : url->text);
    }

    static void setBody(CallBuilder &call, const JsonNode &body)
    {
        if (isUnknownLiteral(body))
            call.note(CallNote::Kind::BodyFromVariable, body.text.mid(2).chopped(1));
        else if (body.isObject() || body.isArray() || body.isString())
            call.setBody(jsonOf(body));
    }

    static void addHeaders(CallBuilder &call, const JsonNode &headers)
    {
        for (const JsonMember &member : headers.members)
            call.addHeader(member.key, member.value.isString() ? member.value.text : QString());
    }

    const QString &m_text;
    const CallTarget &m_own;
    const QList<ProgramBlock> &m_blocks;
    const int m_variant;
    const std::shared_ptr<LiteralReader::Shared> m_shared = std::make_shared<LiteralReader::Shared>();
    CodeValues m_values;
    QStringList m_unread;
    QStringList m_taken; ///< the conditions of the branches so far
    int m_places = 0;
    QString m_sandbox; ///< of aepp
    QString m_host; ///< of http.client
    QList<Call> m_calls;
    QStringList m_conditions; ///< of each call
    Language m_language = Language::Json;
};

} // namespace

CodeCalls codeCallsIn(const QString &text, const CallTarget &own)
{
    static const QRegularExpression hint(
        u"\\b(?:fetch|axios|got|ky|ajax|post|get|requests?|createExportJob|postData|Request|NewRequest|PostAsync|"
        "PostAsJsonAsync|curl_setopt)\\b[^\\n]{0,40}\\("_s);
    if (!hint.match(text).hasMatch())
        return {};
    const QString lines = QString(text.left(mostCode)).replace("\r\n"_L1, "\n"_L1);
    const QList<ProgramBlock> blocks = programBlocksIn(lines);
    CodeReading usual(lines, own, blocks, 0);
    const CallReading first = usual.read();
    int readings = usual.hasConditionalValues() ? 2 : 1;
    for (const ProgramBlock &block : blocks)
        readings = std::max(readings, std::min(block.options, mostVariants));
    const QList<Call> calls = callsOfReadings(
        first, readings, [&](int variant) { return CodeReading(lines, own, blocks, variant).read(); });
    return {calls, usual.language()};
}

} // namespace exportdesk
