// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokencombo.h"

#include "views/shared/plain.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>

namespace exportdesk
{

SpokenCombo::SpokenCombo(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
}

QComboBox *SpokenCombo::box() const
{
    return static_cast<QComboBox *>(widget());
}

QString SpokenCombo::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return box()->currentText();
    const QString own = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Description)
        return plain::ofToolTip(own);
    if (kind != QAccessible::Name)
        return own;
    const bool labelled = !relations(QAccessible::Label).isEmpty();
    if (labelled || box()->accessibleName().isEmpty())
        return box()->currentText();
    //: A box to select from, and what is selected
    return QCoreApplication::translate("SpokenCombo", "%1: %2").arg(box()->accessibleName(), box()->currentText());
}

QAccessible::State SpokenCombo::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box()->view() && box()->view()->isVisible();
    state.hasPopup = true;
    return state;
}

QStringList SpokenCombo::actionNames() const
{
    return box()->isEnabled() ? QStringList{pressAction(), showMenuAction(), setFocusAction()} : QStringList();
}

void SpokenCombo::doAction(const QString &name)
{
    if (name == pressAction() || name == showMenuAction())
        QMetaObject::invokeMethod(box(), &QComboBox::showPopup, Qt::QueuedConnection);
    else
        QAccessibleWidget::doAction(name);
}

} // namespace exportdesk
