// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/schedulefilter.h"

#include <algorithm>

namespace exportdesk
{

bool ScheduleFilter::matches(const ScheduleRow &row, Kind kind) const
{
    const bool isKind = kind == Kind::All || (kind == Kind::Active && row.state == ScheduleRow::State::Active)
        || (kind == Kind::Paused && row.state == ScheduleRow::State::Paused)
        || (kind == Kind::Attention && row.needsAttention()) || (kind == Kind::Conflicts && row.conflict);
    return isKind && (m_text.isEmpty() || row.kept.schedule.plan.name.toCaseFolded().contains(m_text));
}

bool ScheduleFilter::accepts(int sourceRow) const
{
    return matches(m_schedules.all().at(sourceRow), m_kind);
}

int ScheduleFilter::count(Kind kind) const
{
    const QList<ScheduleRow> &all = m_schedules.all();
    return int(std::count_if(all.begin(), all.end(), [&](const ScheduleRow &row) { return matches(row, kind); }));
}

} // namespace exportdesk
