// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/scheduleacting.h"

#include "models/platform/deliver.h"
#include "models/schedules/duetext.h"
#include "models/schedules/occurrencewords.h"
#include "models/schedules/platformtimetable.h"
#include "models/schedules/scheduleedits.h"
#include "models/schedules/schedulesmodel.h"
#include "views/schedules/scheduledialog.h"
#include "views/schedules/schedulequestion.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleActing::ScheduleActing(const SchedulesModels &models, const SandboxLook &sandbox, MessageStack &messages,
                               QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_sandbox(sandbox)
    , m_messages(messages)
    , m_window(window)
{
}

/// Where two computers could run the same schedule, or nobody could see what was claimed, none is made or launched.
bool ScheduleActing::refuse()
{
    if (m_models.networkFolder.isEmpty() && m_models.isKept)
        return false;
    auto *bar = new MessageBar(MessageBar::Severity::Error,
                               m_models.isKept
                                   ? tr("Schedules do not run: the data folder is on a network folder (%1), where two "
                                        "computers could run the same schedule.")
                                         .arg(m_models.networkFolder)
                                   : tr("Schedules do not run: the history cannot be stored on this computer."));
    bar->setObjectName(u"schedules.refused"_s);
    m_messages.push(bar, u"refused"_s);
    return true;
}

void ScheduleActing::edit(const Schedule &schedule)
{
    if (refuse())
        return;
    auto *dialog = new ScheduleDialog(m_models, schedule, m_sandbox, m_window);
    connect(dialog, &ScheduleDialog::saved, this, &ScheduleActing::saved);
    dialog->open();
}

void ScheduleActing::ask(const QString &question, const QString &consequence, const QString &act,
                         const std::function<void()> &then)
{
    auto *dialog = new ScheduleQuestion(m_sandbox, {question, consequence, act}, m_window);
    connect(dialog, &QDialog::accepted, this, then);
    dialog->open();
}

void ScheduleActing::report(const Outcome<Done> &outcome, const QString &done, const QString &failed)
{
    if (outcome)
        m_messages.push(new MessageBar(MessageBar::Severity::Done, done), u"acted"_s);
    else
        m_messages.push(new FailureBar([failed] { return failed; }, outcome.failure()), u"acted"_s);
}

/// Stopping needs no question.
void ScheduleActing::pause(const Schedule &schedule)
{
    const QString name = schedule.plan.name;
    deliver(m_models.edits.pause(schedule.id), this, [this, name](const Outcome<Done> &outcome) {
        report(outcome, tr("“%1” is paused. What is running goes on.").arg(name),
               tr("“%1” could not be paused.").arg(name));
    });
}

void ScheduleActing::resume(const Schedule &schedule)
{
    const QString name = schedule.plan.name;
    const auto resume = [this, id = schedule.id, name] {
        deliver(m_models.edits.resume(id), this, [this, name](const Outcome<Done> &outcome) {
            report(outcome, tr("“%1” is active again.").arg(name), tr("“%1” could not be resumed.").arg(name));
        });
    };
    ask(tr("Resume “%1”?").arg(name), tr("It runs again from its next time on. Times during the pause stay skipped."),
        tr("Resume"), resume);
}

void ScheduleActing::runNow(const Schedule &schedule)
{
    if (refuse())
        return;
    QString consequence = tr("It is launched once, in sandbox %1, with the same checks as at its own times. If its "
                             "previous run has not ended, its rule for that applies.")
                              .arg(m_sandbox.name);
    const qint64 nowMs = m_models.table.nowMs();
    if (const auto conflict = m_models.timetable.conflictAt(nowMs))
        consequence += u' ' + conflictText(*conflict, nowMs);
    const auto run = [this, id = schedule.id] {
        auto waiting = std::make_shared<QMetaObject::Connection>();
        *waiting = connect(&m_models.runner, &ScheduleRunner::finished, this, [=, this](const RunReport &pass) {
            if (m_models.runner.hasToRun(id))
                return; // this was the pass before
            disconnect(*waiting);
            reportRun(id, pass);
        });
        m_models.runner.runNow(id);
    };
    ask(tr("Run “%1” now?").arg(schedule.plan.name), consequence, tr("Run now"), run);
}

void ScheduleActing::reportRun(const QString &id, const RunReport &pass)
{
    const RunReport::Event *last = nullptr;
    for (const RunReport::Event &event : pass.events)
        if (event.occurrence.scheduleId == id)
            last = &event;
    if (!last && pass.failure) {
        m_messages.push(
            new FailureBar([] { return ScheduleActing::tr("The schedule could not be run now."); }, *pass.failure),
            u"acted"_s);
        return;
    }
    if (!last) {
        m_messages.push(new MessageBar(MessageBar::Severity::Info,
                                       tr("Nothing was launched: the schedule was changed, or another program was "
                                          "faster. Check its log.")),
                        u"acted"_s);
        return;
    }
    const bool isGood
        = last->occurrence.state == Occurrence::State::Launched && last->occurrence.end == Occurrence::End::Open;
    auto *bar = new MessageBar(isGood ? MessageBar::Severity::Done : MessageBar::Severity::Warning,
                               last->occurrence.jobId.isEmpty()
                                   ? tr("“%1”: %2").arg(last->schedule, occurrenceText(last->occurrence))
                                   : tr("“%1”: job %2 was launched.").arg(last->schedule, last->occurrence.jobId));
    bar->setRemedy(last->occurrence.detail);
    m_messages.push(bar, u"acted"_s);
}

void ScheduleActing::remove(const Schedule &schedule)
{
    const QString name = schedule.plan.name;
    const auto remove = [this, id = schedule.id, name] {
        deliver(m_models.edits.remove(id), this, [this, name](const Outcome<Done> &outcome) {
            report(outcome, tr("“%1” was removed. Its jobs stay.").arg(name),
                   tr("“%1” could not be removed.").arg(name));
        });
    };
    ask(tr("Remove “%1”?").arg(name),
        tr("It no longer runs, and its log is deleted. The jobs that it launched stay, also running ones."),
        tr("Remove"), remove);
}

} // namespace exportdesk
