// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/wallpart.h"

#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"

namespace exportdesk
{

WallPart::WallPart(QWidget *parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Grouping);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Theme::of(this), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WallPart::setUnit(double pixels)
{
    m_unit = pixels;
    update();
}

QFont WallPart::font(double size, bool bold) const
{
    QFont font = Theme::of(this).font(Theme::Role::Body);
    font.setPixelSize(std::max(1, px(size)));
    font.setBold(bold);
    return font;
}

int WallPart::lineOf(double size) const
{
    return QFontMetrics(font(size, false)).height();
}

int WallPart::widthOf(const QString &text, double size, bool bold) const
{
    return QFontMetrics(font(size, bold)).horizontalAdvance(text);
}

void WallPart::setInk(QPainter &painter, double size, bool bold, Token token) const
{
    painter.setFont(font(size, bold));
    painter.setPen(Theme::of(this).color(token));
}

void WallPart::drawName(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment at)
{
    painter.drawText(rect, int(at | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void WallPart::drawWords(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment at)
{
    if (painter.fontMetrics().horizontalAdvance(text) > rect.width())
        m_cut.append(text);
    drawName(painter, rect, text, at);
}

QRect WallPart::inside() const
{
    return rect().adjusted(px(padding), px(padding), -px(padding), -px(padding));
}

void WallPart::setSpoken(const QString &heading, const QString &words)
{
    if (accessibleName() != heading)
        setAccessibleName(heading);
    if (accessibleDescription() != words)
        setAccessibleDescription(words);
}

void WallPart::paintEvent(QPaintEvent *)
{
    m_cut.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    paint::box(painter, rect(), px(6), theme.color(Token::Base), theme.color(frame()), std::max(1, px(2)));
    paintBody(painter);
}

} // namespace exportdesk
