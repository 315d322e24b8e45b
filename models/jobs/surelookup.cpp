// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/surelookup.h"

#include "models/jobs/knownjobs.h"
#include "models/platform/deliver.h"

#include <QPromise>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int firstLimit = 100; ///< records; a job that still runs is usually among the newest
constexpr int furtherLimit = 1000;
constexpr int mostListPages = 60;

Failure unread(const QString &why)
{
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.reached = Failure::Reached::Yes;
    failure.detail = why;
    return failure;
}

/// One look-up with what follows from it; lives as long as its requests.
class SureLookUp final : public std::enable_shared_from_this<SureLookUp>
{
public:
    SureLookUp(const ExportJobCalls &calls, const QString &id, std::optional<qint64> createdMs)
        : m_calls(calls)
        , m_id(id)
        , m_createdMs(createdMs)
    {
        m_promise.start();
    }

    QFuture<Outcome<ExportJob>> start()
    {
        deliver(m_calls.lookUp(m_id), &m_calls.client(),
                [self = shared_from_this()](const Outcome<ExportJob> &job) { self->acceptJob(job); });
        return m_promise.future();
    }

private:
    void acceptJob(const Outcome<ExportJob> &job)
    {
        if (job || job.failure().kind != Failure::Kind::NotFound || !m_createdMs)
            return finish(job);
        m_notFound = job.failure();
        readPage({}, firstLimit);
    }

    void readPage(const QString &cursor, int limit)
    {
        ++m_pages;
        deliver(m_calls.list({limit, cursor, {}, {}}), &m_calls.client(),
                [self = shared_from_this(), cursor, limit](const Outcome<ExportJobPage> &page) {
                    self->acceptPage(cursor, limit, page);
                });
    }

    void acceptPage(const QString &cursor, int limit, const Outcome<ExportJobPage> &page)
    {
        if (!page && page.failure().kind == Failure::Kind::Rejected && limit > firstLimit) {
            m_furtherLimit = firstLimit; // a platform may have a greatest page
            return readPage(cursor, firstLimit);
        }
        if (!page)
            return finish(page.failure());
        const std::vector<ExportJob> &jobs = page.value().jobs;
        const auto job
            = std::find_if(jobs.begin(), jobs.end(), [this](const ExportJob &one) { return one.id == m_id; });
        if (job != jobs.end())
            return finish(*job);
        const bool passed = std::any_of(jobs.begin(), jobs.end(), [this](const ExportJob &one) {
            return one.createdMs >= 0 && one.createdMs < *m_createdMs;
        });
        const QString &next = page.value().next;
        if (passed || next.isEmpty())
            return finish(m_notFound);
        if (m_pages >= mostListPages || next == cursor)
            return finish(unread(u"Job %1 was not found by its ID; the job list was not read to its end."_s.arg(m_id)));
        readPage(next, m_furtherLimit);
    }

    void finish(const Outcome<ExportJob> &job)
    {
        m_promise.addResult(job);
        m_promise.finish();
    }

    const ExportJobCalls m_calls;
    const QString m_id;
    const std::optional<qint64> m_createdMs; ///< epoch; where the list has to have it
    QPromise<Outcome<ExportJob>> m_promise;
    Failure m_notFound;
    int m_furtherLimit = furtherLimit;
    int m_pages = 0;
};

} // namespace

QFuture<Outcome<ExportJob>> lookUpSurely(const ExportJobCalls &calls, const KnownJobs &known, const QString &id)
{
    const int index = known.find(id);
    const bool isListed = index >= 0 && known.at(index).onPlatform;
    const auto createdMs = isListed ? std::optional(known.at(index).createdMs) : std::nullopt;
    return std::make_shared<SureLookUp>(calls, id, createdMs)->start();
}

} // namespace exportdesk
