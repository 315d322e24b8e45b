// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/perdaypanel.h"

#include "models/jobs/jobfigures.h"
#include "views/dashboard/dashboardwords.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr double barShare = 0.76;

/// One part of a bar, from the axis up.
struct Kind {
    QString status; ///< as the search calls it
    Token token;
    int JobCounts::*count;
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {u"succeeded"_s, Token::ChartOk, &JobCounts::succeeded},
        {u"failed"_s, Token::ChartErr, &JobCounts::failed},
        {u"cancelled"_s, Token::ChartIdle, &JobCounts::cancelled},
        {u"running"_s, Token::ChartRun, &JobCounts::running},
    };
    return all;
}

QString word(const Kind &kind)
{
    return kind.status == "succeeded"_L1 ? PerDayPanel::tr("Succeeded")
        : kind.status == "failed"_L1     ? PerDayPanel::tr("Failed")
        : kind.status == "cancelled"_L1  ? PerDayPanel::tr("Cancelled")
                                         : PerDayPanel::tr("Running");
}

} // namespace

PerDayPanel::PerDayPanel(const DashboardParts &parts, QWidget *parent)
    : ChartPanel(parts, parent)
    , m_series(new QStackedBarSeries)
{
    setObjectName("dashboard.perDay");
    for (const Kind &kind : kinds()) {
        m_sets.append(new QBarSet(kind.status));
        m_series->append(m_sets.last());
    }
    m_series->setBarWidth(barShare);
    chart()->addSeries(m_series);
    m_series->attachAxis(m_across);
    m_series->attachAxis(m_up);
    dress();
}

void PerDayPanel::dress()
{
    const Theme &theme = Theme::of(this);
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setColor(theme.color(kinds()[i].token));
        m_sets[i]->setPen(QPen(theme.color(Token::Base), 1));
    }
}

void PerDayPanel::update()
{
    const JobStatistics &statistics = parts().figures.statistics();
    setTitle(range().hourly() ? tr("Jobs per hour") : tr("Jobs per day"));
    QList<Legend> legend;
    for (const Kind &kind : kinds())
        legend.append({kind.token, word(kind)});
    const bool any = statistics.now.counts.all() > 0;
    setLegend(any ? legend : QList<Legend>());
    setEmpty(any ? QString() : parts().figures.isKnown() ? tr("No job was created in this time.") : QString(u"…"_s));
    int most = 0;
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        QList<qreal> values;
        for (const JobCounts &counts : statistics.parts) {
            values.append(counts.*kinds()[i].count);
            most = std::max(most, counts.all());
        }
        QBarSet *set = m_sets[i];
        if (set->count() != values.size()) {
            set->remove(0, set->count());
            set->append(values);
        } else {
            for (int part = 0; part < values.size(); ++part) {
                if (set->at(part) != values[part])
                    set->replace(part, values[part]);
            }
        }
    }
    m_across->setRange(-0.5, std::max(1, range().parts()) - 0.5);
    setScale(most);
    showChart(any);
    refresh();
}

QList<LinkSpot> PerDayPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    const JobStatistics &statistics = parts().figures.statistics();
    const int width = std::max(3, int(barShare * plot().width() / std::max(1, range().parts())));
    for (int part = 0; part < range().parts(); ++part) {
        const JobCounts &counts = statistics.parts[size_t(part)];
        int below = 0;
        for (const Kind &kind : kinds()) {
            const int count = counts.*kind.count;
            if (count == 0)
                continue;
            const int bottom = yOf(below);
            const int top = yOf(below + count);
            below += count;
            const QString day = dashboardWords::part(range(), part, locale());
            const QString told = tr("%1, %2: %n job(s)", nullptr, count).arg(day, word(kind));
            spots.append({QRect(xOf(part) - width / 2, top, width, std::max(2, bottom - top)),
                          dashboardWords::search(
                              {u"status:"_s + kind.status, dashboardWords::partQuery(range(), part, part + 1)}),
                          told,
                          {}});
        }
    }
    return spots;
}

} // namespace exportdesk
