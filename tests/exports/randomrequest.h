// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

#include <QRandomGenerator>

namespace exportdesk::test
{

/// Any request that the API allows, and a good deal that it does not, in the form that reading gives.
class RandomRequest
{
public:
    explicit RandomRequest(quint32 seed)
        : m_random(seed)
    {
    }
    ExportRequest next();

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    int upTo(int most) { return m_random.bounded(most + 1); }
    QString word();
    QString text();
    QString fieldPath();
    QStringList paths();
    Timestamp time();
    SegmentChoice segment();
    std::optional<bool> truth();
    EventChoice events();

private:
    /// \a known: keys that mean something at this level, so that an odd value of theirs can be kept there too.
    UnknownMembers unknown(const QStringList &known);
    QString json(int depth);

    QRandomGenerator m_random;
};

} // namespace exportdesk::test
