// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/linklayer.h"

#include "views/dashboard/spokenlinks.h"
#include "views/shared/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <limits>

namespace exportdesk
{

LinkLayer::LinkLayer(QWidget *parent)
    : QWidget(parent)
{
    SpokenLinks::install();
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
}

void LinkLayer::setSubject(const QString &subject)
{
    if (accessibleName() != subject)
        setAccessibleName(subject);
}

void LinkLayer::setSpots(const QList<LinkSpot> &spots)
{
    if (spots == m_spots)
        return;
    const LinkTarget kept = m_current >= 0 ? m_spots[m_current].target : LinkTarget();
    m_spots = spots;
    m_hovered = -1;
    m_pressed = -1;
    int now = std::min(m_current, int(spots.size()) - 1);
    for (int i = 0; i < spots.size(); ++i) {
        if (m_current >= 0 && spots[i].target == kept) {
            now = i;
            break;
        }
    }
    m_current = now;
    setFocusPolicy(spots.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

int LinkLayer::spotAt(const QPoint &position) const
{
    int best = -1;
    int nearest = std::numeric_limits<int>::max();
    for (int i = 0; i < m_spots.size(); ++i) {
        if (!m_spots[i].rect.contains(position))
            continue;
        const int distance = (m_spots[i].rect.center() - position).manhattanLength();
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

/// The nearest link in the direction of an arrow; a sideways distance counts four times.
int LinkLayer::neighbour(int key) const
{
    if (m_current < 0)
        return m_spots.isEmpty() ? -1 : 0;
    const QPoint from = m_spots[m_current].rect.center();
    int best = m_current;
    int nearest = std::numeric_limits<int>::max();
    for (int i = 0; i < m_spots.size(); ++i) {
        const QPoint step = m_spots[i].rect.center() - from;
        const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
        const int ahead = key == Qt::Key_Left ? -step.x()
            : key == Qt::Key_Right            ? step.x()
            : key == Qt::Key_Up               ? -step.y()
                                              : step.y();
        const int aside = std::abs(across ? step.y() : step.x());
        if (i == m_current || ahead <= 0)
            continue;
        if (const int distance = ahead + 4 * aside; distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

void LinkLayer::setHovered(int spot)
{
    if (std::exchange(m_hovered, spot) == spot)
        return;
    setCursor(spot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LinkLayer::setCurrent(int spot)
{
    if (std::exchange(m_current, spot) == spot)
        return;
    announceCurrent();
    update();
}

/// The layer keeps the focus of the keyboard; a screen reader follows the link in it.
void LinkLayer::announceCurrent()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

bool LinkLayer::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int spot = spotAt(help->pos());
        if (spot >= 0) {
            const LinkSpot &over = m_spots[spot];
            QToolTip::showText(help->globalPos(), over.toolTip.isEmpty() ? over.name : over.toolTip, this, over.rect);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void LinkLayer::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (m_hovered >= 0)
        paint::box(painter, m_spots[m_hovered].rect.adjusted(-2, -2, 2, 2), 3, {}, theme.color(Token::Border));
    if (hasFocus() && m_current >= 0)
        paint::focusRing(painter, m_spots[m_current].rect.adjusted(-3, -3, 3, 3), 3, theme);
}

void LinkLayer::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(spotAt(event->position().toPoint()));
}

void LinkLayer::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position().toPoint()) : -1;
    if (m_pressed >= 0)
        setCurrent(m_pressed);
}

void LinkLayer::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && spotAt(event->position().toPoint()) == pressed)
        Q_EMIT activated(LinkTarget(m_spots[pressed].target));
}

void LinkLayer::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void LinkLayer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(neighbour(event->key()));
        return;
    // In reading order, so every link can be reached wherever it is.
    case Qt::Key_PageUp:
        setCurrent(std::max(m_current - 1, m_spots.isEmpty() ? -1 : 0));
        return;
    case Qt::Key_PageDown:
        setCurrent(std::min(m_current + 1, int(m_spots.size()) - 1));
        return;
    case Qt::Key_Home:
        setCurrent(m_spots.isEmpty() ? -1 : 0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_spots.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(LinkTarget(m_spots[m_current].target));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LinkLayer::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_spots.isEmpty())
        m_current = 0;
    QWidget::focusInEvent(event);
    announceCurrent();
    update();
}

void LinkLayer::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace exportdesk
