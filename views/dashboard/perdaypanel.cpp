// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/perdaypanel.h"

#include "models/jobs/jobfigures.h"
#include "views/dashboard/dashboardwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr double columnShare = 0.76;
constexpr int leastSegmentHeight = 2;

/// A segment of each bar.
struct StackedStatus {
    QLatin1String search; ///< as the search of jobs calls it
    ChartFill fill;
    int JobCounts::*count;
};

/// From the axis up.
constexpr std::array<StackedStatus, 5> stack{{
    {"succeeded"_L1, chartFills::succeeded, &JobCounts::succeeded},
    {"batch-failed"_L1, chartFills::batchFailed, &JobCounts::batchFailed},
    {"failed"_L1, chartFills::failed, &JobCounts::failed},
    {"cancelled"_L1, chartFills::cancelled, &JobCounts::cancelled},
    {"running"_L1, chartFills::running, &JobCounts::running},
}};

QString stackedWord(size_t status)
{
    const std::array<QString, stack.size()> words{
        PerDayPanel::tr("Succeeded"), PerDayPanel::tr("Batch failed", "in a legend, short"), PerDayPanel::tr("Failed"),
        PerDayPanel::tr("Cancelled"), PerDayPanel::tr("Running")};
    return words[status];
}

} // namespace

PerDayPanel::PerDayPanel(const DashboardModels &models, QWidget *parent)
    : ChartPanel(models, parent)
{
    setObjectName("dashboard.perDay");
}

void PerDayPanel::updateBars()
{
    const JobStatistics &statistics = models().figures.statistics();
    const bool any = statistics.now.counts.all() > 0;
    PanelHead head;
    head.title = range().hourly() ? tr("Jobs per hour") : tr("Jobs per day");
    for (size_t status = 0; any && status < stack.size(); ++status) {
        // Seldom, and there is little room.
        const bool isRare = stack[status].count == &JobCounts::batchFailed;
        if (!isRare || statistics.now.counts.batchFailed > 0)
            head.legend.append({stack[status].fill, stackedWord(status)});
    }
    setHead(head);
    setEmptySentence(any                              ? QString()
                         : models().figures.isKnown() ? tr("No jobs were created in this period.")
                                                      : QString(u"…"_s));
    int highest = 0;
    for (const JobCounts &counts : statistics.parts)
        highest = std::max(highest, counts.all());
    setHighest(highest);
    refresh();
}

QList<PerDayPanel::Segment> PerDayPanel::segments() const
{
    QList<Segment> all;
    const std::vector<JobCounts> &parts = models().figures.statistics().parts;
    const ChartAxes at = axes();
    for (int part = 0; part < int(parts.size()); ++part) {
        QRect column = at.column(part, columnShare);
        int below = 0;
        for (int status = 0; status < int(stack.size()); ++status) {
            const int count = parts[size_t(part)].*stack[size_t(status)].count;
            if (count == 0)
                continue;
            below += count;
            // Even a single job is visible and can be clicked; what is above it moves up.
            const int top = std::min(at.yOf(below), column.bottom() + 1 - leastSegmentHeight);
            Segment segment{part, status, count, column};
            segment.rect.setTop(top);
            column.setBottom(top - 1);
            all.append(segment);
        }
    }
    return all;
}

void PerDayPanel::paintSeries(PanelPainter &painter)
{
    QList<Segment> all = segments();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QRect area = all[i].rect;
        const bool lowest = i == 0 || all[i - 1].part != all[i].part;
        if (!lowest)
            area.setBottom(area.bottom() - 1); // one pixel of the ground between two
        paintChartFill(painter, area, stack[size_t(all[i].status)].fill);
        if (!lowest)
            painter.fillRect(QRect(area.left(), area.bottom() + 1, area.width(), 1), painter.color(Token::Base));
    }
}

QString PerDayPanel::summary() const
{
    const JobStatistics &statistics = models().figures.statistics();
    QStringList shares;
    for (size_t status = 0; status < stack.size(); ++status) {
        const int count = statistics.now.counts.*stack[status].count;
        if (count > 0)
            //: A status and the number of jobs with it
            shares.append(tr("%1 %L2").arg(stackedWord(status)).arg(count));
    }
    const auto most = std::max_element(statistics.parts.begin(), statistics.parts.end(),
                                       [](const JobCounts &a, const JobCounts &b) { return a.all() < b.all(); });
    QString all = tr("%Ln job(s): %1.", nullptr, statistics.now.counts.all()).arg(shares.join(u", "_s));
    if (most == statistics.parts.end() || most->all() == 0)
        return all;
    const QString when = dashboardWords::part(range(), int(most - statistics.parts.begin()), locale());
    //: The day or hour with the most jobs; the number is at the end
    return all + u' ' + tr("Most in %1: %L2.").arg(when).arg(most->all());
}

ChartTable PerDayPanel::table() const
{
    ChartTable table{head().title, isEmpty() ? QString() : summary(), {range().hourly() ? tr("Hour") : tr("Day")}, {}};
    for (size_t status = 0; status < stack.size(); ++status)
        table.columns.append(stackedWord(status));
    const std::vector<JobCounts> &parts = models().figures.statistics().parts;
    for (int part = isEmpty() ? -1 : int(parts.size()) - 1; part >= 0; --part) {
        QStringList row{dashboardWords::part(range(), part, locale())};
        for (const StackedStatus &status : stack)
            row.append(locale().toString(parts[size_t(part)].*status.count));
        table.rows.append(row);
    }
    return table;
}

QList<LinkSpot> PerDayPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    for (const Segment &segment : segments()) {
        const StackedStatus &status = stack[size_t(segment.status)];
        const QString name
            = tr("%1, %2: %Ln job(s)", nullptr, segment.count)
                  .arg(dashboardWords::part(range(), segment.part, locale()), stackedWord(size_t(segment.status)));
        spots.append({segment.rect,
                      dashboardWords::search({u"status:"_s + status.search,
                                              dashboardWords::partQuery(range(), segment.part, segment.part + 1)}),
                      name,
                      {}});
    }
    return spots;
}

} // namespace exportdesk
