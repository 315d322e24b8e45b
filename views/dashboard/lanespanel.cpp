// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/lanespanel.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"
#include "views/shared/icon.h"
#include "views/shared/spokenrole.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr qint64 laneHourMs = 3'600'000;
constexpr int laneBarHeight = 16;
constexpr int fewestLanes = 5;
} // namespace

int LanesPanel::Axis::at(qint64 ms) const
{
    const double share = double(ms - fromMs) / double(toMs - fromMs);
    return rect.left() + int(std::clamp(share, 0.0, 1.0) * rect.width());
}

LanesPanel::LanesPanel(const DashboardModels &models, QWidget *parent)
    : Panel(parent)
    , m_models(models)
{
    setObjectName("dashboard.lanes");
    setSpokenRole(this, QAccessible::Chart);
}

void LanesPanel::updateLanes()
{
    const bool any = !m_models.figures.lanes().isEmpty();
    setEmptySentence(any                              ? QString()
                         : m_models.figures.isKnown() ? tr("No jobs in the last few hours.")
                                                      : QString(u"…"_s));
    PanelHead head;
    head.title = tr("Last %Ln hour(s)", nullptr, int(JobFigures::laneHours));
    if (any)
        head.legend = {{chartFills::queued, tr("Queued")},
                       {chartFills::succeeded, tr("Succeeded")},
                       {chartFills::failedJob, tr("Failed")},
                       {chartFills::late, tr("Slow")}};
    const auto hasFailedBatch = [](const JobLane &lane) {
        return std::any_of(lane.jobs.begin(), lane.jobs.end(), [](const LaneJob &job) { return job.batchFailed; });
    };
    const QList<JobLane> &lanes = m_models.figures.lanes();
    if (std::any_of(lanes.begin(), lanes.end(), hasFailedBatch)) // seldom, and there is little room
        head.legend.insert(2, {chartFills::batchFailed, tr("Batch failed", "in a legend, short")});
    setHead(head);
    refresh();
}

void LanesPanel::setLate(const QSet<QString> &ids)
{
    if (std::exchange(m_late, ids) != ids)
        refresh();
}

void LanesPanel::advance()
{
    if (!isEmpty() && axis().at(m_models.jobs.known().nowMs()) != m_nowAt)
        refresh();
}

int LanesPanel::laneHeight() const
{
    return std::max(26, lineHeight(Theme::Role::Small) + 6);
}

int LanesPanel::labelWidth() const
{
    int width = 0;
    for (int lane = 0; lane < shown(); ++lane)
        width = std::max(width,
                         widthOf(Theme::Role::Small,
                                 dashboardWords::datasetName(m_models.jobs, m_models.figures.lanes()[lane].datasetId)));
    return std::clamp(width + 16, 100, std::max(100, body().width() / 3));
}

int LanesPanel::shown() const
{
    const int room = (body().height() - lineHeight(Theme::Role::Small)) / laneHeight();
    return std::min<int>(int(m_models.figures.lanes().size()), std::max(1, room));
}

LanesPanel::Axis LanesPanel::axis() const
{
    Axis axis;
    const qint64 hour = hourStart(m_models.jobs.known().nowMs());
    axis.fromMs = hour - JobFigures::laneHours * laneHourMs;
    axis.toMs = hour + laneHourMs;
    const QRect inside = body();
    const int left = inside.left() + labelWidth();
    const int top = inside.top() + lineHeight(Theme::Role::Small);
    axis.rect = QRect(left, top, inside.right() - left - 4, inside.bottom() - top);
    return axis;
}

QRect LanesPanel::laneRect(int lane) const
{
    const QRect inside = body();
    return {inside.left(), inside.top() + lineHeight(Theme::Role::Small) + lane * laneHeight(), inside.width(),
            laneHeight()};
}

QSize LanesPanel::minimumSizeHint() const
{
    return {400,
            20 + lineHeight(Theme::Role::Strong) + 8 + lineHeight(Theme::Role::Small) + fewestLanes * laneHeight() + 4};
}

QRect LanesPanel::barRect(const Axis &axis, const LaneJob &job, int lane) const
{
    const QRect rect = laneRect(lane);
    const int left = axis.at(job.beginMs);
    const int right = axis.at(job.endMs < 0 ? m_models.jobs.known().nowMs() : job.endMs);
    return {left, rect.center().y() - laneBarHeight / 2 + 1, std::max(4, right - left), laneBarHeight};
}

ChartFill LanesPanel::fillOf(const LaneJob &job) const
{
    switch (job.status) {
    case JobStatus::Succeeded:
        return job.batchFailed ? chartFills::batchFailed : chartFills::succeeded;
    case JobStatus::Failed:
        return chartFills::failedJob;
    case JobStatus::Cancelled:
        return chartFills::cancelled;
    case JobStatus::New:
    case JobStatus::Queued:
    case JobStatus::Processing:
    case JobStatus::Cancelling:
    case JobStatus::Unknown:
        break;
    }
    return m_late.contains(job.id) ? chartFills::late : chartFills::running;
}

