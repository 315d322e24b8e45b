// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/requestsearch.h"

#include "models/exports/literalreader.h"
#include "models/exports/requestkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostRequests = 200;
constexpr int mostStarts = 200; ///< braces in a text that are tried as the start of an object
constexpr qsizetype mostText = 512 * 1024; ///< of a text that is no JSON

bool hasText(const JsonNode &object, QStringView key)
{
    const JsonNode *node = object.member(key);
    return node && node->isString();
}

bool hasObject(const JsonNode &object, QStringView key)
{
    const JsonNode *node = object.member(key);
    return node && node->isObject();
}

bool hasFields(const JsonNode &object)
{
    const JsonNode *fields = object.member(u"fields");
    return fields
        && (fields->isString()
            || (fields->isArray() && !fields->items.empty()
                && std::all_of(fields->items.begin(), fields->items.end(),
                               [](const JsonNode &item) { return item.isString(); })));
}

QString nameOf(const JsonNode &object)
{
    for (const QStringView key : {u"name", u"title", u"summary"}) {
        const JsonNode *node = object.member(key);
        if (node && node->isString() && !node->text.trimmed().isEmpty())
            return node->text.simplified().left(120);
    }
    return {};
}

class TreeSearch
{
public:
    explicit TreeSearch(const QString &text)
        : m_text(text)
    {
    }

    QList<FoundRequest> found;

    void search(const JsonNode &node, const QString &name, int depth)
    {
        constexpr int deepest = 100;
        if (found.size() >= mostRequests || depth > deepest)
            return;
        if (node.isString())
            return searchString(node.text, name, depth);
        if (isSurelyRequest(node))
            return add(m_text.mid(node.begin, node.end - node.begin), name);
        for (const JsonNode &item : node.items)
            search(item, name, depth + 1);
        const QString own = nameOf(node);
        for (const JsonMember &member : node.members) {
            // Recorded responses repeat the request in their jobs.
            if (member.key != "response"_L1 && member.key != "responses"_L1)
                search(member.value, own.isEmpty() ? name : own, depth + 1);
        }
    }

private:
    void searchString(const QString &string, const QString &name, int depth)
    {
        if (!string.trimmed().startsWith(u'{'))
            return;
        const JsonText json = parseJson(string);
        if (!json.root)
            return;
        TreeSearch inner(string);
        inner.search(*json.root, name, depth + 1);
        for (const FoundRequest &one : std::as_const(inner.found))
            add(one.json, one.name);
    }

    void add(const QString &json, const QString &name)
    {
        const bool known
            = std::any_of(found.begin(), found.end(), [&json](const FoundRequest &one) { return one.json == json; });
        if (!known)
            found.append({withoutSecrets(json), name, {}, -1, {}});
    }

    const QString &m_text;
};

/// JSON that stands in the quotes of another language: "{\"fields\": …}".
QString unescaped(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c != u'\\' || at + 1 == text.size()) {
            plain += c;
            continue;
        }
        const QChar next = text.at(++at);
        if (next == u'n' || next == u'r' || next == u't')
            plain += u' ';
        else
            plain += next;
    }
    return plain;
}

/// The requests in the object of Python or JavaScript that starts at \a start, and where it ends; names of variables in
/// it become placeholders.
std::pair<QList<FoundRequest>, qsizetype> requestsInLiteral(const QString &text, qsizetype start)
{
    LiteralReader reader(text, start,
                         [](const QString &, const std::vector<LiteralReader::Argument> &) { return std::nullopt; });
    const std::optional<JsonNode> root = reader.readValue();
    if (!root || !root->isObject())
        return {};
    const QString written = writeJson(*root, JsonForm::Pretty);
    const JsonText json = parseJson(written);
    QList<FoundRequest> found = json.root ? requestsInJson(*json.root, written) : QList<FoundRequest>();
    const QString language = languageName(reader.language());
    for (FoundRequest &request : found)
        request.notes = {CallNote{CallNote::Kind::OtherNotation, language}};
    return {found, reader.position()};
}

} // namespace

qsizetype objectEnd(const QString &text, qsizetype start)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = start; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (quoted && c == u'\\')
            ++at;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'{')
            ++depth;
        else if (!quoted && c == u'}' && --depth == 0)
            return at + 1;
    }
    return -1;
}

bool isSurelyRequest(const JsonNode &node)
{
    if (!node.isObject())
        return false;
    const JsonNode *destination = node.member(u"destination");
    if (destination && destination->isObject()
        && (hasText(*destination, u"datasetId") || hasText(*destination, u"dataSetId")
            || destination->member(u"segmentPerBatch")))
        return true;
    const bool about = hasObject(node, u"mergePolicy") || hasObject(node, u"additionalFields")
        || hasObject(node, u"destination") || hasText(node, u"mergePolicyId");
    return hasFields(node) && (about || (hasObject(node, u"schema") && hasObject(node, u"filter")))
        && !node.member(u"expression");
}

bool mayBeRequest(const JsonNode &node)
{
    if (!node.isObject())
        return false;
    const bool onlyKnown = !node.members.empty()
        && std::all_of(node.members.begin(), node.members.end(),
                       [](const JsonMember &member) { return topKeys().contains(member.key); });
    if (onlyKnown || node.member(u"destination"))
        return true;
    const auto isObjectOrText = [&node](QStringView key) { return hasObject(node, key) || hasText(node, key); };
    return hasFields(node) || hasObject(node, u"filter") || hasObject(node, u"additionalFields")
        || isObjectOrText(u"mergePolicy") || hasObject(node, u"evaluationInfo");
}

QList<FoundRequest> requestsInJson(const JsonNode &root, const QString &text)
{
    TreeSearch tree(text);
    tree.search(root, {}, 0);
    return tree.found;
}

QList<FoundRequest> requestsInText(const QString &whole)
{
    const QString text = whole.left(mostText);
    QList<FoundRequest> found;
    const auto searched = [&found](const QString &json) {
        const JsonText parsed = parseJson(json);
        if (!parsed.root)
            return false;
        for (const FoundRequest &one : requestsInJson(*parsed.root, json)) {
            if (!found.contains(one))
                found.append(one);
        }
        return true;
    };
    qsizetype from = 0;
    for (int starts = 0; starts < mostStarts && found.size() < mostRequests; ++starts) {
        const qsizetype start = text.indexOf(u'{', from);
        if (start < 0)
            break;
        from = start + 1;
        if (text.mid(start, 6).remove(u' ').startsWith("{\"\""_L1)) { // in the quotes of Visual Basic or C#
            const qsizetype last = text.indexOf("}\""_L1, start);
            searched(text.mid(start, last < 0 ? 0 : last + 1 - start).replace("\"\""_L1, "\""_L1));
        }
        const bool escaped = text.indexOf("\\\""_L1, start) == text.indexOf(u'"', start) - 1;
        const QString candidate = escaped ? unescaped(text.mid(start)) : QString();
        const QString &source = escaped ? candidate : text;
        const qsizetype begin = escaped ? 0 : start;
        const qsizetype end = objectEnd(source, begin);
        const bool parsed = end > begin && searched(source.mid(begin, end - begin));
        if (parsed && !escaped) {
            from = end;
        } else if (escaped && end > 0) {
            from = std::min(text.size(), start + end); // at least as long in the text, where it is escaped
        } else if (const auto [literals, literalEnd] = requestsInLiteral(text, start); !literals.isEmpty()) {
            for (const FoundRequest &one : literals) {
                if (!found.contains(one))
                    found.append(one);
            }
            from = std::max(from, literalEnd);
        }
    }
    return found;
}

} // namespace exportdesk
