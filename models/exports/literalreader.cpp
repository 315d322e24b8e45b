// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/literalreader.h"

#include "models/exports/literaloperators.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int deepestLiteral = 100;
constexpr qsizetype ahead = 300; ///< of the text that an expression is matched with; all of it would be slow

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool isNamePart(QChar c)
{
    return startsName(c) || c.isDigit();
}

QString escapeMeant(QChar name)
{
    static const QString names = u"nrtbfv0"_s;
    static const QString meant = u"\n\r\t\b\f\v"_s;
    const qsizetype known = names.indexOf(name);
    return known < 0 ? QString(name) : known < meant.size() ? QString(meant.at(known)) : QString(QChar(u'\0'));
}

} // namespace

QChar LiteralReader::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

bool LiteralReader::atEnd()
{
    skipBlanks();
    return m_at >= m_text.size();
}

std::optional<JsonNode> LiteralReader::readValue()
{
    JsonNode node;
    return value(node) ? std::optional(std::move(node)) : std::nullopt;
}

std::vector<LiteralReader::Argument> LiteralReader::readArguments()
{
    static const QRegularExpression keyword(u"^([A-Za-z_]\\w*)\\s*=(?![=>])"_s);
    constexpr std::size_t most = 100;
    std::vector<Argument> arguments;
    skipBlanks();
    while (m_at < m_text.size() && peek() != u')' && arguments.size() < most) {
        Argument argument;
        if (const auto found = keyword.match(m_text.mid(m_at, ahead)); found.hasMatch()) {
            argument.name = found.captured(1);
            m_at += found.capturedLength();
        }
        while (peek() == u'*' || m_text.mid(m_at, 3) == "..."_L1) {
            m_at += peek() == u'*' ? 1 : 3;
            argument.spreads = true;
        }
        const qsizetype begin = m_at;
        if (!value(argument.value)) {
            skipRest();
            argument.value = JsonNode();
        }
        skipBlanks();
        if (m_lookup && m_text.mid(m_at, 4) == "for "_L1)
            LiteralOperators(*this).comprehend(argument.value, begin);
        arguments.push_back(std::move(argument));
        skipBlanks();
        if (peek() == u',')
            ++m_at;
        else
            break;
        skipBlanks();
    }
    if (peek() == u')')
        ++m_at;
    return arguments;
}

bool LiteralReader::value(JsonNode &node)
{
    if (m_depth >= deepestLiteral)
        return false;
    ++m_depth;
    skipBlanks();
    const qsizetype begin = m_at;
    const bool ok = operand(node);
    if (ok)
        LiteralOperators(*this).apply(node, begin);
    node.begin = begin;
    node.end = m_at;
    --m_depth;
    return ok;
}

LiteralReader LiteralReader::bound(qsizetype position, const QString &name, const JsonNode &value) const
{
    --m_shared->items;
    LiteralReader inner(
        m_text, position,
        [name, value, lookup = m_lookup](const QString &asked, const std::vector<Argument> &arguments) {
            if (asked == name)
                return std::optional(value);
            const JsonNode *member = asked.startsWith(name + u'.') ? value.member(asked.mid(name.size() + 1)) : nullptr;
            return member ? std::optional(*member) : lookup(asked, arguments);
        },
        m_shared);
    inner.m_depth = m_depth;
    inner.m_language = m_language;
    return inner;
}

bool LiteralReader::operand(JsonNode &node)
{
    const QChar c = peek();
    // Objects and lists with their types, as in Go and C#: map[string]any{, new[] {
    static const QRegularExpression typed(
        u"^(?:(new\\s*(?:\\w+\\s*)?\\[\\]|new\\s+List<[^>\\n]{1,60}>(?:\\(\\))?|\\[\\](?:map\\[string\\](?:"
        u"interface\\s*"
        "\\{\\}|any)|interface\\s*\\{\\}|string|any))|map\\[string\\](?:interface\\s*\\{\\}|any|string)|"
        "new(?:\\s+Dictionary<[^>\\n]{1,60}>(?:\\(\\))?)?|(array)(?=\\())\\s*(?=[{(])"_s);
    if (const auto found
        = m_lookup && u"nma["_s.contains(c) ? typed.match(m_text.mid(m_at, 120)) : QRegularExpressionMatch();
        found.hasMatch() && (found.hasCaptured(2) || m_text.mid(m_at + found.capturedLength(), 1) == "{"_L1)) {
        m_at += found.capturedLength();
        return found.hasCaptured(1) ? array(node, u'}') : found.hasCaptured(2) ? array(node, u')') : object(node);
    }
    if (c == u'{')
        return object(node);
    if (c == u'[')
        return array(node, u']');
    if (startsString()) {
        node = JsonNode();
        node.type = JsonNode::Type::String;
        return string(node.text);
    }
    if (c == u'@' && peek(1) == u'"' && m_lookup) { // C#'s @"…", in which quotes are doubled
        static const QRegularExpression verbatim(u"\\G@\"((?:[^\"]|\"\")*)\""_s);
        const auto found = verbatim.match(m_text, m_at);
        m_at = found.hasMatch() ? found.capturedEnd() : m_at;
        node = JsonNode::string(found.captured(1).replace("\"\""_L1, "\""_L1));
        return found.hasMatch();
    }
    if (c == u'(') { // a tuple, or an expression in parentheses
        JsonNode list;
        if (!array(list, u')'))
            return false;
        if (list.items.size() != 1)
            node = std::move(list);
        else
            node = JsonNode(list.items.front());
        return true;
    }
    if (c.isDigit() || c == u'-' || c == u'+' || (c == u'.' && peek(1).isDigit()))
        return number(node);
    return startsName(c) && name(node);
}

