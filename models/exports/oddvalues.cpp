// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/oddvalues.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/jsontext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Section = RequestCheck::Section;

namespace
{

struct LevelMembers {
    RequestLevel level;
    QString path; ///< with the dot after it
    const UnknownMembers *unknown;
};

QList<LevelMembers> levelsOf(const ExportRequest &request)
{
    using Level = RequestLevel;
    QList<LevelMembers> levels{
        {Level::Top, {}, &request.unknown},
        {Level::MergePolicy, u"mergePolicy."_s, &request.mergePolicy.unknown},
        {Level::Filter, u"filter."_s, &request.filterUnknown},
        {Level::QualificationTime, u"filter.segmentQualificationTime."_s, &request.qualificationUnknown},
        {Level::AdditionalFields, u"additionalFields."_s, &request.additionalFieldsUnknown},
        {Level::Destination, u"destination."_s, &request.destinationUnknown},
        {Level::Schema, u"schema."_s, &request.schemaUnknown},
        {Level::Evaluation, u"evaluationInfo."_s, &request.evaluationUnknown}};
    for (qsizetype i = 0; i < request.segments.size(); ++i) {
        if (!request.segments.at(i).unknown.isEmpty())
            levels.append({Level::Segment, u"filter.segments[%1]."_s.arg(i), &request.segments.at(i).unknown});
    }
    if (request.events) {
        levels.append({Level::EventList, u"additionalFields.eventList."_s, &request.events->unknown});
        levels.append({Level::EventFilter, u"additionalFields.eventList.filter."_s, &request.events->filterUnknown});
    }
    return levels;
}

Section sectionOf(RequestLevel level, const QString &key)
{
    switch (level) {
    case RequestLevel::Top:
        return key == "fields"_L1          ? Section::Fields
            : key == "mergePolicy"_L1      ? Section::MergePolicy
            : key == "additionalFields"_L1 ? Section::Events
            : key == "destination"_L1      ? Section::Destination
            : key == "schema"_L1           ? Section::What
                                           : Section::Segments;
    case RequestLevel::MergePolicy:
        return Section::MergePolicy;
    case RequestLevel::Filter:
        return key == "fromIngestTimestamp"_L1 ? Section::What : Section::Segments;
    case RequestLevel::QualificationTime:
    case RequestLevel::Segment:
    case RequestLevel::Evaluation:
        return Section::Segments;
    case RequestLevel::AdditionalFields:
    case RequestLevel::EventList:
    case RequestLevel::EventFilter:
        return Section::Events;
    case RequestLevel::Destination:
        return key == "segmentPerBatch"_L1 ? Section::Segments : Section::Destination;
    case RequestLevel::Schema:
        return Section::What;
    }
    Q_UNREACHABLE();
}

/// An empty object says nothing, and an empty id is reported as a missing one.
bool saysNothing(RequestLevel level, const RequestKey &key, const QString &json)
{
    if (key.type == ValueType::Object)
        return json == "{}"_L1;
    const bool required
        = level == RequestLevel::Destination || level == RequestLevel::Schema || key.name == "segmentId"_L1;
    return key.type == ValueType::Text && required && json == "\"\""_L1;
}

/// The object of the request whose members have the prefix \a path.
const JsonNode *objectAt(const JsonNode &root, const QString &path)
{
    static const QRegularExpression part(u"^(\\w+)(?:\\[(\\d+)\\])?$"_s);
    const JsonNode *node = &root;
    for (const QString &step : path.split(u'.', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = part.match(step);
        node = node && node->isObject() ? node->member(match.captured(1)) : nullptr;
        if (!node || !match.hasCaptured(2))
            continue;
        const auto index = match.captured(2).toULongLong();
        node = node->isArray() && index < node->items.size() ? &node->items[index] : nullptr;
    }
    return node && node->isObject() ? node : nullptr;
}

/// The key that means the same as \a key, in another spelling beside it; empty: there is none.
QString otherSpelling(const ExportRequest &request, const QString &path, const QString &key)
{
    const JsonText json = parseJson(QString::fromUtf8(compactJson(request)));
    const JsonNode *object = json.root ? objectAt(*json.root, path) : nullptr;
    if (!object)
        return {};
    const auto other = std::find_if(object->members.begin(), object->members.end(), [&key](const JsonMember &member) {
        return member.key != key && foldedKey(member.key) == foldedKey(key);
    });
    return other == object->members.end() ? QString() : other->key;
}

} // namespace

QList<OddValue> oddValues(const ExportRequest &request)
{
    QList<OddValue> odd;
    for (const auto &[level, path, unknown] : levelsOf(request)) {
        for (const UnknownMember &member : *unknown) {
            const RequestKey *key = requestKey(level, member.key);
            if (!key || saysNothing(level, *key, member.json))
                continue;
            odd.append({path + member.key, member.json, key->type, sectionOf(level, key->name), {}});
            if (const QString other = otherSpelling(request, path, member.key); !other.isEmpty())
                odd.last().otherPath = path + other;
        }
    }
    return odd;
}

QString oddJson(const ExportRequest &request, const QString &path)
{
    constexpr qsizetype most = 40;
    for (const OddValue &odd : oddValues(request)) {
        if (isWithin(path, odd.path))
            return odd.json.size() > most ? QString(odd.json.left(most - 1) + u'…') : odd.json;
    }
    return {};
}

bool hasOddStatus(const SegmentChoice &segment)
{
    return std::any_of(segment.unknown.begin(), segment.unknown.end(), [](const UnknownMember &member) {
        const RequestKey *key = requestKey(RequestLevel::Segment, member.key);
        return key && key->name == "status"_L1;
    });
}

QStringList unknownPaths(const ExportRequest &request, const std::function<bool(RequestLevel)> &counts)
{
    QStringList paths;
    for (const auto &[level, path, unknown] : levelsOf(request)) {
        if (counts && !counts(level))
            continue;
        for (const UnknownMember &member : *unknown) {
            if (!requestKey(level, member.key))
                paths += path + member.key;
        }
    }
    return paths;
}

QList<PlacedMember> unknownMembers(const ExportRequest &request)
{
    QList<PlacedMember> members;
    for (const auto &[level, path, unknown] : levelsOf(request)) {
        for (const UnknownMember &member : *unknown)
            members.append({path + member.key, &member});
    }
    return members;
}

void dropOdd(UnknownMembers &unknown, RequestLevel level, const QString &key)
{
    unknown.removeIf([level, &key](const UnknownMember &member) {
        const RequestKey *documented = requestKey(level, member.key);
        return documented && documented->name == key;
    });
}

} // namespace exportdesk
