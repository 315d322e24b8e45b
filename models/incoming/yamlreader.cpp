// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/yamlreader.h"

#include "models/exports/literalreader.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int deepestYaml = 60;
constexpr qsizetype mostYamlLines = 20'000;

/// A scalar in one line, without the comment behind it.
JsonNode yamlScalar(const QString &written)
{
    static const QRegularExpression comment(u"\\s+#.*$"_s);
    static const QRegularExpression number(u"^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?$"_s);
    const QString text = written.trimmed();
    if (text.startsWith(u'"') || text.startsWith(u'{') || text.startsWith(u'[')) {
        // Words without quotes are texts.
        LiteralReader reader(text, 0, [](const QString &word, const std::vector<JsonNode> &arguments) {
            return arguments.empty() ? std::optional(JsonNode::string(word)) : std::nullopt;
        });
        if (const auto value = reader.readValue())
            return *value;
    }
    if (text.startsWith(u'\'')) {
        static const QRegularExpression quoted(u"^'((?:[^']|'')*)'"_s);
        if (const auto found = quoted.match(text); found.hasMatch())
            return JsonNode::string(found.captured(1).replace("''"_L1, "'"_L1));
    }
    const QString plain = QString(text).remove(comment);
    if (plain.isEmpty() || plain == "~"_L1 || plain == "null"_L1)
        return {};
    if (plain == "true"_L1 || plain == "false"_L1)
        return JsonNode::truth(plain == "true"_L1);
    if (!number.match(plain).hasMatch())
        return JsonNode::string(plain);
    JsonNode node;
    node.type = JsonNode::Type::Number;
    node.text = plain;
    return node;
}

qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    return indent;
}

class YamlReading
{
public:
    explicit YamlReading(const QString &text)
        : m_lines(QString(text).replace("\r\n"_L1, "\n"_L1).split(u'\n'))
    {
    }

    std::optional<JsonNode> read()
    {
        JsonNode root;
        if (m_lines.size() > mostYamlLines || !atContent() || !readBlock(root) || atContent())
            return {};
        return root;
    }

private:
    const QString &line() const { return m_lines.at(m_at); }

    /// Passes over empty lines, comments and marks of documents; false at the end.
    bool atContent()
    {
        for (; m_at < m_lines.size(); ++m_at) {
            const QString text = line().trimmed();
            if (!text.isEmpty() && !text.startsWith(u'#') && text != "---"_L1 && text != "..."_L1)
                return true;
        }
        return false;
    }

    bool startsItem() const
    {
        const QStringView rest = QStringView(line()).mid(indentOf(line()));
        return rest == u"-" || rest.startsWith(u"- ");
    }

    static const QRegularExpression &entryForm()
    {
        static const QRegularExpression form(
            u"^ *(?|\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^']|'')*)'|([^\\s\"'#\\[\\]{},&*!|>%@`:][^\\s:#]*(?: [^\\s:#]+)*)) *:(?:\\s+(.*))?$"_s);
        return form;
    }

    bool readBlock(JsonNode &node)
    {
        if (m_depth >= deepestYaml || line().contains(u'\t'))
            return false;
        ++m_depth;
        const qsizetype indent = indentOf(line());
        bool fits = false;
        if (startsItem())
            fits = readItems(indent, node);
        else if (entryForm().match(line()).hasMatch())
            fits = readEntries(indent, node);
        --m_depth;
        return fits;
    }

    bool readItems(qsizetype indent, JsonNode &node)
    {
        node = JsonNode::array();
        while (atContent() && indentOf(line()) == indent && startsItem()) {
            const QString rest = line().mid(indent + 1);
            JsonNode item;
            if (rest.trimmed().isEmpty()) {
                ++m_at;
                if (atContent() && indentOf(line()) > indent && !readBlock(item))
                    return false;
            } else if (const QString inner = QString(indent + 1, u' ') + rest;
                       entryForm().match(inner).hasMatch() || rest.trimmed().startsWith("- "_L1)) {
                m_lines[m_at] = inner; // a block that begins behind the hyphen
                if (!readBlock(item))
                    return false;
            } else {
                ++m_at;
                item = yamlScalar(rest);
            }
            node.items.push_back(std::move(item));
        }
        return true;
    }

    bool readEntries(qsizetype indent, JsonNode &node)
    {
        node = JsonNode::object();
        while (atContent() && indentOf(line()) == indent && !startsItem()) {
            const auto found = entryForm().match(line());
            if (!found.hasMatch() || line().contains(u'\t'))
                return false;
            JsonNode value;
            ++m_at;
            if (!readValue(found.captured(2).trimmed(), indent, value))
                return false;
            node.add(found.captured(1), std::move(value));
        }
        return true;
    }

    /// What stands behind a key in a line of that indentation, or below it.
    bool readValue(const QString &rest, qsizetype indent, JsonNode &value)
    {
        static const QRegularExpression scalar(u"^([|>])[-+\\d]*(?:\\s+#.*)?$"_s);
        if (const auto found = scalar.match(rest); found.hasMatch()) {
            value = JsonNode::string(blockScalar(indent, found.captured(1) == "|"_L1 ? u"\n"_s : u" "_s));
            return true;
        }
        const bool below = rest.isEmpty() || rest.startsWith(u'#');
        if (below) {
            const bool has = atContent() && (indentOf(line()) > indent || (indentOf(line()) == indent && startsItem()));
            if (!has)
                return true;
            const bool isBlock = startsItem() || entryForm().match(line()).hasMatch();
            return isBlock ? readBlock(value) : readLongText({}, indent, value);
        }
        return readLongText(rest, indent, value);
    }

    /// A scalar or flow collection that may go on in the lines below.
    bool readLongText(const QString &first, qsizetype indent, JsonNode &value)
    {
        QString text = first;
        while (m_at < m_lines.size() && !line().trimmed().isEmpty() && indentOf(line()) > indent)
            text += u' ' + m_lines.at(m_at++).trimmed();
        value = yamlScalar(text);
        return true;
    }

    QString blockScalar(qsizetype indent, const QString &joint)
    {
        QStringList lines;
        qsizetype margin = -1;
        for (; m_at < m_lines.size(); ++m_at) {
            const bool empty = line().trimmed().isEmpty();
            if (!empty && indentOf(line()) <= indent)
                break;
            if (!empty && margin < 0)
                margin = indentOf(line());
            lines += empty ? QString() : line().mid(std::min(margin, indentOf(line())));
        }
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        return lines.join(joint);
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<JsonNode> parseYaml(const QString &text)
{
    return YamlReading(text).read();
}

} // namespace exportdesk
