// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"

#include "models/exports/jsonmembers.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using namespace jsonmembers;

namespace
{

/// Reads one tree into a request, noting what could not be read as it stands.
class RequestReading
{
public:
    ExportRequest request;
    QList<ReadNote> notes;

    void read(const JsonNode &root)
    {
        m_job = isJob(root);
        m_old = root.member(u"mergePolicyId") || (root.member(u"fields") && root.member(u"fields")->isArray());
        if (m_job)
            note(ReadNote::Kind::FromJob, u"id"_s, *root.member(u"id"));
        readMembers(root, {}, topLevel(root), request.unknown);
        if (!m_leftOut.isEmpty())
            notes.append(ReadNote{ReadNote::Kind::LeftOut, {}, m_leftOut.join(u", "_s), -1, {}});
    }

private:
    static bool isJob(const JsonNode &root)
    {
        const auto has = [&root](QStringView key) { return root.member(key) != nullptr; };
        // Segment jobs have the first three as well.
        return has(u"id") && has(u"status") && (has(u"jobType") || has(u"creationTime") || has(u"metrics"))
            && (has(u"destination") || has(u"fields"));
    }

    void note(ReadNote::Kind kind, const QString &path, const JsonNode &node)
    {
        notes.append(ReadNote{kind, path, shortened(node), node.begin, {}});
    }

    KnownMember leftOutOfJob(const QString &key)
    {
        return {key, [this](const JsonNode &, const QString &path) {
                    if (!m_job)
                        return MemberUse::Empty;
                    m_leftOut += path;
                    return MemberUse::LeftOut;
                }};
    }

    void readMembers(const JsonNode &object, const QString &path, const std::vector<KnownMember> &known,
                     UnknownMembers &unknown)
    {
        QHash<QString, std::size_t> last;
        for (std::size_t i = 0; i < object.members.size(); ++i)
            last.insert(object.members[i].key, i);
        for (std::size_t i = 0; i < object.members.size(); ++i) {
            const JsonMember &member = object.members[i];
            const QString at = memberPath(path, member.key);
            if (last.value(member.key) != i) {
                noteRepeated(object, i, at);
                continue;
            }
            const auto found = std::find_if(known.begin(), known.end(),
                                            [&member](const KnownMember &one) { return one.key == member.key; });
            const bool isKnown = found != known.end() && (m_job || !jobKeys().contains(at));
            const MemberUse use = isKnown ? found->read(member.value, at) : MemberUse::WrongType;
            if (use == MemberUse::Read || use == MemberUse::LeftOut)
                continue;
            unknown.append(UnknownMember{member.key, writeJson(member.value, JsonForm::Compact)});
            if (use == MemberUse::WrongType)
                note(isKnown ? ReadNote::Kind::WrongType : ReadNote::Kind::UnknownKey, at, member.value);
        }
    }

    static const QStringList &jobKeys()
    {
        static const QStringList keys{u"id"_s,
                                      u"jobType"_s,
                                      u"status"_s,
                                      u"profileInstanceId"_s,
                                      u"imsOrgId"_s,
                                      u"requestId"_s,
                                      u"computeGatewayJobId"_s,
                                      u"metrics"_s,
                                      u"errors"_s,
                                      u"creationTime"_s,
                                      u"updateTime"_s,
                                      u"destination.batchId"_s,
                                      u"destination.batches"_s};
        return keys;
    }

    void noteRepeated(const JsonNode &object, std::size_t index, const QString &path)
    {
        const JsonMember &member = object.members[index];
        ReadNote one{ReadNote::Kind::RepeatedKey, path, shortened(member.value), member.position, {}};
        if (member.key == "segmentId"_L1) {
            one.kind = ReadNote::Kind::RepeatedSegmentId;
            // Split the entry before the next segmentId: two segments.
            for (std::size_t next = index + 1; next < object.members.size() && !one.repair; ++next) {
                if (object.members[next].key == member.key) {
                    const qsizetype end = object.members[next - 1].value.end;
                    one.repair = TextEdit{end, object.members[next].position - end, u"}, {"_s};
                }
            }
        }
        notes.append(one);
    }

    MemberUse readFields(const JsonNode &node, const QString &path, std::optional<QStringList> &fields)
    {
        if (node.isString()) {
            fields = QStringList();
            for (const QString &part : node.text.split(u',', Qt::SkipEmptyParts)) {
                if (!part.trimmed().isEmpty())
                    fields->append(part.trimmed());
            }
            return MemberUse::Read;
        }
        if (const auto list = stringsIn(node)) { // as in 2018
            fields = list;
            note(ReadNote::Kind::OldForm, path, node);
            return MemberUse::Read;
        }
        return MemberUse::WrongType;
    }

