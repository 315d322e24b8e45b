// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/timelineview.h"

#include "models/jobs/jobtext.h"
#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"
#include "views/shared/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace exportdesk
{

namespace
{

constexpr int side = 16;
constexpr int laneHeight = 24;
constexpr int usualHeight = 16;

Token fillOf(JobPhase phase)
{
    return phase == JobPhase::Queued ? Token::PhaseQueued
        : phase == JobPhase::Export  ? Token::PhaseExport
                                     : Token::PhaseWrite;
}

Token labelOf(JobPhase phase)
{
    return phase == JobPhase::Queued ? Token::PhaseQueuedText : Token::Base;
}

QString clockText(qint64 ms, bool seconds)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace

/// Converts times to pixels.
struct TimelineView::Scale {
    qint64 fromMs = 0;
    qint64 toMs = 1;
    int left = 0;
    int width = 1;

    double x(qint64 ms) const { return left + double(ms - fromMs) * width / double(toMs - fromMs); }
};

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("jobs.timeline");
    setMouseTracking(true);
    setSpokenRole(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus); // to be read; nothing in it can be changed
    connect(&Theme::of(this), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimelineView::setContent(const Content &content)
{
    m_content = content;
    m_usual.clear();
    if (content.usual && !content.lane.isEmpty())
        m_usual = usualLane(*content.usual, content.lane.first().startMs);
    if (const QString name = tr("Timeline of job %1").arg(content.id); name != accessibleName())
        setAccessibleName(name);
    if (const QString words = inWords(); words != accessibleDescription())
        setAccessibleDescription(words);
    updateGeometry();
    update();
}

QSize TimelineView::sizeHint() const
{
    return {900, rowTop(4) + 28};
}

/// 0 axis, 1 lane, 2 the sentence of the 90th percentile, 3 usual, 4 legend.
int TimelineView::rowTop(int row) const
{
    const Theme &theme = Theme::of(this);
    const int small = theme.height(20, Theme::Role::Small);
    const std::array<int, 5> tops{0, small + 8, small + 8 + laneHeight + 2, 2 * small + 8 + laneHeight + 4,
                                  2 * small + 8 + laneHeight + usualHeight + 16};
    return tops[size_t(row)];
}

TimelineView::Scale TimelineView::scale() const
{
    const QFontMetrics metrics(Theme::of(this).font(Theme::Role::Body));
    const int names = std::max(metrics.horizontalAdvance(tr("Job %1").arg(m_content.id)),
                               metrics.horizontalAdvance(tr("Usual", "lane of the usual job")));
    Scale scale;
    scale.left = side + names + side;
    // The text behind a lane needs room even where the lane is the longest.
    scale.width = std::max(100, width() - scale.left - std::min(width() / 4, 200));
    scale.fromMs = m_content.lane.isEmpty() ? 0 : m_content.lane.first().startMs;
    qint64 end = m_content.lane.isEmpty() ? 1 : m_content.lane.last().endMs;
    if (!m_usual.isEmpty())
        end = std::max(end, m_usual.last().endMs);
    if (m_content.usual && m_content.nowMs >= 0)
        end = std::max(end, scale.fromMs + m_content.usual->p90Ms);
    scale.toMs = std::max(end, scale.fromMs + 1000);
    return scale;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (m_content.lane.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale to = scale();
    paintAxis(painter, to);
    painter.setFont(theme.font(Theme::Role::Body));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(QRect(side, rowTop(1), to.left - side, laneHeight), Qt::AlignVCenter,
                     tr("Job %1").arg(m_content.id));
    paintLane(painter, to, m_content.lane, rowTop(1), laneHeight, true);
    paintUsual(painter, to);
    if (m_content.nowMs >= 0)
        paintNow(painter, to);
    paintLegend(painter);
    if (hasFocus())
        paint::focusRing(painter, rect(), 3, theme);
}

void TimelineView::paintAxis(QPainter &painter, const Scale &scale) const
{
    const Theme &theme = Theme::of(this);
    const QFont font = theme.font(Theme::Role::Small);
    const QFontMetrics metrics(font);
    const int label = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 24;
    const int right = width() - side;
    const qint64 to = scale.fromMs + qint64(double(scale.toMs - scale.fromMs) * (right - scale.left) / scale.width);
    const QList<qint64> moments = axisMoments(scale.fromMs, to, std::max(1, (right - scale.left) / label));
    const bool seconds = moments.size() > 1 && moments[1] - moments[0] < 60'000;
    painter.setFont(font);
    for (const qint64 moment : moments) {
        const int x = int(scale.x(moment));
        const QString words = clockText(moment, seconds);
        const int wide = metrics.horizontalAdvance(words);
        if (x + wide / 2 > right)
            break;
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRect(x - wide / 2, rowTop(0), wide + 2, rowTop(1) - 8), Qt::AlignVCenter, words);
        painter.fillRect(QRect(x, rowTop(1) - 6, 1, rowTop(4) - rowTop(1)), theme.color(Token::RowLine));
    }
}

QString TimelineView::partText(const LanePart &part) const
{
    const QString took = jobText::duration(part.endMs - part.startMs, locale());
    if (part.gap)
        return tr("Gap %1", "between two phases").arg(took);
    const QString phase
        = part.phase == JobPhase::Queued ? tr("Queue", "phase in the timeline") : jobText::phase(part.phase);
    return part.open ? tr("%1 %2, still running", "phase and its duration").arg(phase, took)
                     : tr("%1 %2", "phase and its duration").arg(phase, took);
}

void TimelineView::paintLane(QPainter &painter, const Scale &scale, const QList<LanePart> &lane, int top, int height,
                             bool labels) const
{
    const Theme &theme = Theme::of(this);
    for (const LanePart &part : lane) {
        const QRectF bar(scale.x(part.startMs), top, std::max(1.0, scale.x(part.endMs) - scale.x(part.startMs)),
                         height);
        if (part.gap) {
            painter.setPen(QPen(theme.color(Token::Text3), 1, Qt::CustomDashLine));
            QPen dashes = painter.pen();
            dashes.setDashPattern({2, 2});
            painter.setPen(dashes);
            painter.drawLine(QPointF(bar.left(), top + height / 2.0), QPointF(bar.right(), top + height / 2.0));
            continue;
        }
        painter.fillRect(bar, theme.color(fillOf(part.phase)));
        if (!labels)
            continue;
        painter.setFont(theme.font(part.open ? Theme::Role::Strong : Theme::Role::Body));
        const QFontMetrics metrics = painter.fontMetrics();
        const QString took = jobText::duration(part.endMs - part.startMs, locale());
        for (const QString &words : {partText(part), took}) {
            if (metrics.horizontalAdvance(words) + 12 > bar.width())
                continue;
            painter.setPen(theme.color(labelOf(part.phase)));
            painter.drawText(bar.adjusted(6, 0, 0, 0), Qt::AlignVCenter, words);
            break;
        }
    }
    if (labels && m_content.nowMs < 0 && m_content.tookMs >= 0) {
        painter.setFont(theme.font(Theme::Role::Body));
        painter.setPen(theme.color(Token::Text2));
        const int after = int(scale.x(lane.last().endMs)) + 8;
        const QString all = tr("%1 in total").arg(jobText::duration(m_content.tookMs, locale()));
        painter.drawText(QRect(after, top, width() - after, height), Qt::AlignVCenter, all);
    }
}

void TimelineView::paintUsual(QPainter &painter, const Scale &scale) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(Theme::Role::Body));
    painter.setPen(theme.color(Token::Text2));
    const int high = theme.height(usualHeight);
    const int top = rowTop(3);
    const QRect words(side, top + (usualHeight - high) / 2, scale.left - side, high);
    painter.drawText(words, Qt::AlignVCenter, tr("Usual", "lane of the usual job"));
    if (!m_content.usual) {
        painter.drawText(QRect(scale.left, words.y(), width() - scale.left - side, high), Qt::AlignVCenter,
                         tr("No jobs of this kind have succeeded yet, so the usual duration is unknown."));
        return;
    }
    const UsualDuration &usual = *m_content.usual;
    if (!m_usual.isEmpty())
        paintLane(painter, scale, m_usual, top, usualHeight, false);
    const int after = int(scale.x(m_usual.isEmpty() ? scale.fromMs : m_usual.last().endMs)) + 8;
    painter.setFont(theme.font(Theme::Role::Body));
    painter.setPen(theme.color(Token::Text2));
    const QString all = tr("%1 in total, median of %Ln job(s)", nullptr, usual.samples)
                            .arg(jobText::duration(usual.medianMs, locale()));
    const int wide = painter.fontMetrics().horizontalAdvance(all);
    painter.drawText(QRect(std::min(after, width() - side - wide), words.y(), wide + 2, high), Qt::AlignVCenter, all);

    constexpr int enough = 5; // as for "slower than usual"
    if (usual.samples < enough || usual.p90Ms <= 0)
        return;
    const double x = scale.x(scale.fromMs + usual.p90Ms);
    painter.fillRect(QRectF(x - 1, rowTop(1) - 4, 2, laneHeight + 8), theme.color(Token::Warn));
    painter.setFont(theme.font(Theme::Role::Small));
    painter.setPen(theme.color(Token::Warn));
    const QString sentence = tr("90% finish by this point");
    const int room = painter.fontMetrics().horizontalAdvance(sentence);
    const int left = std::clamp(int(x) - room / 2, scale.left, std::max(scale.left, width() - side - room));
    painter.drawText(QRect(left, rowTop(2), room + 2, rowTop(3) - rowTop(2)), Qt::AlignVCenter, sentence);
}

void TimelineView::paintNow(QPainter &painter, const Scale &scale) const
{
    const Theme &theme = Theme::of(this);
    const double x = scale.x(m_content.nowMs);
    painter.fillRect(QRectF(x - 1, rowTop(1) - 8, 2, rowTop(4) - rowTop(1)), theme.color(Token::Accent));
    painter.setFont(theme.font(Theme::Role::Body));
    painter.setPen(theme.color(Token::Accent));
    painter.drawText(QRect(int(x) + 8, rowTop(1), width() - int(x) - 8, laneHeight), Qt::AlignVCenter,
                     tr("now %1").arg(clockText(m_content.nowMs, true)));
}

void TimelineView::paintLegend(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(Theme::Role::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int high = theme.height(20, Theme::Role::Small);
    const int top = rowTop(4);
    int x = scale().left;
    const auto word = [&](const QString &words) {
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QRect(x, top, metrics.horizontalAdvance(words) + 2, high), Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + 16;
    };
    for (const JobPhase phase : {JobPhase::Queued, JobPhase::Export, JobPhase::Write}) {
        painter.fillRect(QRect(x, top + high / 2 - 6, 12, 12), theme.color(fillOf(phase)));
        x += 18;
        word(phase == JobPhase::Queued ? tr("Queue", "phase in the timeline") : jobText::phase(phase));
    }
    QPen dashes(theme.color(Token::Text3), 1, Qt::CustomDashLine);
    dashes.setDashPattern({2, 2});
    painter.setPen(dashes);
    painter.drawLine(x, top + high / 2, x + 16, top + high / 2);
    x += 22;
    word(tr("Gap between the phases"));
}

QString TimelineView::inWords() const
{
    QStringList sentences;
    for (const LanePart &part : m_content.lane)
        sentences += partText(part);
    if (m_content.nowMs < 0 && m_content.tookMs >= 0)
        sentences += tr("%1 in total").arg(jobText::duration(m_content.tookMs, locale()));
    if (m_content.usual)
        sentences += tr("%1 in total, median of %Ln job(s)", nullptr, m_content.usual->samples)
                         .arg(jobText::duration(m_content.usual->medianMs, locale()));
    return sentences.join(QStringLiteral("; "));
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Scale to = scale();
    const auto showTip = [&](const QList<LanePart> &lane, int top, int height) {
        if (help->y() < top || help->y() >= top + height)
            return false;
        for (const LanePart &part : lane) {
            if (help->x() < to.x(part.startMs) || help->x() > std::max(to.x(part.endMs), to.x(part.startMs) + 4))
                continue;
            QToolTip::showText(
                help->globalPos(),
                tr("%1: from %2 to %3").arg(partText(part), clockText(part.startMs, true), clockText(part.endMs, true)),
                this);
            return true;
        }
        return false;
    };
    if (!showTip(m_content.lane, rowTop(1), laneHeight))
        QToolTip::hideText();
    return true;
}

} // namespace exportdesk
