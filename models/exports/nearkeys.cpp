// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/nearkeys.h"

#include "models/exports/jsonmembers.h"

#include "models/choices/nearpath.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"
#include "models/exports/oddvalues.h"
#include "models/exports/requestkeys.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct PlacedLevel {
    RequestLevel level;
    const char *path; ///< of its object; segments are entries of a list and stand alone
};

constexpr std::array placedLevels{
    PlacedLevel{RequestLevel::Top, ""},
    PlacedLevel{RequestLevel::MergePolicy, "mergePolicy"},
    PlacedLevel{RequestLevel::Filter, "filter"},
    PlacedLevel{RequestLevel::QualificationTime, "filter.segmentQualificationTime"},
    PlacedLevel{RequestLevel::AdditionalFields, "additionalFields"},
    PlacedLevel{RequestLevel::EventList, "additionalFields.eventList"},
    PlacedLevel{RequestLevel::EventFilter, "additionalFields.eventList.filter"},
    PlacedLevel{RequestLevel::Destination, "destination"},
    PlacedLevel{RequestLevel::Schema, "schema"},
    PlacedLevel{RequestLevel::Evaluation, "evaluationInfo"},
};

/// Names that people use, folded, with the path of what they mean.
const QHash<QString, QString> &otherNames()
{
    static const QHash<QString, QString> names{
        {u"dataset"_s, u"destination.datasetId"_s},
        {u"destinationdataset"_s, u"destination.datasetId"_s},
        {u"destinationdatasetid"_s, u"destination.datasetId"_s},
        {u"targetdataset"_s, u"destination.datasetId"_s},
        {u"targetdatasetid"_s, u"destination.datasetId"_s},
        {u"outputdatasetid"_s, u"destination.datasetId"_s},
        {u"target"_s, u"destination"_s},
        {u"batchpersegment"_s, u"destination.segmentPerBatch"_s},
        {u"perbatch"_s, u"destination.segmentPerBatch"_s},
        {u"policy"_s, u"mergePolicy"_s},
        {u"mergingpolicy"_s, u"mergePolicy"_s},
        {u"policyid"_s, u"mergePolicy.id"_s},
        {u"mergepolicyid"_s, u"mergePolicy.id"_s},
        {u"policyversion"_s, u"mergePolicy.version"_s},
        {u"mergepolicyversion"_s, u"mergePolicy.version"_s},
        {u"schemaname"_s, u"schema.name"_s},
        {u"classname"_s, u"schema.name"_s},
        {u"fieldlist"_s, u"fields"_s},
        {u"attributes"_s, u"fields"_s},
        {u"audiences"_s, u"filter.segments"_s},
        {u"segmentlist"_s, u"filter.segments"_s},
        {u"fromtimestamp"_s, u"filter.fromIngestTimestamp"_s},
        {u"fromingesttime"_s, u"filter.fromIngestTimestamp"_s},
        {u"qualificationtime"_s, u"filter.segmentQualificationTime"_s},
        {u"includeemptyprofiles"_s, u"filter.emptyProfiles"_s},
        {u"events"_s, u"additionalFields.eventList"_s},
        {u"eventfields"_s, u"additionalFields.eventList.fields"_s},
        {u"evaluatesegments"_s, u"evaluationInfo.segmentation"_s},
        {u"evaluation"_s, u"evaluationInfo"_s},
    };
    return names;
}

/// Names that mean something else in \a level than elsewhere.
QString nameIn(RequestLevel level, const QString &folded)
{
    static const QHash<RequestLevel, QHash<QString, QString>> names{
        {RequestLevel::Destination, {{u"id"_s, u"datasetId"_s}}},
        {RequestLevel::QualificationTime,
         {{u"start"_s, u"startTime"_s},
          {u"from"_s, u"startTime"_s},
          {u"starttimestamp"_s, u"startTime"_s},
          {u"end"_s, u"endTime"_s},
          {u"to"_s, u"endTime"_s},
          {u"endtimestamp"_s, u"endTime"_s}}},
        {RequestLevel::EventFilter,
         {{u"fromtimestamp"_s, u"fromIngestTimestamp"_s},
          {u"fromingesttime"_s, u"fromIngestTimestamp"_s},
          {u"totimestamp"_s, u"toIngestTimestamp"_s},
          {u"toingesttime"_s, u"toIngestTimestamp"_s}}},
        {RequestLevel::Segment,
         {{u"segment"_s, u"segmentId"_s},
          {u"audience"_s, u"segmentId"_s},
          {u"namespace"_s, u"segmentNs"_s},
          {u"ns"_s, u"segmentNs"_s},
          {u"membershipstatus"_s, u"status"_s}}},
        {RequestLevel::Schema, {{u"class"_s, u"name"_s}, {u"id"_s, u"name"_s}}},
    };
    return names.value(level).value(folded);
}

