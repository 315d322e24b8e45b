// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/yamlreader.h"

#include "models/exports/literaloperators.h"
#include "models/incoming/yamlflow.h"

#include <QHash>
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
        // What others are merged from is a part, not a document of its own.
        root.members.erase(
            std::remove_if(root.members.begin(), root.members.end(),
                           [this](const JsonMember &member) { return m_merged.contains(m_bases.value(member.key)); }),
            root.members.end());
        return root;
    }

private:
    const QString &line() const { return m_lines.at(m_at); }

    /// Passes over empty lines and comments; false at the end.
    bool atContent()
    {
        for (; m_at < m_lines.size(); ++m_at) {
            const QString text = line().trimmed();
            if (!text.isEmpty() && !text.startsWith(u'#'))
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
        else if (line().mid(indent).startsWith(u'{'))
            fits = readLongText({}, indent - 1, node);
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
                if (!readValue(rest.trimmed(), indent, item))
                    return false;
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
            noteBase(found.captured(1), found.captured(2).trimmed());
            JsonNode value;
            ++m_at;
            if (!readValue(found.captured(2).trimmed(), indent, value))
                return false;
            node.add(found.captured(1), std::move(value));
        }
        return mergeInto(node);
    }

    /// Which anchors members of the root have, and which are merged.
    void noteBase(const QString &key, const QString &written)
    {
        static const QRegularExpression anchor(u"^&([\\w.-]+)"_s);
        static const QRegularExpression alias(u"\\*([\\w.-]+)"_s);
        if (const auto found = anchor.match(written); m_depth == 1 && found.hasMatch())
            m_bases[key] = found.captured(1);
        if (key != "<<"_L1)
            return;
        for (auto all = alias.globalMatch(written); all.hasNext();)
            m_merged += all.next().captured(1);
    }

    /// <<: *others: the members of others that the object does not have itself.
    static bool mergeInto(JsonNode &node)
    {
        const auto merge = std::find_if(node.members.begin(), node.members.end(),
                                        [](const JsonMember &member) { return member.key == "<<"_L1; });
        if (merge == node.members.end())
            return true;
        JsonNode all = JsonNode::object();
        const JsonNode others = merge->value;
        node.members.erase(merge);
        for (auto one = others.items.rbegin(); one != others.items.rend(); ++one)
            mergeMembers(all, *one);
        mergeMembers(all, others);
        mergeMembers(all, node);
        node = all;
        return others.isObject() || others.isArray();
    }

    /// What stands behind a key in a line of that indentation, or below it.
    bool readValue(const QString &written, qsizetype indent, JsonNode &value)
    {
        static const QRegularExpression anchor(u"^&([\\w.-]+)(?:\\s+#.*)?$"_s);
        if (const auto found = anchor.match(written); found.hasMatch()) { // of the block below
            if (!readBelow({}, indent, value))
                return false;
            m_anchors.set(found.captured(1), value);
            return true;
        }
        return readBelow(written, indent, value);
    }

    bool readBelow(const QString &rest, qsizetype indent, JsonNode &value)
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
        const auto read = yamlValue(text, m_anchors);
        if (read)
            value = *read;
        return read.has_value();
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
    YamlAnchors m_anchors;
    QHash<QString, QString> m_bases; ///< members of the root, with their anchors
    QStringList m_merged; ///< anchors
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<JsonNode> parseYaml(const QString &text)
{
    static const QRegularExpression mark(u"^(?:---(?:[ \\t].*)?|\\.\\.\\.[ \\t]*|%[A-Z]+ .*)$"_s,
                                         QRegularExpression::MultilineOption);
    constexpr qsizetype most = 100;
    JsonNode documents = JsonNode::array();
    for (const QString &one : QString(text).replace("\r\n"_L1, "\n"_L1).split(mark)) {
        static const QRegularExpression content(u"^[ \\t]*[^\\s#]"_s, QRegularExpression::MultilineOption);
        if (!content.match(one).hasMatch())
            continue;
        const auto root = YamlReading(one).read();
        if (!root || documents.items.size() >= std::size_t(most))
            return {};
        documents.items.push_back(*root);
    }
    if (documents.items.empty())
        return {};
    return documents.items.size() == 1 ? JsonNode(documents.items.front()) : documents;
}

int lineWithTab(const QString &text)
{
    static const QRegularExpression entry(
        u"^\\s*(?:#.*|---.*|- .*|-|[\"']?[\\w$./-]+[\"']?[ \\t]*:(?:[ \\t].*)?|[\\]}\\[{\"'\\w].*,?|\\.\\.\\.)?$"_s);
    static const QRegularExpression tabbed(u"^ *\\t[ \\t]*(?:- |[\"']?[\\w$./-]+[\"']?[ \\t]*:(?:[ \\t]|$))"_s);
    static const QRegularExpression code(u"[;(){}]\\s*$"_s);
    int first = 0;
    int number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        line = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (number > mostYamlLines || !entry.match(line).hasMatch() || code.match(line).hasMatch())
            return 0;
        if (first == 0 && tabbed.match(line).hasMatch())
            first = number;
    }
    return first;
}

} // namespace exportdesk
