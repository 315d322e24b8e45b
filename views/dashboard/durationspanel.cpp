// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/durationspanel.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct Look {
    Token token;
    QList<qreal> dashes; ///< in pixels; empty: solid
};

const std::array<Look, 5> &looks()
{
    static const std::array<Look, 5> all{{
        {Token::Series1, {}},
        {Token::Series2, {6, 3}},
        {Token::Series3, {2, 3}},
        {Token::Series4, {6, 3, 2, 3}},
        {Token::Series5, {10, 4}},
    }};
    return all;
}

constexpr qreal lineWidth = 2;
constexpr int mostLabel = 150;
constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 3'600'000;

} // namespace

DurationsPanel::DurationsPanel(const DashboardParts &parts, QWidget *parent)
    : ChartPanel(parts, parent)
{
    setObjectName("dashboard.durations");
    for (size_t i = 0; i < looks().size(); ++i) {
        Line line{new QLineSeries, new QScatterSeries};
        for (QXYSeries *series : {static_cast<QXYSeries *>(line.line), static_cast<QXYSeries *>(line.points)}) {
            chart()->addSeries(series);
            series->attachAxis(m_across);
            series->attachAxis(m_up);
        }
        line.points->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
        line.points->setMarkerSize(6);
        m_lines.append(line);
    }
    dress();
}

void DurationsPanel::dress()
{
    const Theme &theme = Theme::of(this);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Look &look = looks()[size_t(i)];
        QPen pen(theme.color(look.token), lineWidth);
        pen.setCapStyle(Qt::FlatCap);
        if (!look.dashes.isEmpty()) {
            QList<qreal> pattern;
            for (const qreal dash : look.dashes)
                pattern.append(dash / lineWidth);
            pen.setDashPattern(pattern);
        }
        m_lines[i].line->setPen(pen);
        m_lines[i].points->setColor(theme.color(look.token));
        m_lines[i].points->setBorderColor(theme.color(look.token));
    }
}

QString DurationsPanel::name(int dataset) const
{
    return dashboardWords::datasetName(parts().jobs, parts().figures.statistics().durations[dataset].datasetId);
}

void DurationsPanel::update()
{
    const JobStatistics &statistics = parts().figures.statistics();
    setTitle(tr("Duration by dataset"));
    const bool any = !statistics.durations.isEmpty();
    setEmpty(any                             ? QString()
                 : parts().figures.isKnown() ? tr("No export has succeeded in this time.")
                                             : QString(u"…"_s));
    qint64 longest = 0;
    int room = 0;
    for (int i = 0; i < statistics.durations.size(); ++i) {
        room = std::max(room, std::min(mostLabel, widthOf(Theme::Role::Small, name(i))));
        for (const qint64 median : statistics.durations[i].mediansMs)
            longest = std::max(longest, median);
    }
    m_unitMs = longest < 2 * minuteMs ? secondMs : longest < 4 * hourMs ? minuteMs : hourMs;
    const QString unit = m_unitMs == secondMs ? tr("seconds") : m_unitMs == minuteMs ? tr("minutes") : tr("hours");
    //: %1 is a unit of time: "median per day, minutes"
    setTitleNote(any ? (range().hourly() ? tr("median per hour, %1") : tr("median per day, %1")).arg(unit) : QString());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        QList<QPointF> points;
        QList<QPointF> marks;
        if (i < statistics.durations.size()) {
            const std::vector<qint64> &medians = statistics.durations[i].mediansMs;
            for (size_t part = 0; part < medians.size(); ++part) {
                if (medians[part] >= 0)
                    points.append({qreal(part), double(medians[part]) / double(m_unitMs)});
            }
            if (!points.isEmpty())
                marks.append(points.last());
        }
        if (m_lines[i].line->points() != points)
            m_lines[i].line->replace(points);
        if (m_lines[i].points->points() != marks)
            m_lines[i].points->replace(marks);
    }
    m_across->setRange(-0.5, std::max(1, range().parts()) - 0.5);
    setRightRoom(any ? room + 12 : 0);
    setScale(double(longest) / double(m_unitMs));
    showChart(any);
    refresh();
}

