// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/walldisplay.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobmonitor.h"
#include "models/schedules/platformtimetable.h"
#include "models/schedules/schedulesmodel.h"
#include "views/dashboard/dashboardwords.h"
#include "views/dashboard/wallfailures.h"
#include "views/dashboard/wallfigure.h"
#include "views/dashboard/wallhead.h"
#include "views/dashboard/wallnext.h"
#include "views/dashboard/wallrunning.h"
#include "views/dashboard/wallwords.h"
#include "views/shared/announcer.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr double wallHeight = 1080; // the unit is a part of it
constexpr double leastWallWidth = 1840; // in units, of a screen that is not wide
constexpr double wallMargin = 32;
constexpr double wallGap = 16;
constexpr double foldedHeight = 112;
constexpr double leftShare = 1150.0 / 1838;
constexpr double failuresShare = 528.0 / 920;
constexpr double figureShare = 256.0 / 936;
constexpr auto turnInterval = 30s;
constexpr auto restInterval = 3s;
constexpr qint64 newForMs = 5 * 60'000LL;

} // namespace

WallDisplay::WallDisplay(const DashboardModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_head(new WallHead(models.jobs.known().clock(), this))
    , m_failures(new WallFailures(models, this))
    , m_running(new WallRunning(models, this))
    , m_succeeded(new WallFigure(Icon::StatusSucceeded, Token::Ok, Token::ChartOk, this))
    , m_profiles(new WallFigure(Icon::Profiles, Token::Text2, Token::ChartRun, this))
    , m_next(new WallNext(this))
{
    setObjectName("dashboard.wall");
    m_succeeded->setObjectName("wall.succeeded");
    m_profiles->setObjectName("wall.profiles");
    setFocusPolicy(Qt::StrongFocus); // for the key of its menu
    setMouseTracking(true);
    connectModels();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &WallDisplay::advance);
    m_turn.setParent(this); // tests, which cannot wait, find it by its name
    m_turn.setObjectName("wall.turn");
    m_turn.setInterval(turnInterval);
    connect(&m_turn, &QTimer::timeout, this, &WallDisplay::rotate);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restInterval);
    connect(&m_rest, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
}

void WallDisplay::connectModels()
{
    const auto whenShown = [this](auto update) {
        return [this, update] {
            if (isVisible())
                update();
        };
    };
    const JobFigures &figures = m_models.figures;
    // At least once a minute: what failed is older then, and other runs are next.
    connect(&figures, &JobFigures::counted, this, whenShown([this] { updateAll(); }));
    connect(&m_models.jobs.names(), &JobNames::changed, this, whenShown([this] { updateAll(); }));
    connect(&m_models.monitor, &JobMonitor::stateChanged, this,
            whenShown([this] { m_head->setRefreshed(m_models.monitor.state().lastRefreshedMs); }));
}

void WallDisplay::setConnection(const QString &name)
{
    m_head->setConnection(name);
}

void WallDisplay::setSandbox(const SandboxLook &look)
{
    m_head->setSandbox(look);
}

void WallDisplay::setRotating(bool on)
{
    m_rotating = on;
    if (on && isVisible())
        m_turn.start();
    else
        m_turn.stop();
}

void WallDisplay::updateStatistics()
{
    const JobStatistics &statistics = m_models.figures.statistics();
    if (statistics.range.parts() == 0)
        return;
    const QString since = dashboardWords::when(statistics.range.fromMs(), m_models.figures.countedAtMs(), locale());
    WallFigure::Facts succeeded;
    //: On the wall display; %1: a day, or "today 09:00"
    succeeded.word = tr("Succeeded since %1").arg(since);
    succeeded.figure = locale().toString(statistics.now.counts.succeeded);
    succeeded.line = tr("of %Ln finished", nullptr, statistics.now.counts.finished());
    for (const JobCounts &part : statistics.parts)
        succeeded.values.push_back(part.succeeded);
    m_succeeded->setFacts(succeeded);
    WallFigure::Facts profiles;
    profiles.word = tr("Profiles exported");
    profiles.figure = wallWords::amount(statistics.now.profiles, locale());
    profiles.line = wallWords::difference(statistics.now.profiles, statistics.before.profiles, locale());
    if (profiles.line.isEmpty())
        profiles.line = tr("since %1").arg(since);
    profiles.values = statistics.profiles;
    m_profiles->setFacts(profiles);
    noteFailures();
    m_failures->updateRows();
    arrange();
}

