// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/jsonparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype deepest = 200;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool startsValue(QChar c)
{
    return c == u'"' || c == u'{' || c == u'[' || c == u'\'' || isJsonWordPart(c);
}

bool isPlainInString(QChar c)
{
    return c.unicode() >= 0x20 && c != u'"' && c != u'\\';
}

} // namespace

JsonText parseJson(const QString &text)
{
    return JsonParser(text).parse();
}

JsonText JsonParser::parse()
{
    if (m_text.startsWith(QChar::ByteOrderMark))
        ++m_at;
    skipBlanks();
    JsonText result;
    if (atEnd()) {
        fail(Kind::Empty, 0, {});
    } else {
        JsonNode root;
        if (readValue(root)) {
            skipBlanks();
            const QChar next = peek();
            if (atEnd())
                result.root = std::move(root);
            else if (next == u'}' || next == u']')
                fail(Kind::UnbalancedClose, m_at, next, TextEdit{m_at, 1, {}});
            else if (next == u'/')
                fail(m_mistakes.comment(m_at));
            else if (next == u',' || next == u';')
                fail(Kind::AfterEnd, m_at, next, TextEdit{m_at, 1, {}});
            else
                fail(Kind::AfterEnd, m_at, word());
        }
    }
    result.error = m_error;
    return result;
}

bool JsonParser::readValue(JsonNode &node)
{
    const QChar c = peek();
    node.begin = m_at;
    bool ok = false;
    if (c == u'{')
        ok = readObject(node);
    else if (c == u'[')
        ok = readArray(node);
    else if (c == u'"')
        ok = (node.type = JsonNode::Type::String, readString(node.text));
    else if (c == u'-' || (c >= u'0' && c <= u'9'))
        ok = readNumber(node);
    else if (c.isLetter())
        ok = readWord(node);
    else
        return fail(m_mistakes.unexpectedStart(m_at, m_open, false));
    node.end = m_at;
    return ok;
}

bool JsonParser::readObject(JsonNode &node)
{
    node.type = JsonNode::Type::Object;
    if (m_open.size() >= deepest)
        return fail(Kind::TooDeep, m_at, peek());
    m_open += peek();
    ++m_at;
    skipBlanks();
    bool more = peek() != u'}';
    if (!more)
        ++m_at;
    while (more) {
        JsonMember member;
        if (!readKey(member) || !readColon(member) || !readValue(member.value))
            return false;
        const qsizetype end = m_at;
        node.members.push_back(std::move(member));
        if (!readSeparator(u'}', end, more))
            return false;
    }
    m_open.chop(1);
    return true;
}

bool JsonParser::readArray(JsonNode &node)
{
    node.type = JsonNode::Type::Array;
    if (m_open.size() >= deepest)
        return fail(Kind::TooDeep, m_at, peek());
    m_open += peek();
    ++m_at;
    skipBlanks();
    bool more = peek() != u']';
    if (!more)
        ++m_at;
    while (more) {
        JsonNode item;
        if (!readValue(item))
            return false;
        const qsizetype end = m_at;
        node.items.push_back(std::move(item));
        if (!readSeparator(u']', end, more))
            return false;
    }
    m_open.chop(1);
    return true;
}

bool JsonParser::readKey(JsonMember &member)
{
    member.position = m_at;
    return peek() == u'"' ? readString(member.key) : fail(m_mistakes.unexpectedStart(m_at, m_open, true));
}

bool JsonParser::readColon(const JsonMember &member)
{
    const qsizetype keyEnd = m_at;
    skipBlanks();
    if (peek() == u':') {
        ++m_at;
        skipBlanks();
        return true;
    }
    if (atEnd())
        return fail(m_mistakes.textEnd(m_open));
    if (peek() == u'=') {
        const qsizetype width = m_text.mid(m_at, 2) == u"=>"_s ? 2 : 1; // as other languages write it
        return fail(Kind::MissingColon, m_at, member.key, TextEdit{m_at, width, u":"_s});
    }
    if (startsValue(peek()))
        return fail(Kind::MissingColon, m_at, member.key, TextEdit{keyEnd, 0, u":"_s});
    return fail(Kind::MissingColon, m_at, member.key);
}

bool JsonParser::readSeparator(QChar close, qsizetype valueEnd, bool &more)
{
    skipBlanks();
    const QChar c = peek();
    if (c == close) {
        ++m_at;
        more = false;
        return true;
    }
    if (c == u',') {
        const qsizetype comma = m_at++;
        skipBlanks();
        more = true;
        if (peek() == u'}' || peek() == u']')
            return fail(Kind::TrailingComma, comma, c, TextEdit{comma, 1, {}});
        if (peek() == u',')
            return fail(Kind::Unexpected, m_at, c, TextEdit{m_at, 1, {}});
        return atEnd() ? fail(m_mistakes.textEnd(m_open)) : true;
    }
    if (atEnd())
        return fail(m_mistakes.textEnd(m_open));
    if (c == u'}' || c == u']')
        return fail(m_mistakes.wrongClosing(m_at, m_open));
    if (c == u'/')
        return fail(m_mistakes.comment(m_at));
    if (c == u';')
        return fail(Kind::MissingComma, m_at, c, TextEdit{m_at, 1, u","_s});
    if (startsValue(c))
        return fail(Kind::MissingComma, m_at, word(), TextEdit{valueEnd, 0, u","_s});
    return fail(m_mistakes.unexpectedStart(m_at, m_open, false));
}

