// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/codevalues.h"

#include "models/exports/literaloperators.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostVariables = 400;
constexpr std::size_t mostOfOne = 1000; ///< members or items

JsonNode *childOf(JsonNode &node, const QString &key)
{
    const auto member = std::find_if(node.members.begin(), node.members.end(),
                                     [&key](const JsonMember &one) { return one.key == key; });
    if (member != node.members.end())
        return &member->value;
    bool isIndex = false;
    const std::size_t index = key.toUInt(&isIndex);
    return isIndex && node.isArray() && index < node.items.size() ? &node.items[index] : nullptr;
}

bool setChild(JsonNode &node, const QString &key, const JsonNode &value)
{
    if (JsonNode *known = childOf(node, key))
        *known = value;
    else if (node.isObject() && node.members.size() < mostOfOne)
        node.add(key, value);
    else
        return false;
    return true;
}

bool changeArray(JsonNode &list, const QString &method, const std::vector<CodeValues::Argument> &arguments)
{
    static const QStringList adding{u"append"_s, u"push"_s, u"add"_s, u"Add"_s, u"extend"_s, u"AddRange"_s};
    if (!adding.contains(method))
        return false;
    const bool all = method == "extend"_L1 || method == "AddRange"_L1;
    for (const CodeValues::Argument &argument : arguments) {
        const bool several = all || argument.spreads;
        if (list.items.size() > mostOfOne || (several && !argument.value.isArray()))
            return false;
        if (several)
            list.items.insert(list.items.end(), argument.value.items.begin(), argument.value.items.end());
        else
            list.items.push_back(argument.value);
    }
    return true;
}

bool changeObject(JsonNode &object, const QString &method, const std::vector<CodeValues::Argument> &arguments)
{
    static const QStringList setting{u"append"_s, u"set"_s, u"put"_s, u"Add"_s, u"addProperty"_s, u"setdefault"_s};
    static const QStringList removing{u"pop"_s, u"remove"_s, u"delete"_s, u"clear"_s}; // what stays can only be less
    if (method == "update"_L1 || method == "putAll"_L1 || method == "merge"_L1) {
        for (const CodeValues::Argument &argument : arguments) {
            if (!argument.name.isEmpty())
                setChild(object, argument.name, argument.value);
            else if (argument.value.isObject())
                mergeMembers(object, argument.value);
            else
                return false;
        }
        return true;
    }
    if (removing.contains(method))
        return true;
    if (!setting.contains(method) || arguments.empty() || !arguments.front().value.isString()
        || isUnknownLiteral(arguments.front().value))
        return false;
    const QString key = arguments.front().value.text;
    if (method == "setdefault"_L1 && object.member(key))
        return true;
    return setChild(object, key, arguments.size() > 1 ? arguments[1].value : JsonNode());
}

QString codeOf(const JsonNode &node)
{
    return node.isString() ? node.text : writeJson(node, JsonForm::Pretty);
}

/// dict(base, a=1), Object.assign({}, …): the members of all of them.
std::optional<JsonNode> mergedMembers(const std::vector<CodeValues::Argument> &arguments)
{
    JsonNode object = JsonNode::object();
    for (const CodeValues::Argument &argument : arguments) {
        if (!argument.name.isEmpty())
            setChild(object, argument.name, argument.value);
        else if (argument.value.isObject())
            mergeMembers(object, argument.value);
        else
            return {};
    }
    return object;
}

/// Map.of("a", 1, "b", 2)
std::optional<JsonNode> paired(const std::vector<CodeValues::Argument> &arguments)
{
    JsonNode object = JsonNode::object();
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        if (!arguments[i].value.isString() || i + 1 == arguments.size())
            return {};
        setChild(object, arguments[i].value.text, arguments[i + 1].value);
    }
    return object;
}

/// Functions that put their arguments together: dict(), Map.of(), List.of() and the like.
std::optional<JsonNode> collected(const QString &name, const std::vector<CodeValues::Argument> &arguments)
{
    static const QStringList merging{u"dict"_s, u"Object.assign"_s, u"OrderedDict"_s, u"collections.OrderedDict"_s};
    static const QStringList listing{u"List.of"_s, u"Arrays.asList"_s, u"array"_s};
    if (merging.contains(name))
        return mergedMembers(arguments);
    if (name == "Map.of"_L1)
        return paired(arguments);
    if (!listing.contains(name))
        return {};
    JsonNode list = JsonNode::array();
    for (const CodeValues::Argument &argument : arguments)
        list.items.push_back(argument.value);
    return list;
}

} // namespace

std::optional<JsonNode> CodeValues::affordable(const JsonNode &node) const
{
    const qsizetype size = sizeOf(node);
    if (size > m_budget)
        return {};
    m_budget -= size;
    return node;
}

