// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/jsontext.h"

#include <map>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool isWrittenAsIs(QChar c)
{
    return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate();
}

void appendQuoted(QString &out, const QString &text)
{
    out += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype plain = i; // at once: a list of thousands of fields is one string
        while (i < text.size() && isWrittenAsIs(text.at(i)))
            ++i;
        out += QStringView(text).mid(plain, i - plain);
        if (i == text.size())
            break;
        const QChar c = text.at(i);
        const bool paired = (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            || (c.isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate());
        if (c == u'"' || c == u'\\')
            out += u'\\', out += c;
        else if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\t')
            out += "\\t"_L1;
        else if (c == u'\r')
            out += "\\r"_L1;
        else if (c.unicode() < 0x20 || (c.isSurrogate() && !paired)) // half a pair has no UTF-8 form
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    out += u'"';
}

/// Writes one tree in one form.
class Output
{
public:
    explicit Output(JsonForm form)
        : m_form(form)
    {
    }
    QString text;

    void write(const JsonNode &node, int depth)
    {
        switch (node.type) {
        case JsonNode::Type::Null:
            text += "null"_L1;
            return;
        case JsonNode::Type::Boolean:
            text += node.boolean ? "true"_L1 : "false"_L1;
            return;
        case JsonNode::Type::Number:
            text += node.text;
            return;
        case JsonNode::Type::String:
            appendQuoted(text, node.text);
            return;
        case JsonNode::Type::Array:
            return writeArray(node, depth);
        case JsonNode::Type::Object:
            return writeObject(node, depth);
        }
    }

private:
    bool pretty() const { return m_form == JsonForm::Pretty; }

    void newLine(int depth)
    {
        if (pretty())
            text += u'\n' + QString(2 * depth, u' ');
    }

    void writeArray(const JsonNode &node, int depth)
    {
        const bool plain = std::all_of(node.items.begin(), node.items.end(),
                                       [](const JsonNode &item) { return !item.isArray() && !item.isObject(); });
        text += u'[';
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (i > 0)
                text += plain && pretty() ? ", "_L1 : ","_L1;
            if (!plain)
                newLine(depth + 1);
            write(node.items[i], depth + 1);
        }
        if (!plain)
            newLine(depth);
        text += u']';
    }

    void writeMember(const QString &key, const JsonNode &value, bool first, int depth)
    {
        if (!first)
            text += u',';
        newLine(depth + 1);
        appendQuoted(text, key);
        text += pretty() ? ": "_L1 : ":"_L1;
        write(value, depth + 1);
    }

    void writeObject(const JsonNode &node, int depth)
    {
        text += u'{';
        bool first = true;
        if (m_form == JsonForm::Canonical) {
            std::map<QString, const JsonNode *> sorted;
            for (const JsonMember &member : node.members)
                sorted[member.key] = &member.value;
            for (const auto &[key, value] : sorted)
                writeMember(key, *value, std::exchange(first, false), depth);
        } else {
            for (const JsonMember &member : node.members)
                writeMember(member.key, member.value, std::exchange(first, false), depth);
        }
        if (!first)
            newLine(depth);
        text += u'}';
    }

    JsonForm m_form;
};

} // namespace

JsonNode JsonNode::string(const QString &value)
{
    JsonNode node;
    node.type = Type::String;
    node.text = value;
    return node;
}

JsonNode JsonNode::number(qint64 value)
{
    JsonNode node;
    node.type = Type::Number;
    node.text = QString::number(value);
    return node;
}

JsonNode JsonNode::truth(bool value)
{
    JsonNode node;
    node.type = Type::Boolean;
    node.boolean = value;
    return node;
}

const JsonNode *JsonNode::member(QStringView key) const
{
    for (auto found = members.rbegin(); found != members.rend(); ++found) {
        if (found->key == key)
            return &found->value;
    }
    return nullptr;
}

void JsonNode::add(const QString &key, JsonNode value)
{
    members.push_back(JsonMember{key, 0, std::move(value)});
}

QString writeJson(const JsonNode &node, JsonForm form)
{
    Output output(form);
    output.write(node, 0);
    return output.text;
}

qsizetype sizeOf(const JsonNode &node)
{
    qsizetype size = 16 + node.text.size();
    for (const JsonNode &item : node.items)
        size += sizeOf(item);
    for (const JsonMember &member : node.members)
        size += member.key.size() + sizeOf(member.value);
    return size;
}

} // namespace exportdesk
