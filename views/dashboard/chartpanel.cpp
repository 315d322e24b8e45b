// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/chartpanel.h"

#include "models/jobs/jobfigures.h"
#include "views/dashboard/dashboardwords.h"
#include "views/shared/spokenrole.h"

#include <algorithm>
#include <cmath>

namespace exportdesk
{

namespace
{

constexpr int plotTopGap = 8;
constexpr int leastPlotHeight = 180;
constexpr int leastLabelRoom = 32; // left of the plot
constexpr int labelGap = 8; // between a label and the plot
constexpr int labelSpacing = 20; // between the labels of time
constexpr int dayLabelsPerWeek = 7;

/// Every how many parts a label stands when at least \a least lie between two.
int labelInterval(const JobRange &range, int least)
{
    if (!range.hourly())
        return range.parts() <= dayLabelsPerWeek ? least
                                                 : (least + dayLabelsPerWeek - 1) / dayLabelsPerWeek * dayLabelsPerWeek;
    for (const int hours : {1, 2, 3, 4, 6, 8, 12}) {
        if (hours >= least)
            return hours;
    }
    return 24;
}

} // namespace

ChartPanel::ChartPanel(const DashboardModels &models, QWidget *parent)
    : Panel(parent)
    , m_models(models)
{
    setSpokenRole(this, QAccessible::Chart);
}

const JobRange &ChartPanel::range() const
{
    return m_models.figures.statistics().range;
}

QSize ChartPanel::minimumSizeHint() const
{
    return {400, 20 + lineHeight(Theme::Role::Strong) + 8 + leastPlotHeight};
}

void ChartPanel::setHighest(double value)
{
    m_scale = ValueScale::upTo(value);
}

void ChartPanel::setRightRoom(int pixels)
{
    m_rightRoom = pixels;
}

ChartAxes ChartPanel::axes() const
{
    const int labels = widthOf(Theme::Role::Small, locale().toString(m_scale.top, 'f', 0)) + labelGap + 4;
    const QRect plot = body().adjusted(std::max(leastLabelRoom, labels), plotTopGap, -m_rightRoom,
                                       -lineHeight(Theme::Role::Small) - 4);
    return {plot, m_scale, range().parts()};
}

QList<ChartPanel::Tick> ChartPanel::valueTicks() const
{
    QList<Tick> ticks;
    const ChartAxes at = axes();
    const int left = body().left();
    const int width = at.plot.left() - left - labelGap;
    const int height = lineHeight(Theme::Role::Small);
    for (int tick = 0; tick < m_scale.ticks(); ++tick) {
        const double value = tick * m_scale.step;
        const int y = at.yOf(value);
        ticks.append({y, locale().toString(value, 'f', 0), QRect(left, y - height / 2, width, height)});
    }
    return ticks;
}

QList<ChartPanel::Tick> ChartPanel::timeTicks() const
{
    QList<Tick> ticks;
    const ChartAxes at = axes();
    if (at.parts == 0)
        return ticks;
    const int height = lineHeight(Theme::Role::Small);
    const auto text = [this](int part) { return dashboardWords::part(range(), part, locale()); };
    const int needed = widthOf(Theme::Role::Small, text(at.parts - 1)) + labelSpacing;
    const double perPart = double(std::max(1, at.plot.width())) / at.parts;
    const int every = labelInterval(range(), std::max(1, int(std::ceil(needed / perPart))));
    for (int part = at.parts - 1; part >= 0; part -= every) {
        Tick tick{at.xOf(part), text(part), {}};
        const int width = widthOf(Theme::Role::Small, tick.text) + 1;
        // The last one may not reach over the edge of the panel.
        const int left = std::min(tick.position - width / 2, this->width() - padding - width);
        tick.rect = QRect(left, at.plot.bottom() + 4, width, height);
        if (left >= body().left() && (ticks.isEmpty() || tick.rect.right() < ticks.last().rect.left()))
            ticks.append(tick);
    }
    return ticks;
}

void ChartPanel::paintBody(PanelPainter &painter)
{
    const QRect plot = axes().plot;
    const QList<Tick> values = valueTicks();
    for (const Tick &tick : values.mid(1))
        painter.fillRect(QRect(plot.left(), tick.position, plot.width(), 1), painter.color(Token::Line));
    paintSeries(painter);
    painter.fillRect(QRect(plot.left(), values.first().position, plot.width(), 1), painter.color(Token::Border));
    painter.setInk(Theme::Role::Small, Token::Text2);
    for (const Tick &tick : values)
        painter.drawWords(tick.rect, tick.text, Qt::AlignRight);
    for (const Tick &tick : timeTicks())
        painter.drawText(tick.rect, Qt::AlignCenter, tick.text);
}

} // namespace exportdesk
