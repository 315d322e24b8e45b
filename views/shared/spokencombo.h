// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace exportdesk
{

/// A box to select from; not one to type into. Where no label belongs to it, its name says what is selected for what:
/// on Linux, Qt names it by its value alone.
class SpokenCombo final : public QAccessibleWidget
{
public:
    explicit SpokenCombo(QComboBox *box);

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *box() const;
};

} // namespace exportdesk
