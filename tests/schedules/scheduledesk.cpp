// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schedules/scheduledesk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace exportdesk::test
{

namespace
{

Outcome<PlatformReply> jsonReply(const QByteArray &body)
{
    PlatformReply answer;
    answer.status = 200;
    answer.body = body;
    answer.contentType = "application/json";
    return answer;
}

} // namespace

void ScheduledPlatform::attach(kit::FakeClient &client, const kit::FakeClock &local)
{
    client.setClockSkewMs(0);
    const auto answered = [this, &client, &local](auto answer) {
        return [=, this, &client, &local](const PlatformRequest &request) -> Outcome<PlatformReply> {
            if (isUnreachable)
                return kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No);
            client.setClockSkewMs(now.nowMs() - local.nowMs());
            Outcome<PlatformReply> reply = answer(request);
            if (reply)
                reply.value().serverDateMs = now.nowMs() / 1000 * 1000; // a Date has whole seconds
            return reply;
        };
    };
    client.answer("POST", u"/data/core/ups/export/jobs"_s,
                  answered([this](const PlatformRequest &request) { return jobs.post(request); }));
    client.answer("GET", u"/data/core/ups/export/jobs"_s,
                  answered([this](const PlatformRequest &request) { return jobs.list(request); }));
    client.answer("GET", u"/data/core/ups/export/jobs/*"_s,
                  answered([this](const PlatformRequest &request) { return lookUp(request.path); }));
    client.answer("GET", u"/data/foundation/catalog/batches/*"_s,
                  answered([this](const PlatformRequest &request) { return batch(request.path); }));
}

Outcome<PlatformReply> ScheduledPlatform::lookUp(const QString &path) const
{
    const qint64 id = path.section(u'/', -1).toLongLong();
    const auto found = std::find_if(jobs.jobs().begin(), jobs.jobs().end(),
                                    [id](const ScriptedPlatform::Job &job) { return job.id == id; });
    if (found == jobs.jobs().end())
        return kit::failureOf(Failure::Kind::NotFound, 404);
    const qint64 endMs = found->createdMs + durationOf(id);
    const bool isOver = now.nowMs() >= endMs;
    return jsonReply("{\"id\":" + QByteArray::number(id) + ",\"status\":\"" + (isOver ? jobStatus : "PROCESSING")
                     + "\",\"destination\":{\"datasetId\":\"d\",\"batchId\":\"b" + QByteArray::number(id)
                     + "\"},\"creationTime\":" + QByteArray::number(found->createdMs)
                     + ",\"updateTime\":" + QByteArray::number(isOver ? endMs : found->createdMs) + "}");
}

Outcome<PlatformReply> ScheduledPlatform::batch(const QString &path) const
{
    const QByteArray id = path.section(u'/', -1).toUtf8();
    return jsonReply("{\"" + id + "\":{\"status\":\"" + batchStatus + "\"}}");
}

RunReport ScheduleRun::pass()
{
    RunReport report;
    bool isOver = false;
    const auto connection = QObject::connect(&runner, &ScheduleRunner::finished, &runner, [&](const RunReport &one) {
        report = one;
        isOver = true;
    });
    runner.run();
    if (!QTest::qWaitFor([&] { return isOver; }, 20'000))
        qFatal("the pass does not end");
    QObject::disconnect(connection);
    return report;
}

Schedule schedule(const QString &name, const Rhythm &rhythm)
{
    const Connection here = kit::FakeClient().connection();
    Schedule one;
    one.place = {here.id, platformKey(here), here.sandbox};
    one.plan.name = name;
    one.plan.rhythm = rhythm;
    one.request = request(u"dataset of "_s + name);
    one.request.events->from = Timestamp(u"{now}"_s);
    return one;
}

} // namespace exportdesk::test