std::optional<JsonNode> CodeValues::called(const QString &name, const std::vector<Argument> &arguments) const
{
    static const QStringList writers{u"JSON.stringify"_s,
                                     u"json.dumps"_s,
                                     u"dumps"_s,
                                     u"json_encode"_s,
                                     u"json.Marshal"_s,
                                     u"JSON.generate"_s,
                                     u"JsonSerializer.Serialize"_s,
                                     u"JsonConvert.SerializeObject"_s};
    static const QStringList readers{u"json.loads"_s, u"JSON.parse"_s, u"loads"_s, u"json_decode"_s};
    static const QStringList passing{u"Headers"_s,
                                     u"str"_s,
                                     u"String"_s,
                                     u"encodeURI"_s,
                                     u"FormData"_s,
                                     u"bytes"_s,
                                     u"copy.deepcopy"_s,
                                     u"deepcopy"_s,
                                     u"copy.copy"_s,
                                     u"list"_s,
                                     u"tuple"_s,
                                     u"structuredClone"_s,
                                     u"StringContent"_s,
                                     u"URI"_s,
                                     u"URL"_s,
                                     u"URI.create"_s,
                                     u"bytes.NewBuffer"_s,
                                     u"byte"_s,
                                     u"bytes.NewReader"_s,
                                     u"strings.NewReader"_s,
                                     u"textwrap.dedent"_s,
                                     u"String.raw"_s,
                                     u"Array.from"_s,
                                     u"sorted"_s};
    if (auto built = collected(name, arguments))
        return built;
    if (passing.contains(name) && arguments.empty())
        return JsonNode::object();
    if (arguments.empty())
        return {};
    const JsonNode &first = arguments.front().value;
    if (writers.contains(name))
        return isUnknownLiteral(first) ? first : JsonNode::string(codeOf(first));
    if (name == "Object.entries"_L1)
        return literalMethod(first, u"items"_s, {});
    if (readers.contains(name) && first.isString()) {
        const JsonText json = parseJson(first.text);
        return json.root ? *json.root : first;
    }
    return passing.contains(name) ? std::optional(first) : std::nullopt;
}

std::optional<JsonNode> CodeValues::lookup(const QString &name, const std::vector<Argument> &arguments) const
{
    if (name.endsWith("()"_L1)) {
        if (auto value = called(name.chopped(2), arguments))
            return value;
    }
    if (const auto found = m_variables.constFind(name); found != m_variables.constEnd())
        return affordable(*found);
    static const QStringList keeping{u"encode()"_s, u"strip()"_s, u"trim()"_s,     u"decode()"_s,
                                     u"copy()"_s,   u"to_json"_s, u"toString()"_s, u"to_json()"_s};
    const qsizetype last = name.lastIndexOf(u'.');
    if (last > 0 && keeping.contains(name.mid(last + 1))) {
        const auto value = lookup(name.left(last), {});
        return value && name.mid(last).startsWith(".to_json"_L1) ? literalMethod(*value, u"to_json"_s, {}) : value;
    }
    const QStringList parts = name.split(u'.');
    const auto object = m_variables.constFind(parts.first()); // config.url
    const JsonNode *node = object == m_variables.constEnd() ? nullptr : &*object;
    for (qsizetype i = 1; node && i < parts.size(); ++i)
        node = node->member(parts.at(i));
    return node ? affordable(*node) : std::nullopt;
}

std::optional<CodeValues::Path> CodeValues::path(const QString &written) const
{
    static const QRegularExpression step(
        u"\\[[\"']([\\w.-]+)[\"']\\]|\\.([A-Za-z_]\\w*)|\\[(\\d+)\\]|\\[([A-Za-z_$][\\w$]*)\\]"_s);
    Path path;
    for (auto all = step.globalMatch(written); all.hasNext();) {
        const auto found = all.next();
        QString key = found.captured(1) + found.captured(2) + found.captured(3);
        if (found.hasCaptured(4)) {
            const auto value = m_variables.constFind(found.captured(4));
            if (value == m_variables.constEnd() || !value->isString() || isUnknownLiteral(*value))
                return {};
            key = value->text;
        }
        path += key;
    }
    return path;
}

JsonNode *CodeValues::at(const QString &name, const Path &path)
{
    const auto variable = m_variables.find(name);
    JsonNode *node = variable == m_variables.end() ? nullptr : &*variable;
    for (const QString &key : path)
        node = node ? childOf(*node, key) : nullptr;
    return node;
}

bool CodeValues::set(const QString &name, const Path &path, const JsonNode &value)
{
    if (path.isEmpty()) {
        if (m_variables.size() < mostVariables || m_variables.contains(name))
            m_variables[name] = value;
        return true;
    }
    JsonNode *parent = at(name, path.mid(0, path.size() - 1));
    if (parent && setChild(*parent, path.last(), value))
        return true;
    const auto variable = m_variables.constFind(name);
    return variable == m_variables.constEnd() || isUnknownLiteral(*variable);
}

bool CodeValues::add(const QString &name, const Path &path, const JsonNode &value)
{
    JsonNode *node = at(name, path);
    if (!node || isUnknownLiteral(*node))
        return node || !m_variables.contains(name);
    const qsizetype size = sizeOf(*node) + sizeOf(value);
    if (size > m_budget)
        return false;
    m_budget -= size;
    const bool isText = value.isString() || value.type == JsonNode::Type::Number;
    if (node->isString() && isText)
        node->text += value.text;
    else if (node->isArray() && value.isArray())
        node->items.insert(node->items.end(), value.items.begin(), value.items.end());
    else if (node->isObject() && value.isObject())
        mergeMembers(*node, value);
    else
        return false;
    return true;
}

bool CodeValues::change(const QString &name, const Path &path, const QString &method,
                        const std::vector<Argument> &arguments)
{
    JsonNode *node = at(name, path);
    if (!node || isUnknownLiteral(*node))
        return node || !m_variables.contains(name);
    return node->isArray() ? changeArray(*node, method, arguments)
        : node->isObject() ? changeObject(*node, method, arguments)
                           : true;
}

} // namespace exportdesk