    template <class Read>
    MemberUse readObject(const JsonNode &node, Read &&read)
    {
        if (!node.isObject())
            return MemberUse::WrongType;
        if (node.members.empty())
            return MemberUse::Empty;
        read();
        return MemberUse::Read;
    }

    std::vector<KnownMember> topLevel(const JsonNode &root)
    {
        std::vector<KnownMember> known{
            {u"fields"_s,
             [this](const auto &node, const auto &path) { return readFields(node, path, request.fields); }},
            {u"mergePolicy"_s, [this](const auto &node, const auto &path) { return readPolicy(node, path); }},
            {u"filter"_s, [this](const auto &node, const auto &path) { return readFilter(node, path); }},
            {u"additionalFields"_s, [this](const auto &node, const auto &path) { return readAdditional(node, path); }},
            {u"destination"_s, [this](const auto &node, const auto &path) { return readDestination(node, path); }},
            {u"schema"_s, [this](const auto &node, const auto &path) { return readSchema(node, path); }},
            {u"evaluationInfo"_s, [this](const auto &node, const auto &path) { return readEvaluation(node, path); }}};
        if (m_job) {
            for (const QString &key : jobKeys())
                known.push_back(leftOutOfJob(key));
        }
        if (!root.member(u"mergePolicy"))
            known.push_back({u"mergePolicyId"_s, [this](const JsonNode &node, const QString &path) {
                                 const MemberUse use = readString(node, request.mergePolicy.id);
                                 if (use == MemberUse::Read)
                                     note(ReadNote::Kind::OldForm, path, node);
                                 return use;
                             }});
        if (m_old)
            known.push_back({u"model"_s, [this, &root](const JsonNode &node, const QString &path) {
                                 return readModel(node, path, root);
                             }});
        return known;
    }

    MemberUse readModel(const JsonNode &node, const QString &path, const JsonNode &root)
    {
        const JsonNode *name = node.isObject() ? node.member(u"name") : &node;
        const JsonNode *schema = root.member(u"schema");
        const JsonNode *schemaName = schema && schema->isObject() ? schema->member(u"name") : nullptr;
        const bool only = name && name->isString() && (!node.isObject() || node.members.size() == 1);
        if (!only || (schema && (!schemaName || schemaName->text != name->text)))
            return MemberUse::WrongType;
        request.schemaName = name->text;
        note(ReadNote::Kind::OldForm, path, node);
        return MemberUse::LeftOut;
    }

