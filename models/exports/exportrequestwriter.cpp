// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestwriter.h"

#include "models/exports/jsontext.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Builds an object; empty strings and values that are not set are left out.
class Members
{
public:
    Members &text(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_node.add(key, JsonNode::string(value));
        return *this;
    }
    Members &truth(const QString &key, std::optional<bool> value)
    {
        if (value)
            m_node.add(key, JsonNode::truth(*value));
        return *this;
    }
    Members &list(const QString &key, const std::optional<QStringList> &paths)
    {
        if (paths)
            m_node.add(key, JsonNode::string(paths->join(u',')));
        return *this;
    }
    /// An object without members is left out.
    Members &object(const QString &key, const Members &members)
    {
        if (!members.m_node.members.empty())
            m_node.add(key, members.m_node);
        return *this;
    }
    Members &node(const QString &key, JsonNode value)
    {
        m_node.add(key, std::move(value));
        return *this;
    }
    /// Call last: a known member with a value replaces an unknown one of the same name.
    Members &kept(const UnknownMembers &unknown)
    {
        QSet<QString> written;
        for (const JsonMember &member : m_node.members)
            written.insert(member.key);
        for (const UnknownMember &member : unknown) {
            if (!written.contains(member.key))
                m_node.add(member.key, parsed(member.json));
            written.insert(member.key);
        }
        return *this;
    }
    static JsonNode parsed(const QString &json)
    {
        JsonText text = parseJson(json);
        return text.root ? std::move(*text.root) : JsonNode::string(json);
    }
    const JsonNode &result() const { return m_node; }

private:
    JsonNode m_node = JsonNode::object();
};

JsonNode segmentNode(const SegmentChoice &segment)
{
    if (!segment.odd.isEmpty())
        return Members::parsed(segment.odd);
    Members members;
    members.text(u"segmentId"_s, segment.segmentId).text(u"segmentNs"_s, segment.segmentNs);
    if (!segment.status.isEmpty()) {
        JsonNode status = JsonNode::array();
        for (const QString &value : segment.status)
            status.items.push_back(JsonNode::string(value));
        members.node(u"status"_s, status);
    }
    return members.kept(segment.unknown).result();
}

Members filterOf(const ExportRequest &request)
{
    Members filter;
    if (!request.segments.isEmpty()) {
        JsonNode segments = JsonNode::array();
        for (const SegmentChoice &segment : request.segments)
            segments.items.push_back(segmentNode(segment));
        filter.node(u"segments"_s, segments);
    }
    filter.object(u"segmentQualificationTime"_s,
                  Members()
                      .text(u"startTime"_s, request.qualifiedFrom.text())
                      .text(u"endTime"_s, request.qualifiedTo.text())
                      .kept(request.qualificationUnknown));
    filter.text(u"fromIngestTimestamp"_s, request.fromIngest.text());
    filter.truth(u"emptyProfiles"_s, request.emptyProfiles);
    return filter.kept(request.filterUnknown);
}

Members additionalFieldsOf(const ExportRequest &request)
{
    Members additional;
    if (request.events) {
        Members list;
        list.list(u"fields"_s, request.events->fields);
        list.object(u"filter"_s,
                    Members()
                        .text(u"fromIngestTimestamp"_s, request.events->from.text())
                        .text(u"toIngestTimestamp"_s, request.events->to.text())
                        .kept(request.events->filterUnknown));
        // Written even when empty: its presence alone exports the events.
        additional.node(u"eventList"_s, list.kept(request.events->unknown).result());
    }
    return additional.kept(request.additionalFieldsUnknown);
}

JsonNode requestNode(const ExportRequest &request)
{
    Members policy;
    policy.text(u"id"_s, request.mergePolicy.id);
    if (request.mergePolicy.version)
        policy.node(u"version"_s, JsonNode::number(*request.mergePolicy.version));
    policy.kept(request.mergePolicy.unknown);
    const Members destination = Members()
                                    .text(u"datasetId"_s, request.datasetId)
                                    .truth(u"segmentPerBatch"_s, request.segmentPerBatch)
                                    .kept(request.destinationUnknown);
    const Members schema = Members().text(u"name"_s, request.schemaName).kept(request.schemaUnknown);
    const Members evaluation
        = Members().truth(u"segmentation"_s, request.evaluateSegments).kept(request.evaluationUnknown);
    return Members()
        .list(u"fields"_s, request.fields)
        .object(u"mergePolicy"_s, policy)
        .object(u"filter"_s, filterOf(request))
        .object(u"additionalFields"_s, additionalFieldsOf(request))
        .object(u"destination"_s, destination)
        .object(u"schema"_s, schema)
        .object(u"evaluationInfo"_s, evaluation)
        .kept(request.unknown)
        .result();
}

} // namespace

QString prettyJson(const ExportRequest &request)
{
    return writeJson(requestNode(request), JsonForm::Pretty);
}

QByteArray compactJson(const ExportRequest &request)
{
    return writeJson(requestNode(request), JsonForm::Compact).toUtf8();
}

QByteArray canonicalJson(const ExportRequest &request)
{
    return writeJson(requestNode(request), JsonForm::Canonical).toUtf8();
}

QString fingerprint(const ExportRequest &request)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(request), QCryptographicHash::Sha256).toHex());
}

} // namespace exportdesk
