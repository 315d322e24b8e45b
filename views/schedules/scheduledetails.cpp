// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/scheduledetails.h"

#include "models/platform/failuretext.h"
#include "models/schedules/duelanes.h"
#include "models/schedules/duetext.h"
#include "models/schedules/occurrencesmodel.h"
#include "models/schedules/platformtimetable.h"
#include "models/schedules/quartzcron.h"
#include "models/schedules/rhythmtext.h"
#include "models/schedules/schedulesmodel.h"
#include "views/dashboard/duelanespanel.h"
#include "views/schedules/occurrencerowdelegate.h"
#include "views/shared/button.h"
#include "views/shared/detailspane.h"
#include "views/shared/emptystate.h"
#include "views/shared/failurebar.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/messagestack.h"
#include "views/shared/scrolled.h"
#include "views/shared/tableview.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleDetails::ScheduleDetails(const SchedulesModels &models, QWidget *parent)
    : PageDetails(parent)
    , m_models(models)
    , m_pane(new DetailsPane)
    , m_lanes(new DueLanesPanel)
    , m_nextMessages(new MessageStack)
    , m_logMessages(new MessageStack)
    , m_log(new TableView)
    , m_noLog(new EmptyState(Icon::Calendar))
    , m_facts(new KeyValueGrid)
{
    m_lanes->setObjectName(u"schedules.lanes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    m_pane->addTab(u"next"_s, buildNext());
    m_pane->addTab(u"log"_s, buildLog());
    m_pane->addTab(u"facts"_s, buildFacts());
    connect(&models.table, &SchedulesModel::stateChanged, this, &ScheduleDetails::updateLanes);
    connect(&models.timetable, &PlatformTimetable::changed, this, &ScheduleDetails::updateLanes);
    connect(&models.log, &OccurrencesModel::stateChanged, this, &ScheduleDetails::updateLog);
    connect(m_lanes, &exportdesk::Panel::linkActivated, this, [this](const LinkTarget &target) {
        if (!target.value.isEmpty())
            Q_EMIT scheduleRequested(target.value);
    });
    connect(m_log, &TableView::opened, this, [this](const QModelIndex &index) {
        const QString job = index.siblingAtColumn(OccurrencesModel::JobColumn).data().toString();
        if (!job.isEmpty())
            Q_EMIT jobRequested(job);
    });
}

void ScheduleDetails::placeActions(const QList<Button *> &actions)
{
    for (Button *action : actions)
        m_pane->addAction(action);
}

QWidget *ScheduleDetails::buildNext()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_nextMessages);
    layout->addWidget(m_lanes);
    layout->addStretch();
    auto *next = new QWidget;
    fillScrolled(next, column, [] { return ScheduleDetails::tr("Next 24 hours"); });
    return next;
}

QWidget *ScheduleDetails::buildLog()
{
    m_log->setObjectName(u"schedules.log"_s);
    m_log->setModel(&m_models.log);
    m_log->setItemDelegate(new OccurrenceRowDelegate(m_log));
    m_log->setEmptyState(m_noLog);
    auto *log = new QWidget;
    auto *layout = new QVBoxLayout(log);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_logMessages);
    layout->addWidget(m_log, 1);
    return log;
}

QWidget *ScheduleDetails::buildFacts()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_facts);
    layout->addStretch();
    auto *facts = new QWidget;
    fillScrolled(facts, column, [] { return ScheduleDetails::tr("Schedule"); });
    return facts;
}

void ScheduleDetails::show(const ScheduleRow *row)
{
    m_schedule = row ? row->kept.schedule.id : QString();
    m_models.log.setSchedule(m_schedule, row ? row->kept.schedule.plan.rhythm.zone : QByteArrayLiteral("UTC"));
    m_pane->setTabShown(u"log"_s, row != nullptr);
    m_pane->setTabShown(u"facts"_s, row != nullptr);
    if (!row) {
        m_pane->setIdentity(Icon::Calendar, tr("All schedules"));
        m_pane->setCurrentTab(u"next"_s);
        return;
    }
    m_pane->setIdentity(Icon::Calendar, row->kept.schedule.plan.name);
    updateFacts(*row);
}

void ScheduleDetails::showLog()
{
    m_pane->setCurrentTab(u"log"_s);
    m_log->setFocus(Qt::ShortcutFocusReason);
}

void ScheduleDetails::updateLanes()
{
    const qint64 nowMs = m_models.table.nowMs();
    m_lanes->show(dueLanes(m_models.table.all(), m_models.timetable.runs(), nowMs), nowMs);
    showTimetableProblem();
}

