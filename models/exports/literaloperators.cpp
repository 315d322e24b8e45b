// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/literaloperators.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using LiteralArgument = LiteralReader::Argument;

constexpr std::size_t mostItems = 1000;
constexpr qsizetype mostText = 256 * 1024;

bool isPlain(const JsonNode &node)
{
    return node.isString() || node.type == JsonNode::Type::Number;
}

bool isFalsy(const JsonNode &node)
{
    return node.isNull() || (node.isString() && node.text.isEmpty())
        || (node.type == JsonNode::Type::Number && node.text == "0"_L1)
        || (node.type == JsonNode::Type::Boolean && !node.boolean);
}

/// "a,b" from ["a", "b"]; nothing when an item is no text.
std::optional<JsonNode> joined(const JsonNode &list, const QString &separator)
{
    if (!list.isArray() || !std::all_of(list.items.begin(), list.items.end(), isPlain))
        return {};
    QStringList texts;
    for (const JsonNode &item : list.items)
        texts += item.text;
    return JsonNode::string(texts.join(separator));
}

/// Python's "{} {name}".format(…) and "%s %(name)s" % …
std::optional<JsonNode> formatted(const QString &text, const QRegularExpression &place,
                                  const std::vector<JsonNode> &values, const JsonNode &named)
{
    QString filled;
    qsizetype from = 0;
    std::size_t next = 0;
    for (auto all = place.globalMatch(text); all.hasNext() && filled.size() < mostText;) {
        const auto match = all.next();
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString literal = match.captured(u"literal"_s);
        if (!literal.isEmpty()) {
            filled += literal.front();
            continue;
        }
        const QString name = match.captured(u"name"_s);
        bool isIndex = false;
        const std::size_t index = name.toUInt(&isIndex);
        const std::size_t at = isIndex ? index : name.isEmpty() ? next++ : values.size();
        const JsonNode *value = at < values.size() ? &values[at] : named.member(name);
        if (!value || !isPlain(*value))
            return {};
        filled += value->text;
    }
    return JsonNode::string(filled + text.mid(from));
}

std::optional<JsonNode> methodOfString(const JsonNode &text, const QString &method,
                                       const std::vector<LiteralArgument> &arguments)
{
    static const QStringList keeping{u"encode"_s, u"decode"_s, u"toString"_s, u"valueOf"_s, u"getBytes"_s, u"to_s"_s};
    if (keeping.contains(method))
        return text;
    if (method == "strip"_L1 || method == "trim"_L1)
        return JsonNode::string(text.text.trimmed());
    if (method == "join"_L1 && arguments.size() == 1)
        return joined(arguments.front().value, text.text);
    if (method == "format"_L1) {
        static const QRegularExpression place(u"(?<literal>\\{\\{|\\}\\})|\\{(?<name>\\w*)(?:[:!][^{}]*)?\\}"_s);
        std::vector<JsonNode> values;
        JsonNode named = JsonNode::object();
        for (const LiteralArgument &argument : arguments) {
            if (argument.name.isEmpty())
                values.push_back(argument.value);
            else
                named.add(argument.name, argument.value);
        }
        return formatted(text.text, place, values, named);
    }
    const bool two = arguments.size() == 2 && isPlain(arguments[0].value) && isPlain(arguments[1].value);
    if ((method == "replace"_L1 || method == "replaceAll"_L1) && two && !isUnknownLiteral(arguments[1].value)
        && !arguments[0].value.text.isEmpty()) {
        const QString changed = QString(text.text).replace(arguments[0].value.text, arguments[1].value.text);
        return changed.size() > mostText ? std::nullopt : std::optional(JsonNode::string(changed));
    }
    if (method == "split"_L1 && arguments.size() == 1 && isPlain(arguments[0].value)) {
        JsonNode list = JsonNode::array();
        for (const QString &part : text.text.split(arguments[0].value.text))
            list.items.push_back(JsonNode::string(part));
        return list.items.size() > mostItems ? std::nullopt : std::optional(list);
    }
    return {};
}

std::optional<JsonNode> methodOfArray(const JsonNode &list, const QString &method,
                                      const std::vector<LiteralArgument> &arguments)
{
    if (method == "join"_L1)
        return joined(list, arguments.empty() ? u","_s : arguments.front().value.text);
    if (method == "copy"_L1 || (method == "slice"_L1 && arguments.empty()) || method == "to_a"_L1)
        return list;
    if (method != "concat"_L1)
        return {};
    JsonNode all = list;
    for (const LiteralArgument &argument : arguments) {
        if (!argument.value.isArray() || all.items.size() > mostItems)
            return {};
        all.items.insert(all.items.end(), argument.value.items.begin(), argument.value.items.end());
    }
    return all;
}