    MemberUse readPolicy(const JsonNode &node, const QString &path)
    {
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"id"_s, [this](const auto &id, const auto &) { return readString(id, request.mergePolicy.id); }},
                {u"version"_s, [this](const JsonNode &version, const QString &) {
                     const qint64 number = version.text.toLongLong();
                     if (version.type != JsonNode::Type::Number || QString::number(number) != version.text)
                         return MemberUse::WrongType;
                     request.mergePolicy.version = number;
                     return MemberUse::Read;
                 }}};
            readMembers(node, path, known, request.mergePolicy.unknown);
        });
    }

    MemberUse readFilter(const JsonNode &node, const QString &path)
    {
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"segments"_s, [this](const auto &list, const auto &at) { return readSegments(list, at); }},
                {u"segmentQualificationTime"_s,
                 [this](const auto &times, const auto &at) { return readQualification(times, at); }},
                {u"fromIngestTimestamp"_s,
                 [this](const auto &time, const auto &) { return readTime(time, request.fromIngest); }},
                {u"emptyProfiles"_s,
                 [this](const auto &truth, const auto &) { return readBoolean(truth, request.emptyProfiles); }}};
            readMembers(node, path, known, request.filterUnknown);
        });
    }

    MemberUse readQualification(const JsonNode &node, const QString &path)
    {
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"startTime"_s,
                 [this](const auto &time, const auto &) { return readTime(time, request.qualifiedFrom); }},
                {u"endTime"_s, [this](const auto &time, const auto &) { return readTime(time, request.qualifiedTo); }}};
            readMembers(node, path, known, request.qualificationUnknown);
        });
    }

    MemberUse readSegments(const JsonNode &node, const QString &path)
    {
        if (!node.isArray())
            return MemberUse::WrongType;
        for (std::size_t i = 0; i < node.items.size(); ++i)
            request.segments.append(readSegment(node.items[i], u"%1[%2]"_s.arg(path).arg(i)));
        return node.items.empty() ? MemberUse::Empty : MemberUse::Read;
    }

    SegmentChoice readSegment(const JsonNode &node, const QString &path)
    {
        SegmentChoice choice;
        if (!node.isObject()) {
            choice.odd = writeJson(node, JsonForm::Compact);
            note(ReadNote::Kind::WrongType, path, node);
            return choice;
        }
        std::vector<KnownMember> known{
            {u"segmentId"_s, [&choice](const auto &id, const auto &) { return readString(id, choice.segmentId); }},
            {u"segmentNs"_s, [&choice](const auto &ns, const auto &) { return readString(ns, choice.segmentNs); }},
            {u"status"_s, [&choice](const JsonNode &status, const QString &) {
                 const auto texts = stringsIn(status);
                 choice.status = texts.value_or(QStringList());
                 return !texts ? MemberUse::WrongType : texts->isEmpty() ? MemberUse::Empty : MemberUse::Read;
             }}};
        if (!node.member(u"segmentId"))
            known.push_back({u"id"_s, [this, &choice](const JsonNode &id, const QString &at) {
                                 const MemberUse use = readString(id, choice.segmentId);
                                 if (use != MemberUse::Read)
                                     return use;
                                 note(ReadNote::Kind::OldForm, at, id);
                                 const qsizetype colon = id.text.lastIndexOf(u':'); // "name:snapshot"
                                 choice.segmentId = colon > 0 ? id.text.left(colon) : id.text;
                                 return MemberUse::Read;
                             }});
        readMembers(node, path, known, choice.unknown);
        return choice;
    }

    MemberUse readAdditional(const JsonNode &node, const QString &path)
    {
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"eventList"_s, [this](const auto &list, const auto &at) { return readEvents(list, at); }}};
            readMembers(node, path, known, request.additionalFieldsUnknown);
        });
    }

    MemberUse readEvents(const JsonNode &node, const QString &path)
    {
        if (!node.isObject())
            return MemberUse::WrongType;
        EventChoice events;
        const std::vector<KnownMember> known{
            {u"fields"_s, [&](const auto &fields, const auto &at) { return readFields(fields, at, events.fields); }},
            {u"filter"_s, [&](const JsonNode &filter, const QString &at) {
                 return readObject(filter, [&] {
                     const std::vector<KnownMember> times{
                         {u"fromIngestTimestamp"_s,
                          [&events](const auto &time, const auto &) { return readTime(time, events.from); }},
                         {u"toIngestTimestamp"_s,
                          [&events](const auto &time, const auto &) { return readTime(time, events.to); }}};
                     readMembers(filter, at, times, events.filterUnknown);
                 });
             }}};
        readMembers(node, path, known, events.unknown);
        request.events = events;
        return MemberUse::Read;
    }

    MemberUse readDestination(const JsonNode &node, const QString &path)
    {
        return readObject(node, [&] {
            std::vector<KnownMember> known{
                {u"datasetId"_s, [this](const auto &id, const auto &) { return readString(id, request.datasetId); }},
                {u"segmentPerBatch"_s,
                 [this](const auto &truth, const auto &) { return readBoolean(truth, request.segmentPerBatch); }},
                leftOutOfJob(u"batchId"_s),
                leftOutOfJob(u"batches"_s)};
            if (!node.member(u"datasetId"))
                known.push_back({u"dataSetId"_s, [this](const JsonNode &id, const QString &at) {
                                     const MemberUse use = readString(id, request.datasetId);
                                     if (use == MemberUse::Read)
                                         note(ReadNote::Kind::OtherSpelling, at, id);
                                     return use;
                                 }});
            readMembers(node, path, known, request.destinationUnknown);
        });
    }

    MemberUse readSchema(const JsonNode &node, const QString &path)
    {
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"name"_s, [this](const auto &name, const auto &) { return readString(name, request.schemaName); }}};
            readMembers(node, path, known, request.schemaUnknown);
        });
    }

    MemberUse readEvaluation(const JsonNode &node, const QString &path)
    {
        return readObject(node, [&] {
            const std::vector<KnownMember> known{{u"segmentation"_s, [this](const auto &truth, const auto &) {
                                                      return readBoolean(truth, request.evaluateSegments);
                                                  }}};
            readMembers(node, path, known, request.evaluationUnknown);
        });
    }

    bool m_job = false;
    bool m_old = false;
    QStringList m_leftOut;
};

} // namespace

ReadRequest readExportRequest(const QString &text)
{
    ReadRequest result;
    const JsonText json = parseJson(text);
    result.error = json.error;
    if (!json.root)
        return result;
    if (!json.root->isObject()) {
        ParseError error;
        error.kind = ParseError::Kind::NotAnObject;
        result.error = error;
        return result;
    }
    RequestReading reading;
    reading.read(*json.root);
    result.request = std::move(reading.request);
    result.notes = std::move(reading.notes);
    return result;
}

ReadRequest readExportRequest(const QByteArray &utf8)
{
    return readExportRequest(QString::fromUtf8(utf8));
}

} // namespace exportdesk
