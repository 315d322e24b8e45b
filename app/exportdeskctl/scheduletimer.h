// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "models/schedules/usertimer.h"

namespace exportdesk
{

/// `schedule timer`: shows, installs or removes what runs due schedules each minute.
class ScheduleTimer final : public Command
{
    Q_OBJECT

public:
    struct Options {
        bool installs = false;
        bool removes = false;
    };

    ScheduleTimer(const CommandContext &context, const Options &options);

    void start() override;

private:
    void acceptChange(const QString &problem);
    void report();

    const Options m_options;
    UserTimer m_timer;
};

} // namespace exportdesk
