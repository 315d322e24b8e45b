// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joblistpass.h"

#include "models/jobs/jobmerger.h"
#include "models/jobs/knownjobslookup.h"
#include "models/jobs/pollplan.h"
#include "models/platform/deliver.h"
#include "models/platform/pagechain.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int mostParsing = 4; ///< pages in memory at once
constexpr int smallPage = 100; ///< for refreshes; the first load uses larger ones
} // namespace

JobListPass::JobListPass(JobMerger &merger, ExportJobCalls calls, Extent extent, int pageSize, QObject *parent)
    : QObject(parent)
    , m_merger(merger)
    , m_calls(calls)
    , m_extent(extent)
    , m_pageSize(pageSize)
    , m_since(merger.nextRequest())
{
    m_progress.since = m_since;
}

void JobListPass::start(const QString &cursor)
{
    if (m_extent == Extent::AllPages)
        m_chain = ExportJobCalls::createChain(m_bounds.pages - m_progress.pages - 1);
    requestPage(cursor, {});
}

void JobListPass::resume(const QString &cursor, const Progress &earlier)
{
    m_progress = earlier;
    start(cursor);
}

void JobListPass::abandon()
{
    m_abandoned = true;
    if (m_chain)
        m_chain->stop();
    disconnect();
    deleteLater();
}

void JobListPass::requestPage(const QString &cursor, const QString &after)
{
    m_requests.insert(cursor, {after, m_requests.size()});
    ++m_reading;
    Q_EMIT requested();
    const int limit
        = m_extent == Extent::AllPages || m_progress.pages > 0 ? m_pageSize : std::min(m_pageSize, smallPage);
    const quint64 request = m_merger.nextRequest();
    deliver(m_calls.listRaw({limit, cursor, {}, m_chain}), this, [=, this](const Outcome<PlatformReply> &reply) {
        if (m_abandoned)
            return;
        if (!reply && reply.failure().kind == Failure::Kind::Rejected && limit > smallPage)
            return requestShorterPage(cursor, after);
        acceptReply(cursor, request, reply);
    });
}

/// The guide specifies no greatest limit; a platform may have one.
void JobListPass::requestShorterPage(const QString &cursor, const QString &after)
{
    m_pageSize = smallPage;
    Q_EMIT pageSizeReduced(smallPage);
    --m_reading;
    requestPage(cursor, after);
}

void JobListPass::acceptReply(const QString &cursor, quint64 request, const Outcome<PlatformReply> &reply)
{
    if (!reply)
        return noteFailure(cursor, reply.failure());
    m_merger.setClockSkew(m_calls.client().clockSkewMs());
    const QByteArray body = reply.value().body;
    ++m_parsing;
    readAhead(cursor, body);
    const auto known = m_merger.known().knownRecords();
    auto reading = QtConcurrent::run([body, known] {
        return std::make_shared<Outcome<SeenJobs>>(
            exportJobReader::readRows(body, [&known](quint64 hash) { return known->find(hash); }));
    });
    deliver(reading, this, [=, this](const std::shared_ptr<Outcome<SeenJobs>> &read) {
        if (m_abandoned)
            return;
        --m_parsing;
        if (!*read)
            return noteFailure(cursor, read->failure());
        acceptPage(cursor, request, std::make_shared<const SeenJobs>(read->take()));
    });
}

/// While all pages are read, the next one is requested before this one is parsed.
void JobListPass::readAhead(const QString &cursor, const QByteArray &page)
{
    if (m_extent != Extent::AllPages || m_failure || m_endless || m_parsing >= mostParsing
        || m_progress.pages + m_reading >= m_bounds.pages)
        return;
    const QString next = exportJobReader::nextCursor(page);
    if (!next.isEmpty() && !m_requests.contains(next))
        requestPage(next, cursor);
}

void JobListPass::acceptPage(const QString &cursor, quint64 request, const std::shared_ptr<const SeenJobs> &page)
{
    --m_reading;
    ++m_progress.pages;
    m_progress.records += qint64(page->size());
    m_skipped += int(page->skipped);
    const bool metKnown = !page->unchanged.empty()
        || std::any_of(page->batch.rows.begin(), page->batch.rows.end(),
                       [this](const JobRow &row) { return m_merger.known().contains(row.key); });
    const qint64 added = newJobs(*page); // the merge makes them known
    m_progress.jobs += added;
    m_merger.merge(page->batch, request);
    m_merger.confirm(page->unchanged, request);
    Q_EMIT pageRead(page);
    if (m_abandoned)
        return; // because of what was seen
    if (isWithinBounds(*page, added) && !m_failure && continuesAfter(*page, metKnown))
        requestFollowing(cursor, page->next);
    if (m_reading == 0)
        Q_EMIT ended();
    else
        Q_EMIT progressed();
}

/// How many jobs it has that no earlier page had.
qint64 JobListPass::newJobs(const SeenJobs &page) const
{
    const KnownJobs &known = m_merger.known();
    const auto unseen = [&](const JobKey &key) {
        const int index = known.find(key);
        return index < 0 || known.at(index).seenRequest < m_progress.since;
    };
    return std::count_if(page.batch.rows.begin(), page.batch.rows.end(),
                         [&](const JobRow &row) { return unseen(row.key); })
        + std::count_if(page.unchanged.begin(), page.unchanged.end(), [&](qint64 id) {
               return unseen(JobKey{id, {}});
           });
}

bool JobListPass::isWithinBounds(const SeenJobs &page, qint64 newJobs)
{
    m_withoutNews = newJobs > 0 ? 0 : m_withoutNews + 1;
    const bool isFull = m_merger.known().count() >= m_bounds.records;
    const int pagesAtMost = m_extent == Extent::AllPages ? m_bounds.pages : isFull ? 1 : m_bounds.newsPages;
    if (!page.next.isEmpty()
        && (m_progress.pages >= pagesAtMost || m_progress.records >= m_bounds.records
            || m_withoutNews >= m_bounds.pagesWithoutNews))
        m_endless = true;
    return !m_endless;
}

void JobListPass::requestFollowing(const QString &cursor, const QString &next)
{
    const auto requested = m_requests.constFind(next);
    if (requested == m_requests.constEnd())
        return requestPage(next, cursor);
    if (requested->after == cursor && next != cursor)
        return; // by readAhead()
    Failure circle;
    circle.kind = Failure::Kind::Unreadable;
    circle.reached = Failure::Reached::Yes;
    circle.detail = u"The job list leads back to a page that was already loaded: offset %1"_s.arg(next);
    m_failure = circle;
    m_failedAt = next;
}

bool JobListPass::continuesAfter(const SeenJobs &page, bool metKnown) const
{
    if (page.next.isEmpty())
        return false;
    if (m_extent == Extent::AllPages || (!metKnown && page.size() > 0))
        return true;
    return readsOneMorePage(int(runningJobsNotSeenSince(m_merger.known(), m_since).size()), m_progress.pages);
}

/// Pages that were requested earlier are still merged: the next pass continues exactly where this one failed.
void JobListPass::noteFailure(const QString &cursor, const Failure &failure)
{
    --m_reading;
    if (!m_failure || m_requests[cursor].number < m_requests[m_failedAt].number) {
        m_failure = failure;
        m_failedAt = cursor;
    }
    if (m_reading == 0)
        Q_EMIT ended();
}

} // namespace exportdesk
