// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/audiences.h"

#include <QCollator>

#include <algorithm>

namespace exportdesk
{

void Audiences::setAll(const QList<Audience> &audiences)
{
    m_others.clear();
    m_rows.clear();
    m_lifecycles.clear();
    m_counted.clear();
    m_membersByMetrics.clear();
    for (const Audience &audience : audiences) {
        if (audience.members >= 0) {
            const CountedMembers members{audience.members, audience.countedMs, audience.membersByStatus};
            m_membersByMetrics.insert(audience.audienceId, members);
            m_membersByMetrics.insert(audience.id, members);
        }
        if (!audience.isDefinition()) {
            m_others += audience;
            continue;
        }
        m_lifecycles.insert(audience.id, audience.lifecycle);
        m_counted.insert(audience.id, audience.countedMs);
    }
    const QCollator collator;
    std::stable_sort(m_others.begin(), m_others.end(), [&collator](const Audience &left, const Audience &right) {
        return left.origin != right.origin ? left.origin < right.origin
                                           : collator.compare(left.label(), right.label()) < 0;
    });
    for (qsizetype row = 0; row < m_others.size(); ++row) {
        if (!m_others.at(row).audienceId.isEmpty())
            m_rows.insert(m_others.at(row).audienceId, row);
    }
    for (qsizetype row = 0; row < m_others.size(); ++row)
        m_rows.insert(m_others.at(row).id, row); // before somebody else's id of the same text
}

const Audience *Audiences::find(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_others.at(*row);
}

void Audiences::setEvaluations(const QList<Evaluation> &evaluations)
{
    m_evaluated.clear();
    m_allEvaluatedMs = -1;
    m_membersByEvaluation.clear();
    for (const Evaluation &one : evaluations) {
        for (auto it = one.members.begin(); it != one.members.end(); ++it) {
            CountedMembers &members = m_membersByEvaluation[it.key()];
            if (one.endedMs > members.countedMs)
                members = {it.value(), one.endedMs, one.membersByStatus.value(it.key())};
        }
        if (one.allSegments)
            m_allEvaluatedMs = qMax(m_allEvaluatedMs, one.endedMs);
        for (const QString &id : one.segmentIds)
            m_evaluated[id] = qMax(m_evaluated.value(id, -1), one.endedMs);
    }
}

qint64 Audiences::evaluatedMs(const QString &segmentId) const
{
    return std::max({m_allEvaluatedMs, m_counted.value(segmentId, -1), m_evaluated.value(segmentId, -1)});
}

std::optional<CountedMembers> Audiences::members(const QString &segmentId) const
{
    const auto metrics = m_membersByMetrics.constFind(segmentId);
    const auto evaluation = m_membersByEvaluation.constFind(segmentId);
    if (evaluation == m_membersByEvaluation.constEnd())
        return metrics == m_membersByMetrics.constEnd() ? std::nullopt : std::optional(*metrics);
    const bool metricsAreNewer = metrics != m_membersByMetrics.constEnd() && metrics->countedMs > evaluation->countedMs;
    return metricsAreNewer ? *metrics : *evaluation;
}

} // namespace exportdesk
