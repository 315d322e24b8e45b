// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/scheduleviewing.h"

#include "app/exportdeskctl/scheduledocument.h"
#include "models/exports/exportrequestwriter.h"
#include "models/platform/deliver.h"
#include "models/platform/moment.h"
#include "models/schedules/occurrencewords.h"
#include "models/schedules/rhythmtext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void ScheduleListing::run(const QList<KeptSchedule> &schedules)
{
    const qint64 nowMs = opening().clock().nowMs();
    QJsonArray array;
    QList<QStringList> rows;
    for (const KeptSchedule &kept : schedules) {
        array.append(scheduleObject(kept, nowMs));
        const Schedule &schedule = kept.schedule;
        const QList<DueTime> next = nextDueTimes(schedule.plan.rhythm, std::max(nowMs, schedule.handledMs), 1);
        const QString when = schedule.isPaused ? tr("paused")
            : next.isEmpty()                   ? tr("ended")
                                               : shortMoment(next.first().dueMs, nowMs);
        rows.append({schedule.plan.name, rhythmText(schedule.plan.rhythm), when,
                     kept.newest.isEmpty() ? QString() : occurrenceText(kept.newest.first())});
    }
    output().document({{"schedules"_L1, array}});
    if (rows.isEmpty())
        output().note(tr("No schedules for this connection and sandbox."));
    else
        output().table({tr("Name"), tr("Rhythm"), tr("Next run"), tr("Last result")}, rows);
    finish();
}

ScheduleShowing::ScheduleShowing(const CommandContext &context, const Naming &naming)
    : ScheduleCommand(context)
    , m_naming(naming)
{
}

void ScheduleShowing::run(const QList<KeptSchedule> &schedules)
{
    const KeptSchedule *found = find(schedules, m_naming.name);
    if (!found)
        return fail(noSchedule(m_naming.name));
    const KeptSchedule kept = *found;
    const SchedulePlan &plan = kept.schedule.plan;
    if (plan.templateName.isEmpty())
        return show(kept, QJsonValue());
    m_templates = std::make_unique<ExportTemplates>(opening().store(), opening().clock());
    connect(m_templates.get(), &ExportTemplates::changed, this, [this, kept] {
        const SchedulePlan &shown = kept.schedule.plan;
        const ExportTemplate *now = m_templates->find(shown.templateName);
        show(kept, !now || fingerprint(now->request) != shown.templatePrint);
    });
    m_templates->open(kept.schedule.place.connectionId, kept.schedule.place.sandbox);
}

void ScheduleShowing::show(const KeptSchedule &kept, const QJsonValue &templateChanged)
{
    const qint64 nowMs = opening().clock().nowMs();
    const Schedule &schedule = kept.schedule;
    QJsonObject object = scheduleObject(kept, nowMs);
    object.insert("templateChanged"_L1, templateChanged);
    // The request as it was written: numbers, unknown keys and their order are kept.
    const QByteArray about = QJsonDocument(object).toJson(QJsonDocument::Compact).chopped(1);
    output().document(QByteArray(about + ",\"request\":" + prettyJson(schedule.request).toUtf8() + '}'));
    output().text(schedule.plan.name + ": "_L1 + rhythmText(schedule.plan.rhythm) + ", "_L1
                  + rhythmBoundsText(schedule.plan.rhythm));
    if (schedule.isPaused)
        output().text(tr("Paused."));
    for (const QJsonValue &one : nextTimes(schedule, nowMs, 5))
        output().text(u"  "_s + one.toString());
    if (templateChanged.toBool())
        output().note(tr("The template “%1” has changed. The schedule runs the copy that it was created with; use "
                         "“schedule add --replace” to use the changed template.")
                          .arg(schedule.plan.templateName));
    output().text(prettyJson(schedule.request));
    finish();
}

ScheduleLogging::ScheduleLogging(const CommandContext &context, const Options &options)
    : ScheduleCommand(context)
    , m_options(options)
{
}

void ScheduleLogging::run(const QList<KeptSchedule> &schedules)
{
    const KeptSchedule *found = find(schedules, m_options.name);
    if (!found)
        return fail(noSchedule(m_options.name));
    deliver(journal().log(found->schedule.id, int(m_options.limit)), this,
            [this](const Outcome<QList<Occurrence>> &log) {
                if (!log)
                    return fail(commandError(log.failure()));
                QJsonArray array;
                QList<QStringList> rows;
                for (const Occurrence &one : log.value()) {
                    array.append(occurrenceObject(one));
                    rows.append({QString(one.due.nominal).replace(u'T', u' '), one.jobId, occurrenceText(one)});
                }
                output().document({{"occurrences"_L1, array}});
                if (rows.isEmpty())
                    output().note(tr("Nothing was due yet."));
                else
                    output().table({tr("Due"), tr("Job"), tr("Result")}, rows);
                finish();
            });
}

} // namespace exportdesk
