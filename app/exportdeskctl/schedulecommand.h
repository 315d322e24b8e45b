// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "models/schedules/schedulejournal.h"

namespace exportdesk
{

/// A command on the schedules of the connection and sandbox that the options mean. Needs neither network nor secret.
class ScheduleCommand : public Command
{
    Q_OBJECT

public:
    /// \a production: what --production says, for commands that need it in production.
    struct Naming {
        QString name;
        QString production;
    };

    explicit ScheduleCommand(const CommandContext &context);

    void start() override;

    /// Why schedules cannot be kept in the data folder, if so.
    static std::optional<CommandError> folderProblem(const Opening &opening);
    static CommandError scheduleError(const Failure &failure);
    static CommandError noSchedule(const QString &name);

protected:
    /// The schedules have been read.
    virtual void run(const QList<KeptSchedule> &schedules) = 0;
    ScheduleJournal &journal();
    /// The one of that name, ignoring letter case.
    static const KeptSchedule *find(const QList<KeptSchedule> &schedules, const QString &name);

private:
    std::unique_ptr<ScheduleJournal> m_journal;
};

} // namespace exportdesk