/// Beside the last point of each line, pushed apart where they would cover each other.
QList<DurationsPanel::Label> DurationsPanel::labels() const
{
    const JobStatistics &statistics = parts().figures.statistics();
    const int height = lineHeight(Theme::Role::Small);
    QList<Label> all;
    for (int i = 0; i < statistics.durations.size(); ++i) {
        const std::vector<qint64> &medians = statistics.durations[i].mediansMs;
        Label label;
        label.text = name(i);
        for (int part = int(medians.size()) - 1; part >= 0 && label.last < 0; --part)
            label.last = medians[size_t(part)] >= 0 ? part : -1;
        const int y = yOf(double(medians[size_t(label.last)]) / double(m_unitMs));
        const int width = std::min(mostLabel, widthOf(Theme::Role::Small, label.text));
        label.rect = QRect(plot().right() + 10, y - height / 2, width + 2, height);
        all.append(label);
    }
    QList<int> order;
    for (int i = 0; i < all.size(); ++i)
        order.append(i);
    std::sort(order.begin(), order.end(), [&all](int a, int b) { return all[a].rect.top() < all[b].rect.top(); });
    for (qsizetype i = 1; i < order.size(); ++i) {
        const int least = all[order[i - 1]].rect.bottom() + 1;
        if (all[order[i]].rect.top() < least)
            all[order[i]].rect.moveTop(least);
    }
    // What was pushed out below comes back up.
    int limit = plot().bottom() + height / 2;
    for (qsizetype i = order.size() - 1; i >= 0; --i) {
        if (all[order[i]].rect.bottom() > limit)
            all[order[i]].rect.moveBottom(limit);
        limit = all[order[i]].rect.top() - 1;
    }
    return all;
}

void DurationsPanel::paintBody(QPainter &painter)
{
    ChartPanel::paintBody(painter);
    const QList<Label> all = labels();
    for (qsizetype i = 0; i < all.size(); ++i) {
        setInk(painter, Theme::Role::Small, Token::Text);
        drawName(painter, all[i].rect, all[i].text);
        // A line that ended earlier is led to its name.
        const JobStatistics &statistics = parts().figures.statistics();
        const QPoint end(xOf(all[i].last),
                         yOf(double(statistics.durations[i].mediansMs[size_t(all[i].last)]) / double(m_unitMs)));
        painter.setPen(QPen(Theme::of(this).color(looks()[size_t(i)].token), 1, Qt::DotLine));
        painter.drawLine(end + QPoint(5, 0), QPoint(all[i].rect.left() - 4, all[i].rect.center().y()));
    }
}

QList<LinkSpot> DurationsPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    const JobStatistics &statistics = parts().figures.statistics();
    const QList<Label> all = labels();
    QStringList ids;
    for (const DatasetDurations &dataset : statistics.durations)
        ids.append(dataset.datasetId);
    for (int i = 0; i < statistics.durations.size(); ++i) {
        const DatasetDurations &dataset = statistics.durations[i];
        const QString query = dashboardWords::datasetQuery(parts().jobs, dataset.datasetId, ids);
        spots.append({all[i].rect,
                      dashboardWords::search({u"status:succeeded"_s, query, rangeQuery(range().fromMs())}),
                      tr("%1: %n measured export(s)", nullptr, dataset.jobs).arg(all[i].text),
                      {}});
        for (int part = 0; part < range().parts(); ++part) {
            const qint64 median = dataset.mediansMs[size_t(part)];
            if (median < 0)
                continue;
            const QPoint at(xOf(part), yOf(double(median) / double(m_unitMs)));
            const QString told = tr("%1, %2: median %3")
                                     .arg(all[i].text, dashboardWords::part(range(), part, locale()),
                                          jobText::duration(median, locale()));
            spots.append({QRect(at - QPoint(5, 5), QSize(10, 10)),
                          dashboardWords::search(
                              {u"status:succeeded"_s, query, dashboardWords::partQuery(range(), part, part + 1)}),
                          told,
                          {}});
        }
    }
    return spots;
}

} // namespace exportdesk
