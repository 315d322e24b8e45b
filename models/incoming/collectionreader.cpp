// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/collectionreader.h"

#include "models/incoming/callbuilder.h"
#include "models/incoming/filledtext.h"
#include "models/incoming/unreadchanges.h"
#include "models/platform/secretsigns.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Form = Incoming::Form;

constexpr qsizetype mostCalls = 2000;
constexpr int deepestFolder = 30;

QString stringIn(const JsonNode &object, QStringView key)
{
    const JsonNode *node = object.member(key);
    return node && node->isString() ? node->text : QString();
}

const JsonNode *listIn(const JsonNode &object, QStringView key)
{
    const JsonNode *node = object.member(key);
    return node && node->isArray() ? node : nullptr;
}

const JsonNode *objectIn(const JsonNode &object, QStringView key)
{
    const JsonNode *node = object.member(key);
    return node && node->isObject() ? node : nullptr;
}

const std::vector<JsonNode> &itemsOf(const JsonNode *list)
{
    static const std::vector<JsonNode> none;
    return list ? list->items : none;
}

const std::vector<JsonMember> &membersOf(const JsonNode *object)
{
    static const std::vector<JsonMember> none;
    return object ? object->members : none;
}

bool isSwitchedOff(const JsonNode &node)
{
    const JsonNode *off = node.member(u"disabled");
    return off && off->boolean;
}

/// Reads one file.
class CollectionReading
{
public:
    CollectionReading(const JsonNode &root, const CallTarget &own)
        : m_root(root)
        , m_own(own)
    {
    }

    std::optional<CallCollection> read()
    {
        if (!m_root.isObject())
            return {};
        const JsonNode *info = objectIn(m_root, u"info");
        const JsonNode *log = objectIn(m_root, u"log");
        const JsonNode *wrapped = objectIn(m_root, u"collection"); // as Postman's own API returns it
        if (wrapped && objectIn(*wrapped, u"info"))
            return CollectionReading(*wrapped, m_own).read();
        if (info && (listIn(m_root, u"item") || stringIn(*info, u"schema").contains("getpostman.com"_L1)))
            readPostman();
        else if (log && listIn(*log, u"entries"))
            readHar(*listIn(*log, u"entries"));
        else if (stringIn(m_root, u"_type") == "export"_L1 || stringIn(m_root, u"type").contains("insomnia"_L1))
            readInsomnia();
        else if ((m_root.member(u"openapi") || m_root.member(u"swagger")) && objectIn(m_root, u"paths"))
            readOpenApi();
        else
            return {};
        return m_result;
    }

private:
    QString filled(const QString &text) const { return filledText(text, m_variables); }

    void add(const CallBuilder &call)
    {
        if (m_result.calls.size() >= mostCalls)
            return;
        m_result.calls += call.call(m_own);
        const bool changes = std::any_of(m_scripts.begin(), m_scripts.end(),
                                         [this](const QString &script) { return changesRequest(script, m_written); });
        if (changes)
            m_result.calls.last().notes.append({CallNote::Kind::PartNotRead, u"pre-request script"_s});
    }

    /// The scripts of an entry or a folder that run before the call; returns how many there were.
    qsizetype addScripts(const JsonNode &entry)
    {
        const qsizetype before = m_scripts.size();
        for (const JsonNode &event : itemsOf(listIn(entry, u"event"))) {
            const JsonNode *script = event.member(u"script");
            if (stringIn(event, u"listen") == "prerequest"_L1 && script)
                m_scripts += linesOf(script->isObject() ? script->member(u"exec") : script);
        }
        if (const JsonNode *scripts = objectIn(entry, u"scripts"))
            m_scripts += stringIn(*scripts, u"preRequest");
        m_scripts += stringIn(entry, u"preRequestScript");
        return before;
    }

    static QString linesOf(const JsonNode *script)
    {
        QStringList lines;
        for (const JsonNode &line : itemsOf(script))
            lines += line.text;
        return script && script->isString() ? script->text : lines.join(u'\n');
    }

    void setVariable(const QString &name, const QString &value)
    {
        if (!name.isEmpty() && !value.isEmpty() && m_variables.size() < mostCalls && !isSecretUnder(name, value))
            m_variables[name] = value;
    }

