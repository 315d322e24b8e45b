// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/pickerbox.h"

#include "views/exports/choicepopup.h"
#include "views/shared/inputstate.h"
#include "views/shared/paintparts.h"
#include "views/shared/plain.h"
#include "views/shared/spokenrole.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int padding = 8;
constexpr int iconRoom = 24;

} // namespace

PickerBox::PickerBox(QWidget *parent)
    : QAbstractButton(parent)
    , m_popup(new ChoicePopup(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::ComboBox);
    connect(this, &QAbstractButton::clicked, this, [this] { openList(); });
    connect(m_popup, &ChoicePopup::chosen, this, &PickerBox::chosen);
}

void PickerBox::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void PickerBox::setShown(const QString &key, const QString &title, const QString &detail)
{
    m_key = key;
    m_title = title;
    m_detail = detail;
    describe();
    update();
}

void PickerBox::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    describe();
    update();
}

void PickerBox::setDetailElide(Qt::TextElideMode mode)
{
    m_detailElide = mode;
}

void PickerBox::setWrong(bool wrong)
{
    if (m_wrong == wrong)
        return;
    m_wrong = wrong;
    setInvalid(this, wrong);
    describe();
    update();
}

void PickerBox::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void PickerBox::describe()
{
    setAccessibleName(tr("%1: %2").arg(m_label, m_title.isEmpty() ? m_placeholder : m_title));
    setAccessibleDescription(m_detail);
    setToolTip(plain::toolTip(m_detail.isEmpty() ? m_title : QString(m_title + u'\n' + m_detail)));
}

void PickerBox::openList(const QString &text)
{
    Q_EMIT aboutToOpen();
    m_popup->open(this, text, m_key);
}

QSize PickerBox::sizeHint() const
{
    return {200, Theme::of(this).controlHeight()};
}

QSize PickerBox::minimumSizeHint() const
{
    return {120, Theme::of(this).controlHeight()};
}

void PickerBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    parts::paintField(painter, theme, rect(), hasFocus(), m_wrong, isEnabled());
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    paintIcon(painter, QRect(room.right() - 15, 0, 16, height()), Icon::ChevronDown, theme.color(Token::Text2));
    room.setRight(room.right() - iconRoom);
    if (m_icon) {
        paintIcon(painter, QRect(room.left(), 0, 16, height()), *m_icon, theme.color(Token::Text2));
        room.setLeft(room.left() + iconRoom);
    }
    if (m_title.isEmpty()) {
        parts::paintLine(painter, room, m_placeholder, theme.font(Theme::Role::Body), theme.color(Token::Text3));
        return;
    }
    const Token ink = isEnabled() ? Token::Text : Token::Disabled;
    const int taken
        = parts::paintLine(painter, room, m_title, theme.font(Theme::Role::Strong), theme.color(ink)) + padding;
    room.setLeft(room.left() + taken);
    if (room.width() > 40)
        parts::paintLine(painter, room, m_detail, theme.font(Theme::Role::Body), theme.color(Token::Text2),
                         m_detailElide);
}

void PickerBox::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space || event->key() == Qt::Key_F4;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (opens && (plain || event->modifiers() == Qt::AltModifier)) {
        openList();
    } else if (plain && !event->text().isEmpty() && event->text().front().isPrint()) {
        openList(event->text());
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace exportdesk
