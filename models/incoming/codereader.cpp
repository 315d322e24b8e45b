// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/codereader.h"

#include "models/incoming/callbuilder.h"
#include "models/platform/secretsigns.h"

#include <QHash>
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
constexpr int mostPlaces = 400; ///< assignments and calls that are read

/// What can be read at a place of the text.
const QRegularExpression &codePlaces()
{
    static const QRegularExpression form(
        // const body = …, body: Type = …, body["key"] = …, body.key = …
        u"(?:(?:^|[;{}(]|\\n)[ \\t]*(?:export[ \\t]+)?(?:const[ \\t]+|let[ \\t]+|var[ \\t]+)?(?<name>[A-Za-z_$][\\w$]*)"
        "(?:\\[[\"'](?<key>[\\w-]+)[\"']\\]|\\.(?<member>[A-Za-z_]\\w*))?[ \\t]*(?::[ \\t]*[\\w.\\[\\]<>, |]+)?[ "
        "\\t]*=(?![=>]))"
        // headers.append("…", "…")
        "|(?<![\\w.$])(?<list>[A-Za-z_$][\\w$]*)\\.(?:append|set)\\("
        // fetch(…), axios.post(…), profile.createExportJob(…)
        "|(?<![\\w$.])(?<call>(?:[A-Za-z_$][\\w$]*\\.)*(?:fetch|axios|got|ky|post|put|patch|get|delete|request|ajax|"
        "createExportJob|postData|Request|importConfigFile|configure|HTTPSConnection))[ \\t]*(?:<[\\w, ]*>)?\\("_s);
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

class CodeReading
{
public:
    CodeReading(const QString &text, const CallTarget &own)
        : m_text(text)
        , m_own(own)
    {
    }

    CodeCalls read()
    {
        qsizetype from = 0;
        for (int places = 0; places < mostPlaces; ++places) {
            const QRegularExpressionMatch found = codePlaces().match(m_text, from);
            if (!found.hasMatch())
                break;
            from = std::max(found.capturedEnd(), from + 1);
            if (found.hasCaptured(u"name"_s))
                readAssignment(found);
            else if (found.hasCaptured(u"list"_s))
                readAppend(found);
            else
                readCall(found.captured(u"call"_s), found.capturedEnd());
        }
        return {m_calls, m_language};
    }

private:
    std::optional<JsonNode> lookup(const QString &name, const std::vector<JsonNode> &arguments) const
    {
        static const QStringList writers{u"JSON.stringify()"_s, u"json.dumps()"_s, u"dumps()"_s, u"JSON.parse()"_s};
        static const QStringList passing{u"Headers()"_s,    u"str()"_s,       u"dict()"_s,     u"String()"_s,
                                         u"json.loads()"_s, u"encodeURI()"_s, u"FormData()"_s, u"bytes()"_s};
        if (name.endsWith("()"_L1) && passing.contains(name) && arguments.empty())
            return JsonNode::object();
        if (writers.contains(name) && !arguments.empty())
            return JsonNode::string(jsonOf(arguments.front()));
        if (passing.contains(name))
            return arguments.front();
        if (const auto found = m_variables.constFind(name); found != m_variables.constEnd())
            return affordable(*found);
        static const QStringList keeping{u"encode()"_s, u"strip()"_s, u"trim()"_s,
                                         u"decode()"_s, u"copy()"_s,  u"toString()"_s};
        const qsizetype last = name.lastIndexOf(u'.');
        if (last > 0 && keeping.contains(name.mid(last + 1)))
            return lookup(name.left(last), {});
        const qsizetype dot = name.indexOf(u'.');
        if (dot < 0)
            return {};
        const auto object = m_variables.constFind(name.left(dot)); // config.url
        const JsonNode *member = object == m_variables.constEnd() ? nullptr : object->member(name.mid(dot + 1));
        return member ? affordable(*member) : std::nullopt;
    }

    /// A copy, as long as all of them together stay small: a program can double a value with every line.
    std::optional<JsonNode> affordable(const JsonNode &node) const
    {
        const qsizetype size = sizeOf(node);
        if (size > m_budget)
            return {};
        m_budget -= size;
        return node;
    }

    LiteralReader readerAt(qsizetype position) const
    {
        return LiteralReader(m_text, position, [this](const QString &name, const std::vector<JsonNode> &arguments) {
            return lookup(name, arguments);
        });
    }

    void told(const LiteralReader &reader)
    {
        if (reader.language() != Language::Json)
            m_language = reader.language();
    }

    void readAssignment(const QRegularExpressionMatch &found)
    {
        LiteralReader reader = readerAt(found.capturedEnd());
        const std::optional<JsonNode> value = reader.readValue();
        const QString name = found.captured(u"name"_s);
        const QString key = found.hasCaptured(u"key"_s) ? found.captured(u"key"_s) : found.captured(u"member"_s);
        if (!value || m_variables.size() >= mostPlaces)
            return;
        told(reader);
        if (!key.isEmpty()) {
            if (const auto object = m_variables.find(name); object != m_variables.end())
                setMember(*object, key, *value);
            return;
        }
        // What is secret under its name could not be told from anything else where the variable is used.
        if (!value->isString() || !isSecretUnder(name, value->text))
            m_variables[name] = *value;
    }

    static void setMember(JsonNode &object, const QString &key, const JsonNode &value)
    {
        constexpr std::size_t most = 1000;
        if (object.isObject() && object.members.size() < most)
            object.add(key, value);
    }

    void readAppend(const QRegularExpressionMatch &found)
    {
        const auto object = m_variables.find(found.captured(u"list"_s));
        if (object == m_variables.end())
            return;
        LiteralReader reader = readerAt(found.capturedEnd());
        const std::vector<Argument> arguments = reader.readArguments();
        if (arguments.size() == 2 && arguments.front().value.isString())
            setMember(*object, arguments.front().value.text, arguments.back().value);
    }

    void readCall(const QString &path, qsizetype position)
    {
        LiteralReader reader = readerAt(position);
        const std::vector<Argument> arguments = reader.readArguments();
        const QString function = path.mid(path.lastIndexOf(u'.') + 1);
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
        static const QRegularExpression python(u"^(?:requests|httpx|http\\.client|urllib)\\.|createExportJob$"_s);
        if (python.match(path).hasMatch())
            m_language = Language::Python;
        CallBuilder call;
        if (function == "createExportJob"_L1)
            readDefinition(call, arguments);
        else if (function == "request"_L1 || function == "Request"_L1)
            readRequest(call, arguments);
        else
            readByAddress(call, function, arguments);
        if (isCall(call))
            m_calls += call.call(m_own);
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
        else if (function == "postData"_L1)
            call.setMethod(u"POST"_s);
        const JsonNode *first = argumentOf(arguments, 0, {u"url"_s, u"endpoint"_s});
        if (first && first->isObject())
            return readOptions(call, *first);
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
        static const QRegularExpression unknown(u"^\\$\\{[^{}]*\\}$"_s);
        if (body.isString() && unknown.match(body.text).hasMatch())
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
    QHash<QString, JsonNode> m_variables;
    mutable qsizetype m_budget = 4 * 1024 * 1024;
    QString m_sandbox; ///< of aepp
    QString m_host; ///< of http.client
    QList<Call> m_calls;
    Language m_language = Language::Json;
};

} // namespace

CodeCalls codeCallsIn(const QString &text, const CallTarget &own)
{
    static const QRegularExpression hint(
        u"\\b(?:fetch|axios|got|ky|ajax|post|get|requests?|createExportJob|postData|Request)\\b[^\\n]{0,40}\\("_s);
    if (!hint.match(text).hasMatch())
        return {};
    const QString lines = QString(text.left(mostCode)).replace("\r\n"_L1, "\n"_L1);
    return CodeReading(lines, own).read();
}

} // namespace exportdesk
