// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/chip.h"

#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"

#include <QKeyEvent>
#include <QPainter>

namespace exportdesk
{

namespace
{

constexpr int chipIconSize = 16;
constexpr int chipIconGap = 8;

int chipPadding(bool icons)
{
    constexpr int tight = 8; // where there is no room for icons
    return icons ? 10 : tight;
}

} // namespace

Chip::Chip(const QString &key, bool additive, QWidget *parent)
    : QPushButton(parent)
    , m_key(key)
    , m_additive(additive)
{
    setSpokenRole(this, additive ? QAccessible::CheckBox : QAccessible::RadioButton);
    setCheckable(true);
    setAutoExclusive(false);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

void Chip::setPicture(Icon icon, Token token)
{
    m_icon = icon;
    m_iconToken = token;
}

void Chip::setWord(const QString &word)
{
    setText(word);
    describe();
}

bool Chip::setCount(qint64 count)
{
    const int before = widthWhen(true);
    m_count = count;
    if (accessibleName() != description())
        setAccessibleName(description());
    update();
    const bool moves = widthWhen(true) != before;
    if (moves)
        updateGeometry();
    return moves;
}

void Chip::describe()
{
    setAccessibleName(description());
    updateGeometry();
    update();
}

QString Chip::description() const
{
    return m_count < 0 ? text() : tr("%1: %L2").arg(text()).arg(m_count);
}

int Chip::TextWidth::of(const QString &text, const QFont &font)
{
    if (m_width < 0 || text != m_text || font != m_font) {
        m_text = text;
        m_font = font;
        m_width = QFontMetrics(font).horizontalAdvance(text);
    }
    return m_width;
}

QString Chip::figure() const
{
    return locale().toString(m_count);
}

int Chip::widthWhen(bool icons) const
{
    const Theme &theme = Theme::of(this);
    int width = m_textWidth.of(text(), theme.font(Theme::Role::Body)) + 2 * chipPadding(icons) + 1;
    if (m_icon && icons)
        width += chipIconSize + chipIconGap;
    if (m_count >= 0)
        width += 6 + m_figureWidth.of(figure(), theme.font(Theme::Role::Strong));
    return width;
}

QSize Chip::sizeHint() const
{
    return {widthWhen(m_iconShown), Theme::of(this).controlHeight()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked())
        paint::box(painter, rect(), 4, theme.color(Token::Selection), theme.color(Token::Accent));
    else if (isEnabled() && (underMouse() || isDown()))
        paint::box(painter, rect(), 4, theme.color(isDown() ? Token::SelectionOff : Token::Hover),
                   theme.color(Token::Line));
    if (hasFocus())
        paint::focusRing(painter, rect(), 4, theme);
    const int side = chipPadding(m_iconShown);
    QRect inside = rect().adjusted(side, 0, -side, 0);
    if (m_icon && m_iconShown) {
        paintIcon(painter, QRect(inside.x(), 0, chipIconSize, height()), *m_icon,
                  theme.color(isEnabled() ? m_iconToken : Token::Disabled));
        inside.setLeft(inside.left() + chipIconSize + chipIconGap);
    }
    painter.setFont(theme.font(Theme::Role::Body));
    painter.setPen(theme.color(!isEnabled() ? Token::Disabled : isChecked() ? Token::Text : Token::Text2));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count < 0)
        return;
    painter.setFont(theme.font(Theme::Role::Strong));
    painter.setPen(theme.color(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(inside.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::AlignRight, figure());
}

// The arrows belong to the bar, Enter chooses as Space does.
void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Space:
        QPushButton::keyPressEvent(event);
        return;
    default:
        event->ignore();
    }
}

// The bar decides what is checked; a click never turns an exclusive chip off.
void Chip::nextCheckState() { }

} // namespace exportdesk
