// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/dashboardpage.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/charttablesdialog.h"
#include "views/dashboard/dashboardpanels.h"
#include "views/dashboard/dashboardwords.h"
#include "views/dashboard/rangebar.h"
#include "views/dashboard/walldisplay.h"
#include "views/dashboard/wallrotation.h"
#include "views/shared/button.h"
#include "views/shared/emptystate.h"
#include "views/shared/pageheader.h"

#include <QAction>
#include <QVBoxLayout>

namespace exportdesk
{

namespace
{

void openLink(DashboardPage &page, const LinkTarget &target)
{
    switch (target.kind) {
    case LinkTarget::Kind::None:
        return;
    case LinkTarget::Kind::Search:
        Q_EMIT page.searchRequested(target.value);
        return;
    case LinkTarget::Kind::Job:
        Q_EMIT page.jobRequested(target.value);
        return;
    case LinkTarget::Kind::Launch:
        Q_EMIT page.launchRequested(target.value);
        return;
    case LinkTarget::Kind::NewExport:
        Q_EMIT page.newExportRequested();
        return;
    case LinkTarget::Kind::Schedule:
        Q_EMIT page.scheduleRequested(target.value);
        return;
    }
}

} // namespace

DashboardPage::DashboardPage(const DashboardModels &models, QWidget *parent)
    : Page(parent)
    , m_models(models)
    , m_header(new PageHeader)
    , m_range(new RangeBar(models.figures))
    , m_full(new Button(Icon::FullScreen, Button::Kind::Normal))
    , m_tables(new Button(Icon::Columns, Button::Kind::Normal))
    , m_panels(new DashboardPanels(models))
    , m_empty(new EmptyState(Icon::Dashboard))
    , m_wall(new WallDisplay(models))
    , m_rotation(new WallRotation(*m_wall, *m_range, models.figures, this))
{
    m_full->setObjectName("dashboard.fullScreen");
    addActions(m_range->commands());
    addAction(m_rotation->action());
    m_header->setUnderlined(false); // every panel has its own line
    m_header->addWidget(m_range);
    m_tables->setObjectName("dashboard.tables");
    m_header->addAction(m_tables, 2);
    m_header->addAction(m_full, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_panels, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_wall, 1);
    m_empty->hide();
    m_wall->hide();
    connectModels();
}

DashboardPage::~DashboardPage()
{
    m_models.figures.setWatched(false);
}

void DashboardPage::connectModels()
{
    const JobFigures &figures = m_models.figures;
    connect(&figures, &JobFigures::statisticsChanged, this,
            [this] { m_header->setState(dashboardWords::range(m_models.figures.statistics().range, locale())); });
    connect(&figures, &JobFigures::counted, this, [this] {
        showEmptyState();
        Q_EMIT statusTextChanged();
    });
    connect(&m_models.monitor, &JobMonitor::stateChanged, this, &DashboardPage::showEmptyState);
    connect(m_full, &Button::clicked, this, &DashboardPage::fullScreenRequested);
    connect(m_tables, &Button::clicked, this, [this] {
        auto *dialog = new ChartTablesDialog(m_panels->tables(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_empty, &EmptyState::actionRequested, this, &DashboardPage::newExportRequested);
    connect(m_wall, &WallDisplay::leaveRequested, this, &DashboardPage::fullScreenRequested);
    connect(m_panels, &DashboardPanels::linkActivated, this,
            [this](const LinkTarget &target) { openLink(*this, target); });
}

void DashboardPage::showEmptyState()
{
    const bool none = m_models.jobs.jobCount() + m_models.jobs.launchCount() == 0;
    const JobMonitorState &state = m_models.monitor.state();
    const bool reading = !state.failure && (state.loading || state.lastRefreshedMs < 0);
    const bool presented = m_rotation->isBegun();
    m_panels->setVisible(!none && !presented);
    m_empty->setVisible(none && !presented);
    m_empty->setSentence(state.failure ? tr("The job list could not be loaded.")
                             : reading ? tr("Loading the jobs of this sandbox…")
                             : state.skippedRecords > 0
                             ? tr("%Ln record(s) from the platform could not be read.", nullptr, state.skippedRecords)
                             : tr("No export jobs in this sandbox yet."));
    m_empty->setAction(reading || state.failure || state.skippedRecords > 0 ? QString() : tr("New export"));
}

void DashboardPage::retranslate()
{
    m_header->setTitle(title());
    m_range->retranslate();
    m_full->setText(tr("Full screen"));
    m_tables->setText(tr("Tables…"));
    m_tables->setToolTip(tr("Show the figures of the charts as tables"));
    m_full->setToolTip(tr("Show only the dashboard, for example on a wall display. Press Esc to return."));
    m_header->setState(dashboardWords::range(m_models.figures.statistics().range, locale()));
    m_panels->updateAll();
    m_rotation->retranslate();
    m_wall->setAccessibleName(tr("Wall display"));
    m_wall->updateAll();
    showEmptyState();
}

bool DashboardPage::setPresented(bool on)
{
    if (on == m_rotation->isBegun())
        return true;
    on ? m_rotation->begin() : m_rotation->end();
    m_header->setVisible(!on);
    m_wall->setVisible(on);
    showEmptyState();
    if (on)
        m_wall->setFocus(Qt::OtherFocusReason);
    return true;
}

void DashboardPage::setSandbox(const SandboxLook &look)
{
    m_wall->setSandbox(look);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_models.figures.setWatched(true);
    m_models.monitor.setVisible(true);
    m_header->setState(dashboardWords::range(m_models.figures.statistics().range, locale()));
    showEmptyState();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_models.figures.setWatched(false);
    m_models.monitor.setVisible(!window()->isMinimized());
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QList<QAction *> DashboardPage::pageActions() const
{
    return m_range->commands() + QList<QAction *>{m_rotation->action()};
}

void DashboardPage::refresh()
{
    m_models.figures.recount();
    m_models.monitor.refresh();
}

QString DashboardPage::statusText() const
{
    const JobFigures &figures = m_models.figures;
    if (!figures.isKnown())
        return {};
    const int jobs = figures.statistics().now.counts.all();
    QString counted = tr("Based on %Ln job(s) created in this period", nullptr, jobs);
    if (figures.oldestMs() <= figures.statistics().range.fromMs())
        return counted;
    return tr("%1; no data before %2")
        .arg(counted, jobText::moment(figures.oldestMs(), figures.countedAtMs(), locale()));
}

QList<QWidget *> DashboardPage::regions()
{
    if (m_rotation->isBegun())
        return {m_wall};
    return {m_header, m_panels->widget()};
}

} // namespace exportdesk
