// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audience.h"
#include "models/choices/evaluationreader.h"

#include <QHash>

#include <optional>

namespace exportdesk
{

/// How many profiles were in a segment when they were last counted.
struct CountedMembers {
    qint64 count = 0;
    qint64 countedMs = -1; ///< epoch ms
    QHash<QString, qint64> byStatus = {}; ///< by wire value, with those who exited; empty: not counted apart

    bool operator==(const CountedMembers &) const = default;
};

/// The audiences of a sandbox and the evaluations that ended last; cheap to copy.
class Audiences
{
public:
    void setAll(const QList<Audience> &audiences);
    void setEvaluations(const QList<Evaluation> &evaluations);

    /// Those that are no segment definitions, by origin and name.
    const QList<Audience> &others() const { return m_others; }
    /// The audience with this id, its own or its maker's; nullptr when there is none.
    const Audience *find(const QString &id) const;
    /// The state of a segment definition, which the list of definitions need not have; empty: not known.
    QString lifecycleOf(const QString &segmentId) const { return m_lifecycles.value(segmentId); }
    /// When the members of the segment definition were computed last, as epoch ms; -1: not known.
    qint64 evaluatedMs(const QString &segmentId) const;
    /// The newest count of the members of a segment definition or another audience.
    std::optional<CountedMembers> members(const QString &segmentId) const;

private:
    QList<Audience> m_others;
    QHash<QString, qsizetype> m_rows; ///< into others, by both ids
    QHash<QString, QString> m_lifecycles; ///< of segment definitions
    QHash<QString, qint64> m_counted; ///< of segment definitions
    QHash<QString, qint64> m_evaluated; ///< of segment definitions
    QHash<QString, CountedMembers> m_membersByMetrics; ///< by both ids
    QHash<QString, CountedMembers> m_membersByEvaluation;
    qint64 m_allEvaluatedMs = -1;
};

} // namespace exportdesk
