// SPDX-License-Identifier: GPL-3.0-or-later
// How JobMonitor asks for single jobs; how it reads the list is in jobmonitor.cpp.
#include "models/jobs/jobmonitor.h"
#include "models/platform/deliver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int mostLookUps = 4; ///< at a time
} // namespace

void JobMonitor::setInView(const QString &id)
{
    if (m_inView == id)
        return;
    m_inView = id;
    if (id.isEmpty()) {
        m_inViewTimer.stop();
        return;
    }
    m_inViewTimer.start();
    lookUp(id);
}

void JobMonitor::lookUpUncovered(quint64 since)
{
    const QStringList uncovered = m_jobs.runningIdsNotSeenSince(since);
    for (qsizetype i = 0; i < std::min<qsizetype>(uncovered.size(), lookUpsPerPoll); ++i)
        lookUp(uncovered[i]);
}

void JobMonitor::lookUp(const QString &id)
{
    if (id.isEmpty() || m_lookingUp.contains(id)
        || std::find(m_lookUps.begin(), m_lookUps.end(), id) != m_lookUps.end())
        return;
    // The job somebody is looking at goes first.
    if (id == m_inView)
        m_lookUps.push_front(id);
    else
        m_lookUps.push_back(id);
    pumpLookUps();
}

void JobMonitor::pumpLookUps()
{
    while (m_state.running && !mustWait() && !m_lookUps.empty() && m_lookingUp.size() < mostLookUps) {
        const QString id = m_lookUps.front();
        m_lookUps.pop_front();
        m_lookingUp.insert(id);
        ++m_state.requests;
        const quint64 ask = m_jobs.ask();
        const quint64 generation = m_lookUpGeneration;
        deliver(m_calls.lookUp(id), this, [=, this](const Outcome<ExportJob> &outcome) {
            if (generation == m_lookUpGeneration)
                takeLookUp(id, ask, outcome);
        });
    }
}

void JobMonitor::takeLookUp(const QString &id, quint64 ask, const Outcome<ExportJob> &outcome)
{
    m_lookingUp.remove(id);
    if (outcome && outcome.value().id == id) {
        m_jobs.merge(outcome.value(), ask);
        Q_EMIT jobSeen(outcome.value());
    } else if (outcome) {
        Failure other;
        other.kind = Failure::Kind::Unreadable;
        other.reached = Failure::Reached::Yes;
        other.detail = u"Asked for job %1, the answer is about job %2."_s.arg(id, outcome.value().id);
        Q_EMIT lookUpFailed(id, other);
    } else if (outcome.failure().kind == Failure::Kind::NotFound) {
        m_jobs.markRemoved(id);
        Q_EMIT jobRemoved(id);
    } else {
        waitAsAsked(outcome.failure());
        Q_EMIT lookUpFailed(id, outcome.failure());
    }
    pumpLookUps();
}

} // namespace exportdesk
