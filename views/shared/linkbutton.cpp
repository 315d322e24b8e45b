// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/linkbutton.h"

#include "views/shared/paint.h"

#include <QKeyEvent>

namespace exportdesk
{

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : LinkButton(parent)
{
    setText(text);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2, Theme::of(this).rowHeight()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isEnabled() && isDown())
        paint::box(painter, rect(), 3, theme.color(Token::SelectionOff));
    // Aligned with the text above and below it; the focus ring therefore overlaps its text.
    if (hasFocus())
        paint::focusRing(painter, rect(), 3, theme);
    QFont words = font();
    words.setUnderline(isEnabled());
    painter.setFont(words);
    const bool over = isEnabled() && (underMouse() || isDown());
    painter.setPen(theme.color(!isEnabled() ? Token::Disabled : over ? Token::Text : Token::Accent));
    painter.drawText(rect().adjusted(1, 0, -1, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace exportdesk
