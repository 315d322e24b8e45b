// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace exportdesk
{

/// A label, or a widget that Qt would call a filler: with a name it is a group, unless its role says more. A part that
/// can have the focus and only scrolls is described by the texts in it, since nothing inside gets the focus.
class SpokenPart : public QAccessibleWidget
{
public:
    explicit SpokenPart(QWidget *widget);

    QAccessible::Role role() const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
};

} // namespace exportdesk
