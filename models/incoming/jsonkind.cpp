// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/jsonkind.h"

#include "models/incoming/callrecognition.h"
#include "models/incoming/collectionreader.h"
#include "models/incoming/requestsearch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Kind = Incoming::Kind;
using Form = Incoming::Form;

bool has(const JsonNode &object, QStringView key)
{
    return object.member(key) != nullptr;
}

QString textOf(const JsonNode &object, QStringView key)
{
    const JsonNode *node = object.member(key);
    const bool plain = node && (node->isString() || node->type == JsonNode::Type::Number);
    return plain ? node->text : QString();
}

const JsonNode *arrayOf(const JsonNode &object, QStringView key)
{
    const JsonNode *node = object.member(key);
    return node && node->isArray() ? node : nullptr;
}

template <class Is>
bool allItems(const JsonNode &list, Is &&is)
{
    return !list.items.empty() && std::all_of(list.items.begin(), list.items.end(), is);
}

bool isJob(const JsonNode &node)
{
    if (!node.isObject() || !has(node, u"id") || !has(node, u"status"))
        return false;
    const bool byPlatform = has(node, u"jobType") || has(node, u"creationTime") || has(node, u"metrics")
        || has(node, u"computeGatewayJobId");
    return byPlatform && (has(node, u"destination") || has(node, u"fields"));
}

bool isSegmentJob(const JsonNode &node)
{
    const JsonNode *segments = node.isObject() ? arrayOf(node, u"segments") : nullptr;
    return segments && has(node, u"id") && (has(node, u"status") || has(node, u"metrics"))
        && !has(node, u"destination");
}

bool isSegmentDefinition(const JsonNode &node)
{
    if (!node.isObject() || has(node, u"destination"))
        return false;
    const bool defined = has(node, u"expression") || has(node, u"evaluationInfo") || has(node, u"audienceId")
        || has(node, u"lifecycleState");
    return defined && (has(node, u"id") || has(node, u"audienceId") || has(node, u"expression"))
        && (has(node, u"name") || has(node, u"expression"));
}

bool isDatasetRecord(const JsonNode &node)
{
    return node.isObject() && !has(node, u"destination")
        && (has(node, u"schemaRef") || has(node, u"fileDescription") || has(node, u"observableSchema")
            || (has(node, u"schema") && has(node, u"tags")));
}

bool isDataset(const JsonNode &node)
{
    static const QRegularExpression id(u"^[0-9a-f]{24}$"_s);
    if (node.isArray())
        return allItems(node, [](const JsonNode &item) {
            return item.isString() && item.text.startsWith("@/dataSets/"_L1, Qt::CaseInsensitive);
        });
    if (isDatasetRecord(node))
        return true;
    return !node.members.empty() && std::all_of(node.members.begin(), node.members.end(), [](const JsonMember &member) {
        return id.match(member.key).hasMatch() && isDatasetRecord(member.value);
    });
}

bool isError(const JsonNode &node)
{
    if (!node.isObject() || has(node, u"destination") || has(node, u"fields"))
        return false;
    static const QStringList words{u"type"_s, u"title"_s, u"status"_s, u"requestId"_s, u"detail"_s, u"message"_s};
    const bool described
        = std::any_of(words.begin(), words.end(), [&node](const QString &word) { return has(node, word); });
    return textOf(node, u"type").contains("/aep/errors/"_L1) || (has(node, u"errors") && described)
        || (has(node, u"error_code") && described) || (has(node, u"error") && has(node, u"error_description"))
        || (has(node, u"title") && has(node, u"status") && node.members.size() <= 6)
        || ((has(node, u"code") || has(node, u"statusCode")) && has(node, u"message") && node.members.size() <= 5);
}

bool isSegmentEntry(const JsonNode &node)
{
    static const QStringList known{u"segmentId"_s, u"segmentNs"_s, u"status"_s, u"segmentName"_s, u"name"_s};
    return node.isObject() && !textOf(node, u"segmentId").isEmpty()
        && std::all_of(node.members.begin(), node.members.end(),
                       [](const JsonMember &member) { return known.contains(member.key); });
}

SegmentChoice segmentOf(const JsonNode &node)
{
    SegmentChoice choice;
    choice.segmentId = textOf(node, u"segmentId");
    if (choice.segmentId.isEmpty())
        choice.segmentId = textOf(node, u"id");
    choice.segmentNs = textOf(node, u"segmentNs");
    if (const JsonNode *status = node.member(u"status"); status && status->isArray() && has(node, u"segmentId")) {
        for (const JsonNode &item : status->items)
            choice.status += item.text;
    }
    if (choice.status.isEmpty())
        choice.status = QStringList{u"realized"_s};
    return choice;
}

/// Reads one document.
class JsonRecognition
{
public:
    JsonRecognition(const JsonNode &root, const QString &text, const CallTarget &own)
        : m_root(root)
        , m_text(text)
        , m_own(own)
    {
        m_result.form = Form::Json;
    }

