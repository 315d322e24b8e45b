// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/panel.h"

#include "views/shared/paint.h"

#include <QEvent>

namespace exportdesk
{

Panel::Panel(QWidget *parent)
    : QWidget(parent)
    , m_links(new LinkLayer(this))
{
    connect(m_links, &LinkLayer::activated, this, &Panel::linkActivated);
    connect(&Theme::of(this), &Theme::changed, this, &Panel::refresh);
}

void Panel::setHead(const PanelHead &head)
{
    m_head = head;
    if (accessibleName() != head.title)
        setAccessibleName(head.title);
    m_links->setSubject(head.title);
}

void Panel::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
}

QRect Panel::body() const
{
    return rect().adjusted(padding, 10 + m_head.height(width()), -padding, -10);
}

int Panel::foldedHeight() const
{
    return 20 + lineHeight(Theme::Role::Strong);
}

bool Panel::isFolded() const
{
    return isEmpty() && !m_head.title.isEmpty() && height() <= foldedHeight();
}

void Panel::paintSentence(PanelPainter &painter) const
{
    painter.setInk(Theme::Role::Body, Token::Text2);
    if (!isFolded()) {
        painter.drawText(body(), Qt::AlignCenter | Qt::TextWordWrap, m_emptySentence);
        return;
    }
    const int left = padding + widthOf(Theme::Role::Strong, m_head.title) + 16;
    painter.drawName(QRect(left, 0, width() - left - padding, height()), m_emptySentence);
}

void Panel::refresh()
{
    placeLinks();
    const QString words = isEmpty() ? m_emptySentence : summary();
    if (accessibleDescription() != words)
        setAccessibleDescription(words);
    update();
}

void Panel::placeLinks()
{
    QList<LinkSpot> spots;
    if (!m_head.linkWord.isEmpty())
        spots.append({m_head.linkRect(width()), m_head.linkTarget, m_head.linkWord, {}});
    if (!isEmpty())
        spots += bodySpots();
    m_links->setSpots(spots);
    m_links->raise();
}

void Panel::paintEvent(QPaintEvent *)
{
    ++m_paints;
    PanelPainter painter(this);
    painter.fillRect(rect(), painter.color(Token::Window));
    paint::box(painter, rect(), 6, painter.color(Token::Base), painter.color(Token::Line));
    m_head.paint(painter, width());
    if (!isEmpty()) {
        paintBody(painter);
    } else {
        paintSentence(painter);
    }
    m_cut = painter.cut();
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_links->setGeometry(rect());
    placeLinks();
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

} // namespace exportdesk
