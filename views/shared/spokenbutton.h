// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace exportdesk
{

/// A button whose spokenRole() differs from what Qt makes of it: one of several, a tab, a heading, or one that opens a
/// part of the page (a Button that can be checked).
class SpokenButton final : public QAccessibleWidget
{
public:
    SpokenButton(QAbstractButton *button, QAccessible::Role role);

    QAccessible::Role role() const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QAbstractButton *button() const;
    bool acts() const;
};

} // namespace exportdesk