    /// [{"key": "…", "value": "…"}], also with "name"
    void addHeaders(CallBuilder &call, const JsonNode *list) const
    {
        if (!list)
            return;
        for (const JsonNode &header : list->items) {
            const QString key = stringIn(header, u"key");
            if (header.isString())
                call.addHeaderLine(filled(header.text));
            else if (!isSwitchedOff(header))
                call.addHeader(key.isEmpty() ? stringIn(header, u"name") : key, filled(stringIn(header, u"value")));
        }
    }

    void readPostman()
    {
        m_result.form = Form::Postman;
        addScripts(m_root);
        for (const QStringView key : {u"variable", u"values"}) {
            for (const JsonNode &one : itemsOf(listIn(m_root, key)))
                setVariable(stringIn(one, u"key"), stringIn(one, u"value"));
        }
        if (const JsonNode *items = listIn(m_root, u"item"))
            readFolder(*items, 0);
    }

    void readFolder(const JsonNode &items, int depth)
    {
        for (const JsonNode &item : items.items) {
            const qsizetype outer = addScripts(item);
            if (const JsonNode *inner = listIn(item, u"item"); inner && depth < deepestFolder)
                readFolder(*inner, depth + 1);
            if (const JsonNode *request = item.member(u"request")) {
                CallBuilder call;
                call.setName(stringIn(item, u"name"));
                m_written.clear();
                if (request->isString())
                    call.setUrl(filled(request->text));
                else
                    readPostmanRequest(call, *request);
                add(call);
            }
            m_scripts.resize(outer);
        }
    }

    void readPostmanRequest(CallBuilder &call, const JsonNode &request)
    {
        call.setMethod(stringIn(request, u"method"));
        call.setUrl(filled(postmanUrl(request)));
        addHeaders(call, listIn(request, u"header"));
        for (const QString &line : stringIn(request, u"header").split(u'\n', Qt::SkipEmptyParts))
            call.addHeaderLine(filled(line));
        if (request.member(u"auth") && objectIn(request, u"auth"))
            call.note(CallNote::Kind::TokenLeftOut);
        const JsonNode *body = objectIn(request, u"body");
        if (!body || isSwitchedOff(*body))
            return;
        m_written = stringIn(*body, u"raw");
        if (!m_written.isEmpty())
            return call.setBody(filled(m_written));
        if (const JsonNode *file = objectIn(*body, u"file"))
            return call.note(CallNote::Kind::BodyFromFile, stringIn(*file, u"src"));
        if (const JsonNode *pairs = listIn(*body, u"urlencoded"); pairs && !pairs->items.empty()) {
            QStringList form;
            for (const JsonNode &pair : pairs->items)
                form += stringIn(pair, u"key") + u'=' + stringIn(pair, u"value");
            call.setBody(form.join(u'&'));
        }
    }

    static QString postmanUrl(const JsonNode &request)
    {
        const JsonNode *url = request.member(u"url");
        if (!url || url->isString())
            return url ? url->text : QString();
        if (QString raw = stringIn(*url, u"raw"); !raw.isEmpty())
            return raw;
        const auto joined = [url](QStringView key, QChar separator) {
            const JsonNode *list = listIn(*url, key);
            QStringList parts;
            for (const JsonNode &part : itemsOf(list))
                parts += part.text;
            return list ? parts.join(separator) : stringIn(*url, key);
        };
        const QString protocol = stringIn(*url, u"protocol");
        return (protocol.isEmpty() ? QString() : QString(protocol + u"://"_s)) + joined(u"host", u'.') + u'/'
            + joined(u"path", u'/');
    }

    void readHar(const JsonNode &entries)
    {
        m_result.form = Form::Har;
        std::vector<const JsonNode *> sorted;
        for (const JsonNode &entry : entries.items)
            sorted.push_back(&entry);
        std::stable_sort(sorted.begin(), sorted.end(), [](const JsonNode *a, const JsonNode *b) {
            return stringIn(*a, u"startedDateTime") < stringIn(*b, u"startedDateTime");
        });
        for (const JsonNode *entry : sorted) {
            const JsonNode *request = objectIn(*entry, u"request");
            const JsonNode *data = request ? objectIn(*request, u"postData") : nullptr;
            if (!request)
                continue;
            CallBuilder call;
            call.setName(stringIn(*entry, u"startedDateTime"));
            call.setMethod(stringIn(*request, u"method"));
            call.setUrl(stringIn(*request, u"url"));
            addHeaders(call, listIn(*request, u"headers"));
            if (data)
                call.setBody(stringIn(*data, u"text"));
            add(call);
        }
    }

