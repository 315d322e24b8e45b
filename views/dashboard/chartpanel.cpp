// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/chartpanel.h"

#include "models/jobs/jobfigures.h"
#include "views/dashboard/dashboardwords.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace exportdesk
{

namespace
{
constexpr int mostSteps = 5;
constexpr int plotTopGap = 8;
} // namespace

ChartPanel::ChartPanel(const DashboardParts &parts, QWidget *parent)
    : Panel(parent)
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
    , m_parts(parts)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
{
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    m_across->setVisible(false);
    m_up->setLabelsVisible(false);
    m_up->setMinorTickCount(0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // the links are what one can go to
    m_view->viewport()->setAutoFillBackground(false);
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        dressAxes();
        dress();
    });
    dressAxes();
}

ChartPanel::~ChartPanel() = default;

const JobRange &ChartPanel::range() const
{
    return m_parts.figures.statistics().range;
}

QSize ChartPanel::minimumSizeHint() const
{
    return {400, 20 + lineHeight(Theme::Role::Strong) + 8 + 180};
}

void ChartPanel::setScale(double most)
{
    double step = 1;
    for (const double next : {2.0, 5.0, 10.0}) {
        if (most / step <= mostSteps)
            break;
        step = next;
    }
    if (most / step > mostSteps) {
        const double power = std::pow(10, std::floor(std::log10(most / mostSteps)));
        for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
            step = factor * power;
            if (most / step <= mostSteps)
                break;
        }
    }
    m_step = step;
    m_top = std::max(step, std::ceil(most / step) * step);
    m_up->setRange(0, m_top);
    m_up->setTickCount(int(std::lround(m_top / step)) + 1);
    place();
}

void ChartPanel::setRightRoom(int pixels)
{
    m_rightRoom = pixels;
    place();
}

QRect ChartPanel::plot() const
{
    const QRect inside = body();
    const int left = widthOf(Theme::Role::Small, locale().toString(m_top, 'f', 0)) + 12;
    return inside.adjusted(std::max(32, left), plotTopGap, -m_rightRoom, -lineHeight(Theme::Role::Small) - 4);
}

int ChartPanel::xOf(int part) const
{
    const QRect at = plot();
    return at.left() + int((part + 0.5) * at.width() / std::max(1, range().parts()));
}

int ChartPanel::yOf(double value) const
{
    const QRect at = plot();
    return at.bottom() + 1 - int(std::lround(value / m_top * at.height()));
}

void ChartPanel::place()
{
    const QRect at = plot();
    if (at.width() < 10 || at.height() < 10)
        return;
    // A little larger than the plot, so that lines and markers at its edge are whole.
    constexpr int around = 6;
    const QRect view = at.adjusted(-around, -around, around, around);
    m_view->setGeometry(view);
    m_chart->resize(view.size());
    m_view->setSceneRect(QRectF(QPointF(), QSizeF(view.size())));
    m_chart->setPlotArea(QRectF(around, around, at.width(), at.height()));
}

void ChartPanel::showChart(bool on)
{
    m_view->setVisible(on);
}

void ChartPanel::dressAxes()
{
    const Theme &theme = Theme::of(this);
    m_up->setGridLinePen(QPen(theme.color(Token::Line), 1));
    m_up->setLinePen(Qt::NoPen);
}

void ChartPanel::paintBody(QPainter &painter)
{
    setInk(painter, Theme::Role::Small, Token::Text2);
    const QRect at = plot();
    const int height = lineHeight(Theme::Role::Small);
    for (double value = 0; value <= m_top + m_step / 2; value += m_step) {
        drawWords(painter, QRect(body().left(), yOf(value) - height / 2, at.left() - body().left() - 8, height),
                  locale().toString(value, 'f', m_step < 1 ? 1 : 0), Qt::AlignRight);
    }
    painter.fillRect(QRect(at.left(), at.bottom() + 1, at.width(), 1), Theme::of(this).color(Token::Border));
    // The last part always has its word, then every so many before it as there is room for.
    setInk(painter, Theme::Role::Small, Token::Text2);
    const int count = range().parts();
    if (count == 0)
        return;
    const int word = painter.fontMetrics().horizontalAdvance(dashboardWords::part(range(), count - 1, locale())) + 20;
    int every = std::max(1, int(std::ceil(double(word) * count / std::max(1, at.width()))));
    if (!range().hourly() && count > 7)
        every = (every + 6) / 7 * 7; // whole weeks
    for (int part = count - 1; part >= 0; part -= every) {
        const QString text = dashboardWords::part(range(), part, locale());
        const int width = painter.fontMetrics().horizontalAdvance(text);
        const int x = std::min(xOf(part) - width / 2, this->width() - padding - width);
        if (x >= body().left())
            painter.drawText(QRect(x, at.bottom() + 4, width + 1, height), Qt::AlignCenter, text);
    }
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    place();
    Panel::resizeEvent(event);
}

void ChartPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

} // namespace exportdesk
