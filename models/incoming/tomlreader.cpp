// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/tomlreader.h"

#include "models/exports/literalreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostTomlLines = 20'000;

QStringList keysOf(const QString &written)
{
    static const QRegularExpression key(u"\"([^\"]*)\"|'([^']*)'|([\\w-]+)"_s);
    QStringList keys;
    for (auto all = key.globalMatch(written); all.hasNext();) {
        const auto found = all.next();
        keys += found.captured(1) + found.captured(2) + found.captured(3);
    }
    return keys;
}

class TomlReading
{
public:
    explicit TomlReading(const QString &text)
        : m_text(text)
    {
    }

    std::optional<JsonNode> read()
    {
        static const QRegularExpression table(
            u"\\G[ \\t]*\\[(\\[?)([\\w.\"' -]{1,200})\\]\\]?[ \\t]*(?:#[^\\n]*)?(?:\\n|$)"_s);
        static const QRegularExpression entry(
            u"\\G[ \\t]*((?:[\\w-]+|\"[^\"\\n]*\"|'[^'\\n]*')(?:[ \\t]*\\.[ \\t]*(?:[\\w-]+|\"[^\"\\n]*\"|'[^'\\n]*'))*)[ \\t]*=[ \\t]*"_s);
        static const QRegularExpression empty(u"\\G[ \\t]*(?:#[^\\n]*)?(?:\\n|$)"_s);
        qsizetype at = 0;
        for (qsizetype line = 0; at < m_text.size(); ++line) {
            if (line > mostTomlLines)
                return {};
            if (const auto found = empty.match(m_text, at); found.hasMatch()) {
                at = std::max(found.capturedEnd(), at + 1);
                continue;
            }
            if (const auto found = table.match(m_text, at); found.hasMatch()) {
                at = found.capturedEnd();
                m_table = keysOf(found.captured(2));
                if (!found.captured(1).isEmpty() && !addItem())
                    return {};
                continue;
            }
            const auto found = entry.match(m_text, at);
            if (!found.hasMatch())
                return {};
            at = found.capturedEnd();
            JsonNode value;
            if (!readValue(at, value) || !set(keysOf(found.captured(1)), value))
                return {};
        }
        return m_root.members.empty() ? std::nullopt : std::optional(m_root);
    }

private:
    bool readValue(qsizetype &at, JsonNode &value) const
    {
        static const QRegularExpression time(
            u"\\G\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?(?=[ \\t]*(?:#|\\n|$))"_s);
        static const QRegularExpression end(u"\\G[ \\t]*(?:#[^\\n]*)?(?:\\n|$)"_s);
        if (const auto found = time.match(m_text, at); found.hasMatch()) {
            value = JsonNode::string(found.captured());
            at = found.capturedEnd();
        } else {
            LiteralReader reader(
                m_text, at, [](const QString &, const std::vector<LiteralReader::Argument> &) { return std::nullopt; });
            const auto read = reader.readValue();
            if (!read)
                return false;
            value = *read;
            // The reader passes over blanks behind the value, line breaks among them.
            at = value.end > at ? value.end : reader.position();
            while (at > 0 && m_text.at(at - 1).isSpace())
                --at;
        }
        const auto found = end.match(m_text, at);
        at = found.capturedEnd();
        return found.hasMatch();
    }

    /// The object at a path; of lists the last item.
    static JsonNode *descend(JsonNode *node, const QStringList &path)
    {
        for (const QString &key : path) {
            while (node && node->isArray())
                node = node->items.empty() ? nullptr : &node->items.back();
            if (!node || !node->isObject())
                return nullptr;
            auto member = std::find_if(node->members.begin(), node->members.end(),
                                       [&key](const JsonMember &one) { return one.key == key; });
            if (member == node->members.end()) {
                node->add(key, JsonNode::object());
                member = std::prev(node->members.end());
            }
            node = &member->value;
        }
        while (node && node->isArray())
            node = node->items.empty() ? nullptr : &node->items.back();
        return node;
    }

    /// [[table]]
    bool addItem()
    {
        JsonNode *parent = descend(&m_root, m_table.mid(0, m_table.size() - 1));
        if (!parent || !parent->isObject() || m_table.isEmpty())
            return false;
        const auto member = std::find_if(parent->members.begin(), parent->members.end(),
                                         [this](const JsonMember &one) { return one.key == m_table.last(); });
        if (member == parent->members.end()) {
            JsonNode list = JsonNode::array();
            list.items.push_back(JsonNode::object());
            parent->add(m_table.last(), std::move(list));
            return true;
        }
        if (member->value.isArray())
            member->value.items.push_back(JsonNode::object());
        return member->value.isArray();
    }

    bool set(const QStringList &keys, const JsonNode &value)
    {
        JsonNode *parent = descend(&m_root, m_table + keys.mid(0, keys.size() - 1));
        if (!parent || !parent->isObject() || keys.isEmpty())
            return false;
        parent->add(keys.last(), value);
        return true;
    }

    const QString &m_text;
    JsonNode m_root = JsonNode::object();
    QStringList m_table;
};

} // namespace

std::optional<JsonNode> parseToml(const QString &text)
{
    const QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    return TomlReading(lines).read();
}

} // namespace exportdesk