    void readInsomnia()
    {
        m_result.form = Form::Insomnia;
        const JsonNode *resources = listIn(m_root, u"resources");
        const JsonNode *collection = listIn(m_root, u"collection");
        for (const JsonNode &one : itemsOf(resources)) {
            const JsonNode *data = stringIn(one, u"_type") == "environment"_L1 ? objectIn(one, u"data") : nullptr;
            for (const JsonMember &member : membersOf(data))
                setVariable(member.key, member.value.isString() ? member.value.text : QString());
        }
        for (const JsonNode &one : itemsOf(resources)) {
            if (stringIn(one, u"_type") == "request"_L1 || (one.member(u"url") && one.member(u"method")))
                addInsomnia(one);
        }
        if (collection)
            readInsomniaFolder(*collection, 0);
    }

    void readInsomniaFolder(const JsonNode &items, int depth)
    {
        for (const JsonNode &item : items.items) {
            if (const JsonNode *inner = listIn(item, u"children"); inner && depth < deepestFolder)
                readInsomniaFolder(*inner, depth + 1);
            else if (item.member(u"url"))
                addInsomnia(item);
        }
    }

    void addInsomnia(const JsonNode &request)
    {
        CallBuilder call;
        call.setName(stringIn(request, u"name"));
        call.setMethod(stringIn(request, u"method"));
        call.setUrl(filled(stringIn(request, u"url")));
        addHeaders(call, listIn(request, u"headers"));
        if (const JsonNode *body = objectIn(request, u"body"); body && !stringIn(*body, u"text").isEmpty()) {
            m_written = stringIn(*body, u"text");
            call.setBody(filled(m_written));
        }
        const qsizetype outer = addScripts(request);
        add(call);
        m_scripts.resize(outer);
    }

    void readOpenApi()
    {
        m_result.form = Form::OpenApi;
        for (const JsonMember &path : objectIn(m_root, u"paths")->members) {
            for (const JsonMember &operation : path.value.members) {
                if (operation.value.isObject())
                    readOperation(path.key, operation.key, operation.value);
            }
        }
    }

    void readOperation(const QString &path, const QString &method, const JsonNode &operation)
    {
        QString name = stringIn(operation, u"summary");
        if (name.isEmpty())
            name = stringIn(operation, u"operationId");
        const auto addExample = [&](const QString &title, const JsonNode &example) {
            CallBuilder call;
            call.setName(title);
            call.setMethod(method);
            call.setUrl(path);
            call.addHeader(u"x-sandbox-name"_s, {}); // a description is for every sandbox
            call.setBody(example.isString() ? example.text : writeJson(example, JsonForm::Pretty));
            add(call);
        };
        const JsonNode *body = objectIn(operation, u"requestBody");
        const JsonNode *content = body ? objectIn(*body, u"content") : nullptr;
        for (const JsonMember &media : membersOf(content)) {
            if (const JsonNode *example = media.value.member(u"example"))
                addExample(name, *example);
            for (const JsonMember &one : membersOf(objectIn(media.value, u"examples"))) {
                const QString title = stringIn(one.value, u"summary");
                if (const JsonNode *value = one.value.member(u"value"))
                    addExample(title.isEmpty() ? one.key : title, *value);
            }
            if (const JsonNode *schema = objectIn(media.value, u"schema"); schema && schema->member(u"example"))
                addExample(name, *schema->member(u"example"));
        }
        for (const JsonNode &parameter : itemsOf(listIn(operation, u"parameters"))) {
            const JsonNode *schema = objectIn(parameter, u"schema"); // of version 2
            if (stringIn(parameter, u"in") == "body"_L1 && schema && schema->member(u"example"))
                addExample(name, *schema->member(u"example"));
        }
    }

    const JsonNode &m_root;
    const CallTarget &m_own;
    QHash<QString, QString> m_variables;
    QStringList m_scripts; ///< that run before the call that is read
    QString m_written; ///< its body, before variables are filled in
    CallCollection m_result;
};

} // namespace

std::optional<CallCollection> readCollection(const JsonNode &root, const CallTarget &own)
{
    return CollectionReading(root, own).read();
}

} // namespace exportdesk
