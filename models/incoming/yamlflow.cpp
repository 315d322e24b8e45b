// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/yamlflow.h"

#include "models/exports/literalreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int deepestYamlFlow = 60;

/// A scalar without quotes. IDs of datasets can look like numbers.
JsonNode plainScalar(const QString &plain)
{
    static const QRegularExpression number(u"^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?$"_s);
    static const QRegularExpression id(u"^[0-9a-f]{24}$"_s);
    static const QStringList yes{u"true"_s, u"yes"_s, u"on"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"off"_s};
    const QString lower = plain.toLower();
    if (plain.isEmpty() || plain == "~"_L1 || lower == "null"_L1)
        return {};
    if (yes.contains(lower) || no.contains(lower))
        return JsonNode::truth(yes.contains(lower));
    if (!number.match(plain).hasMatch() || id.match(plain).hasMatch())
        return JsonNode::string(plain);
    JsonNode node;
    node.type = JsonNode::Type::Number;
    node.text = plain;
    return node;
}

/// Reads one value from a line.
class YamlFlowReading
{
public:
    YamlFlowReading(const QString &text, YamlAnchors &anchors)
        : m_text(text)
        , m_anchors(anchors)
    {
    }

    std::optional<JsonNode> read()
    {
        static const QRegularExpression rest(u"^\\s*(?:\\s#.*)?$"_s, QRegularExpression::DotMatchesEverythingOption);
        JsonNode node;
        if (!value(node, QString()) || !rest.match(m_text.mid(m_at)).hasMatch())
            return {};
        return node;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skip()
    {
        while (peek().isSpace())
            ++m_at;
    }

    bool value(JsonNode &node, const QString &ends)
    {
        static const QRegularExpression anchor(u"^&([\\w.-]+)(?:\\s+|$)"_s);
        static const QRegularExpression alias(u"^\\*([\\w.-]+)"_s);
        static const QRegularExpression tag(u"^!!(str|int|float|bool|null|map|seq)\\s+"_s);
        if (m_depth >= deepestYamlFlow)
            return false;
        skip();
        constexpr qsizetype far = 200;
        if (const auto found = anchor.match(m_text.mid(m_at, far)); found.hasMatch()) {
            m_at += found.capturedLength();
            if (!value(node, ends))
                return false;
            m_anchors.set(found.captured(1), node);
            return true;
        }
        if (const auto found = alias.match(m_text.mid(m_at, far)); found.hasMatch()) {
            m_at += found.capturedLength();
            const auto copy = m_anchors.copy(found.captured(1));
            if (copy)
                node = *copy;
            return copy.has_value();
        }
        QString type;
        if (const auto found = tag.match(m_text.mid(m_at, far)); found.hasMatch()) {
            m_at += found.capturedLength();
            type = found.captured(1);
        }
        const bool ok = operand(node, ends);
        if (type == "str"_L1 && (node.type == JsonNode::Type::Number))
            node = JsonNode::string(node.text);
        return ok;
    }

    bool operand(JsonNode &node, const QString &ends)
    {
        if (peek() == u'{' && m_text.mid(m_at, 2) != "{{"_L1)
            return collection(node, true);
        if (peek() == u'[')
            return collection(node, false);
        if (peek() == u'"' || peek() == u'\'') {
            node = JsonNode();
            node.type = JsonNode::Type::String;
            return quoted(node.text);
        }
        node = plainScalar(plain(ends));
        return true;
    }

    bool quoted(QString &text)
    {
        if (peek() == u'"') {
            LiteralReader reader(m_text, m_at);
            const auto string = reader.readValue();
            if (!string || !string->isString())
                return false;
            text = string->text;
            m_at = reader.position();
            return true;
        }
        static const QRegularExpression form(u"'((?:[^']|'')*)'"_s);
        const auto found
            = form.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        m_at = found.capturedEnd();
        text = found.captured(1).replace("''"_L1, "'"_L1);
        return found.hasMatch();
    }

    /// Up to one of \a ends, a colon before a blank when there are any, or a comment.
    QString plain(const QString &ends)
    {
        const qsizetype start = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = peek();
            const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar(u' ');
            const bool isTemplate = m_text.mid(m_at, 2) == "{{"_L1;
            if (isTemplate) { // {{ name }} of a template language
                const qsizetype end = m_text.indexOf("}}"_L1, m_at);
                m_at = end < 0 ? m_text.size() - 1 : end + 1;
                continue;
            }
            const bool ended = ends.contains(c)
                || (!ends.isEmpty() && c == u':' && (next.isSpace() || ends.contains(next)))
                || (c == u'#' && (m_at == start || m_text.at(m_at - 1).isSpace()));
            if (ended)
                break;
        }
        return m_text.mid(start, m_at - start).trimmed();
    }

    bool collection(JsonNode &node, bool isMap)
    {
        const QChar close = isMap ? u'}' : u']';
        const QString ends = u",{}[]"_s;
        node = isMap ? JsonNode::object() : JsonNode::array();
        ++m_at;
        ++m_depth;
        for (skip(); m_at < m_text.size() && peek() != close; skip()) {
            JsonNode item;
            if (!value(item, ends))
                return false;
            skip();
            if (isMap) {
                const bool isKey = item.isString() || item.type == JsonNode::Type::Number;
                if (!isKey || peek() != u':')
                    return false;
                ++m_at;
                JsonNode member;
                if (!value(member, ends))
                    return false;
                node.add(item.text, std::move(member));
                skip();
            } else {
                node.items.push_back(std::move(item));
            }
            if (peek() == u',')
                ++m_at;
            else if (peek() != close)
                return false;
        }
        --m_depth;
        return m_at < m_text.size() && m_text.at(m_at++) == close;
    }

    const QString &m_text;
    YamlAnchors &m_anchors;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

void YamlAnchors::set(const QString &name, const JsonNode &value)
{
    constexpr qsizetype most = 200;
    if (m_values.size() < most)
        m_values[name] = value;
}

std::optional<JsonNode> YamlAnchors::copy(const QString &name)
{
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd() || sizeOf(*found) > m_budget)
        return {};
    m_budget -= sizeOf(*found) + 1;
    return *found;
}

std::optional<JsonNode> yamlValue(const QString &text, YamlAnchors &anchors)
{
    return YamlFlowReading(text, anchors).read();
}

} // namespace exportdesk
