// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joblookups.h"

#include "models/jobs/jobmerger.h"
#include "models/jobs/knownjobslookup.h"
#include "models/jobs/pollplan.h"
#include "models/jobs/retrypause.h"
#include "models/jobs/surelookup.h"
#include "models/platform/deliver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int mostLookUps = 4; ///< at a time
} // namespace

JobLookUps::JobLookUps(JobMerger &merger, ExportJobCalls calls, RetryPause &pause, QObject *parent)
    : QObject(parent)
    , m_merger(merger)
    , m_calls(calls)
    , m_pause(pause)
{
}

void JobLookUps::start()
{
    m_running = true;
}

void JobLookUps::stop()
{
    m_running = false;
    ++m_generation;
    m_waiting.clear();
    m_requested.clear();
}

void JobLookUps::add(const QString &id, bool first)
{
    if (id.isEmpty() || m_requested.contains(id)
        || std::find(m_waiting.begin(), m_waiting.end(), id) != m_waiting.end())
        return;
    if (first)
        m_waiting.push_front(id);
    else
        m_waiting.push_back(id);
    sendWaiting();
}

void JobLookUps::addNotSeenSince(quint64 request)
{
    const QStringList unseen = runningJobsNotSeenSince(m_merger.known(), request);
    for (qsizetype i = 0; i < std::min<qsizetype>(unseen.size(), lookUpsPerPoll); ++i)
        add(unseen[i], false);
}

void JobLookUps::sendWaiting()
{
    while (m_running && !m_pause.isOn() && !m_waiting.empty() && m_requested.size() < mostLookUps) {
        const QString id = m_waiting.front();
        m_waiting.pop_front();
        m_requested.insert(id);
        Q_EMIT requested();
        const quint64 request = m_merger.nextRequest();
        const quint64 generation = m_generation;
        deliver(lookUpSurely(m_calls, m_merger.known(), id), this, [=, this](const Outcome<ExportJob> &outcome) {
            if (generation == m_generation)
                acceptReply(id, request, outcome);
        });
    }
}

void JobLookUps::acceptReply(const QString &id, quint64 request, const Outcome<ExportJob> &outcome)
{
    m_requested.remove(id);
    if (outcome && outcome.value().id == id) {
        m_merger.merge(outcome.value(), request);
        Q_EMIT jobSeen(outcome.value());
    } else if (outcome) {
        Failure other;
        other.kind = Failure::Kind::Unreadable;
        other.reached = Failure::Reached::Yes;
        other.detail = u"Requested job %1, but the response is about job %2."_s.arg(id, outcome.value().id);
        Q_EMIT failed(id, other);
    } else if (outcome.failure().kind == Failure::Kind::NotFound) {
        m_merger.markRemoved(id);
        Q_EMIT jobRemoved(id);
    } else {
        m_pause.noteFailure(outcome.failure());
        Q_EMIT failed(id, outcome.failure());
    }
    sendWaiting();
}

} // namespace exportdesk
