// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/batchagenda.h"

#include <algorithm>

namespace exportdesk
{

void BatchAgenda::addNewSuccess(const QString &id, qint64 nowMs)
{
    if (m_checks.contains(id))
        return;
    m_checks.insert(id, 0);
    if (m_first.empty())
        m_firstFromMs = std::max(m_firstFromMs, nowMs + firstGap.count());
    m_first.push_front(id);
}

void BatchAgenda::addEarlierSuccess(const QString &id, qint64 nowMs)
{
    if (m_checks.contains(id))
        return;
    m_checks.insert(id, 0);
    if (m_first.empty())
        m_firstFromMs = std::max(m_firstFromMs, nowMs + firstGap.count());
    m_first.push_back(id);
}

std::optional<qint64> BatchAgenda::dueMs() const
{
    std::optional<qint64> due;
    if (!m_first.empty())
        due = m_firstFromMs;
    if (!m_repeats.empty()) {
        const qint64 repeat = std::max(m_repeats.front().dueMs, m_repeatFromMs);
        due = std::min(due.value_or(repeat), repeat);
    }
    return due;
}

std::optional<QString> BatchAgenda::takeDue(qint64 nowMs)
{
    if (!m_first.empty() && m_firstFromMs <= nowMs) {
        QString id = m_first.front();
        m_first.pop_front();
        m_firstFromMs = nowMs + firstGap.count();
        return id;
    }
    if (!m_repeats.empty() && std::max(m_repeats.front().dueMs, m_repeatFromMs) <= nowMs) {
        QString id = m_repeats.front().id;
        m_repeats.pop_front();
        m_repeatFromMs = nowMs + repeatGap.count();
        return id;
    }
    return {};
}

bool BatchAgenda::postpone(const QString &id, qint64 nowMs)
{
    const int checks = ++m_checks[id];
    if (checks >= checksAtMost)
        return false;
    constexpr int mostDoublings = 6; // reaches longestPause
    const auto pause = std::min(longestPause, firstPause * (1 << std::min(checks - 1, mostDoublings)));
    const Repeat repeat{id, nowMs + pause.count()};
    const auto place = std::upper_bound(m_repeats.begin(), m_repeats.end(), repeat,
                                        [](const Repeat &a, const Repeat &b) { return a.dueMs < b.dueMs; });
    m_repeats.insert(place, repeat);
    return true;
}

} // namespace exportdesk