bool LiteralReader::object(JsonNode &node)
{
    node = JsonNode::object();
    ++m_at;
    skipBlanks();
    while (m_at < m_text.size() && peek() != u'}') {
        if (!member(node))
            return false;
        skipBlanks();
        if (peek() == u',')
            ++m_at;
        else if (peek() != u'}')
            return false;
        skipBlanks();
    }
    if (peek() != u'}')
        return false;
    ++m_at;
    return true;
}

bool LiteralReader::member(JsonNode &node)
{
    const bool spreads = m_text.mid(m_at, 3) == "..."_L1 || m_text.mid(m_at, 2) == "**"_L1;
    if (spreads) {
        JsonNode others;
        m_at += peek() == u'*' ? 2 : 3;
        if (!m_lookup || !value(others))
            return false;
        for (JsonMember &other : others.members)
            node.members.push_back(std::move(other));
        return true;
    }
    JsonMember member;
    member.position = m_at;
    if (startsString()) {
        if (!string(member.key))
            return false;
    } else {
        while (m_at < m_text.size() && isNamePart(peek()))
            member.key += m_text.at(m_at++);
        if (member.key.isEmpty())
            return false;
        m_language = Language::JavaScript;
    }
    skipBlanks();
    const bool arrow = m_text.mid(m_at, 2) == "=>"_L1;
    if (peek() == u':' || arrow || (m_lookup && peek() == u'=' && peek(1) != u'=')) {
        m_at += arrow ? 2 : 1;
        if (!value(member.value))
            return false;
    } else if (m_lookup && (peek() == u',' || peek() == u'}')) { // {fields}
        if (!word(member.key, member.value))
            return false;
    } else {
        return false;
    }
    node.members.push_back(std::move(member));
    return true;
}

bool LiteralReader::array(JsonNode &node, QChar close)
{
    node = JsonNode::array();
    ++m_at;
    skipBlanks();
    while (m_at < m_text.size() && peek() != close) {
        JsonNode item;
        const bool dots = m_text.mid(m_at, 3) == "..."_L1;
        const QChar next = peek(dots ? 3 : 1);
        // "[ … {" of an example stands for what was left out.
        const bool spreads = m_lookup && (dots || peek() == u'*') && (startsName(next) || next == u'[');
        m_at += !spreads ? 0 : dots ? 3 : 1;
        const qsizetype begin = m_at;
        if (!value(item))
            return false;
        skipBlanks();
        if (m_lookup && m_text.mid(m_at, 4) == "for "_L1) {
            LiteralOperators(*this).comprehend(node, begin);
            break;
        }
        if (item.isString() && m_text.mid(m_at, 2) == "=>"_L1) { // PHP's ["key" => …]
            JsonMember member;
            member.key = item.text;
            m_at += 2;
            if (!value(member.value))
                return false;
            node.type = JsonNode::Type::Object;
            node.members.push_back(std::move(member));
        } else if (spreads && item.isArray()) {
            node.items.insert(node.items.end(), item.items.begin(), item.items.end());
        } else if (close == u')' && item.isString() && startsString() && node.isArray()) { // ("a" "b")
            JsonNode more;
            if (!value(more))
                return false;
            item.text += more.text;
            node.items.push_back(std::move(item));
        } else {
            node.items.push_back(std::move(item));
        }
        skipBlanks();
        if (peek() == u',')
            ++m_at;
        else if (peek() != close)
            return false;
        skipBlanks();
    }
    if (peek() != close)
        return false;
    ++m_at;
    return true;
}