    Incoming read()
    {
        const bool known = readContainer() || readJobs() || readPlatform() || readRequest();
        if (!known && m_root.isString() && m_root.text.trimmed().startsWith(u'{'))
            readRequests(Form::Json);
        return m_result;
    }

private:
    bool become(Kind kind, qsizetype count = 1)
    {
        m_result.kind = kind;
        m_result.count = int(count);
        return true;
    }

    void readRequests(Form form)
    {
        m_result.form = form;
        m_result.requests = requestsInJson(m_root, m_text);
        const qsizetype found = m_result.requests.size();
        become(found == 0 ? Kind::Nothing : found == 1 ? Kind::Request : Kind::Requests, found);
    }

    /// The files in which other programs keep requests.
    bool readContainer()
    {
        if (!m_root.isObject())
            return false;
        if (has(m_root, u"exportdeskTemplates"))
            return become(Kind::Templates);
        const auto collection = readCollection(m_root, m_own);
        if (!collection)
            return false;
        const Incoming called = recognizeCalls(collection->calls, collection->form);
        if (called.hasRequest())
            m_result = called;
        else // kept in a place of its own
            readRequests(collection->form);
        return true;
    }

    FoundRequest requestOfJob(const JsonNode &job) const
    {
        FoundRequest found;
        found.json = withoutSecrets(m_text.mid(job.begin, job.end - job.begin));
        found.jobId = textOf(job, u"id");
        bool ok = false;
        const qint64 created = textOf(job, u"creationTime").toLongLong(&ok);
        constexpr qint64 secondsUpTo = 100'000'000'000; // older records count in seconds
        found.createdMs = !ok ? -1 : created < secondsUpTo ? created * 1000 : created;
        return found;
    }

    bool readJobs()
    {
        if (isJob(m_root)) {
            m_result.requests = {requestOfJob(m_root)};
            m_result.jobId = m_result.requests.first().jobId;
            return become(Kind::Job);
        }
        const JsonNode *list = m_root.isArray() ? &m_root : nullptr;
        for (const QStringView key : {u"records", u"children", u"jobs", u"items", u"exportJobs"})
            list = list || !m_root.isObject() ? list : arrayOf(m_root, key);
        const bool empty = m_root.isObject() && arrayOf(m_root, u"records") && list->items.empty();
        if (!list || (!empty && std::none_of(list->items.begin(), list->items.end(), isJob)))
            return false;
        for (const JsonNode &item : list->items) {
            if (isJob(item))
                m_result.requests += requestOfJob(item);
        }
        std::stable_sort(m_result.requests.begin(), m_result.requests.end(),
                         [](const FoundRequest &a, const FoundRequest &b) { return a.createdMs > b.createdMs; });
        return become(Kind::Jobs, m_result.requests.size());
    }

    bool readList(const JsonNode &list)
    {
        if (allItems(list, isSegmentJob))
            return become(Kind::SegmentJob, qsizetype(list.items.size()));
        if (!allItems(list, isSegmentEntry) && !allItems(list, isSegmentDefinition))
            return false;
        for (const JsonNode &item : list.items)
            m_result.segments += segmentOf(item);
        return become(isSegmentEntry(list.items.front()) ? Kind::Segments : Kind::SegmentDefinition,
                      m_result.segments.size());
    }

    bool readPlatform()
    {
        if (m_root.isArray() && readList(m_root))
            return true;
        if (isDataset(m_root))
            return become(Kind::Dataset, m_root.isArray() ? qsizetype(m_root.items.size()) : 1);
        if (!m_root.isObject())
            return false;
        if (isSegmentJob(m_root))
            return become(Kind::SegmentJob);
        for (const QStringView key : {u"children", u"segments", u"audiences"}) {
            const JsonNode *list = arrayOf(m_root, key);
            if (list && !isSurelyRequest(m_root) && readList(*list))
                return true;
        }
        if (isSegmentEntry(m_root) || (isSegmentDefinition(m_root) && !isSurelyRequest(m_root))) {
            m_result.segments = {segmentOf(m_root)};
            return become(isSegmentEntry(m_root) ? Kind::Segments : Kind::SegmentDefinition);
        }
        return isError(m_root) && become(Kind::Error);
    }

    bool readRequest()
    {
        if (!m_root.isObject() && !m_root.isArray())
            return false;
        // The document itself, {"request": {…}}, {"body": "{…}"}, a list of requests
        readRequests(Form::Json);
        if (m_result.hasRequest())
            return true;
        if (!mayBeRequest(m_root))
            return false;
        m_result.requests
            = {FoundRequest{withoutSecrets(m_text.mid(m_root.begin, m_root.end - m_root.begin)), {}, {}, -1, {}}};
        return become(Kind::Request);
    }

    const JsonNode &m_root;
    const QString &m_text;
    const CallTarget &m_own;
    Incoming m_result;
};

} // namespace

Incoming recognizeJson(const JsonNode &root, const QString &text, const CallTarget &own)
{
    return JsonRecognition(root, text, own).read();
}

} // namespace exportdesk
