// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokenbutton.h"

#include "views/shared/plain.h"

#include <QCoreApplication>
#include <QPushButton>

namespace exportdesk
{

namespace
{
struct SpokenWords {
    Q_DECLARE_TR_FUNCTIONS(SpokenButton)
};
} // namespace

SpokenButton::SpokenButton(QAbstractButton *button, QAccessible::Role role)
    : QAccessibleWidget(button, role)
{
}

QAccessible::Role SpokenButton::role() const
{
    const auto *push = qobject_cast<QPushButton *>(widget());
    const QAccessible::Role own = QAccessibleWidget::role();
    return own == QAccessible::Button && push && push->menu() ? QAccessible::ButtonMenu : own;
}

QAbstractButton *SpokenButton::button() const
{
    return static_cast<QAbstractButton *>(widget());
}

/// A heading that cannot be folded and a badge are buttons for their looks only.
bool SpokenButton::acts() const
{
    return button()->isEnabled() && button()->focusPolicy() != Qt::NoFocus;
}

QString SpokenButton::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Name)
        return own.isEmpty() ? plain::withoutMnemonic(button()->text()) : own;
    if (kind != QAccessible::Description)
        return own;
    // Without a description Qt takes the tooltip, which says the name of a button that is a picture.
    QString words = widget()->accessibleDescription().isEmpty() ? plain::ofToolTip(own) : own;
    if (words == text(QAccessible::Name))
        words.clear();
    // The bridge of Qt 6.4 passes on neither that role nor that state.
    if (role() == QAccessible::ButtonMenu)
        return words.isEmpty() ? SpokenWords::tr("Opens a menu") : SpokenWords::tr("%1. Opens a menu").arg(words);
    return words;
}

QAccessible::State SpokenButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool on = button()->isChecked();
    state.pressed = button()->isDown();
    state.hasPopup = role() == QAccessible::ButtonMenu || role() == QAccessible::ComboBox;
    switch (role()) {
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
        state.checkable = true;
        state.checked = on;
        break;
    case QAccessible::PageTab:
        state.selectable = true;
        state.selected = on;
        break;
    default:
        state.expandable = button()->isCheckable();
        state.expanded = button()->isCheckable() && on;
        state.collapsed = button()->isCheckable() && !on;
    }
    return state;
}

QStringList SpokenButton::actionNames() const
{
    return acts() ? QStringList{pressAction(), setFocusAction()} : QStringList();
}

void SpokenButton::doAction(const QString &name)
{
    // Not from within the call: what opens may have an event loop of its own.
    if (name == pressAction() && acts())
        QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
    else
        QAccessibleWidget::doAction(name);
}

} // namespace exportdesk