/// The one documented key of \a level that differs from \a key by a typing error; empty: none or several.
QString misspelt(RequestLevel level, const QString &key)
{
    const int limit = key.size() < 6 ? 1 : 2;
    QStringList near;
    for (const RequestKey &one : requestKeys(level)) {
        if (editDistance(foldedKey(one.name), foldedKey(key), limit) <= limit)
            near += one.name;
    }
    return near.size() == 1 ? near.first() : QString();
}

/// The path of the documented key that only one other object has under this name.
QString elsewhere(const QString &folded)
{
    constexpr qsizetype leastTelling = 8; // "id" and "name" say nothing elsewhere
    QStringList paths;
    if (folded.size() < leastTelling)
        return {};
    for (const PlacedLevel &one : placedLevels) {
        for (const RequestKey &key : requestKeys(one.level)) {
            if (foldedKey(key.name) == folded)
                paths += jsonmembers::memberPath(QString::fromLatin1(one.path), key.name);
        }
    }
    return paths.size() == 1 ? paths.first() : QString();
}

/// The level of the object at \a path.
std::optional<RequestLevel> levelAt(const QString &path)
{
    if (path.startsWith("filter.segments["_L1))
        return RequestLevel::Segment;
    const auto found = std::find_if(placedLevels.begin(), placedLevels.end(),
                                    [&path](const PlacedLevel &one) { return path == QLatin1StringView(one.path); });
    return found == placedLevels.end() ? std::nullopt : std::optional(found->level);
}

/// The documented path that the member \a key of the object at \a parent probably means.
QString meantPath(const QString &parent, const QString &key)
{
    const std::optional<RequestLevel> level = levelAt(parent);
    if (!level || (*level == RequestLevel::Top && jobKeys().contains(key)))
        return {};
    const QString folded = foldedKey(key);
    if (const QString name = nameIn(*level, folded); !name.isEmpty())
        return jsonmembers::memberPath(parent, name);
    if (QString path = otherNames().value(folded); !path.isEmpty())
        return path;
    if (const QString name = misspelt(*level, key); !name.isEmpty())
        return jsonmembers::memberPath(parent, name);
    return *level == RequestLevel::Segment ? QString() : elsewhere(folded);
}

bool hasMember(const JsonNode &root, const QString &path)
{
    const JsonNode *node = &root;
    for (const QString &key : path.split(u'.')) {
        const QString name = key.section(u'[', 0, 0);
        node = node && node->isObject() ? node->member(name) : nullptr;
        if (node && key.contains(u'[')) {
            const auto index = key.section(u'[', 1).chopped(1).toULongLong();
            node = node->isArray() && index < node->items.size() ? &node->items[index] : nullptr;
        }
    }
    return node != nullptr;
}

} // namespace

QList<RequestEdit> nearKeys(const ExportRequest &request, const QStringList &paths)
{
    constexpr int editsAtMost = 3; // more are not shown, and each is tried out
    constexpr int triesAtMost = 20;
    QList<RequestEdit> edits;
    if (paths.isEmpty())
        return edits;
    int tries = 0;
    const JsonText json = parseJson(QString::fromUtf8(compactJson(request)));
    const qsizetype oddBefore = oddValues(request).size();
    for (const auto &[path, member] : unknownMembers(request)) {
        if (!paths.contains(path))
            continue;
        const QString parent = path.chopped(qMin(path.size(), member->key.size() + 1));
        const QString meant = meantPath(parent, member->key);
        if (meant.isEmpty() || !json.root || hasMember(*json.root, meant))
            continue;
        if (edits.size() >= editsAtMost || ++tries > triesAtMost)
            break;
        const RequestEdit edit{path, meant, {}, {}};
        const ExportRequest edited = editedRequest(request, edit);
        if (!(edited == request) && oddValues(edited).size() <= oddBefore)
            edits += edit;
    }
    return edits;
}

} // namespace exportdesk