std::optional<JsonNode> methodOfObject(const JsonNode &object, const QString &method,
                                       const std::vector<LiteralArgument> &arguments)
{
    if (method == "copy"_L1)
        return object;
    if (method == "to_json"_L1 || method == "toJSONString"_L1)
        return JsonNode::string(writeJson(object, JsonForm::Pretty));
    if (method == "get"_L1 && !arguments.empty() && arguments.front().value.isString()) {
        const JsonNode *member = object.member(arguments.front().value.text);
        return member              ? std::optional(*member)
            : arguments.size() > 1 ? std::optional(arguments[1].value)
                                   : std::nullopt;
    }
    if (method != "items"_L1 && method != "keys"_L1 && method != "values"_L1)
        return {};
    JsonNode list = JsonNode::array();
    for (const JsonMember &member : object.members) {
        JsonNode pair = JsonNode::array();
        pair.items = {JsonNode::string(member.key), member.value};
        list.items.push_back(method == "items"_L1 ? pair : pair.items.at(method == "keys"_L1 ? 0 : 1));
    }
    return list;
}

} // namespace

bool isUnknownLiteral(const JsonNode &node)
{
    return node.isString() && node.text.startsWith("${"_L1) && node.text.endsWith(u'}');
}

void mergeMembers(JsonNode &object, const JsonNode &other)
{
    for (const JsonMember &member : other.members) {
        const auto known = std::find_if(object.members.begin(), object.members.end(),
                                        [&member](const JsonMember &one) { return one.key == member.key; });
        if (known != object.members.end())
            known->value = member.value;
        else if (object.members.size() < mostItems)
            object.members.push_back(member);
    }
}

std::optional<JsonNode> literalMethod(const JsonNode &object, const QString &method,
                                      const std::vector<LiteralArgument> &arguments)
{
    if (isUnknownLiteral(object))
        return {};
    if (object.isString())
        return methodOfString(object, method, arguments);
    return object.isArray() ? methodOfArray(object, method, arguments)
        : object.isObject() ? methodOfObject(object, method, arguments)
                            : std::nullopt;
}

JsonNode LiteralOperators::unknown(qsizetype begin) const
{
    constexpr qsizetype longest = 60;
    const QString source = m_reader.m_text.mid(begin, std::min(m_reader.m_at - begin, longest)).simplified();
    return JsonNode::string(u"${"_s + source + u'}');
}

void LiteralOperators::apply(JsonNode &node, qsizetype begin)
{
    constexpr int most = 500;
    for (int i = 0; i < most && applyOne(node, begin); ++i) { }
}

bool LiteralOperators::applyOne(JsonNode &node, qsizetype begin)
{
    LiteralReader &reader = m_reader;
    const qsizetype before = reader.m_at;
    reader.skipBlanks();
    if (reader.m_at >= reader.m_text.size())
        return false;
    const QChar c = reader.peek();
    const QString two = reader.m_text.mid(reader.m_at, 2);
    const bool sameLine = !QStringView(reader.m_text).mid(before, reader.m_at - before).contains(u'\n');
    if (node.isString() && c == u'+' && !reader.m_lookup) {
        add(node, begin);
        return true;
    }
    // In Python "a" "b"; without a sign of Python it is more likely a missing comma.
    if (node.isString() && (c == u'"' || c == u'\'') && reader.m_language == LiteralReader::Language::Python) {
        JsonNode more;
        if (!reader.operand(more))
            return false;
        node.text += more.text;
        return true;
    }
    if (!reader.m_lookup)
        return false;
    if ((c == u'.' || ((c == u'[' || c == u'(') && sameLine)) && follow(node, begin))
        return true;
    // TypeScript's types say nothing about the value.
    static const QRegularExpression type(u"^(?:as|satisfies)\\s+[A-Za-z_][\\w.]*(?:<[\\w, .]*>)?(?:\\[\\])?"_s);
    if (const auto typed = type.match(reader.m_text.mid(reader.m_at, 100));
        c.isLetter() && sameLine && typed.hasMatch()) {
        reader.m_at += typed.capturedLength();
        return true;
    }
    static const QRegularExpression word(u"^(?:or|and|if)\\b"_s);
    const QString named = word.match(reader.m_text.mid(reader.m_at, 4)).captured();
    if (c == u'+' && two != "++"_L1)
        add(node, begin);
    else if (c == u'%' && node.isString())
        format(node, begin);
    else if (two == "||"_L1 || two == "&&"_L1 || two == "??"_L1)
        chooseDefault(node, two, begin);
    else if (sameLine && (named == "or"_L1 || named == "and"_L1))
        chooseDefault(node, named, begin);
    else if ((sameLine && named == "if"_L1) || (u"?|&%*/<>=!"_s.contains(c) && two != "=>"_L1 && two != "*/"_L1))
        chooseBranch(node, begin);
    else
        return false;
    return true;
}

