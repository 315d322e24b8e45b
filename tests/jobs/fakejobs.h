// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/jobs/jobrecords.h"
#include "tests/kit/fakeclient.h"

#include <QUrl>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace exportdesk::kit
{

/// The jobs of a platform, answered through a FakeClient: list with cursor, look-up and cancel.
class FakeJobs
{
public:
    static constexpr auto path = "/data/core/ups/export/jobs";

    explicit FakeJobs(FakeClient &client)
    {
        const QString base = QString::fromLatin1(path);
        client.answer("GET", base, [this](const PlatformRequest &request) { return faulty(request, listed(request)); });
        client.answer("GET", base + u"/*",
                      [this](const PlatformRequest &request) { return faulty(request, lookedUp(request)); });
        client.answer("DELETE", base + u"/*", [this](const PlatformRequest &request) {
            if (const auto before = fault ? fault(request) : std::nullopt)
                return Outcome<PlatformReply>(*before);
            return faulty(request, cancelled(request));
        });
    }

    std::map<qint64, JobRecord> jobs;
    /// Asked before every answer: a failure takes the answer's place.
    std::function<std::optional<Failure>(const PlatformRequest &)> fault;
    /// As fault, but for DELETE only after it was done: the answer is lost.
    std::function<std::optional<Failure>(const PlatformRequest &)> lost;
    /// Runs before every answer, e.g. to let time pass on the platform.
    std::function<void(const PlatformRequest &)> meanwhile;
    int deletedFinished = 0; ///< records that a DELETE removed because their job had ended
    std::vector<qint64> deletes; ///< ids of DELETE requests, in order

    static PlatformReply reply(const QByteArray &body, int status = 200)
    {
        PlatformReply answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }

private:
    Outcome<PlatformReply> faulty(const PlatformRequest &request, Outcome<PlatformReply> answer)
    {
        const bool isDelete = request.method == "DELETE";
        const auto &hook = isDelete ? lost : fault;
        if (const auto failure = hook ? hook(request) : std::nullopt)
            return *failure;
        return answer;
    }
    static bool ended(const JobRecord &job)
    {
        return job.status == "SUCCEEDED" || job.status == "FAILED" || job.status == "CANCELLED";
    }
    Outcome<PlatformReply> listed(const PlatformRequest &request)
    {
        if (meanwhile)
            meanwhile(request);
        std::vector<const JobRecord *> all;
        for (const auto &[id, job] : jobs)
            all.push_back(&job);
        const auto newer = [](const JobRecord *a, const JobRecord *b) {
            return std::pair(a->created, a->id) > std::pair(b->created, b->id);
        };
        std::sort(all.begin(), all.end(), newer);
        const QString offset = request.query.queryItemValue(QStringLiteral("offset"), QUrl::FullyDecoded);
        if (!offset.isEmpty()) {
            JobRecord last;
            last.created = offset.section(u'_', 0, 0).toLongLong();
            last.id = offset.section(u'_', 1, 1).toLongLong();
            std::erase_if(all, [&](const JobRecord *job) { return !newer(&last, job); });
        }
        const auto limit = size_t(request.query.queryItemValue(QStringLiteral("limit")).toInt());
        QByteArrayList records;
        for (size_t i = 0; i < std::min(limit, all.size()); ++i)
            records.append(all[i]->json());
        QByteArray cursor;
        if (all.size() > limit)
            cursor = QByteArray::number(all[limit - 1]->created) + '_' + QByteArray::number(all[limit - 1]->id);
        return reply(jobPage(records, cursor));
    }
    static qint64 idOf(const PlatformRequest &request) { return request.path.section(u'/', -1).toLongLong(); }
    static Failure notFound() { return failureOf(Failure::Kind::NotFound, 404); }
    Outcome<PlatformReply> lookedUp(const PlatformRequest &request)
    {
        if (meanwhile)
            meanwhile(request);
        const auto job = jobs.find(idOf(request));
        return job == jobs.end() ? Outcome<PlatformReply>(notFound())
                                 : Outcome<PlatformReply>(reply(job->second.json()));
    }
    Outcome<PlatformReply> cancelled(const PlatformRequest &request)
    {
        if (meanwhile)
            meanwhile(request);
        deletes.push_back(idOf(request));
        const auto job = jobs.find(idOf(request));
        if (job == jobs.end())
            return notFound();
        if (ended(job->second)) {
            ++deletedFinished;
            jobs.erase(job);
        } else {
            job->second.status = "CANCELLING";
        }
        return reply({}, 204);
    }
};

} // namespace exportdesk::kit
