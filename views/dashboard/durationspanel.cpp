// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/durationspanel.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int widestLabel = 150;
constexpr int labelDistance = 10; // from the plot
constexpr int pointSize = 6;
constexpr int pointReach = 5; // of its link, to each side
constexpr qint64 unitSecondMs = 1000;
constexpr qint64 unitMinuteMs = 60'000;
constexpr qint64 unitHourMs = 3'600'000;

qint64 unitFor(qint64 longestMs)
{
    return longestMs < 2 * unitMinuteMs ? unitSecondMs : longestMs < 4 * unitHourMs ? unitMinuteMs : unitHourMs;
}

} // namespace

DurationsPanel::DurationsPanel(const DashboardModels &models, QWidget *parent)
    : ChartPanel(models, parent)
    , m_unitMs(unitMinuteMs)
{
    setObjectName("dashboard.durations");
    // The names need more room with larger text.
    connect(&Theme::of(this), &Theme::changed, this, &DurationsPanel::updateLines);
}

void DurationsPanel::updateLines()
{
    const QList<DatasetDurations> &durations = models().figures.statistics().durations;
    const bool any = !durations.isEmpty();
    qint64 longest = 0;
    int room = 0;
    QStringList shown;
    for (const DatasetDurations &dataset : durations) {
        shown.append(dataset.datasetId);
        const QString name = dashboardWords::datasetName(models().jobs, dataset.datasetId);
        room = std::max(room, std::min(widestLabel, widthOf(Theme::Role::Small, name)));
        for (const qint64 median : dataset.mediansMs)
            longest = std::max(longest, median);
    }
    m_styles.assign(shown);
    m_unitMs = unitFor(longest);
    PanelHead head;
    head.title = tr("Duration by dataset");
    const QString unit = m_unitMs == unitSecondMs ? tr("seconds")
        : m_unitMs == unitMinuteMs                ? tr("minutes")
                                                  : tr("hours");
    if (any)
        //: %1 is a unit of time: "median per day, minutes"
        head.note = (range().hourly() ? tr("median per hour, %1") : tr("median per day, %1")).arg(unit);
    setHead(head);
    setEmptySentence(any                              ? QString()
                         : models().figures.isKnown() ? tr("No exports succeeded in this period.")
                                                      : QString(u"…"_s));
    setRightRoom(any ? room + labelDistance + 2 : 0);
    setHighest(double(longest) / double(m_unitMs));
    refresh();
}

QList<DurationsPanel::Line> DurationsPanel::lines() const
{
    QList<Line> all;
    const ChartAxes at = axes();
    for (const DatasetDurations &dataset : models().figures.statistics().durations) {
        Line line{
            dataset.datasetId, dashboardWords::datasetName(models().jobs, dataset.datasetId), dataset.jobs, {}, {}};
        for (int part = 0; part < int(dataset.mediansMs.size()); ++part) {
            const qint64 median = dataset.mediansMs[size_t(part)];
            if (median >= 0)
                line.points.append({part, median, QPoint(at.xOf(part), at.yOf(double(median) / double(m_unitMs)))});
        }
        if (!line.points.isEmpty())
            all.append(line);
    }
    placeLabels(all, at.plot);
    return all;
}

/// Beside the last point of each line, pushed apart where they would cover each other.
void DurationsPanel::placeLabels(QList<Line> &lines, const QRect &plot) const
{
    const int height = lineHeight(Theme::Role::Small);
    QList<Line *> order;
    for (Line &line : lines) {
        const int width = std::min(widestLabel, widthOf(Theme::Role::Small, line.name)) + 2;
        line.label = QRect(plot.right() + labelDistance, line.points.last().at.y() - height / 2, width, height);
        order.append(&line);
    }
    std::sort(order.begin(), order.end(),
              [](const Line *left, const Line *right) { return left->label.top() < right->label.top(); });
    for (qsizetype i = 1; i < order.size(); ++i)
        order[i]->label.moveTop(std::max(order[i]->label.top(), order[i - 1]->label.bottom() + 1));
    // Labels below the plot move back up.
    int limit = plot.bottom() + height / 2;
    for (auto line = order.rbegin(); line != order.rend(); ++line) {
        (*line)->label.moveBottom(std::min((*line)->label.bottom(), limit));
        limit = (*line)->label.top() - 1;
    }
}

