#include "views/shared/disclosure.h"

#include "views/shared/icon.h"
#include "views/shared/paint.h"

#include <QKeyEvent>

namespace exportdesk
{

namespace
{
constexpr int side = 4;
constexpr int signRoom = 16 + 8;
} // namespace

Disclosure::Disclosure(QWidget *part, QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    part->hide();
    connect(this, &QToolButton::toggled, part, &QWidget::setVisible);
}

QSize Disclosure::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(Theme::Role::Body));
    return {metrics.horizontalAdvance(text()) + 2 * side + signRoom, theme.controlHeight()};
}

void Disclosure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (underMouse())
        paint::box(painter, rect(), 4, theme.color(Token::Hover));
    if (hasFocus())
        paint::focusRing(painter, rect(), 4, theme);
    const Token ink = isEnabled() ? Token::Text : Token::Disabled;
    painter.setFont(theme.font(Theme::Role::Body));
    painter.setPen(theme.color(ink));
    painter.drawText(rect().adjusted(side + signRoom, 0, -side, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    paintIcon(painter, QRect(side, 0, 16, height()), isChecked() ? Icon::ChevronDown : Icon::ChevronRight,
              theme.color(Token::Text2), 14);
}

void Disclosure::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace exportdesk
