// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/lostparts.h"

#include "models/exports/jsontext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct Part {
    QString key; ///< which a request has, at any depth
    QString top; ///< the member of a request in which it belongs
    QRegularExpression named; ///< by programs, in keys and in names of their own
};

const QList<Part> &parts()
{
    // filter() is a function of Python and JavaScript as well.
    static const QList<Part> all{
        {u"segments"_s, u"filter"_s, QRegularExpression(u"(?i:segment)(?!PerBatch|QualificationTime|ation|s?/)"_s)},
        {u"filter"_s, u"filter"_s,
         QRegularExpression(u"(?<![.\\w])filter(?!\\w*\\s*\\()|[\"'.]filter[\"']?(?!\\w|\\s*\\()"
                            "|(?i:filter(?:For|Of|By)|(?:with|add|set)_?filter)"_s)},
        {u"fields"_s, u"fields"_s, QRegularExpression(u"(?<!\\w)fields(?!\\w)"_s)},
        {u"mergePolicy"_s, u"mergePolicy"_s, QRegularExpression(u"(?<!\\w)merge_?[pP]olicy"_s)},
        {u"additionalFields"_s, u"additionalFields"_s, QRegularExpression(u"(?<!\\w)additionalFields"_s)}};
    return all;
}

bool isFilled(const JsonNode &node)
{
    if (node.isObject())
        return std::any_of(node.members.begin(), node.members.end(),
                           [](const JsonMember &member) { return isFilled(member.value); });
    if (node.isArray())
        return std::any_of(node.items.begin(), node.items.end(), isFilled);
    return !node.isNull() && (!node.isString() || !node.text.trimmed().isEmpty());
}

/// The members of that name, at any depth: how many, and whether any has something in it.
struct Found {
    qsizetype count = 0;
    bool isFilled = false;
};

void find(const JsonNode &node, const QString &key, Found &found)
{
    for (const JsonMember &member : node.members) {
        if (member.key == key) {
            ++found.count;
            found.isFilled = found.isFilled || isFilled(member.value);
        }
        find(member.value, key, found);
    }
    for (const JsonNode &item : node.items)
        find(item, key, found);
}

bool isLost(const Part &part, const QString &text, const QList<JsonNode> &roots)
{
    Found found;
    for (const JsonNode &root : roots)
        find(root, part.key, found);
    // What is empty may be written so.
    for (auto named = part.named.globalMatch(text); !found.isFilled && named.hasNext(); --found.count) {
        named.next();
        if (found.count == 0)
            return true;
    }
    return false;
}

QString withoutComments(QString program)
{
    static const QRegularExpression comment(u"(?:^|\\s)(?:#|//)[^\\n]*|/\\*.*?\\*/"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    return program.replace(comment, u" "_s);
}

} // namespace

QStringList lostParts(const QString &program, const QList<FoundRequest> &requests)
{
    constexpr qsizetype mostCode = 512 * 1024;
    QStringList lost;
    QList<JsonNode> roots;
    for (const FoundRequest &request : requests)
        if (const JsonText json = parseJson(request.json); json.root)
            roots += *json.root;
    if (roots.isEmpty())
        return lost;
    const QString text = withoutComments(program.left(mostCode));
    for (const Part &part : parts())
        if (!lost.contains(part.top) && isLost(part, text, roots))
            lost += part.top;
    // { …, **extra } and {…, ...extra} of something that the text does not set
    static const QRegularExpression spread(u"[{,]\\s*(?:\\*\\*|\\.\\.\\.)\\s*([A-Za-z_]\\w*)"_s);
    for (auto all = spread.globalMatch(text); all.hasNext() && lost.isEmpty();) {
        const QString name = all.next().captured(1);
        const QRegularExpression set(u"(?<![\\w.])%1\\s*(?::[^=\\n]*)?=(?!=)"_s.arg(name));
        if (!set.match(text).hasMatch())
            lost += name;
    }
    return lost;
}

bool makesCalls(const QString &text)
{
    static const QRegularExpression calls(
        u"\\w\\([^\\n]{0,200}(?:https?://|/data/core/ups)|\\b(?:fetch|axios|requests|httpx|Invoke-(?:RestMethod|WebRequest))\\b"_s);
    return calls.match(text).hasMatch();
}

bool makesTextByPrograms(const QString &script)
{
    static const QRegularExpression programs(
        u"(?:^|[\\s|;&(`])(?:jq|yq|sed|awk|perl|python[\\d.]*|node|ruby|envsubst)(?=\\s)"_s);
    return programs.match(withoutComments(script)).hasMatch();
}

} // namespace exportdesk
