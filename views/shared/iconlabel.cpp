// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/iconlabel.h"

#include "views/shared/plain.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QPainter>

namespace exportdesk
{

namespace
{
constexpr int iconSize = 16;
constexpr int iconGap = 8;
} // namespace

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

IconLabel::IconLabel(Icon icon, const QString &text, Token token, QWidget *parent)
    : IconLabel(parent)
{
    setIcon(icon, token);
    setText(text, token);
}

void IconLabel::setIcon(Icon icon, Token token)
{
    m_icon = icon;
    m_iconToken = token;
    updateGeometry();
    update();
}

void IconLabel::setText(const QString &text, Token token)
{
    m_text = plain::text(text);
    m_token = token;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void IconLabel::setStatus(Status status, const QString &raw)
{
    const StatusLook look = statusLook(status);
    setIcon(look.icon, look.iconToken);
    setText(status == Status::Unknown ? raw : statusWord(status), look.wordToken);
}

void IconLabel::setStrong(bool on)
{
    m_strong = on;
    updateGeometry();
}

void IconLabel::setSmall(bool on)
{
    m_small = on;
    updateGeometry();
}

QFont IconLabel::words() const
{
    return Theme::of(this).font(m_strong ? Theme::Role::Strong : m_small ? Theme::Role::Small : Theme::Role::Body);
}

QSize IconLabel::sizeHint() const
{
    const QFontMetrics metrics(words());
    const int icon = m_icon ? iconSize + (m_text.isEmpty() ? 0 : iconGap) : 0;
    return {icon + metrics.horizontalAdvance(m_text) + (m_text.isEmpty() ? 0 : 1),
            std::max(iconSize, metrics.height() + 2)};
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QRect inside = rect();
    const auto ink = [&](Token token) { return theme.color(isEnabled() ? token : Token::Disabled); };
    if (m_icon) {
        paintIcon(painter, QRect(0, 0, iconSize, height()), *m_icon, ink(m_iconToken));
        inside.setLeft(iconSize + iconGap);
    }
    painter.setFont(words());
    painter.setPen(ink(m_token));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, inside.width() + 1));
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace exportdesk
