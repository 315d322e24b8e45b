// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"

#include "models/exports/jsonmembers.h"
#include "models/exports/literalreader.h"
#include "models/exports/requestkeys.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using namespace jsonmembers;

namespace
{

// What ids look like that stand alone in the place of an object.
constexpr auto segmentForm = u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\\d+";
constexpr auto policyForm = u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[\\w-]+-mp";
constexpr auto datasetForm = u"[0-9a-fA-F]{24}";
constexpr auto schemaForm = u"_xdm(\\.\\w+)+";

const KnownMember *exactly(const std::vector<KnownMember> &known, const QString &key)
{
    const auto found
        = std::find_if(known.begin(), known.end(), [&key](const KnownMember &one) { return one.key == key; });
    return found == known.end() ? nullptr : &*found;
}

bool spells(const KnownMember &one, const QString &key)
{
    const QString folded = foldedKey(key);
    return folded == foldedKey(one.key) || one.aliases.contains(folded);
}

/// The known member that \a key spells in another way, if \a object has it under no other name: which of several is
/// meant could only be guessed.
const KnownMember *respelled(const std::vector<KnownMember> &known, const JsonNode &object, const QString &key)
{
    const auto found
        = std::find_if(known.begin(), known.end(), [&](const KnownMember &one) { return spells(one, key); });
    if (found == known.end())
        return nullptr;
    const bool alone = std::all_of(object.members.begin(), object.members.end(), [&](const JsonMember &other) {
        return other.key == key || !spells(*found, other.key);
    });
    return alone ? &*found : nullptr;
}

/// Reads one tree into a request, noting what could not be read as it stands.
class RequestReading
{
public:
    ExportRequest request;
    QList<ReadNote> notes;
    QStringList repeatedKeys;

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
            if (const std::size_t counts = last.value(member.key); counts != i) {
                noteRepeated(object, i, at);
                noteContradiction(member.value, object.members[counts].value, at);
                continue;
            }
            if (m_job && member.value.isNull())
                continue; // the platform writes null for what was not given
            const KnownMember *found = exactly(known, member.key);
            const bool otherSpelling = !found;
            if (otherSpelling)
                found = respelled(known, object, member.key);
            const MemberUse use = found ? found->read(member.value, at) : MemberUse::WrongType;
            const bool taken = use != MemberUse::Empty && use != MemberUse::WrongType;
            if (taken && otherSpelling && use != MemberUse::LeftOut)
                notes.append(ReadNote{ReadNote::Kind::OtherSpelling, at, found->key, member.value.begin, {}});
            if (use == MemberUse::Converted)
                note(ReadNote::Kind::Converted, at, member.value);
            if (taken)
                continue;
            unknown.append(UnknownMember{member.key, writeJson(member.value, JsonForm::Compact)});
            if (use == MemberUse::WrongType)
                note(found ? ReadNote::Kind::WrongType : ReadNote::Kind::UnknownKey, at, member.value);
        }
    }

    /// The one that is left out may have restricted the export.
    void noteContradiction(const JsonNode &leftOut, const JsonNode &counts, const QString &path)
    {
        if (!repeatedKeys.contains(path)
            && writeJson(leftOut, JsonForm::Canonical) != writeJson(counts, JsonForm::Canonical))
            repeatedKeys += path;
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
            fields = pathsIn(node.text);
            return MemberUse::Read;
        }
        if (const QStringList list = pathsIn(stringsIn(node).value_or(QStringList()).join(u',')); !list.isEmpty()) {
            fields = list; // as in 2018
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
                                 const MemberUse use = readId(node, request.mergePolicy.id);
                                 if (use == MemberUse::Read || use == MemberUse::Converted)
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

    /// A text in the place of an object, if its \a form says which member it is.
    static MemberUse readBare(const JsonNode &node, const char16_t *form, QString &value)
    {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromUtf16(form)));
        const QString text = node.text.trimmed();
        if (!node.isString() || !whole.match(text).hasMatch())
            return MemberUse::WrongType;
        value = text;
        return MemberUse::Converted;
    }

    MemberUse readPolicy(const JsonNode &node, const QString &path)
    {
        if (node.isString())
            return readBare(node, policyForm, request.mergePolicy.id);
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"id"_s, [this](const auto &id, const auto &) { return readId(id, request.mergePolicy.id); }},
                {u"version"_s, [this](const auto &version, const auto &) {
                     return readVersion(version, request.mergePolicy.version);
                 }}};
            readMembers(node, path, known, request.mergePolicy.unknown);
        });
    }

    MemberUse readFilter(const JsonNode &node, const QString &path)
    {
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"segments"_s,
                 [this](const auto &list, const auto &at) { return readSegments(list, at); },
                 {u"segment"_s, u"audiences"_s, u"audience"_s}},
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
            return readLoneSegment(node, path);
        for (std::size_t i = 0; i < node.items.size(); ++i)
            request.segments.append(readSegment(node.items[i], u"%1[%2]"_s.arg(path).arg(i)));
        return node.items.empty() ? MemberUse::WrongType : MemberUse::Read;
    }

    /// One entry without the list around it.
    MemberUse readLoneSegment(const JsonNode &node, const QString &path)
    {
        if (!node.isObject() && !node.isString())
            return MemberUse::WrongType;
        const qsizetype noted = notes.size();
        const SegmentChoice segment = readSegment(node, path);
        const bool repeated = std::any_of(notes.begin() + noted, notes.end(), [](const ReadNote &one) {
            return one.kind == ReadNote::Kind::RepeatedSegmentId;
        });
        if (segment.segmentId.isEmpty() || repeated) {
            notes.remove(noted, notes.size() - noted);
            return MemberUse::WrongType;
        }
        request.segments.append(segment);
        return MemberUse::Converted;
    }

    /// Null is the default, "ups".
    static MemberUse readNamespace(const JsonNode &node, QString &value)
    {
        if (node.isNull())
            return MemberUse::Converted;
        const MemberUse use = readName(node, value);
        return use == MemberUse::Empty ? MemberUse::WrongType : use;
    }

    SegmentChoice readSegment(const JsonNode &node, const QString &path)
    {
        SegmentChoice choice;
        if (readBare(node, segmentForm, choice.segmentId) == MemberUse::Converted) {
            note(ReadNote::Kind::Converted, path, node);
            return choice;
        }
        if (!node.isObject()) {
            choice.odd = writeJson(node, JsonForm::Compact);
            note(ReadNote::Kind::WrongType, path, node);
            return choice;
        }
        std::vector<KnownMember> known{
            {u"segmentId"_s,
             [&choice](const auto &id, const auto &) { return readId(id, choice.segmentId); },
             {u"audienceid"_s}},
            {u"segmentNs"_s,
             [&choice](const auto &ns, const auto &) { return readNamespace(ns, choice.segmentNs); },
             {u"segmentnamespace"_s}},
            {u"status"_s, [&choice](const auto &status, const auto &) { return readWords(status, choice.status); }}};
        const bool named = std::any_of(node.members.begin(), node.members.end(), [&known](const JsonMember &member) {
            return spells(known.front(), member.key);
        });
        if (!named)
            known.push_back({u"id"_s, [this, &choice](const JsonNode &id, const QString &at) {
                                 const MemberUse use = readId(id, choice.segmentId);
                                 if (use == MemberUse::Read || use == MemberUse::Converted)
                                     note(ReadNote::Kind::OldForm, at, id);
                                 const qsizetype colon = choice.segmentId.lastIndexOf(u':'); // "name:snapshot"
                                 if (colon > 0)
                                     choice.segmentId.truncate(colon);
                                 return use;
                             }});
        readMembers(node, path, known, choice.unknown);
        return choice;
    }

    MemberUse readAdditional(const JsonNode &node, const QString &path)
    {
        if (node.isNull())
            return MemberUse::Converted; // no events
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"eventList"_s, [this](const auto &list, const auto &at) { return readEvents(list, at); }}};
            readMembers(node, path, known, request.additionalFieldsUnknown);
        });
    }

    MemberUse readEvents(const JsonNode &node, const QString &path)
    {
        if (node.isNull())
            return MemberUse::Converted;
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
        if (node.isString())
            return readBare(node, datasetForm, request.datasetId);
        return readObject(node, [&] {
            std::vector<KnownMember> known{
                {u"datasetId"_s, [this](const auto &id, const auto &) { return readId(id, request.datasetId); }},
                {u"segmentPerBatch"_s,
                 [this](const auto &truth, const auto &) { return readBoolean(truth, request.segmentPerBatch); }}};
            if (m_job) {
                known.push_back(leftOutOfJob(u"batchId"_s));
                known.push_back(leftOutOfJob(u"batches"_s));
            }
            readMembers(node, path, known, request.destinationUnknown);
        });
    }

    MemberUse readSchema(const JsonNode &node, const QString &path)
    {
        if (node.isString())
            return readBare(node, schemaForm, request.schemaName);
        return readObject(node, [&] {
            const std::vector<KnownMember> known{
                {u"name"_s, [this](const auto &name, const auto &) { return readName(name, request.schemaName); }}};
            readMembers(node, path, known, request.schemaUnknown);
        });
    }

    MemberUse readEvaluation(const JsonNode &node, const QString &path)
    {
        if (node.isNull())
            return MemberUse::Converted; // the default
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

/// The same error, or, when more than one repair would be needed and all of the text is an object of another language,
/// the conversion in one step.
ParseError inOneStep(const QString &text, const ParseError &error)
{
    const bool single = error.likelyRepair && parseJson(error.likelyRepair->appliedTo(text)).root;
    const auto literal = single ? std::nullopt : parseLiteral(text);
    if (!literal || !literal->root.isObject())
        return error;
    ParseError other = error;
    other.kind = ParseError::Kind::OtherNotation;
    other.found = languageName(literal->language);
    other.likelyRepair = TextEdit{0, text.size(), writeJson(literal->root, JsonForm::Pretty)};
    return other;
}

} // namespace

ReadRequest readExportRequest(const QString &text)
{
    ReadRequest result;
    const JsonText json = parseJson(text);
    if (json.error)
        result.error = inOneStep(text, *json.error);
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
    result.repeatedKeys = std::move(reading.repeatedKeys);
    return result;
}

ReadRequest readExportRequest(const QByteArray &utf8)
{
    return readExportRequest(QString::fromUtf8(utf8));
}

} // namespace exportdesk
