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

bool hasJobStatus(const JsonNode &node)
{
    static const QStringList states{u"NEW"_s,       u"QUEUED"_s,   u"PROCESSING"_s, u"SUCCEEDED"_s, u"FAILED"_s,
                                    u"CANCELLED"_s, u"CANCELED"_s, u"CANCELLING"_s, u"SUBMITTED"_s, u"RUNNING"_s,
                                    u"SUCCESS"_s,   u"ACTIVE"_s,   u"COMPLETED"_s};
    return states.contains(textOf(node, u"status").toUpper());
}

bool isJob(const JsonNode &node)
{
    if (!node.isObject() || !has(node, u"id") || !has(node, u"status"))
        return false;
    // Shortened by hand, but with its request
    if (hasJobStatus(node) && has(node, u"destination") && (has(node, u"schema") || has(node, u"model")))
        return true;
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

/// The answer to a launch, or a job of which only the state was kept: it leads to the job, but has no request.
bool isJobReference(const JsonNode &node)
{
    static const QStringList others{u"schema"_s,     u"model"_s,    u"fields"_s,   u"filter"_s, u"mergePolicy"_s,
                                    u"expression"_s, u"name"_s,     u"segments"_s, u"title"_s,  u"additionalFields"_s,
                                    u"records"_s,    u"schemaRef"_s};
    return node.isObject() && !textOf(node, u"id").isEmpty() && hasJobStatus(node)
        && std::none_of(others.begin(), others.end(), [&node](const QString &key) { return has(node, key); });
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
    const JsonNode *inner = node.member(u"error");
    const bool refused = textOf(node, u"status").toInt() >= 400 || textOf(node, u"statusCode").toInt() >= 400;
    return textOf(node, u"type").contains("/aep/errors/"_L1) || (has(node, u"errors") && described)
        || ((has(node, u"error_code") || has(node, u"errorCode")) && described)
        || (inner && (described || isError(*inner))) || (refused && described && node.members.size() <= 10)
        || (has(node, u"error") && has(node, u"error_description"))
        || (has(node, u"title") && has(node, u"status") && node.members.size() <= 6)
        || ((has(node, u"code") || has(node, u"statusCode")) && has(node, u"message") && node.members.size() <= 5);
}

/// What a gateway or proxy answers itself.
bool isGatewayError(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(?:HTTP/[\\d.]+\\s+)?(?:[45]\\d\\d\\s+(?:Bad Gateway|Gateway Time-?out|Service (?:Temporarily "
        u")?Unavailable|"
        "Forbidden|Unauthorized|Not Found|Too Many Requests|Internal Server Error|Bad Request|Request Entity Too Large|"
        "Authorization Required)|(?:upstream (?:connect|request)|no healthy upstream))\\b|"
        "(?:^|[\\n:] ?)[45]\\d\\d (?:Client|Server) Error\\b|returned error: [45]\\d\\d\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
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

/// The JSON objects that stand in a text.
QStringList objectsIn(const QString &text)
{
    constexpr int mostStarts = 20;
    constexpr qsizetype mostText = 256 * 1024;
    const QString bounded = text.left(mostText);
    QStringList objects;
    qsizetype from = 0;
    for (int starts = 0; starts < mostStarts; ++starts) {
        const qsizetype start = bounded.indexOf(u'{', from);
        const qsizetype end = start < 0 ? -1 : objectEnd(bounded, start);
        if (start < 0)
            break;
        from = start + 1;
        const QString object = end < 0 ? QString() : bounded.mid(start, end - start);
        if (!parseJson(object).root)
            continue;
        from = end;
        objects += object;
    }
    return objects;
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
        if (isError(m_root))
            return become(Kind::Error);
        if (!isJobReference(m_root))
            return false;
        m_result.jobId = textOf(m_root, u"id");
        return become(Kind::Address);
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

QString errorIn(const QString &text)
{
    for (const QString &object : objectsIn(text)) {
        if (isError(*parseJson(object).root))
            return object;
    }
    constexpr qsizetype longest = 200;
    return isGatewayError(text.left(2000)) ? text.simplified().left(longest) : QString();
}

QString jobStateIn(const QString &text)
{
    QString id;
    for (const QString &object : objectsIn(text)) {
        const JsonNode root = *parseJson(object).root;
        if (!isJobReference(root))
            continue;
        if (!id.isEmpty() && id != textOf(root, u"id"))
            return {};
        id = textOf(root, u"id");
    }
    return id;
}

} // namespace exportdesk
