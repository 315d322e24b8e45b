// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/dashboardpage.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/cardfacts.h"
#include "views/dashboard/dashboardwords.h"
#include "views/dashboard/durationspanel.h"
#include "views/dashboard/failurespanel.h"
#include "views/dashboard/lanespanel.h"
#include "views/dashboard/panelgrid.h"
#include "views/dashboard/perdaypanel.h"
#include "views/dashboard/runningpanel.h"
#include "views/shared/button.h"
#include "views/shared/emptystate.h"
#include "views/shared/pageheader.h"
#include "views/shared/segmentedbar.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

const std::array<std::pair<QString, JobRange::Span>, 4> &spans()
{
    static const std::array<std::pair<QString, JobRange::Span>, 4> all{{
        {u"day"_s, JobRange::Span::Day},
        {u"week"_s, JobRange::Span::Week},
        {u"month"_s, JobRange::Span::Month},
        {u"quarter"_s, JobRange::Span::Quarter},
    }};
    return all;
}

} // namespace

DashboardPage::DashboardPage(const DashboardParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_header(new PageHeader)
    , m_range(new SegmentedBar)
    , m_full(new Button(Icon::FullScreen, Button::Kind::Normal))
    , m_running(new RunningPanel(parts))
    , m_succeeded(new FigureCard(Icon::StatusSucceeded, Token::Ok, Token::ChartOk))
    , m_failed(new FigureCard(Icon::StatusFailed, Token::Err, Token::ChartErr))
    , m_duration(new FigureCard(Icon::Clock, Token::Text2, Token::ChartIdle))
    , m_perDay(new PerDayPanel(parts))
    , m_durations(new DurationsPanel(parts))
    , m_failures(new FailuresPanel(parts))
    , m_lanes(new LanesPanel(parts))
    , m_grid(
          new PanelGrid({m_running, {m_succeeded, m_failed, m_duration}, m_perDay, m_durations, m_failures, m_lanes}))
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState(Icon::Dashboard))
{
    m_range->setObjectName("dashboard.range");
    m_full->setObjectName("dashboard.fullScreen");
    m_succeeded->setObjectName("dashboard.succeeded");
    m_failed->setObjectName("dashboard.failed");
    m_duration->setObjectName("dashboard.duration");
    for (const auto &[key, span] : spans()) {
        m_range->addChoice(key, {});
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, key = key] { m_range->choose(key); });
        addAction(action);
        m_rangeActions.append(action);
        if (span == m_parts.figures.span())
            m_range->choose(key);
    }
    m_header->setUnderlined(false); // every panel has its own line
    m_header->addWidget(m_range);
    m_header->addAction(m_full, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_grid);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_grid->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    connectFigures();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &DashboardPage::tick);
}

DashboardPage::~DashboardPage()
{
    m_parts.figures.setWatched(false);
}

void DashboardPage::connectFigures()
{
    const JobFigures &figures = m_parts.figures;
    connect(&figures, &JobFigures::statisticsChanged, this, &DashboardPage::showStatistics);
    connect(&figures, &JobFigures::failuresChanged, this, &DashboardPage::showFailureWords);
    connect(&figures, &JobFigures::lanesChanged, m_lanes, &LanesPanel::update);
    connect(&figures, &JobFigures::runningChanged, this, &DashboardPage::showRunning);
    connect(&figures, &JobFigures::counted, this, [this] {
        // The first counting may find nothing at all, which is news too.
        if (m_parts.figures.counts() == 1)
            showAll();
        showEmptyState();
        Q_EMIT statusTextChanged();
    });
    const ExportJobsModel &jobs = m_parts.jobs;
    connect(&jobs, &ExportJobsModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (isVisible() && first < m_parts.jobs.launchCount())
            showRunning();
    });
    connect(&jobs, &ExportJobsModel::rowsRemoved, this, [this] {
        if (isVisible())
            showRunning();
    });
    connect(&jobs, &ExportJobsModel::dataChanged, this, [this](const QModelIndex &from) {
        if (isVisible() && from.column() <= ExportJobsModel::Progress)
            showRunning();
    });
    connect(&jobs.names(), &JobNames::changed, this, [this] {
        if (isVisible())
            showAll();
    });
    connect(&m_parts.monitor, &JobMonitor::stateChanged, this, &DashboardPage::showEmptyState);
    connect(m_range, &SegmentedBar::chosenChanged, this, &DashboardPage::chooseSpan);
    connect(m_full, &Button::clicked, this, &DashboardPage::fullScreenRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &DashboardPage::newExportRequested);
    for (QWidget *panel : m_grid->inOrder())
        connect(static_cast<Panel *>(panel), &Panel::followed, this, &DashboardPage::follow);
}

