// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/schedulesmodel.h"
#include "models/table/rowfilter.h"

namespace exportdesk
{

/// Which schedules are shown: all, active or paused ones, or those that need attention, narrowed by name.
class ScheduleFilter final : public RowFilter
{
public:
    enum class Kind { All, Active, Paused, Attention, Conflicts };

    explicit ScheduleFilter(const SchedulesModel &schedules)
        : m_schedules(schedules)
    {
    }

    void setKind(Kind kind) { m_kind = kind; }
    void setText(const QString &text) { m_text = text.trimmed().toCaseFolded(); }
    bool isActive() const { return m_kind != Kind::All || !m_text.isEmpty(); }
    /// How many schedules of this kind match the text.
    int count(Kind kind) const;

    bool accepts(int sourceRow) const override;

private:
    bool matches(const ScheduleRow &row, Kind kind) const;

    const SchedulesModel &m_schedules;
    Kind m_kind = Kind::All;
    QString m_text;
};

} // namespace exportdesk
