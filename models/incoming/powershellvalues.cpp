// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/powershellvalues.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int deepestPowershell = 60;

QString textOfNode(const JsonNode &node)
{
    if (node.isString() || node.type == JsonNode::Type::Number)
        return node.text;
    return writeJson(node, JsonForm::Compact);
}

QString escapedByBacktick(QChar c)
{
    static const QString names = u"nrtab0"_s;
    static const QString meant = u"\n\r\t\a\b"_s;
    const qsizetype known = names.indexOf(c);
    if (c == u'\n')
        return {};
    return known < 0 ? QString(c) : known < meant.size() ? QString(meant.at(known)) : QString(QChar(u'\0'));
}

/// How many levels of lists and tables lie in a value; 0 for a plain one.
int powershellLevels(const JsonNode &node)
{
    int deepest = 0;
    for (const JsonNode &item : node.items)
        deepest = std::max(deepest, powershellLevels(item));
    for (const JsonMember &member : node.members)
        deepest = std::max(deepest, powershellLevels(member.value));
    return node.isArray() || node.isObject() ? deepest + 1 : 0;
}

/// The length of the methods behind a value, such as .ToString(). \a node becomes one that is not known behind others.
qsizetype passMethods(const QString &text, JsonNode &node)
{
    static const QRegularExpression method(u"^(?:\\.\\w+\\((?:[^()\\n]*)\\))+"_s);
    static const QRegularExpression same(u"^(?:\\.(?:ToString|Trim|Clone|ToArray)\\([ \\t]*\\))+$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = method.match(text);
    if (found.hasMatch() && !same.match(found.captured()).hasMatch())
        node = JsonNode::string(u"$("_s + found.captured().section(u'(', 0, 0).mid(1) + u')');
    return found.capturedLength();
}

} // namespace

void PowershellValues::skipBlanks(bool lines)
{
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u'#') {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (c == u'<' && peek(1) == u'#') {
            const qsizetype end = m_text.indexOf("#>"_L1, m_at);
            m_at = end < 0 ? m_text.size() : end + 2;
        } else if (c == u'`') {
            qsizetype end = m_at + 1;
            while (end < m_text.size() && (m_text.at(end) == u' ' || m_text.at(end) == u'\t'))
                ++end;
            if (end < m_text.size() && m_text.at(end) != u'\n')
                return;
            m_at = std::min(end + 1, m_text.size());
        } else if (c == u'\n' ? lines : c.isSpace()) {
            ++m_at;
        } else {
            return;
        }
    }
}

const JsonNode *PowershellValues::variable(const QString &name) const
{
    const auto found = m_variables.constFind(name.toLower());
    return found == m_variables.constEnd() ? nullptr : &*found;
}

void PowershellValues::setVariable(const QString &name, const JsonNode &value)
{
    if (m_variables.size() < 500)
        m_variables[name.toLower()] = value;
}

void PowershellValues::setMember(const QString &name, const QString &key, const JsonNode &value)
{
    const auto object = m_variables.find(name.toLower());
    if (object != m_variables.end() && object->isObject() && object->members.size() < 1000)
        object->add(key, value);
}

bool PowershellValues::affords(const JsonNode &node)
{
    const qsizetype size = sizeOf(node);
    if (size > m_budget)
        return false;
    m_budget -= size;
    return true;
}

JsonNode PowershellValues::readExpression()
{
    if (m_depth >= deepestPowershell)
        return {};
    ++m_depth;
    skipBlanks();
    const bool isAlone = peek() == u','; // a list of one
    m_at += isAlone ? 1 : 0;
    JsonNode node = readOperand(false);
    if (isAlone) {
        JsonNode list = JsonNode::array();
        list.items.push_back(std::move(node));
        node = std::move(list);
    }
    skipBlanks();
    while (peek() == u'+') {
        ++m_at;
        skipBlanks(true);
        node = powershellSum(node, readOperand(false));
        skipBlanks();
    }
    readOperator(node);
    readPipe(node);
    if (peek() == u',') { // a list without brackets
        JsonNode list = JsonNode::array();
        list.items.push_back(std::move(node));
        while (peek() == u',' && list.items.size() < 10'000) {
            ++m_at;
            skipBlanks(true);
            list.items.push_back(readOperand(false));
            skipBlanks();
        }
        node = std::move(list);
        readOperator(node);
        readPipe(node);
    }
    --m_depth;
    return node;
}

