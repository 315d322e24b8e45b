// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/gotofield.h"

#include "views/shared/icon.h"
#include "views/shared/paint.h"

#include <QEvent>
#include <QStyleOptionButton>

namespace exportdesk
{

namespace
{
constexpr int wide = 256;
} // namespace

GoToField::GoToField(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName("head.goto");
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

QString GoToField::keyHint() const
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

/// With all that it shows.
int GoToField::wordsWidth() const
{
    const Theme &theme = Theme::of(this);
    const int words = QFontMetrics(theme.font(Theme::Role::Body)).horizontalAdvance(text());
    const int key = QFontMetrics(theme.font(Theme::Role::Small)).horizontalAdvance(keyHint());
    return 10 + 16 + 8 + words + 16 + key + 10;
}

QSize GoToField::sizeHint() const
{
    return {std::max(wide, wordsWidth()), Theme::of(this).controlHeight()};
}

/// Where large text leaves no room for the words, the icon, the tooltip and the name for screen readers remain.
QSize GoToField::minimumSizeHint() const
{
    return {10 + 16 + 10, Theme::of(this).controlHeight()};
}

void GoToField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QStyleOptionButton option;
    option.initFrom(this);
    QPainter painter(this);
    paint::inputFace(painter, rect(), option.state, false, theme);
    const QRect inside = rect().adjusted(10, 0, -10, 0);
    paintIcon(painter, QRect(inside.left(), 0, 16, height()), Icon::Search, theme.color(Token::Text2));
    if (width() < wordsWidth())
        return;
    painter.setPen(theme.color(Token::Text3));
    painter.setFont(theme.font(Theme::Role::Body));
    painter.drawText(inside.adjusted(24, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(theme.font(Theme::Role::Small));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, keyHint());
}

void GoToField::retranslate()
{
    setText(tr("Go to job or action"));
    setToolTip(tr("Go to a job, dataset or action by typing a few letters (%1)").arg(keyHint()));
    updateGeometry();
}

void GoToField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace exportdesk