/// .method(…), .name, ["key"], [0] and the call of what is unknown.
bool LiteralOperators::follow(JsonNode &node, qsizetype begin)
{
    static const QRegularExpression name(u"^\\.([A-Za-z_]\\w*)"_s);
    LiteralReader &reader = m_reader;
    if (reader.peek() == u'.') {
        const auto found = name.match(reader.m_text.mid(reader.m_at, 100));
        if (!found.hasMatch())
            return false;
        reader.m_at += found.capturedLength();
        if (reader.peek() == u'(') {
            callMethod(node, found.captured(1), begin);
            return true;
        }
        const JsonNode *member = node.isObject() ? node.member(found.captured(1)) : nullptr;
        std::optional<JsonNode> value = member ? std::optional(*member) : std::nullopt;
        if (!value && found.captured(1) == "to_json"_L1)
            value = literalMethod(node, found.captured(1), {});
        node = value ? *value : unknown(begin);
        return true;
    }
    if (reader.peek() == u'(') {
        ++reader.m_at;
        reader.readArguments();
        node = unknown(begin);
        return true;
    }
    JsonNode keys;
    if (!reader.array(keys, u']'))
        reader.skipRest();
    const JsonNode *key = keys.items.size() == 1 ? &keys.items.front() : nullptr;
    const JsonNode *found = nullptr;
    bool isIndex = false;
    const std::size_t index = key ? key->text.toUInt(&isIndex) : 0;
    if (key && key->isString() && node.isObject())
        found = node.member(key->text);
    else if (key && isIndex && node.isArray() && index < node.items.size())
        found = &node.items[index];
    node = found ? JsonNode(*found) : unknown(begin);
    return true;
}

void LiteralOperators::callMethod(JsonNode &node, const QString &method, qsizetype begin)
{
    ++m_reader.m_at;
    if ((method == "map"_L1 || method == "Select"_L1) && mapped(node))
        return;
    const std::optional<JsonNode> value = literalMethod(node, method, m_reader.readArguments());
    node = value ? *value : unknown(begin);
}

/// list.map(x => …), for a list whose items are known.
bool LiteralOperators::mapped(JsonNode &node)
{
    static const QRegularExpression arrow(u"^\\s*\\(?\\s*([A-Za-z_]\\w*)\\s*\\)?\\s*=>\\s*"_s);
    LiteralReader &reader = m_reader;
    const auto found = arrow.match(reader.m_text.mid(reader.m_at, 200));
    if (!found.hasMatch() || !node.isArray() || node.items.size() > mostItems)
        return false;
    const qsizetype body = reader.m_at + found.capturedLength();
    JsonNode list = JsonNode::array();
    qsizetype end = body;
    for (const JsonNode &item : node.items) {
        LiteralReader inner = reader.bound(body, found.captured(1), item);
        const std::optional<JsonNode> value = inner.readValue();
        if (!value || reader.m_shared->items <= 0 || reader.m_text.mid(body, 1) == "{"_L1) // a function with statements
            return false;
        list.items.push_back(*value);
        end = inner.position();
    }
    reader.m_at = end;
    reader.skipBlanks();
    if (reader.peek() == u')')
        ++reader.m_at;
    node = list;
    return true;
}

void LiteralOperators::add(JsonNode &node, qsizetype begin)
{
    LiteralReader &reader = m_reader;
    ++reader.m_at;
    reader.skipBlanks();
    const qsizetype start = reader.m_at;
    JsonNode more;
    if (!reader.operand(more)) {
        reader.skipRest();
        node = unknown(begin);
        return;
    }
    if (reader.m_lookup && (reader.peek() == u'.' || reader.peek() == u'[')) // belongs to the second one
        while (follow(more, start)) { }
    if (isPlain(node) && isPlain(more) && (node.isString() || more.isString()))
        node = JsonNode::string(QString(node.text + more.text).left(mostText));
    else if (node.isArray() && more.isArray() && node.items.size() + more.items.size() <= mostItems)
        node.items.insert(node.items.end(), more.items.begin(), more.items.end());
    else
        node = unknown(begin);
}

void LiteralOperators::format(JsonNode &node, qsizetype begin)
{
    static const QRegularExpression place(u"(?<literal>%%)|%(?:\\((?<name>\\w+)\\))?[-+ 0-9.]*[sdifr]"_s);
    LiteralReader &reader = m_reader;
    ++reader.m_at;
    reader.skipBlanks();
    JsonNode values;
    const bool isTuple = reader.peek() == u'(';
    const bool ok = reader.operand(values);
    const std::vector<JsonNode> list = isTuple && values.isArray() ? values.items : std::vector{values};
    const auto text = ok ? formatted(node.text, place, list, values) : std::nullopt;
    if (!ok)
        reader.skipRest();
    node = text ? *text : unknown(begin);
}

