// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/schedulechanging.h"

#include "app/exportdeskctl/productionrefusal.h"
#include "models/jobs/exportjobcalls.h"
#include "models/platform/deliver.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleChanging::ScheduleChanging(const CommandContext &context, const Naming &naming, Change change)
    : ScheduleCommand(context)
    , m_naming(naming)
    , m_change(change)
{
}

void ScheduleChanging::run(const QList<KeptSchedule> &schedules)
{
    const KeptSchedule *found = find(schedules, m_naming.name);
    if (!found)
        return fail(noSchedule(m_naming.name));
    const Schedule schedule = found->schedule;
    const auto reported
        = [this](const QString &text) { return [this, text](const Outcome<Done> &written) { report(written, text); }; };
    if (m_change == Change::Resume)
        return resume(schedule);
    if (m_change == Change::Pause) // stopping needs no confirmation
        return deliver(journal().pause(schedule.id), this,
                       reported(tr("Schedule “%1” is paused.").arg(schedule.plan.name)));
    const auto connection = opening().connection();
    if (const auto refusal = productionRefusal(opening().traits(std::get<Connection>(connection)), m_naming.production))
        return fail(*refusal);
    deliver(journal().remove(schedule.id), this,
            reported(tr("Schedule “%1” was removed. Its jobs stay.").arg(schedule.plan.name)));
}

/// The clock of this computer may be ahead: the platform says until when times were paused.
void ScheduleChanging::resume(const Schedule &schedule)
{
    withGuardedWorkspace(m_naming.production, [this, schedule](Workspace &workspace) {
        ExportJobCalls::ListOptions newest;
        newest.limit = 1;
        deliver(ExportJobCalls(workspace.client()).listRaw(newest), this,
                [this, schedule, &workspace](const Outcome<PlatformReply> &answer) {
                    if (!answer)
                        return fail(commandError(answer.failure()));
                    const qint64 nowMs = opening().clock().nowMs() + workspace.client().clockSkewMs();
                    const QString text = tr("Schedule “%1” is active again.").arg(schedule.plan.name);
                    deliver(journal().resume(schedule.id, nowMs), this,
                            [this, text](const Outcome<Done> &written) { report(written, text); });
                });
    });
}

void ScheduleChanging::report(const Outcome<Done> &written, const QString &text)
{
    if (!written)
        return fail(scheduleError(written.failure()));
    const QString state = m_change == Change::Pause ? u"paused"_s
        : m_change == Change::Resume                ? u"active"_s
                                                    : u"removed"_s;
    output().document({{"name"_L1, m_naming.name}, {"state"_L1, state}});
    output().text(text);
    finish();
}

} // namespace exportdesk
