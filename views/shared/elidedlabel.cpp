// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/elidedlabel.h"

#include "views/shared/plain.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace exportdesk
{

ElidedLabel::ElidedLabel(QWidget *parent)
    : ElidedLabel(Theme::Role::Body, Token::Text, parent)
{
}

ElidedLabel::ElidedLabel(Theme::Role role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setText(const QString &text)
{
    constexpr qsizetype longest = 2'000; // no line on any screen is longer
    QLabel::setText(plain::text(plain::shortened(text, longest)));
    updateGeometry();
    update();
}

void ElidedLabel::setToken(Token token)
{
    m_token = token;
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(Theme::of(this).font(m_role)).horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(m_role));
    return {metrics.horizontalAdvance(text()) + 1, metrics.height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 32), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme.font(m_role));
    painter.setPen(theme.color(isEnabled() ? m_token : Token::Disabled));
    const QRect inside = contentsRect();
    const QString shown = painter.fontMetrics().elidedText(text(), m_mode, inside.width());
    painter.drawText(inside, int(alignment() | Qt::TextSingleLine), shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (isElided())
            QToolTip::showText(help->globalPos(), plain::toolTip(text()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

} // namespace exportdesk
