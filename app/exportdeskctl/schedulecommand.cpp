// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/schedulecommand.h"

#include "models/platform/deliver.h"
#include "models/store/networkfolder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleCommand::ScheduleCommand(const CommandContext &context)
    : Command(context)
{
}

void ScheduleCommand::start()
{
    const auto wanted = opening().connection();
    if (const auto *error = std::get_if<CommandError>(&wanted))
        return fail(*error);
    const auto &connection = std::get<Connection>(wanted);
    deliver(journal().load(ScheduleJournal::Content::ToShow), this,
            [this, connection](const Outcome<QList<KeptSchedule>> &loaded) {
                if (!loaded)
                    return fail(commandError(loaded.failure()));
                QList<KeptSchedule> here = loaded.value();
                here.removeIf([&connection](const KeptSchedule &kept) {
                    return kept.schedule.place.connectionId != connection.id
                        || kept.schedule.place.sandbox != connection.sandbox;
                });
                run(here);
            });
}

std::optional<CommandError> ScheduleCommand::folderProblem(const Opening &opening)
{
    const QString kind = networkFileSystem(opening.locations().dataFolder());
    if (kind.isEmpty())
        return std::nullopt;
    return CommandError{ExitCode::Computer, u"network-folder"_s,
                        tr("The data folder %1 is on a network file system (%2). Two computers could run the same "
                           "schedule, so schedules are refused there. Use --data-dir with a folder of this computer.")
                            .arg(opening.locations().dataFolder(), kind)};
}

CommandError ScheduleCommand::scheduleError(const Failure &failure)
{
    if (failure.code == QLatin1String(ScheduleJournal::nameTaken))
        return {ExitCode::Refused, u"schedule-exists"_s,
                tr("A schedule of this name exists. Use --replace to change it.")};
    if (failure.code == QLatin1String(ScheduleJournal::gone))
        return {ExitCode::Refused, u"schedule-changed"_s,
                tr("The schedule was changed or removed meanwhile. Nothing was changed.")};
    return commandError(failure);
}

CommandError ScheduleCommand::noSchedule(const QString &name)
{
    return {ExitCode::Usage, u"no-schedule"_s,
            tr("No schedule is named “%1”. “exportdeskctl schedule list” shows them.").arg(name)};
}

ScheduleJournal &ScheduleCommand::journal()
{
    if (!m_journal)
        m_journal = std::make_unique<ScheduleJournal>(opening().store());
    return *m_journal;
}

const KeptSchedule *ScheduleCommand::find(const QList<KeptSchedule> &schedules, const QString &name)
{
    const auto found = std::find_if(schedules.begin(), schedules.end(), [&name](const KeptSchedule &kept) {
        return !kept.schedule.plan.name.compare(name, Qt::CaseInsensitive);
    });
    return found == schedules.end() ? nullptr : &*found;
}

} // namespace exportdesk
