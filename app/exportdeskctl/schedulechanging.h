// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/schedulecommand.h"

namespace exportdesk
{

/// `schedule pause`, `resume` and `remove`.
class ScheduleChanging final : public ScheduleCommand
{
    Q_OBJECT

public:
    enum class Change { Pause, Resume, Remove };
    ScheduleChanging(const CommandContext &context, const Naming &naming, Change change);

private:
    void run(const QList<KeptSchedule> &schedules) override;
    void resume(const Schedule &schedule);
    void report(const Outcome<Done> &written, const QString &text);

    const Naming m_naming;
    const Change m_change;
};

} // namespace exportdesk