/// Without its timetable nothing is warned of, which has to be said; so has a run whose times cannot be read.
void ScheduleDetails::showTimetableProblem()
{
    QStringList unread;
    for (const PlatformSchedule &run : m_models.timetable.runs())
        if (run.isActive() && !readQuartzCron(run.cron))
            unread += platformRunName(run) + (run.cron.isEmpty() ? QString() : u" ("_s + run.cron + u')');
    const std::optional<Failure> &failure = m_models.timetable.failure();
    if (!failure && unread.isEmpty())
        return m_nextMessages->remove(u"timetable"_s);
    auto *bar = new MessageBar(
        MessageBar::Severity::Info,
        failure
            ? tr("It is unknown when the platform runs its own jobs, so Exportdesk cannot "
                 "warn of them.")
            : tr("The platform also runs this, at times that Exportdesk cannot read: %1").arg(unread.join(", "_L1)));
    bar->setObjectName(u"schedules.timetable"_s);
    if (failure)
        bar->setQuote(failureSummary(*failure));
    m_nextMessages->push(bar, u"timetable"_s);
}

void ScheduleDetails::updateLog()
{
    m_noLog->setSentence(m_models.log.isLoading() ? tr("Loading the log…")
                                                  : tr("This schedule was not due yet. Each time it is due will be "
                                                       "listed here with its result."));
    showFailure(*m_logMessages, m_models.log.failure());
}

void ScheduleDetails::showFailure(MessageStack &stack, const std::optional<Failure> &failure)
{
    if (!failure)
        return stack.remove(u"log"_s);
    auto *bar = new FailureBar([] { return ScheduleDetails::tr("The log could not be read."); }, *failure);
    bar->setRetry([this] { m_models.log.reload(); });
    stack.push(bar, u"log"_s);
}

void ScheduleDetails::updateFacts(const ScheduleRow &row)
{
    const SchedulePlan &plan = row.kept.schedule.plan;
    const QString missed
        = plan.missed == SchedulePlan::Missed::RunOnce ? tr("Run once, late") : tr("Skip it", "a missed run");
    const QString overlap = plan.overlap == SchedulePlan::Overlap::Skip ? tr("Skip this time")
        : plan.overlap == SchedulePlan::Overlap::Wait                   ? tr("Run when it has ended")
                                                                        : tr("Run anyway");
    m_facts->set(u"rhythm"_s, tr("Rhythm"), rhythmText(plan.rhythm), KeyValueGrid::Kind::Strong);
    m_facts->set(u"bounds"_s, tr("Time zone"), rhythmBoundsText(plan.rhythm));
    m_facts->set(u"next"_s, tr("Next run"),
                 row.nextMs < 0 ? QString() : exactDueText(row.nextMs, QTimeZone(plan.rhythm.zone)));
    m_facts->set(u"template"_s, tr("Template"), plan.templateName);
    m_facts->set(u"dataset"_s, tr("Dataset ID"), row.kept.schedule.request.datasetId, KeyValueGrid::Kind::Mono);
    m_facts->set(u"content"_s, tr("Content"),
                 plan.sinceSuccess ? tr("Only what is new since the last success") : tr("As the request says"));
    m_facts->set(u"success"_s, tr("Last success"),
                 row.kept.lastSuccess ? tr("job %1, %2")
                                            .arg(row.kept.lastSuccess->jobId,
                                                 dueText(row.kept.lastSuccess->createdMs, m_models.table.nowMs()))
                                      : tr("none yet", "last success"));
    m_facts->set(u"missed"_s, tr("If a run was missed"), missed);
    m_facts->set(u"overlap"_s, tr("If the previous run has not ended"), overlap);
}

void ScheduleDetails::retranslate()
{
    const bool german = locale().language() == QLocale::German;
    m_pane->setTabText(u"next"_s, tr("Next 24 hours"));
    m_pane->setTabText(u"log"_s, tr("Log"));
    m_pane->setTabText(u"facts"_s, tr("Details"));
    m_log->setAccessibleName(tr("Log of the schedule"));
    const auto column = [this](int which, int width, bool grows = false) {
        return TableColumn{.key = m_models.log.columnKey(which), .width = width, .grows = grows};
    };
    m_log->columns().set({column(OccurrencesModel::DueColumn, 170), column(OccurrencesModel::ResultColumn, 380),
                          column(OccurrencesModel::DetailColumn, 200, true), column(OccurrencesModel::JobColumn, 80),
                          column(OccurrencesModel::EndedColumn, german ? 210 : 170)});
    m_log->columns().setFoldOrder({m_models.log.columnKey(OccurrencesModel::EndedColumn),
                                   m_models.log.columnKey(OccurrencesModel::DetailColumn)});
    updateLanes();
    updateLog();
}

} // namespace exportdesk