/// a || b, a && b: the value that counts, as far as the first one is known.
void LiteralOperators::chooseDefault(JsonNode &node, const QString &sign, qsizetype begin)
{
    LiteralReader &reader = m_reader;
    const bool isAnd = sign == "&&"_L1 || sign == "and"_L1;
    const QString condition = reader.m_text.mid(begin, reader.m_at - begin);
    reader.m_at += sign.size();
    JsonNode other;
    if (!reader.value(other)) {
        reader.skipRest();
        other = unknown(reader.m_at);
    }
    if (isUnknownLiteral(node)) {
        // A condition: both are possible. A default is not more likely than the value.
        if (!isAnd)
            return;
        noteCondition(condition);
        node = reader.m_shared->takesFirst ? other : JsonNode();
        return;
    }
    const bool counts = sign == "??"_L1 ? node.isNull() : isFalsy(node) != isAnd;
    if (counts)
        node = other;
}

void LiteralOperators::noteCondition(const QString &condition)
{
    constexpr qsizetype longest = 80;
    if (m_reader.m_shared->condition.isEmpty())
        m_reader.m_shared->condition = condition.simplified().left(longest);
}

/// "a if b else c" and "b ? a : c": both are possible. Other operators give what is unknown.
void LiteralOperators::chooseBranch(JsonNode &node, qsizetype begin)
{
    LiteralReader &reader = m_reader;
    const bool merges = reader.peek() == u'|' && node.isObject();
    if (merges) {
        ++reader.m_at;
        JsonNode other;
        if (reader.value(other) && other.isObject())
            mergeMembers(node, other);
        else
            node = unknown(begin);
        return;
    }
    const bool isPython = reader.m_text.mid(reader.m_at, 3) == "if "_L1;
    static const QRegularExpression otherwise(u"^[^\\n,;{}]{0,300}?\\belse\\b\\s*"_s);
    static const QRegularExpression question(u"^[^\\n,;{}?]{0,300}\\?(?![?.])\\s*"_s);
    const auto found = (isPython ? otherwise : question).match(reader.m_text.mid(reader.m_at, 400));
    if (!found.hasMatch()) {
        reader.skipRest();
        node = unknown(begin);
        return;
    }
    QString condition = found.captured().trimmed();
    condition.chop(isPython ? 4 : 1); // else, or the question mark
    if (!isPython)
        condition.prepend(reader.m_text.mid(begin, reader.m_at - begin));
    reader.m_at += found.capturedLength();
    JsonNode first = node;
    JsonNode second;
    bool ok = isPython || reader.value(first);
    reader.skipBlanks();
    if (!isPython && ok && reader.peek() == u':')
        ++reader.m_at;
    ok = ok && reader.value(second);
    if (!ok)
        reader.skipRest();
    const bool isSame = writeJson(first, JsonForm::Compact) == writeJson(second, JsonForm::Compact);
    if (ok && !isSame)
        noteCondition(condition);
    node = !ok ? unknown(begin) : isSame || reader.m_shared->takesFirst ? first : second;
}

void LiteralOperators::comprehend(JsonNode &list, qsizetype begin)
{
    static const QRegularExpression form(u"^for\\s+([A-Za-z_]\\w*)\\s+in\\s+"_s);
    LiteralReader &reader = m_reader;
    const auto found = form.match(reader.m_text.mid(reader.m_at, 200));
    JsonNode items;
    reader.m_at += found.capturedLength();
    bool ok = found.hasMatch() && reader.value(items) && items.isArray() && items.items.size() <= mostItems;
    reader.skipBlanks();
    ok = ok && (reader.peek() == u']' || reader.peek() == u')');
    list = JsonNode::array();
    for (std::size_t i = 0; ok && i < items.items.size(); ++i) {
        LiteralReader inner = reader.bound(begin, found.captured(1), items.items[i]);
        const std::optional<JsonNode> value = inner.readValue();
        ok = value.has_value() && reader.m_shared->items > 0;
        if (ok)
            list.items.push_back(*value);
    }
    if (ok)
        return;
    while (reader.m_at < reader.m_text.size() && !u"])"_s.contains(reader.peek())) {
        const qsizetype before = reader.m_at;
        reader.skipRest();
        reader.m_at += reader.m_at == before ? 1 : 0;
    }
    list = unknown(begin);
}

} // namespace exportdesk
