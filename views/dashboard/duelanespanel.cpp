// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/duelanespanel.h"

#include "models/jobs/jobtext.h"
#include "models/schedules/duetext.h"
#include "views/shared/icon.h"
#include "views/shared/spokenrole.h"

#include <QDateTime>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 dueHourMs = 3'600'000;
constexpr int dueBarHeight = 14;
constexpr int dueIconSize = 16;
constexpr int dueIconGap = 8;

bool runsIntoAnother(const DueLane &lane)
{
    return std::any_of(lane.bars.begin(), lane.bars.end(), [](const DueLane::Bar &bar) { return bar.isInConflict; });
}

QString laneName(const DueLane &lane)
{
    return lane.isPlatforms() ? platformRunName(lane.run) : lane.name;
}

} // namespace

DueLanesPanel::DueLanesPanel(QWidget *parent)
    : Panel(parent)
{
    setSpokenRole(this, QAccessible::Chart);
}

void DueLanesPanel::show(const QList<DueLane> &lanes, qint64 nowMs)
{
    m_lanes = lanes.first(std::min(m_most, lanes.size()));
    m_hidden = lanes.size() - m_lanes.size();
    m_nowMs = nowMs;
    retranslate();
    updateGeometry();
}

void DueLanesPanel::retranslate()
{
    PanelHead head;
    head.title = tr("Next 24 hours");
    head.count = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (m_hidden > 0)
        head.count += u" · "_s + tr("%Ln more schedule(s)", nullptr, int(m_hidden));
    const auto isPlatforms = [](const DueLane &lane) { return lane.isPlatforms(); };
    if (std::any_of(m_lanes.begin(), m_lanes.end(), isPlatforms))
        head.legend = {{{Token::ChartRun, ChartFill::Pattern::Solid}, tr("Own, usual duration")},
                       {{Token::Idle, ChartFill::Pattern::Solid}, tr("Runs of the platform")},
                       {{Token::ChartWarn, ChartFill::Pattern::Solid}, tr("Within a run of the platform")}};
    setHead(head);
    setEmptySentence(m_lanes.isEmpty() ? tr("Nothing runs within the next 24 hours.") : QString());
    refresh();
}

void DueLanesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

int DueLanesPanel::laneHeight() const
{
    return std::max(28, lineHeight(Theme::Role::Small) + 8);
}

QSize DueLanesPanel::minimumSizeHint() const
{
    const int lanes = std::max<int>(1, int(m_lanes.size()));
    return {400,
            20 + head().height(std::max(400, width())) + lineHeight(Theme::Role::Small) + lanes * laneHeight() + 4};
}

int DueLanesPanel::labelWidth() const
{
    int width = 0;
    for (const DueLane &lane : m_lanes)
        width = std::max(width, widthOf(Theme::Role::Strong, laneName(lane)));
    return std::clamp(width + dueIconSize + dueIconGap + 16, 120, std::max(120, body().width() / 3));
}

QRect DueLanesPanel::laneRect(int lane) const
{
    const QRect inside = body();
    return {inside.left(), inside.top() + lineHeight(Theme::Role::Small) + 2 + lane * laneHeight(), inside.width(),
            laneHeight()};
}

QRect DueLanesPanel::timesRect() const
{
    const QRect inside = body();
    const int left = inside.left() + labelWidth();
    const int top = laneRect(0).top();
    return {left, top, inside.right() - left - 8, int(m_lanes.size()) * laneHeight()};
}

int DueLanesPanel::at(qint64 ms, const QRect &times) const
{
    const double share = double(ms - m_nowMs) / double(24 * dueHourMs);
    return times.left() + int(std::clamp(share, 0.0, 1.0) * times.width());
}

QRect DueLanesPanel::barRect(const DueLane::Bar &bar, int lane, const QRect &times) const
{
    const QRect rect(times.left(), times.top() + lane * laneHeight(), times.width(), laneHeight());
    const int left = at(bar.beginMs, times);
    return {left, rect.center().y() - dueBarHeight / 2 + 1, std::max(4, at(bar.endMs, times) - left), dueBarHeight};
}

