// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobwalk.h"

#include "models/jobs/knownjobs.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{
constexpr auto longestSlice = 500us; ///< several walks may share a turn
} // namespace

JobWalk::JobWalk(const KnownJobs &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &JobWalk::continueInTurn);
}

void JobWalk::start(Visit visit, std::function<void()> ended)
{
    m_visit = std::move(visit);
    m_ended = std::move(ended);
    m_next = 0;
    continueInTurn();
}

void JobWalk::continueInTurn()
{
    QElapsedTimer turn;
    turn.start();
    while (m_next < m_jobs.count()) {
        const int first = std::exchange(m_next, std::min(m_next + rowsAtOnce, m_jobs.count()));
        m_visit(first, m_next - 1);
        if (std::chrono::nanoseconds(turn.nsecsElapsed()) >= longestSlice && m_next < m_jobs.count()) {
            m_soon.start();
            return;
        }
    }
    m_soon.stop();
    if (m_ended)
        m_ended();
}

} // namespace exportdesk
