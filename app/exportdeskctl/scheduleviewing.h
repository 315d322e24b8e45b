// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/schedulecommand.h"

namespace exportdesk
{

/// `schedule list`.
class ScheduleListing final : public ScheduleCommand
{
    Q_OBJECT

public:
    using ScheduleCommand::ScheduleCommand;

private:
    void run(const QList<KeptSchedule> &schedules) override;
};

/// `schedule show`.
class ScheduleShowing final : public ScheduleCommand
{
    Q_OBJECT

public:
    ScheduleShowing(const CommandContext &context, const Naming &naming);

private:
    void run(const QList<KeptSchedule> &schedules) override;
    void show(const KeptSchedule &kept, const QJsonValue &templateChanged);

    const Naming m_naming;
    std::unique_ptr<ExportTemplates> m_templates;
};

/// `schedule log`.
class ScheduleLogging final : public ScheduleCommand
{
    Q_OBJECT

public:
    struct Options {
        QString name;
        qint64 limit = 50;
    };
    ScheduleLogging(const CommandContext &context, const Options &options);

private:
    void run(const QList<KeptSchedule> &schedules) override;

    const Options m_options;
};

} // namespace exportdesk
