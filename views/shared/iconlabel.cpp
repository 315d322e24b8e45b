// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/iconlabel.h"

#include "views/shared/plain.h"
#include "views/shared/spokenrole.h"
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
    setSpokenRole(this, QAccessible::StaticText);
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
    if (accessibleName() != m_text)
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

void IconLabel::setWrapping(bool on)
{
    m_wrapping = on;
    QSizePolicy policy(QSizePolicy::Preferred, on ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
}

QFont IconLabel::words() const
{
    return Theme::of(this).font(m_strong ? Theme::Role::Strong : m_small ? Theme::Role::Small : Theme::Role::Body);
}

int IconLabel::textLeft() const
{
    return m_icon ? iconSize + (m_text.isEmpty() ? 0 : iconGap) : 0;
}

QSize IconLabel::sizeHint() const
{
    const QFontMetrics metrics(words());
    return {textLeft() + metrics.horizontalAdvance(m_text) + (m_text.isEmpty() ? 0 : 1),
            std::max(iconSize, metrics.height() + 2)};
}

QSize IconLabel::minimumSizeHint() const
{
    if (!m_wrapping)
        return sizeHint();
    int widest = 0;
    for (const QString &word : m_text.split(u' '))
        widest = std::max(widest, QFontMetrics(words()).horizontalAdvance(word));
    return {textLeft() + widest + 1, sizeHint().height()};
}

int IconLabel::heightForWidth(int width) const
{
    if (!m_wrapping)
        return -1;
    const QRect room(0, 0, std::max(1, width - textLeft()), QWIDGETSIZE_MAX);
    const QRect lines = QFontMetrics(words()).boundingRect(room, Qt::TextWordWrap, m_text);
    return std::max(iconSize, lines.height() + 2);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QRect inside = rect();
    const auto ink = [&](Token token) { return theme.color(isEnabled() ? token : Token::Disabled); };
    painter.setFont(words());
    if (m_icon) {
        // Beside the first line.
        const int line = m_wrapping ? std::min(height(), painter.fontMetrics().height() + 2) : height();
        paintIcon(painter, QRect(0, 0, iconSize, line), *m_icon, ink(m_iconToken));
        inside.setLeft(iconSize + iconGap);
    }
    painter.setPen(ink(m_token));
    if (m_wrapping) {
        painter.drawText(inside.adjusted(0, 1, 0, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_text);
        return;
    }
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