/// A quote, maybe behind the letters that Python puts before it.
bool LiteralReader::startsString() const
{
    qsizetype letters = 0;
    while (letters < 2 && u"rRbBuUfF"_s.contains(peek(letters)) && !peek(letters).isNull())
        ++letters;
    const QChar c = peek(letters);
    return c == u'"' || c == u'\'' || (letters == 0 && !c.isNull() && u"`“”„‘’‚"_s.contains(c));
}

bool LiteralReader::string(QString &text)
{
    // Of word processors: opened and closed by different signs.
    const bool curlyDouble = u"“”„"_s.contains(peek());
    if (curlyDouble || u"‘’‚"_s.contains(peek())) {
        const QString ends = curlyDouble ? u"“”\n"_s : u"‘’\n"_s;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && !ends.contains(m_text.at(end)))
            ++end;
        if (end >= m_text.size() || m_text.at(end) == u'\n')
            return false;
        text = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return true;
    }
    bool raw = false;
    bool filled = false;
    while (peek().isLetter()) {
        raw = raw || peek().toLower() == u'r';
        filled = filled || peek().toLower() == u'f';
        m_language = Language::Python;
        ++m_at;
    }
    const QString three = m_text.mid(m_at, 3);
    const bool triple = three == "\"\"\""_L1 || three == "'''"_L1;
    if (triple)
        m_language = Language::Python;
    else if (peek() == u'`')
        m_language = Language::JavaScript;
    const QString quote = triple ? three : QString(peek());
    m_at += quote.size();
    return stringBody(quote, raw, filled || quote == "`"_L1, text);
}

bool LiteralReader::stringBody(const QString &quote, bool raw, bool filled, QString &text)
{
    const bool spans = quote.size() == 3 || quote == "`"_L1;
    while (m_at < m_text.size()) {
        const QChar c = peek();
        if (c == quote.front() && m_text.mid(m_at, quote.size()) == quote) {
            m_at += quote.size();
            return true;
        }
        if (c == u'\n' && !spans)
            return false;
        if (filled && m_lookup && (quote == "`"_L1 ? m_text.mid(m_at, 2) == "${"_L1 : c == u'{')) {
            fill(text, quote.front());
            continue;
        }
        ++m_at;
        if (c != u'\\' || raw) {
            text += c;
            continue;
        }
        if (m_at >= m_text.size())
            return false;
        const QChar next = peek();
        const int digits = next == u'u' ? 4 : next == u'x' ? 2 : next == u'U' ? 8 : 0;
        bool ok = false;
        const char32_t code = digits ? m_text.mid(m_at + 1, digits).toUInt(&ok, 16) : 0;
        if (digits && ok && code <= 0x10ffff) {
            // Halves of a pair come one by one.
            text += code < 0x10000 ? QString(QChar(char16_t(code))) : QString::fromUcs4(&code, 1);
            m_at += digits + 1;
        } else {
            text += next == u'\n' ? QString() : escapeMeant(next);
            ++m_at;
        }
    }
    return false;
}

/// ${name} and {name} in a string: the value of the variable, or the text as it stands.
void LiteralReader::fill(QString &text, QChar quote)
{
    if (m_text.mid(m_at, 2) == "{{"_L1 && quote != u'`') { // Python's brace
        text += u'{';
        m_at += 2;
        return;
    }
    const qsizetype end = m_text.indexOf(u'}', m_at);
    if (end < 0) {
        text += m_text.at(m_at++);
        return;
    }
    const QString source = m_text.mid(m_at, end + 1 - m_at);
    const QString inner = source.mid(source.indexOf(u'{') + 1).chopped(1).trimmed();
    auto value = m_lookup(inner, {});
    if (!value && inner.contains(u'(')) {
        LiteralReader reader(inner, 0, m_lookup, m_shared);
        reader.m_depth = m_depth + 1;
        value = m_depth < deepestLiteral ? reader.readValue() : std::nullopt;
        if (!reader.atEnd() || (value && isUnknownLiteral(*value)))
            value.reset();
    }
    text += value && (value->isString() || value->type == JsonNode::Type::Number) ? value->text : source;
    m_at = end + 1;
}

