// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/scheduleadding.h"

#include "app/exportdeskctl/schedulecommand.h"
#include "app/exportdeskctl/scheduledocument.h"
#include "models/exports/exportrequestwriter.h"
#include "models/jobs/exportjobcalls.h"
#include "models/platform/deliver.h"
#include "models/platform/platformkey.h"
#include "models/schedules/rhythmtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleAdding::ScheduleAdding(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
}

void ScheduleAdding::start()
{
    const auto rhythm = readRhythm(m_options.rhythm);
    if (const auto *mistake = std::get_if<CommandError>(&rhythm))
        return fail(*mistake);
    if (m_options.name.simplified().isEmpty())
        return fail({ExitCode::Usage, u"usage"_s, tr("A schedule needs a name.")});
    if (const auto problem = ScheduleCommand::folderProblem(opening()))
        return fail(*problem);
    SchedulePlan &plan = m_schedule.plan;
    plan.name = m_options.name.simplified();
    plan.rhythm = std::get<Rhythm>(rhythm);
    plan.missed = m_options.missed == "skip"_L1 ? SchedulePlan::Missed::Skip : SchedulePlan::Missed::RunOnce;
    plan.overlap = m_options.overlap == "wait"_L1 ? SchedulePlan::Overlap::Wait
        : m_options.overlap == "run-anyway"_L1    ? SchedulePlan::Overlap::RunAnyway
                                                  : SchedulePlan::Overlap::Skip;
    plan.sinceSuccess = m_options.sinceSuccess;
    plan.isConfirmed = !m_options.production.isEmpty();
    withGuardedWorkspace(m_options.production, [this](Workspace &workspace) {
        m_workspace = &workspace;
        const Connection &here = workspace.client().connection();
        m_schedule.place = {here.id, platformKey(here), here.sandbox};
        readTemplate(workspace);
    });
}

void ScheduleAdding::readTemplate(Workspace &workspace)
{
    ExportTemplates &templates = workspace.templates();
    connect(&templates, &ExportTemplates::changed, this, [this, &templates] {
        templates.disconnect(this);
        if (const ExportTemplate *found = templates.find(m_options.templateName))
            return acceptTemplate(*found);
        fail({ExitCode::Usage, u"no-such-template"_s,
              tr("No template is named “%1”. “exportdeskctl template list” shows the saved ones.")
                  .arg(m_options.templateName)});
    });
    connect(&templates, &ExportTemplates::failed, this,
            [this](const Failure &failure) { fail(commandError(failure)); });
    templates.open(m_schedule.place.connectionId, m_schedule.place.sandbox);
}

/// The clock of this computer may be ahead: the platform says from when on times count.
void ScheduleAdding::acceptTemplate(const ExportTemplate &one)
{
    m_schedule.request = one.request;
    m_schedule.plan.templateName = one.name;
    m_schedule.plan.templatePrint = fingerprint(one.request);
    m_journal = std::make_unique<ScheduleJournal>(opening().store());
    ExportJobCalls::ListOptions newest;
    newest.limit = 1;
    deliver(ExportJobCalls(m_workspace->client()).listRaw(newest), this, [this](const Outcome<PlatformReply> &answer) {
        if (!answer)
            return fail(commandError(answer.failure()));
        m_nowMs = opening().clock().nowMs() + m_workspace->client().clockSkewMs();
        write();
    });
}

void ScheduleAdding::write()
{
    if (!m_options.replaces)
        return deliver(m_journal->add(m_schedule, m_nowMs), this,
                       [this](const Outcome<Schedule> &written) { report(written); });
    deliver(m_journal->load(ScheduleJournal::Content::ToRun), this, [this](const Outcome<QList<KeptSchedule>> &loaded) {
        if (!loaded)
            return fail(commandError(loaded.failure()));
        writeTo(loaded.value());
    });
}

void ScheduleAdding::writeTo(const QList<KeptSchedule> &schedules)
{
    const auto before = std::find_if(schedules.begin(), schedules.end(), [this](const KeptSchedule &kept) {
        return kept.schedule.place == m_schedule.place
            && !kept.schedule.plan.name.compare(m_schedule.plan.name, Qt::CaseInsensitive);
    });
    if (before == schedules.end())
        return fail(ScheduleCommand::noSchedule(m_schedule.plan.name));
    Schedule changed = before->schedule;
    changed.plan = m_schedule.plan;
    changed.request = m_schedule.request;
    deliver(m_journal->change(changed, m_nowMs), this, [this](const Outcome<Schedule> &written) { report(written); });
}

void ScheduleAdding::report(const Outcome<Schedule> &written)
{
    if (!written)
        return fail(ScheduleCommand::scheduleError(written.failure()));
    const Schedule &schedule = written.value();
    output().document(scheduleObject({schedule, {}, {}, {}}, m_nowMs));
    output().text(
        tr("Schedule “%1”: %2, %3.")
            .arg(schedule.plan.name, rhythmText(schedule.plan.rhythm), rhythmBoundsText(schedule.plan.rhythm)));
    for (const QJsonValue &next : nextTimes(schedule, m_nowMs, 5))
        output().text(u"  "_s + next.toString());
    output().note(tr("Schedules run while Exportdesk is open, and by “exportdeskctl schedule run-due”: “exportdeskctl "
                     "schedule timer --install” runs it each minute."));
    finish();
}

} // namespace exportdesk
