// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/turnqueue.h"

#include <algorithm>

namespace exportdesk
{

namespace
{
constexpr int mostTurns = 4;
} // namespace

void TurnQueue::enqueue(const QString &id)
{
    m_waiting.push_back(id);
    callNext();
}

bool TurnQueue::withdraw(const QString &id)
{
    return std::erase(m_waiting, id) > 0;
}

bool TurnQueue::isWaiting(const QString &id) const
{
    return std::find(m_waiting.begin(), m_waiting.end(), id) != m_waiting.end();
}

void TurnQueue::release(const QString &id)
{
    if (m_active.remove(id))
        callNext();
}

void TurnQueue::callNext()
{
    while (m_active.size() < mostTurns && !m_waiting.empty()) {
        const QString id = m_waiting.front();
        m_waiting.pop_front();
        m_active.insert(id);
        Q_EMIT turnCame(id);
    }
}

} // namespace exportdesk
