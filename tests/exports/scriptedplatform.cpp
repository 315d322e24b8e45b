// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exports/scriptedplatform.h"

#include "models/platform/failurereader.h"
#include "models/platform/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exportdesk::test
{

using Kind = Failure::Kind;
using Reached = Failure::Reached;

namespace
{

Outcome<PlatformReply> reply(const QByteArray &body)
{
    PlatformReply answer;
    answer.status = 200;
    answer.body = body;
    answer.contentType = "application/json";
    return answer;
}

} // namespace

void ScriptedPlatform::attach(kit::FakeClient &client)
{
    client.setClockSkewMs(skewMs);
    client.answer("POST", u"/data/core/ups/export/jobs"_s,
                  [this](const PlatformRequest &request) { return post(request); });
    client.answer("GET", u"/data/core/ups/export/jobs"_s,
                  [this](const PlatformRequest &request) { return list(request); });
}

qint64 ScriptedPlatform::make(const QByteArray &body, qint64 createdMs)
{
    m_jobs.push_back({++m_nextId, createdMs, body, 0});
    return m_nextId;
}

QStringList ScriptedPlatform::idsOf(const QByteArray &body) const
{
    QStringList ids;
    for (const Job &job : m_jobs) {
        if (job.body == body)
            ids += QString::number(job.id);
    }
    return ids;
}

QByteArray ScriptedPlatform::record(const Job &job) const
{
    QJsonObject record = echoes ? QJsonDocument::fromJson(job.body).object() : QJsonObject();
    const QJsonObject asked = QJsonDocument::fromJson(job.body).object();
    QJsonObject destination = asked.value("destination"_L1).toObject();
    destination.insert(u"dataSetId"_s, destination.take("datasetId"_L1)); // as in many answers
    destination.insert(u"batchId"_s, u"b%1"_s.arg(job.id));
    record.insert(u"destination"_s, destination);
    record.insert(u"schema"_s, asked.value("schema"_L1));
    QJsonObject policy = asked.value("mergePolicy"_L1).toObject({{u"id"_s, u"default-policy"_s}});
    if (!policy.contains("version"_L1))
        policy.insert(u"version"_s, 1);
    record.insert(u"mergePolicy"_s, policy);
    record.insert(u"id"_s, job.id);
    record.insert(u"jobType"_s, u"BATCH"_s);
    record.insert(u"status"_s, u"NEW"_s);
    record.insert(u"requestId"_s, u"r%1"_s.arg(job.id));
    record.insert(u"creationTime"_s, job.createdMs);
    record.insert(u"updateTime"_s, job.createdMs);
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

Outcome<PlatformReply> ScriptedPlatform::post(const PlatformRequest &request)
{
    ++m_posts;
    m_bodies += request.body;
    const Fault fault = !m_plan.isEmpty() ? m_plan.takeFirst() : chooser ? chooser() : Fault::None;
    const auto made = [&]() -> Job & {
        make(request.body, m_clock.nowMs() + skewMs);
        return m_jobs.back();
    };
    switch (fault) {
    case Fault::None:
        return reply(record(made()));
    case Fault::LostAfter:
        made();
        return kit::failureOf(Kind::Interrupted, 0, Reached::Maybe);
    case Fault::LostBefore:
        return kit::failureOf(Kind::Interrupted, 0, Reached::Maybe);
    case Fault::ServerErrorAfter:
        made();
        return kit::failureOf(Kind::Server, 502, Reached::Maybe);
    case Fault::ServerErrorBefore:
        return kit::failureOf(Kind::Server, 503, Reached::Maybe);
    case Fault::TimeoutAfter:
        made();
        return kit::failureOf(Kind::Timeout, 0, Reached::Maybe);
    case Fault::UnreadableAfter:
        return reply(record(made()).left(40));
    case Fault::Throttled:
        return kit::failureOf(Kind::Throttled, 429, Reached::Yes);
    case Fault::Refused:
        return kit::failureOf(Kind::Unreachable, 0, Reached::No);
    case Fault::TokenServerDown:
        return kit::failureOf(Kind::Server, 503, Reached::No);
    case Fault::NotAccepted:
        return kit::failureOf(Kind::Rejected, 422, Reached::Yes);
    case Fault::LateAfter:
        made().hiddenLooks = 2;
        return kit::failureOf(Kind::Interrupted, 0, Reached::Maybe);
    case Fault::HiddenAfter:
        made().hiddenLooks = 1'000'000;
        return kit::failureOf(Kind::Interrupted, 0, Reached::Maybe);
    case Fault::StatusAfter:
        made();
        return nextStatus();
    case Fault::StatusBefore:
        return nextStatus();
    case Fault::OldJob:
        made();
        return reply(record({90000, m_clock.nowMs() + skewMs - 3'600'000, request.body, 0}));
    case Fault::ZeroId:
        return reply(record({0, made().createdMs, request.body, 0}));
    }
    return Failure();
}

/// As the program reads it, so that no test claims of a status what the reader does not.
Failure ScriptedPlatform::nextStatus()
{
    HttpAnswer answer;
    answer.status = statuses.at(m_answered++ % statuses.size());
    answer.body = "{\"message\":\"words of the platform\"}";
    Failure failure = readFailure(answer, Redaction(), m_clock.nowMs());
    failure.retryAfterMs = retryAfterMs;
    return failure;
}

Outcome<PlatformReply> ScriptedPlatform::list(const PlatformRequest &request)
{
    if (listFails)
        return kit::failureOf(Kind::Server, 503, Reached::Maybe);
    // Small pages, so that every look has to turn some.
    const int limit = qMin(7, request.query.queryItemValue(u"limit"_s).toInt());
    const QString cursor = request.query.queryItemValue(u"offset"_s, QUrl::FullyDecoded);
    const qint64 before = cursor.isEmpty() ? std::numeric_limits<qint64>::max() : cursor.section(u'_', 1).toLongLong();
    QByteArrayList records;
    qint64 last = 0;
    qint64 lastCreated = 0;
    bool more = false;
    for (auto job = m_jobs.rbegin(); job != m_jobs.rend(); ++job) {
        if (job->id >= before)
            continue;
        if (job->hiddenLooks > 0) {
            --job->hiddenLooks;
            continue;
        }
        more = records.size() == limit;
        if (more)
            break;
        records += record(*job);
        last = job->id;
        lastCreated = job->createdMs;
    }
    const QByteArray next = more
        ? "\"/export/jobs/?limit=7&offset=" + QByteArray::number(lastCreated) + '_' + QByteArray::number(last) + '"'
        : QByteArray("null");
    return reply("{\"records\":[" + records.join(',') + "],\"page\":{},\"link\":{\"next\":" + next + "}}");
}

} // namespace exportdesk::test
