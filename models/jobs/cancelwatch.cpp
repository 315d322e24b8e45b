// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/cancelwatch.h"

#include "models/jobs/surelookup.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"

namespace exportdesk
{

using namespace std::chrono_literals;

namespace
{
constexpr int mostWatchLookUps = 4; ///< at a time
constexpr std::chrono::milliseconds confirmedWithin = 10min;
} // namespace

CancelWatch::CancelWatch(JobMerger &merger, const ExportJobCalls &calls, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_merger(merger)
    , m_calls(calls)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &CancelWatch::lookUpDue);
}

void CancelWatch::start(const QString &id)
{
    const qint64 now = m_clock.nowMs();
    m_watched[id] = {now, now + m_timer.interval(), false};
    m_timer.start();
}

void CancelWatch::lookUpDue()
{
    const qint64 now = m_clock.nowMs();
    QStringList late;
    for (auto &[id, watched] : m_watched) {
        if (now - watched.startedMs >= confirmedWithin.count()) {
            late.append(id);
        } else if (!watched.isBeingLookedUp && now >= watched.nextLookMs && m_lookUps < mostWatchLookUps) {
            watched.isBeingLookedUp = true;
            ++m_lookUps;
            deliver(lookUpSurely(m_calls, m_merger.known(), id), this,
                    [this, job = id, question = m_merger.nextRequest()](const Outcome<ExportJob> &outcome) {
                        acceptJob(job, question, outcome);
                    });
        }
    }
    for (const QString &id : std::as_const(late)) {
        stop(id);
        Q_EMIT tookTooLong(id);
    }
    if (m_watched.empty())
        m_timer.stop();
}

void CancelWatch::acceptJob(const QString &id, quint64 question, const Outcome<ExportJob> &outcome)
{
    --m_lookUps;
    if (const auto found = m_watched.find(id); found != m_watched.end()) {
        constexpr std::chrono::milliseconds soon = 30s;
        const qint64 now = m_clock.nowMs();
        found->second.isBeingLookedUp = false;
        found->second.nextLookMs = now + (now - found->second.startedMs < soon.count() ? m_timer.interval() : 10'000);
    }
    if (outcome && outcome.value().id == id) {
        Q_EMIT jobSeen(outcome.value());
        m_merger.merge(outcome.value(), question);
        if (isTerminal(outcome.value().status))
            Q_EMIT jobEnded(id, outcome.value().status);
    } else if (!outcome && outcome.failure().kind == Failure::Kind::NotFound) {
        Q_EMIT jobGone(id);
    }
}

} // namespace exportdesk