void LanesPanel::paintHours(PanelPainter &painter, const Axis &axis)
{
    int free = axis.rect.left() - 24; // where the last label ended
    for (qint64 hour = axis.fromMs; hour <= axis.toMs; hour += laneHourMs) {
        const int x = axis.at(hour);
        painter.fillRect(QRect(x, axis.rect.top(), 1, axis.rect.height()), painter.color(Token::Line));
        const QString word = QDateTime::fromMSecsSinceEpoch(hour).toString(u"HH:mm"_s);
        painter.setInk(Theme::Role::Small, Token::Text2);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        if (((hour - axis.fromMs) / laneHourMs) % 2 != 0 || x - width / 2 < free + 8
            || x + width / 2 > this->width() - 4)
            continue;
        painter.drawText(QRect(x - width / 2, body().top(), width + 1, lineHeight(Theme::Role::Small)), Qt::AlignCenter,
                         word);
        free = x + width / 2;
    }
}

void LanesPanel::paintBar(PanelPainter &painter, const Axis &axis, const LaneJob &job, int lane)
{
    const QRect bar = barRect(axis, job, lane);
    const bool waits = job.endMs < 0 && job.runMs < 0;
    const int waited = waits ? bar.width() : job.runMs > 0 ? axis.at(job.runMs) - bar.left() : 0;
    const int queued = std::clamp(waited, 0, bar.width());
    const QRect running = bar.adjusted(queued, 0, 0, 0);
    paintChartFill(painter, QRect(bar.left(), bar.top(), queued, bar.height()), chartFills::queued);
    paintChartFill(painter, running, fillOf(job));
    if (job.status == JobStatus::Failed && running.width() < ChartFill::narrowestCrossed)
        paintIcon(painter, QRect(bar.left() - 12, bar.top(), 10, bar.height()), Icon::Close, painter.color(Token::Err),
                  10);
}

void LanesPanel::paintBody(PanelPainter &painter)
{
    const Axis at = axis();
    paintHours(painter, at);
    for (int lane = 0; lane < shown(); ++lane) {
        const JobLane &one = m_models.figures.lanes()[lane];
        painter.setInk(Theme::Role::Small, Token::Text);
        painter.drawName(QRect(laneRect(lane).left(), laneRect(lane).top(), labelWidth() - 12, laneHeight()),
                         dashboardWords::datasetName(m_models.jobs, one.datasetId));
        for (const LaneJob &job : one.jobs) {
            if (job.endMs < 0 || job.endMs >= at.fromMs)
                paintBar(painter, at, job, lane);
        }
    }
    m_nowAt = at.at(m_models.jobs.known().nowMs());
    painter.fillRect(QRect(m_nowAt, at.rect.top(), 2, at.rect.height()), painter.color(Token::Accent));
}

QString LanesPanel::summary() const
{
    QStringList lanes;
    for (const JobLane &lane : m_models.figures.lanes())
        lanes.append(tr("%1: %Ln job(s)", nullptr, int(lane.jobs.size()))
                         .arg(dashboardWords::datasetName(m_models.jobs, lane.datasetId)));
    return lanes.join(u"; "_s);
}

ChartTable LanesPanel::table() const
{
    const qint64 now = m_models.jobs.known().nowMs();
    ChartTable table{head().title,
                     isEmpty() ? QString() : summary(),
                     {tr("Dataset"), tr("Job"), tr("Status"), tr("Created"), tr("Duration")},
                     {}};
    for (const JobLane &lane : m_models.figures.lanes()) {
        const QString name = dashboardWords::datasetName(m_models.jobs, lane.datasetId);
        for (const LaneJob &job : lane.jobs) {
            const qint64 end = job.endMs < 0 ? now : job.endMs;
            table.rows.append({name, job.id, job.batchFailed ? jobText::batchFailed() : jobText::status(job.status, {}),
                               jobText::moment(job.beginMs, now, locale()),
                               jobText::duration(std::max<qint64>(0, end - job.beginMs), locale())});
        }
    }
    return table;
}

QList<LinkSpot> LanesPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    const Axis at = axis();
    QStringList datasets;
    for (const JobLane &lane : m_models.figures.lanes())
        datasets.append(lane.datasetId);
    for (int lane = 0; lane < shown(); ++lane) {
        const JobLane &one = m_models.figures.lanes()[lane];
        const QString name = dashboardWords::datasetName(m_models.jobs, one.datasetId);
        const QRect row = laneRect(lane);
        const int width = std::min(labelWidth() - 12, widthOf(Theme::Role::Small, name));
        const QString words
            = tr("Jobs of %1 since %2").arg(name, jobText::moment(at.fromMs, m_models.jobs.known().nowMs()));
        spots.append({QRect(row.left(), row.top() + 4, width, row.height() - 8),
                      dashboardWords::search({dashboardWords::datasetQuery(m_models.jobs, one.datasetId, datasets),
                                              rangeQuery(at.fromMs)}),
                      words,
                      {}});
        for (const LaneJob &job : one.jobs) {
            if (job.endMs >= 0 && job.endMs < at.fromMs)
                continue;
            const qint64 end = job.endMs < 0 ? m_models.jobs.known().nowMs() : job.endMs;
            const QString what
                = tr("Job %1, %2: %3, %4")
                      .arg(job.id, name, job.batchFailed ? jobText::batchFailed() : jobText::status(job.status, {}),
                           jobText::durationInWords(std::max<qint64>(0, end - job.beginMs)));
            const QString exact = QString(what + u'\n' + tr("Created %1").arg(jobText::exactMoment(job.beginMs)));
            spots.append({barRect(at, job, lane), {LinkTarget::Kind::Job, job.id}, what, exact});
        }
    }
    return spots;
}

} // namespace exportdesk
