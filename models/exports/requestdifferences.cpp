// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestdifferences.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct Leaf {
    QString path;
    QString value;
};

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// Every plain value (and every list of plain values) with its path.
void flatten(const JsonNode &node, const QString &path, QList<Leaf> &leaves)
{
    const bool nested = std::any_of(node.items.begin(), node.items.end(),
                                    [](const JsonNode &item) { return item.isObject() || item.isArray(); });
    if (node.isObject()) {
        for (const JsonMember &member : node.members)
            flatten(member.value, joined(path, member.key), leaves);
    } else if (nested) {
        for (size_t i = 0; i < node.items.size(); ++i) {
            const JsonNode *id = node.items[i].isObject() ? node.items[i].member(u"segmentId") : nullptr;
            flatten(node.items[i], joined(path, id && id->isString() ? id->text : QString::number(i + 1)), leaves);
        }
    } else if (path.endsWith("segmentId"_L1)) {
        leaves.append({path.chopped(10), node.text}); // stands for the segment itself
    } else if ((path == "fields"_L1 || path == "additionalFields.eventList.fields"_L1) && node.isString()) {
        const QStringList fields = node.text.split(u',', Qt::SkipEmptyParts);
        for (const QString &field : fields)
            leaves.append({path, field.trimmed()});
    } else {
        leaves.append({path, node.isString() ? node.text : writeJson(node, JsonForm::Compact)});
    }
}

/// A default of the platform equals a value that is not given; the echo of a job contains some defaults.
ExportRequest withoutDefaults(ExportRequest request)
{
    for (std::optional<bool> *flag : {&request.emptyProfiles, &request.segmentPerBatch, &request.evaluateSegments})
        if (*flag == std::optional(false))
            flag->reset();
    for (SegmentChoice &segment : request.segments)
        if (!segment.segmentNs.compare("ups"_L1, Qt::CaseInsensitive))
            segment.segmentNs.clear();
    return request;
}

QList<Leaf> leavesOf(const ExportRequest &given)
{
    const ExportRequest request = withoutDefaults(given);
    QList<Leaf> leaves;
    if (const JsonText json = parseJson(prettyJson(request)); json.root)
        flatten(*json.root, {}, leaves);
    return leaves;
}

using Values = QHash<QString, QStringList>;

Values valuesOf(const QList<Leaf> &leaves)
{
    Values values;
    for (const Leaf &leaf : leaves)
        values[leaf.path] += leaf.value;
    return values;
}

QString without(QStringList values, const QStringList &others)
{
    values.removeIf([&others](const QString &value) { return others.contains(value); });
    return values.join(u", "_s);
}

} // namespace

QList<RequestDifference> requestDifferences(const ExportRequest &before, const ExportRequest &now)
{
    const QList<Leaf> earlier = leavesOf(before);
    const QList<Leaf> later = leavesOf(now);
    const Values was = valuesOf(earlier);
    const Values is = valuesOf(later);
    QList<RequestDifference> differences;
    QSet<QString> seen;
    for (const Leaf &leaf : later + earlier) {
        if (seen.contains(leaf.path))
            continue;
        seen.insert(leaf.path);
        RequestDifference one{leaf.path, without(was.value(leaf.path), is.value(leaf.path)),
                              without(is.value(leaf.path), was.value(leaf.path))};
        if (!one.before.isEmpty() || !one.now.isEmpty())
            differences.append(one);
    }
    return differences;
}

} // namespace exportdesk