bool LiteralReader::number(JsonNode &node)
{
    static const QRegularExpression form(u"^[+-]?(?:0x[0-9a-fA-F]+|[0-9][0-9_]*(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|"
                                         "\\.[0-9]+(?:[eE][+-]?[0-9]+)?)n?"_s);
    const auto found = form.match(m_text.mid(m_at, ahead));
    if (!found.hasMatch())
        return false;
    QString text = found.captured().remove(u'_');
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    if (text.startsWith("0x"_L1))
        text = QString::number(text.toULongLong(nullptr, 16));
    if (text.endsWith(u'n'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text += u'0';
    if (text.startsWith(u'.'))
        text.prepend(u'0');
    m_at += found.capturedLength();
    node = JsonNode();
    node.type = JsonNode::Type::Number;
    node.text = text;
    return !parseJson(text).error;
}

bool LiteralReader::name(JsonNode &node)
{
    const qsizetype begin = m_at;
    QString path;
    while (m_at < m_text.size() && (isNamePart(peek()) || (peek() == u'.' && startsName(peek(1)))))
        path += m_text.at(m_at++);
    static const QStringList passing{u"await"_s, u"new"_s, u"void"_s};
    if (passing.contains(path))
        return value(node);
    if (!m_lookup || peek() != u'(')
        return word(path, node);
    const qsizetype dot = path.lastIndexOf(u'.');
    if (const auto object = dot < 0 ? std::nullopt : m_lookup(path.left(dot), {});
        object && !isUnknownLiteral(*object)) {
        node = *object;
        m_at = begin + dot; // a method of it
        return true;
    }
    ++m_at;
    const std::optional<JsonNode> found = m_lookup(path + u"()"_s, readArguments());
    node = found ? *found : JsonNode::string(u"${"_s + m_text.mid(begin, std::min<qsizetype>(m_at - begin, 60)) + u'}');
    return true;
}

bool LiteralReader::word(const QString &name, JsonNode &node)
{
    node = JsonNode();
    if (name == "true"_L1 || name == "false"_L1 || name == "True"_L1 || name == "False"_L1) {
        node = JsonNode::truth(name.toLower() == "true"_L1);
    } else if (name == "None"_L1 || name == "undefined"_L1 || name == "null"_L1 || name == "NaN"_L1) {
        node.type = JsonNode::Type::Null;
    } else if (m_lookup) {
        const auto found = m_lookup(name, {});
        node = found ? *found : JsonNode::string(u"${"_s + name + u'}');
        return true;
    } else {
        return false;
    }
    if (name.front().isUpper() && name != "NaN"_L1)
        m_language = Language::Python;
    return true;
}

void LiteralReader::skipBlanks()
{
    while (m_at < m_text.size()) {
        const QChar c = peek();
        const QString two = m_text.mid(m_at, 2);
        qsizetype end = -1; // of the text
        if (c.isSpace() || c == QChar::ByteOrderMark || c == QChar(0x200b))
            end = m_at + 1;
        else if (two == "//"_L1 || c == u'#' || (c == u'\\' && peek(1) == u'\n'))
            end = m_text.indexOf(u'\n', m_at);
        else if (two != "/*"_L1)
            return;
        else if (const qsizetype close = m_text.indexOf("*/"_L1, m_at); close >= 0)
            end = close + 2;
        if (c == u'#')
            m_language = Language::Python;
        m_at = end < 0 ? m_text.size() : end;
    }
}

void LiteralReader::skipRest()
{
    constexpr qsizetype furthest = 4096;
    const qsizetype last = std::min(m_at + furthest, m_text.size());
    QString open;
    while (m_at < last) {
        const QChar c = peek();
        if (open.isEmpty() && u",;)]}\n"_s.contains(c))
            return;
        if (u"([{"_s.contains(c)) {
            open += c;
        } else if (u")]}"_s.contains(c)) {
            open.chop(1);
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            QString ignored;
            ++m_at;
            if (!stringBody(QString(c), false, false, ignored))
                return;
            continue;
        }
        ++m_at;
    }
}

QString languageName(LiteralReader::Language language)
{
    return language == LiteralReader::Language::Python ? u"Python"_s : u"JavaScript"_s;
}

std::optional<LiteralText> parseLiteral(const QString &text)
{
    const QString start = text.left(1000).trimmed();
    if (start.isEmpty() || !u"{[(/#"_s.contains(start.front()) || !parseJson(text).error)
        return {};
    LiteralReader reader(text);
    const std::optional<JsonNode> root = reader.readValue();
    if (!root || (!root->isObject() && !root->isArray()))
        return {};
    const QString rest = reader.atEnd() ? QString() : text.mid(reader.position()).trimmed();
    if (!rest.isEmpty() && rest != ";"_L1 && rest != ","_L1)
        return {};
    const bool told = reader.language() != LiteralReader::Language::Json;
    const auto likely = text.contains(u'\'') ? LiteralReader::Language::Python : LiteralReader::Language::JavaScript;
    return LiteralText{*root, told ? reader.language() : likely};
}

} // namespace exportdesk
