// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exports/randomrequest.h"

#include "models/exports/jsontext.h"

using namespace Qt::StringLiterals;

namespace exportdesk::test
{

QString RandomRequest::word()
{
    QString word;
    for (int i = 0, length = 1 + upTo(9); i < length; ++i)
        word += QChar(u'a' + upTo(25));
    return word;
}

QString RandomRequest::text()
{
    static const QStringList parts{u"ä"_s, u"\""_s, u"\\"_s,     u"\n"_s, u"\t"_s, u"😀"_s, u"/"_s,
                                   u"'"_s, u" "_s,  u"\u0001"_s, u"{"_s,  u"]"_s,  u","_s, u"名"_s};
    QString text = word();
    for (int i = upTo(3); i > 0; --i)
        text += parts.at(upTo(int(parts.size()) - 1)) + word();
    return text;
}

QString RandomRequest::fieldPath()
{
    QString path = chance(20) ? u"_"_s + word() : word();
    for (int i = upTo(3); i > 0; --i)
        path += u'.' + word();
    return path;
}

QStringList RandomRequest::paths()
{
    QStringList paths;
    if (chance(15))
        return {u"identityMap"_s};
    for (int i = upTo(8); i > 0; --i)
        paths += fieldPath();
    return paths;
}

Timestamp RandomRequest::time()
{
    if (chance(40))
        return {};
    static const QStringList odd{u"2018-10-25T13:22:04-07:00"_s, u"2025-03-01T00:00:00"_s, u"yesterday"_s,
                                 u"2025-02-30T00:00:00Z"_s, u"2025-03-01t00:00:00.123456z"_s};
    return chance(30) ? Timestamp(odd.at(upTo(int(odd.size()) - 1)))
                      : Timestamp::fromMs(1'500'000'000'000 + qint64(upTo(1'000'000'000)) * 300);
}

std::optional<bool> RandomRequest::truth()
{
    return chance(50) ? std::nullopt : std::optional(chance(50));
}

SegmentChoice RandomRequest::segment()
{
    SegmentChoice segment;
    if (chance(4)) {
        segment.odd = chance(50) ? u"17"_s : u"\"abc\""_s;
        return segment;
    }
    if (chance(95))
        segment.segmentId = chance(50) ? word() : text();
    if (chance(50))
        segment.segmentNs = chance(70) ? u"ups"_s : u"AAM"_s;
    for (const QString &status : {u"realized"_s, u"exited"_s, u"existing"_s}) {
        if (chance(40))
            segment.status += status;
    }
    segment.unknown = unknown({u"status"_s});
    if (!segment.status.isEmpty())
        segment.unknown.removeIf([](const UnknownMember &member) { return member.key == u"status"_s; });
    return segment;
}

EventChoice RandomRequest::events()
{
    EventChoice events;
    if (chance(70))
        events.fields = paths();
    events.from = time();
    events.to = time();
    events.unknown = unknown({});
    events.filterUnknown = unknown({});
    return events;
}

QString RandomRequest::json(int depth)
{
    const int kind = upTo(depth > 3 ? 4 : 6);
    static const QStringList numbers{u"0"_s, u"-1"_s, u"1.0"_s, u"12345678901234567890123"_s, u"1e300"_s, u"-0.5E-3"_s};
    switch (kind) {
    case 0:
        return u"null"_s;
    case 1:
        return chance(50) ? u"true"_s : u"false"_s;
    case 2:
        return numbers.at(upTo(int(numbers.size()) - 1));
    case 3:
    case 4:
        return writeJson(JsonNode::string(text()), JsonForm::Compact);
    case 5: {
        QStringList items;
        for (int i = upTo(3); i > 0; --i)
            items += json(depth + 1);
        return u'[' + items.join(u',') + u']';
    }
    default: {
        QStringList members;
        for (int i = upTo(3); i > 0; --i)
            members
                += writeJson(JsonNode::string(text() + QString::number(i)), JsonForm::Compact) + u':' + json(depth + 1);
        return u'{' + members.join(u',') + u'}';
    }
    }
}

UnknownMembers RandomRequest::unknown(const QStringList &known)
{
    UnknownMembers members;
    if (chance(75))
        return members;
    for (int i = 1 + upTo(2); i > 0; --i)
        members.append(UnknownMember{u"x-"_s + (chance(70) ? word() : text()) + QString::number(i), json(0)});
    if (!known.isEmpty() && chance(30))
        members.append(UnknownMember{known.first(), u"17"_s});
    return members;
}

ExportRequest RandomRequest::next()
{
    ExportRequest request;
    if (chance(70))
        request.fields = paths();
    if (chance(60)) {
        request.mergePolicy.id = chance(90) ? word() : QString();
        if (chance(50))
            request.mergePolicy.version = upTo(9);
        request.mergePolicy.unknown = unknown({});
    }
    for (int i = chance(50) ? upTo(4) : 0; i > 0; --i)
        request.segments += segment();
    request.qualifiedFrom = time();
    request.qualifiedTo = time();
    request.qualificationUnknown = unknown({});
    request.fromIngest = time();
    request.emptyProfiles = truth();
    request.filterUnknown = unknown({});
    if (chance(60))
        request.events = events();
    request.additionalFieldsUnknown = unknown({});
    if (chance(90))
        request.datasetId = word();
    request.segmentPerBatch = truth();
    request.destinationUnknown = unknown({});
    if (chance(90))
        request.schemaName = chance(80) ? u"_xdm.context.profile"_s : text();
    request.schemaUnknown = unknown({});
    request.evaluateSegments = truth();
    request.evaluationUnknown = unknown({});
    request.unknown = unknown({});
    return request;
}

} // namespace exportdesk::test