JsonNode powershellSum(const JsonNode &first, const JsonNode &second)
{
    JsonNode both = first;
    if (first.isArray() && both.items.size() < 10'000) {
        if (second.isArray())
            both.items.insert(both.items.end(), second.items.begin(), second.items.end());
        else
            both.items.push_back(second);
        return both;
    }
    if (!first.isObject() || !second.isObject())
        return JsonNode::string(textOfNode(first) + textOfNode(second));
    for (const JsonMember &member : second.members)
        both.add(member.key, member.value);
    return both;
}

/// -join "," and -f $value; what other operators make is not known.
void PowershellValues::readOperator(JsonNode &node)
{
    static const QRegularExpression form(u"^-(join|f|replace|split|as|eq|ne|and|or)\\b[ \\t]*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(ahead());
    if (!found.hasMatch() || m_depth >= deepestPowershell)
        return;
    m_at += found.capturedLength();
    const QString word = found.captured(1).toLower();
    const JsonNode other = word == "f"_L1 ? readExpression() : readOperand(false);
    const auto isPlain = [](const JsonNode &one) { return one.isString() || one.type == JsonNode::Type::Number; };
    if (word == "join"_L1 && node.isArray() && std::all_of(node.items.begin(), node.items.end(), isPlain)) {
        QStringList texts;
        for (const JsonNode &item : node.items)
            texts += item.text;
        node = JsonNode::string(texts.join(other.text));
    } else if (word == "f"_L1 && node.isString()) {
        QString text = node.text;
        text.replace("{{"_L1, "\x01"_L1).replace("}}"_L1, "\x02"_L1);
        const std::vector<JsonNode> values = other.isArray() ? other.items : std::vector{other};
        for (std::size_t i = 0; i < std::min<std::size_t>(values.size(), 50) && text.size() < 100'000; ++i)
            text.replace(u"{%1}"_s.arg(i), textOfNode(values[i]));
        node = JsonNode::string(text.replace("\x01"_L1, "{"_L1).replace("\x02"_L1, "}"_L1));
    } else if (!(word == "join"_L1 && isPlain(node) && !node.text.startsWith(u'$'))) {
        node = JsonNode::string(u"$("_s + word + u')');
    }
}

JsonNode PowershellValues::readArgument()
{
    skipBlanks();
    return readOperand(true);
}

/// | ConvertTo-Json -Depth 5 -Compress
void PowershellValues::readPipe(JsonNode &node)
{
    static const QRegularExpression convert(
        u"^[ \\t`\\n]*\\|[ \\t`\\n]*ConvertTo-Json((?:[ \\t]+-\\w+:?(?:[ \\t]*(?:\\d+|\\$\\w+))?)*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression passing(
        u"^[ \\t`\\n]*\\|[ \\t`\\n]*(?:Out-String|ForEach-Object[ \\t]*\\{[ \\t]*\\$_[ \\t]*\\})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression changing(
        u"^[ \\t`\\n]*\\|[ \\t`\\n]*(ForEach-Object|foreach|%|Where-Object|where|\\?|Select-Object|select|"
        "Get-Unique|Get-Random)(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto found = convert.match(ahead()); found.hasMatch()) {
        m_at += found.capturedLength();
        if (node.isArray() && node.items.size() == 1) // a pipe passes the items on
            node = JsonNode(node.items.front());
        node = written(node, found.captured(1));
    } else if (const auto other = passing.match(ahead()); other.hasMatch()) {
        m_at += other.capturedLength();
    } else if (const auto changed = changing.match(ahead()); changed.hasMatch()) {
        node = JsonNode::string(u"$("_s + changed.captured(1) + u')'); // what it makes of the value is not read
    }
    skipBlanks();
}

/// As ConvertTo-Json writes it; what is deeper than -Depth (2 unless given) becomes text there.
JsonNode PowershellValues::written(const JsonNode &node, const QString &options)
{
    static const QRegularExpression depthOption(u"-d(?:e(?:p(?:th?)?)?)?:?[ \\t]*(\\d+|\\$\\w+)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    int depth = 2;
    if (const auto found = depthOption.match(options); found.hasMatch()) {
        const QString word = found.captured(1);
        const JsonNode *value = word.startsWith(u'$') ? variable(word.mid(1)) : nullptr;
        depth = (value ? value->text : word).toInt();
    }
    if (powershellLevels(node) > depth + 1)
        m_cutDepth = depth;
    return JsonNode::string(writeJson(node, JsonForm::Pretty));
}

JsonNode PowershellValues::readOperand(bool bareWords)
{
    if (m_depth >= deepestPowershell || atEnd())
        return {};
    ++m_depth;
    static const QRegularExpression cast(u"^\\[[\\w.\\[\\]]+\\](?!::)[ \\t]*"_s);
    static const QRegularExpression bytes(u"^\\[[\\w.]+\\]::\\w+(?:\\.GetBytes)?\\("_s);
    static const QRegularExpression convert(
        u"^ConvertTo-Json\\b((?:[ \\t]+-(?:Depth|Compress|InputObject)(?:[ \\t]+\\d+)?)*)[ \\t]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    JsonNode node;
    if (const auto found = cast.match(ahead()); found.hasMatch())
        m_at += found.capturedLength();
    const QChar c = peek();
    const QChar next = peek(1);
    if (const auto found = bytes.match(ahead()); found.hasMatch()) {
        m_at += found.capturedLength() - 1;
        const JsonNode list = readList(u')');
        node = list.items.empty() ? JsonNode() : JsonNode(list.items.front());
    } else if (const auto call = convert.match(ahead()); call.hasMatch()) {
        m_at += call.capturedLength();
        const JsonNode value = readOperand(false);
        static const QRegularExpression more(u"^(?:[ \\t]+-\\w+:?(?:[ \\t]*(?:\\d+|\\$\\w+))?)+"_s);
        const auto behind = more.match(ahead());
        m_at += behind.capturedLength();
        node = written(value, call.captured(1) + behind.captured());
    } else if (c == u'"' || c == u'\'' || c == u'“') {
        node = readString();
    } else if (c == u'@' && (next == u'"' || next == u'\'')) {
        node = readHereString();
    } else if (c == u'@' && next == u'{') {
        ++m_at;
        node = readTable();
    } else if (c == u'@' && next == u'(') {
        ++m_at;
        node = readList(u')', true);
    } else if (c == u'(') {
        const JsonNode list = readList(u')');
        node = list.items.size() == 1 ? JsonNode(list.items.front()) : list;
    } else if (c == u'$') {
        node = readVariable();
    } else if (bareWords || c.isDigit() || c == u'-') {
        node = readWord();
    }
    m_at += passMethods(ahead(), node);
    --m_depth;
    return node;
}

JsonNode PowershellValues::readString()
{
    const QChar quote = m_text.at(m_at++);
    const QString ends = quote == u'“' ? u"”“"_s : QString(quote);
    QString value;
    while (!atEnd()) {
        const QChar c = peek();
        if (ends.contains(c)) {
            ++m_at;
            if (peek() != quote || quote == u'“')
                return JsonNode::string(value);
            value += c; // doubled
            ++m_at;
        } else if (quote != u'\'' && c == u'`') {
            ++m_at;
            if (!atEnd())
                value += escapedByBacktick(m_text.at(m_at++));
        } else if (quote != u'\'' && c == u'$') {
            value += readExpansion();
        } else {
            value += c;
            ++m_at;
        }
    }
    return JsonNode::string(value);
}

/// @" … "@ and @' … '@, over several lines.
JsonNode PowershellValues::readHereString()
{
    const QChar quote = peek(1);
    const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
    const qsizetype end = lineEnd < 0 ? -1 : m_text.indexOf(u'\n' + QString(quote) + u'@', lineEnd);
    const qsizetype last = end < 0 ? m_text.size() : end;
    m_at = lineEnd < 0 ? m_text.size() : lineEnd + 1;
    QString value;
    while (m_at < last) {
        const QChar c = peek();
        if (quote == u'"' && c == u'$')
            value += readExpansion();
        else if (quote == u'"' && c == u'`' && m_at + 1 < last)
            value += escapedByBacktick(peek(1)), m_at += 2;
        else
            value += c, ++m_at;
    }
    m_at = end < 0 ? m_text.size() : end + 3;
    return JsonNode::string(value);
}

/// $name, ${name}, $($name), $([char]10) within a string.
QString PowershellValues::readExpansion()
{
    static const QRegularExpression character(u"^\\$\\(\\[char\\](\\d{1,6})\\)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"^\\$(?:\\{([\\w:]+)\\}|([A-Za-z_][\\w:]*)|\\(\\$([\\w:]+)\\))"_s);
    if (const auto found = character.match(ahead()); found.hasMatch()) {
        m_at += found.capturedLength();
        const char32_t code = found.captured(1).toUInt();
        return code <= 0x10ffff ? QString::fromUcs4(&code, 1) : QString();
    }
    if (const auto found = name.match(ahead()); found.hasMatch()) {
        m_at += found.capturedLength();
        const JsonNode *value = variable(found.captured(1) + found.captured(2) + found.captured(3));
        return value && affords(*value) ? textOfNode(*value) : found.captured();
    }
    ++m_at;
    return u"$"_s;
}

/// { name = value; "other" = value } behind the @
JsonNode PowershellValues::readTable()
{
    JsonNode table = JsonNode::object();
    ++m_at;
    while (table.members.size() < 10'000) {
        skipBlanks(true);
        while (peek() == u';' || peek() == u',') {
            ++m_at;
            skipBlanks(true);
        }
        if (atEnd() || peek() == u'}')
            break;
        static const QRegularExpression name(u"^[\\w.-]+"_s);
        QString key;
        if (peek() == u'"' || peek() == u'\'') {
            key = readString().text;
        } else if (const auto found = name.match(ahead()); found.hasMatch()) {
            key = found.captured();
            m_at += found.capturedLength();
        }
        skipBlanks(true);
        if (peek() != u'=')
            break;
        ++m_at;
        skipBlanks(true);
        const qsizetype before = m_at;
        table.add(key, readExpression());
        if (m_at == before)
            break;
    }
    if (peek() == u'}')
        ++m_at;
    return table;
}

/// @(…) passes on the items of each list within it: \a spreads.
JsonNode PowershellValues::readList(QChar close, bool spreads)
{
    JsonNode list = JsonNode::array();
    ++m_at;
    while (list.items.size() < 10'000) {
        skipBlanks(true);
        if (peek() == u',' || peek() == u';') {
            ++m_at;
            continue;
        }
        if (atEnd() || peek() == close)
            break;
        const qsizetype before = m_at;
        JsonNode item = readExpression();
        if (m_at == before)
            break;
        const bool several = item.isArray() && (spreads || (m_text.at(before) != u'@' && m_text.at(before) != u'('));
        if (!several) {
            list.items.push_back(std::move(item));
            continue;
        }
        for (JsonNode &one : item.items)
            list.items.push_back(std::move(one));
    }
    while (!atEnd() && peek() != close && peek() != u'\n')
        ++m_at; // not understood
    if (peek() == close)
        ++m_at;
    return list;
}

JsonNode PowershellValues::readVariable()
{
    static const QRegularExpression name(
        u"^\\$(?:\\{([\\w:]+)\\}|([A-Za-z_][\\w:]*))((?:\\.[A-Za-z_]\\w*(?![\\w(]))*)"_s);
    const auto found = name.match(ahead());
    if (!found.hasMatch()) {
        ++m_at;
        return JsonNode::string(u"$"_s);
    }
    m_at += found.capturedLength();
    const QString key = (found.captured(1) + found.captured(2)).toLower();
    if (key == "true"_L1 || key == "false"_L1)
        return JsonNode::truth(key == "true"_L1);
    if (key == "null"_L1)
        return {};
    const JsonNode *value = variable(key);
    for (const QString &member : found.captured(3).split(u'.', Qt::SkipEmptyParts))
        value = value ? value->member(member) : nullptr;
    return value && affords(*value) ? *value : JsonNode::string(found.captured());
}

/// A word without quotes; a number if it is one.
JsonNode PowershellValues::readWord()
{
    QString word;
    while (!atEnd() && !peek().isSpace() && !u";|)}]`,\"'"_s.contains(peek()))
        word += peek() == u'$' ? readExpansion() : QString(m_text.at(m_at++));
    static const QRegularExpression number(u"^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$"_s);
    JsonNode node = JsonNode::string(word);
    if (number.match(word).hasMatch())
        node.type = JsonNode::Type::Number;
    return node;
}

} // namespace exportdesk