bool JsonParser::readString(QString &value)
{
    const qsizetype quote = m_at++;
    while (!atEnd()) {
        qsizetype plain = m_at; // at once: a list of thousands of fields is one string
        while (plain < m_text.size() && isPlainInString(m_text.at(plain)))
            ++plain;
        value += QStringView(m_text).mid(m_at, plain - m_at);
        m_at = plain;
        if (atEnd())
            break;
        const QChar c = peek();
        if (c == u'"') {
            ++m_at;
            return true;
        }
        if (c.unicode() < 0x20)
            return fail(m_mistakes.brokenString(quote, m_at));
        ++m_at;
        if (c != u'\\')
            value += c;
        else if (!readEscape(value))
            return false;
    }
    return fail(m_mistakes.brokenString(quote, m_at));
}

bool JsonParser::readEscape(QString &value)
{
    static const QString names = u"\"\\/bfnrt"_s;
    static const QString meant = u"\"\\/\b\f\n\r\t"_s;
    const QChar c = peek();
    const qsizetype known = c.isNull() ? -1 : names.indexOf(c);
    if (known >= 0) {
        ++m_at;
        value += meant.at(known);
        return true;
    }
    const QString digits = m_text.mid(m_at + 1, 4);
    const bool four
        = digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](QChar digit) {
              return (digit >= u'0' && digit <= u'9') || (digit.toLower() >= u'a' && digit.toLower() <= u'f');
          });
    if (c == u'u' && four) {
        value += QChar(char16_t(digits.toUInt(nullptr, 16)));
        m_at += 5;
        return true;
    }
    return fail(Kind::BadEscape, m_at - 1, u"\\"_s + c, TextEdit{m_at - 1, 0, u"\\"_s});
}

bool JsonParser::readNumber(JsonNode &node)
{
    node.type = JsonNode::Type::Number;
    node.text = word();
    const QString &n = node.text;
    qsizetype i = n.startsWith(u'-') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype first = i;
        while (i < n.size() && n.at(i) >= u'0' && n.at(i) <= u'9')
            ++i;
        return i - first;
    };
    const qsizetype first = i;
    bool ok = digits() > 0 && (n.at(first) != u'0' || i == first + 1);
    const bool leadingZero = !ok && i == n.size() && i > first;
    if (ok && i < n.size() && n.at(i) == u'.')
        ok = (++i, digits() > 0);
    if (ok && i < n.size() && n.at(i).toLower() == u'e') {
        ++i;
        if (i < n.size() && (n.at(i) == u'+' || n.at(i) == u'-'))
            ++i;
        ok = digits() > 0;
    }
    if (ok && i == n.size()) {
        m_at += n.size();
        return true;
    }
    QString better = u'"' + n + u'"';
    if (leadingZero) {
        better = n.mid(first);
        while (better.size() > 1 && better.startsWith(u'0'))
            better.remove(0, 1);
        better.prepend(n.left(first));
    }
    return fail(Kind::BadNumber, m_at, n, TextEdit{m_at, n.size(), better});
}

bool JsonParser::readWord(JsonNode &node)
{
    const QString word = this->word();
    if (word == "true"_L1 || word == "false"_L1)
        node = JsonNode::truth(word == "true"_L1), node.begin = m_at;
    else if (word == "null"_L1)
        node.type = JsonNode::Type::Null;
    else {
        const QString lower = word.toLower();
        QString better = u'"' + word + u'"';
        if (lower == "true"_L1 || lower == "false"_L1 || lower == "null"_L1)
            better = lower;
        else if (lower == "none"_L1 || lower == "undefined"_L1 || lower == "nil"_L1)
            better = u"null"_s;
        return fail(Kind::BadWord, m_at, word, TextEdit{m_at, word.size(), better});
    }
    m_at += word.size();
    return true;
}

void JsonParser::skipBlanks()
{
    while (!atEnd() && isBlank(m_text.at(m_at)))
        ++m_at;
}

bool JsonParser::fail(ParseError error)
{
    m_error = std::move(error);
    return false;
}

bool JsonParser::fail(Kind kind, qsizetype position, const QString &found, std::optional<TextEdit> repair)
{
    return fail(m_mistakes.at(position, kind, found, std::move(repair)));
}

} // namespace exportdesk