/// New ones are announced, and stay in view.
void WallDisplay::noteFailures()
{
    const qint64 now = m_models.jobs.known().clock().nowMs();
    const bool first = !std::exchange(m_looked, true);
    int fresh = 0;
    for (const OpenFailure &failure : m_models.figures.statistics().openFailures) {
        if (m_seen.contains(failure.id))
            continue;
        m_seen.insert(failure.id);
        // A longer range has older ones, which are not new.
        const auto facts = m_models.jobs.facts(failure.id);
        fresh += facts && std::max(facts->createdMs, facts->updatedMs) > now - newForMs;
    }
    if (fresh == 0 || first)
        return;
    m_newestMs = now;
    Announcer::say(this, tr("%Ln new failure(s)", nullptr, fresh));
}

void WallDisplay::updateAll()
{
    if (m_models.schedules) {
        const qint64 now = m_models.schedules->nowMs();
        const QList<PlatformSchedule> runs
            = m_models.timetable ? m_models.timetable->runs() : QList<PlatformSchedule>();
        m_next->setLanes(m_models.schedules->rowCount() > 0 ? dueLanes(m_models.schedules->all(), runs, now)
                                                            : QList<DueLane>(),
                         now);
    }
    updateStatistics();
    advance();
}

void WallDisplay::advance()
{
    const bool wasEmpty = m_running->isEmpty();
    m_head->setRefreshed(m_models.monitor.state().lastRefreshedMs);
    m_running->updateRows();
    if (m_running->isEmpty() != wasEmpty)
        arrange();
}

void WallDisplay::rotate()
{
    const qint64 now = m_models.jobs.known().clock().nowMs();
    if (m_newestMs >= 0 && now - m_newestMs < newForMs)
        return;
    Q_EMIT nextRangeDue();
}

/// All parts get the unit of this screen, and their places.
void WallDisplay::arrange()
{
    const bool upright = height() > width();
    const double unit = std::min(height() / wallHeight, width() / (upright ? wallHeight : leastWallWidth));
    for (WallPart *part : findChildren<WallPart *>())
        part->setUnit(unit);
    const auto px = [unit](double units) { return qRound(units * unit); };
    const int head = px(WallHead::tall);
    m_head->setGeometry(0, 0, width(), head);
    const QRect room(px(wallMargin), head + px(wallGap), width() - 2 * px(wallMargin),
                     height() - head - px(wallGap) - px(wallMargin));
    m_next->setVisible(!m_next->isEmpty());
    const auto stack = [&](QRect column, const QList<std::pair<WallPart *, double>> &parts) {
        double sum = 0;
        int free = column.height() - (int(parts.size()) - 1) * px(wallGap);
        for (const auto &[part, share] : parts) {
            sum += share;
            free -= share > 0 ? 0 : px(foldedHeight);
        }
        int y = column.top();
        for (const auto &[part, share] : parts) {
            const int height = share > 0 ? int(free * share / sum) : px(foldedHeight);
            part->setGeometry(column.left(), y, column.width(), height);
            y += height + px(wallGap);
        }
    };
    const bool calm = m_failures->isEmpty() && m_running->isEmpty();
    const QList<std::pair<WallPart *, double>> lists{
        {m_failures, m_failures->isEmpty() && !calm ? 0 : failuresShare},
        {m_running, m_running->isEmpty() && !calm ? 0 : 1 - failuresShare}};
    QList<std::pair<WallPart *, double>> figures{{m_succeeded, figureShare}, {m_profiles, figureShare}};
    if (!m_next->isEmpty())
        figures.append({m_next, 1 - 2 * figureShare});
    if (upright) {
        stack(room, lists + figures);
        return;
    }
    const int left = int((room.width() - px(wallGap)) * leftShare);
    stack(QRect(room.left(), room.top(), left, room.height()), lists);
    stack(room.adjusted(left + px(wallGap), 0, 0, 0), figures);
}

void WallDisplay::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen.clear();
    m_looked = false;
    m_newestMs = -1;
    if (m_models.timetable)
        m_models.timetable->read();
    updateAll();
    m_second.start();
    setRotating(m_rotating);
    m_rest.start();
}

void WallDisplay::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    m_turn.stop();
    m_rest.stop();
    unsetCursor();
}

void WallDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WallDisplay::contextMenuEvent(QContextMenuEvent *event)
{
    unsetCursor();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("wall.menu");
    QAction *rotates = menu->addAction(tr("Rotate the time ranges"));
    rotates->setCheckable(true);
    rotates->setChecked(m_rotating);
    connect(rotates, &QAction::triggered, this, &WallDisplay::rotatingRequested);
    menu->addSeparator();
    connect(menu->addAction(tr("Leave full screen")), &QAction::triggered, this, &WallDisplay::leaveRequested);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
}

void WallDisplay::mouseMoveEvent(QMouseEvent *)
{
    unsetCursor();
    m_rest.start();
}

void WallDisplay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(Token::Window));
}

} // namespace exportdesk