void DashboardPage::follow(const LinkTarget &target)
{
    switch (target.kind) {
    case LinkTarget::Kind::None:
        return;
    case LinkTarget::Kind::Search:
        Q_EMIT searchRequested(target.value);
        return;
    case LinkTarget::Kind::Job:
        Q_EMIT jobRequested(target.value);
        return;
    case LinkTarget::Kind::Launch:
        Q_EMIT launchRequested(target.value);
        return;
    case LinkTarget::Kind::NewExport:
        Q_EMIT newExportRequested();
        return;
    }
}

void DashboardPage::chooseSpan(const QString &key)
{
    for (const auto &[name, span] : spans()) {
        if (name == key)
            m_parts.figures.setSpan(span);
    }
}

void DashboardPage::showCards()
{
    const JobStatistics &statistics = m_parts.figures.statistics();
    if (statistics.range.parts() == 0)
        return;
    m_succeeded->show(succeededCard(statistics, locale()));
    m_failed->show(failedCard(statistics, int(m_parts.figures.failures().size()), locale()));
    m_duration->show(durationCard(statistics, locale()));
}

void DashboardPage::showHeader()
{
    m_header->setState(dashboardWords::range(m_parts.figures.statistics().range, locale()));
}

void DashboardPage::showStatistics()
{
    showHeader();
    showCards();
    m_perDay->update();
    m_durations->update();
    // Its links and the time of day in its rows follow the range.
    m_failures->update();
    arrange();
}

void DashboardPage::showFailureWords()
{
    showCards();
    m_failures->update();
}

void DashboardPage::showRunning()
{
    m_running->update();
    m_lanes->setLate(m_running->late());
}

void DashboardPage::showAll()
{
    showStatistics();
    showRunning();
    m_lanes->update();
}

void DashboardPage::showEmptyState()
{
    const bool none = m_parts.jobs.jobCount() + m_parts.jobs.launchCount() == 0;
    const bool reading = m_parts.monitor.state().loading || m_parts.monitor.state().lastRefreshedMs < 0;
    m_scroll->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setSentence(reading ? tr("Reading the jobs of this sandbox…")
                                 : tr("There is no export job in this sandbox yet, so there is nothing to count."));
    m_empty->setAction(reading ? QString() : tr("New export"));
}

void DashboardPage::tick()
{
    m_running->tick();
    m_lanes->tick();
}

void DashboardPage::arrange()
{
    m_grid->arrange(m_scroll->viewport()->width(), m_scroll->viewport()->height());
}

void DashboardPage::retranslate()
{
    m_header->setTitle(title());
    m_range->setAccessibleName(tr("Time that is counted"));
    m_range->setWord(u"day"_s, tr("24 h"));
    m_range->setWord(u"week"_s, tr("7 days"));
    m_range->setWord(u"month"_s, tr("30 days"));
    m_range->setWord(u"quarter"_s, tr("90 days"));
    const QStringList words{tr("Count the last 24 hours"), tr("Count 7 days"), tr("Count 30 days"),
                            tr("Count 90 days")};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_rangeActions[i]->setText(words[i]);
    m_full->setText(tr("Full screen"));
    m_full->setToolTip(tr("Only the dashboard, for a display on the wall. Escape brings the window back."));
    showAll();
    showEmptyState();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_parts.figures.setWatched(true);
    m_parts.monitor.setVisible(true);
    // What came while nobody looked.
    showAll();
    showEmptyState();
    m_tick.start();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_parts.figures.setWatched(false);
    m_parts.monitor.setVisible(!window()->isMinimized());
    m_tick.stop();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool DashboardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return Page::eventFilter(watched, event);
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QList<QAction *> DashboardPage::pageActions() const
{
    return m_rangeActions;
}

void DashboardPage::refresh()
{
    m_parts.figures.recount();
    m_parts.monitor.refresh();
}

QString DashboardPage::statusText() const
{
    const JobFigures &figures = m_parts.figures;
    if (!figures.isKnown())
        return {};
    const int jobs = figures.statistics().now.counts.all();
    const QString counted = tr("Counted from %n job(s) created in this time", nullptr, jobs);
    if (figures.oldestMs() <= figures.statistics().range.fromMs())
        return counted;
    return tr("%1; nothing is known before %2").arg(counted, jobText::moment(figures.oldestMs(), locale()));
}

QList<QWidget *> DashboardPage::regions()
{
    QList<QWidget *> all{m_header};
    all.append(m_grid);
    return all;
}

} // namespace exportdesk