void DueLanesPanel::paintHours(PanelPainter &painter) const
{
    const QRect times = timesRect();
    const qint64 first = (m_nowMs / dueHourMs + 1) * dueHourMs;
    const QString now = QDateTime::fromMSecsSinceEpoch(m_nowMs).toString(u"HH:mm"_s);
    painter.setInk(Theme::Role::Small, Token::Accent);
    const int nowWidth = painter.fontMetrics().horizontalAdvance(now);
    painter.drawText(QRect(times.left(), body().top(), nowWidth + 1, lineHeight(Theme::Role::Small)), Qt::AlignLeft,
                     now);
    int free = times.left() + nowWidth; // where the last label ended
    for (qint64 hour = first; hour <= m_nowMs + 24 * dueHourMs; hour += dueHourMs) {
        const QTime time = QDateTime::fromMSecsSinceEpoch(hour).time();
        if (time.hour() % 2 != 0)
            continue;
        const int x = at(hour, times);
        painter.fillRect(QRect(x, times.top(), 1, times.height()), painter.color(Token::Line));
        const QString word = time.toString(u"HH:mm"_s);
        painter.setInk(Theme::Role::Small, Token::Text2);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        if (x - width / 2 < free + 8 || x + width / 2 > this->width() - 4)
            continue;
        painter.drawText(QRect(x - width / 2, body().top(), width + 1, lineHeight(Theme::Role::Small)), Qt::AlignCenter,
                         word);
        free = x + width / 2;
    }
}

/// The time in which an export is better not launched, behind all lanes.
void DueLanesPanel::paintPlatformRuns(PanelPainter &painter) const
{
    const QRect times = timesRect();
    for (const DueLane &lane : m_lanes) {
        for (const DueLane::Bar &bar : lane.bars) {
            if (!lane.isPlatforms())
                continue;
            const int left = at(bar.beginMs - aroundPlatformRunMs, times);
            const QRect band(left, times.top(), at(bar.endMs, times) - left, times.height());
            painter.fillRect(band, painter.color(Token::WarnTint));
            painter.setPen(QPen(painter.color(Token::ChartWarn), 1, Qt::DashLine));
            painter.drawLine(band.topLeft(), band.bottomLeft());
            painter.drawLine(band.topRight(), band.bottomRight());
        }
    }
}

void DueLanesPanel::paintLane(PanelPainter &painter, int lane) const
{
    const DueLane &one = m_lanes[lane];
    const QRect row = laneRect(lane);
    const bool isLate = runsIntoAnother(one);
    const Token ink = one.isPlatforms() ? Token::Text2 : isLate ? Token::Warn : Token::Text;
    if (one.isPlatforms() || isLate)
        paintIcon(painter, QRect(row.left(), row.top(), dueIconSize, row.height()),
                  isLate ? Icon::Warning : Icon::Remote, painter.color(ink), dueIconSize);
    painter.setInk(isLate ? Theme::Role::Strong : Theme::Role::Small, ink);
    painter.drawName(QRect(row.left() + dueIconSize + dueIconGap, row.top(),
                           labelWidth() - dueIconSize - dueIconGap - 8, row.height()),
                     laneName(one));
    const QRect times = timesRect();
    for (const DueLane::Bar &bar : one.bars)
        painter.fillRect(barRect(bar, lane, times),
                         painter.color(one.isPlatforms()      ? Token::Idle
                                           : bar.isInConflict ? Token::ChartWarn
                                                              : Token::ChartRun));
}

void DueLanesPanel::paintBody(PanelPainter &painter)
{
    paintPlatformRuns(painter);
    paintHours(painter);
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        paintLane(painter, lane);
    const QRect times = timesRect();
    painter.fillRect(QRect(times.left(), times.top(), 2, times.height()), painter.color(Token::Accent));
}

QList<LinkSpot> DueLanesPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    const QRect times = timesRect();
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        const DueLane &one = m_lanes[lane];
        const LinkTarget target{LinkTarget::Kind::Schedule, one.scheduleId};
        const QString name = laneName(one);
        for (const DueLane::Bar &bar : one.bars) {
            const QString when = dueText(bar.beginMs, m_nowMs);
            QString words = one.usualMs > 0
                ? tr("%1, %2, usually %3").arg(name, when, jobText::durationInWords(one.usualMs))
                : QString(name + ", "_L1 + when);
            if (bar.isInConflict)
                words = tr("%1, within a run of the platform").arg(words);
            spots.append({barRect(bar, lane, times), target, words, {}});
        }
    }
    return spots;
}

QString DueLanesPanel::summary() const
{
    QStringList lanes;
    for (const DueLane &lane : m_lanes)
        lanes.append(tr("%1: %Ln run(s), the first %2", nullptr, int(lane.bars.size()))
                         .arg(laneName(lane), dueText(lane.bars.first().beginMs, m_nowMs)));
    return lanes.join(u"; "_s);
}

} // namespace exportdesk
