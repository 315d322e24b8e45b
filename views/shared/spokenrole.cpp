// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokenrole.h"

#include <QVariant>
#include <QWidget>

namespace exportdesk
{

namespace
{
constexpr char roleProperty[] = "exportdeskSpokenRole";
}

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, int(role));
}

std::optional<QAccessible::Role> spokenRole(const QWidget *widget)
{
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? std::optional(QAccessible::Role(role.toInt())) : std::nullopt;
}

} // namespace exportdesk
