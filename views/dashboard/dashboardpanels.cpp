// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/dashboardpanels.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/schedules/platformtimetable.h"
#include "models/schedules/schedulesmodel.h"
#include "views/dashboard/cardfacts.h"
#include "views/dashboard/duelanespanel.h"
#include "views/dashboard/durationspanel.h"
#include "views/dashboard/failurespanel.h"
#include "views/dashboard/lanespanel.h"
#include "views/dashboard/panelgrid.h"
#include "views/dashboard/perdaypanel.h"
#include "views/dashboard/runningpanel.h"

using namespace std::chrono_literals;

namespace exportdesk
{

DashboardPanels::DashboardPanels(const DashboardModels &models, QWidget *parent)
    : QScrollArea(parent)
    , m_models(models)
    , m_running(new RunningPanel(models))
    , m_succeeded(new FigureCard(Icon::StatusSucceeded, Token::Ok, Token::ChartOk))
    , m_failed(new FigureCard(Icon::StatusFailed, Token::Err, Token::ChartErr))
    , m_duration(new FigureCard(Icon::Clock, Token::Text2, Token::ChartIdle))
    , m_perDay(new PerDayPanel(models))
    , m_durations(new DurationsPanel(models))
    , m_failures(new FailuresPanel(models))
    , m_lanes(new LanesPanel(models))
    , m_due(new DueLanesPanel)
    , m_grid(new PanelGrid(
          {m_running, {m_succeeded, m_failed, m_duration}, m_perDay, m_durations, m_failures, m_lanes, m_due}))
{
    m_succeeded->setObjectName("dashboard.succeeded");
    m_failed->setObjectName("dashboard.failed");
    m_duration->setObjectName("dashboard.duration");
    setFrameShape(QFrame::NoFrame);
    setWidget(m_grid);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_grid->setAutoFillBackground(false);
    for (const auto *panel : m_grid->inOrder())
        connect(panel, &exportdesk::Panel::linkActivated, this, &DashboardPanels::linkActivated);
    connectFigures();
    connectJobs();
    m_due->setObjectName("dashboard.due");
    m_due->setMost(6);
    m_due->hide();
    if (models.schedules)
        connectSchedules();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &DashboardPanels::advance);
}

void DashboardPanels::connectFigures()
{
    const JobFigures &figures = m_models.figures;
    connect(&figures, &JobFigures::statisticsChanged, this, &DashboardPanels::updateStatistics);
    connect(&figures, &JobFigures::failuresChanged, this, &DashboardPanels::updateFailures);
    connect(&figures, &JobFigures::lanesChanged, this, [this] {
        m_lanes->updateLanes();
        arrange();
    });
    connect(&figures, &JobFigures::runningChanged, this, &DashboardPanels::updateRunning);
    connect(&figures, &JobFigures::counted, this, [this] {
        // The first count may find nothing, which has to be shown, too.
        if (m_models.figures.counts() == 1)
            updateAll();
    });
}

void DashboardPanels::connectJobs()
{
    const ExportJobsModel &jobs = m_models.jobs;
    connect(&jobs, &ExportJobsModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (isVisible() && first < m_models.jobs.launchCount())
            updateRunning();
    });
    connect(&jobs, &ExportJobsModel::rowsRemoved, this, [this] {
        if (isVisible())
            updateRunning();
    });
    connect(&jobs, &ExportJobsModel::dataChanged, this, [this](const QModelIndex &from) {
        if (isVisible() && from.column() <= ExportJobsModel::Progress)
            updateRunning();
    });
    connect(&jobs.names(), &JobNames::changed, this, [this] {
        if (isVisible())
            updateAll();
    });
}

void DashboardPanels::connectSchedules()
{
    connect(m_models.schedules, &SchedulesModel::stateChanged, this, &DashboardPanels::updateDue);
    if (m_models.timetable)
        connect(m_models.timetable, &PlatformTimetable::changed, this, &DashboardPanels::updateDue);
}

/// Only where there are schedules: what the platform runs by itself is no reason to take the room.
void DashboardPanels::updateDue()
{
    if (!m_models.schedules || !isVisible())
        return;
    const qint64 nowMs = m_models.schedules->nowMs();
    const QList<PlatformSchedule> runs = m_models.timetable ? m_models.timetable->runs() : QList<PlatformSchedule>();
    m_due->show(dueLanes(m_models.schedules->all(), runs, nowMs), nowMs);
    m_due->setVisible(m_models.schedules->rowCount() > 0);
    arrange();
}

void DashboardPanels::updateAll()
{
    updateDue();
    updateStatistics();
    updateRunning();
    m_lanes->updateLanes();
    arrange();
}

QList<ChartTable> DashboardPanels::tables() const
{
    return {m_perDay->table(), m_durations->table(), m_lanes->table()};
}

void DashboardPanels::updateStatistics()
{
    updateCards();
    m_perDay->updateBars();
    m_durations->updateLines();
    // Its links and the time of day in its rows follow the range.
    m_failures->updateRows();
    arrange();
}

void DashboardPanels::updateCards()
{
    const JobStatistics &statistics = m_models.figures.statistics();
    if (statistics.range.parts() == 0)
        return;
    const qint64 now = m_models.figures.countedAtMs();
    m_succeeded->show(succeededCard(statistics, now, locale()));
    m_failed->show(failedCard(statistics, int(m_models.figures.failures().size()), now, locale()));
    m_duration->show(durationCard(statistics, locale()));
}

void DashboardPanels::updateFailures()
{
    updateCards();
    m_failures->updateRows();
    arrange();
}

void DashboardPanels::updateRunning()
{
    m_running->updateRows();
    m_lanes->setLate(m_running->late());
    arrange();
}

void DashboardPanels::arrange()
{
    m_grid->arrange(viewport()->width(), viewport()->height());
}

void DashboardPanels::advance()
{
    m_running->advance();
    m_lanes->advance();
}

void DashboardPanels::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_models.timetable)
        m_models.timetable->read();
    updateAll();
    m_second.start();
}

void DashboardPanels::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_second.stop();
}

void DashboardPanels::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace exportdesk
