// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/httpiereader.h"

#include "models/exports/jsontext.h"
#include "models/incoming/callbuilder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool takesHttpieValue(const QString &option)
{
    static const QStringList names{u"--raw"_s,
                                   u"--auth"_s,
                                   u"-a"_s,
                                   u"--auth-type"_s,
                                   u"-A"_s,
                                   u"--session"_s,
                                   u"--proxy"_s,
                                   u"--verify"_s,
                                   u"--timeout"_s,
                                   u"--output"_s,
                                   u"-o"_s,
                                   u"--print"_s,
                                   u"-p"_s,
                                   u"--pretty"_s,
                                   u"--style"_s,
                                   u"-s"_s,
                                   u"--cert"_s,
                                   u"--cert-key"_s,
                                   u"--bearer"_s,
                                   u"--boundary"_s,
                                   u"--max-redirects"_s,
                                   u"--ssl"_s,
                                   u"--session-read-only"_s,
                                   u"--format-options"_s,
                                   u"--cert-key-pass"_s,
                                   u"--response-charset"_s,
                                   u"--response-mime"_s};
    return names.contains(option);
}

/// The member or item of a tree that "a[b][0]" leads to, made where it is missing.
JsonNode *placeIn(JsonNode &root, const QString &path)
{
    static const QRegularExpression step(u"\\G(?:([^\\[\\]]+)|\\[([^\\[\\]]*)\\])"_s);
    constexpr std::size_t longest = 1000;
    JsonNode *at = &root;
    for (auto all = step.globalMatch(path); all.hasNext();) {
        const auto match = all.next();
        const QString key = match.captured(match.hasCaptured(1) ? 1 : 2);
        bool number = false;
        const std::size_t item = key.toUInt(&number);
        if (match.hasCaptured(2) && (key.isEmpty() || number)) {
            if (!at->isArray())
                *at = JsonNode::array();
            const std::size_t wanted = key.isEmpty() ? at->items.size() : item;
            if (wanted >= longest)
                return nullptr;
            if (wanted >= at->items.size())
                at->items.resize(wanted + 1);
            at = &at->items[wanted];
            continue;
        }
        if (!at->isObject())
            *at = JsonNode::object();
        const auto found = std::find_if(at->members.begin(), at->members.end(),
                                        [&key](const JsonMember &member) { return member.key == key; });
        const auto index = found - at->members.begin();
        if (found == at->members.end())
            at->add(key, {});
        at = &at->members[std::size_t(index)].value;
    }
    return at;
}

class HttpieReading
{
public:
    HttpieReading(const ToolCommand &tool)
        : m_tool(tool)
        , m_words(tool.command.words)
    {
    }

    Call read(const CallTarget &own)
    {
        static const QRegularExpression method(u"^[A-Z]{3,7}$"_s);
        for (qsizetype at = 1; at < m_words.size(); ++at) {
            const QString &word = m_words.at(at);
            if (word.startsWith(u'-') && word.size() > 1) {
                const qsizetype equals = word.indexOf(u'=');
                const bool takes = equals < 0 && takesHttpieValue(word);
                option(equals < 0 ? word : word.left(equals),
                       equals < 0 ? (takes ? m_words.value(++at) : QString()) : word.mid(equals + 1));
            } else if (m_call.url().isEmpty() && !m_call.hasMethod() && method.match(word).hasMatch()) {
                m_call.setMethod(word);
            } else if (m_call.url().isEmpty() && (word.startsWith(u':') || looksLikeAddress(word))) {
                setUrl(word);
            } else {
                item(word);
            }
        }
        if (m_hasItems)
            m_call.setBody(writeJson(m_items, JsonForm::Pretty));
        else if (!m_call.hasBody() && m_tool.command.input)
            m_call.setBody(*m_tool.command.input);
        else if (!m_call.hasBody() && !m_tool.command.inputFile.isEmpty())
            m_call.note(CallNote::Kind::BodyFromFile, m_tool.command.inputFile);
        return m_call.call(own);
    }

private:
    void setUrl(const QString &word)
    {
        const bool port = word.startsWith(u':');
        m_call.setUrl(port ? u"localhost"_s + word : word);
    }

    void option(const QString &name, const QString &value)
    {
        if (name == "--raw"_L1)
            m_call.setBody(value);
        else if (name.startsWith("--auth"_L1) || name == "-a"_L1 || name == "--bearer"_L1
                 || name == "--cert-key-pass"_L1)
            m_call.note(CallNote::Kind::TokenLeftOut);
        else if (name == "--form"_L1 || name == "-f"_L1 || name == "--multipart"_L1)
            m_call.note(CallNote::Kind::UnknownOption, name);
    }

    /// name:=JSON, name=text, name==query, Name:header, name@file
    void item(const QString &word)
    {
        static const QRegularExpression form(u"^((?:[^\\\\:=@]|\\\\.)+?)(:=@|=@|:=|==|=|:|@)(.*)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        const auto found = form.match(word);
        if (!found.hasMatch())
            return;
        const QString sign = found.captured(2);
        const QString rest = found.captured(3);
        if (sign == ":"_L1)
            return m_call.addHeader(found.captured(1), rest);
        if (sign == "=="_L1)
            return;
        if (sign.endsWith(u'@'))
            return file(found.captured(1), sign, rest);
        add(found.captured(1), rest, sign == ":="_L1);
    }

    void file(const QString &name, const QString &sign, const QString &path)
    {
        const auto content = m_tool.files.constFind(path);
        if (content == m_tool.files.constEnd())
            m_call.note(CallNote::Kind::BodyFromFile, path);
        else if (sign != "@"_L1)
            add(name, *content, sign.startsWith(u':'));
    }

    void add(const QString &name, const QString &value, bool isJson)
    {
        JsonNode *place = placeIn(m_items, name);
        if (!place)
            return;
        const JsonText json = isJson ? parseJson(value) : JsonText();
        *place = json.root ? *json.root : JsonNode::string(value);
        m_hasItems = true;
    }

    const ToolCommand &m_tool;
    const QStringList m_words;
    CallBuilder m_call;
    JsonNode m_items = JsonNode::object();
    bool m_hasItems = false;
};

} // namespace

Call readHttpie(const ToolCommand &command, const CallTarget &own)
{
    return HttpieReading(command).read(own);
}

} // namespace exportdesk