void DurationsPanel::paintSeries(PanelPainter &painter)
{
    const QList<Line> all = lines();
    for (const Line &line : all) {
        QPolygonF points;
        for (const Point &point : line.points)
            points.append(QPointF(point.at) + QPointF(0.5, 0.5));
        const QPoint end = line.points.last().at;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_styles.pen(line.datasetId));
        painter.drawPolyline(points);
        // Connects a line that ends early with its name.
        const QColor color = painter.color(m_styles.token(line.datasetId));
        painter.setPen(QPen(color, 1, Qt::DotLine));
        painter.drawLine(end + QPoint(pointReach, 0), QPoint(line.label.left() - 4, line.label.center().y()));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    for (const Line &line : all) {
        const QPoint corner = line.points.last().at - QPoint(pointSize / 2, pointSize / 2);
        painter.fillRect(QRect(corner, QSize(pointSize, pointSize)), painter.color(m_styles.token(line.datasetId)));
        painter.setInk(Theme::Role::Small, Token::Text);
        painter.drawName(line.label, line.name);
    }
}

QString DurationsPanel::summary() const
{
    QStringList sentences;
    for (const Line &line : lines()) {
        const auto byMedian = [](const Point &a, const Point &b) { return a.medianMs < b.medianMs; };
        const auto [least, most] = std::minmax_element(line.points.begin(), line.points.end(), byMedian);
        //: A dataset and the shortest and longest median of its exports
        sentences.append(tr("%1: from %2 to %3")
                             .arg(line.name, jobText::duration(least->medianMs, locale()),
                                  jobText::duration(most->medianMs, locale())));
    }
    return sentences.join(u"; "_s);
}

ChartTable DurationsPanel::table() const
{
    ChartTable table{head().title, isEmpty() ? QString() : summary(), {range().hourly() ? tr("Hour") : tr("Day")}, {}};
    const QList<DatasetDurations> &durations = models().figures.statistics().durations;
    for (const DatasetDurations &dataset : durations)
        table.columns.append(dashboardWords::datasetName(models().jobs, dataset.datasetId));
    for (int part = isEmpty() ? -1 : range().parts() - 1; part >= 0; --part) {
        QStringList row{dashboardWords::part(range(), part, locale())};
        bool any = false;
        for (const DatasetDurations &dataset : durations) {
            const qint64 median = part < int(dataset.mediansMs.size()) ? dataset.mediansMs[size_t(part)] : -1;
            row.append(median < 0 ? QString() : jobText::duration(median, locale()));
            any = any || median >= 0;
        }
        if (any)
            table.rows.append(row);
    }
    return table;
}

QList<LinkSpot> DurationsPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    const QList<Line> all = lines();
    QStringList ids;
    for (const Line &line : all)
        ids.append(line.datasetId);
    for (const Line &line : all) {
        const QString query = dashboardWords::datasetQuery(models().jobs, line.datasetId, ids);
        spots.append({line.label,
                      dashboardWords::search({u"status:succeeded"_s, query, rangeQuery(range().fromMs())}),
                      tr("%1: %Ln measured export(s)", nullptr, line.jobs).arg(line.name),
                      {}});
        for (const Point &point : line.points) {
            const QString day = dashboardWords::partQuery(range(), point.part, point.part + 1);
            spots.append({QRect(point.at - QPoint(pointReach, pointReach), QSize(2 * pointReach, 2 * pointReach)),
                          dashboardWords::search({u"status:succeeded"_s, query, day}),
                          tr("%1, %2: median %3")
                              .arg(line.name, dashboardWords::part(range(), point.part, locale()),
                                   jobText::duration(point.medianMs, locale())),
                          {}});
        }
    }
    return spots;
}

} // namespace exportdesk
