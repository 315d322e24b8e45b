// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

class QTabBar;

namespace exportdesk
{

/// A tab bar with exactly one selected tab, which has the focus only while the bar has it; Qt 6.4 says neither.
class SpokenTabs final : public QAccessibleWidget
{
public:
    explicit SpokenTabs(QTabBar *bar);
    ~SpokenTabs() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    class Tab;
    QTabBar *bar() const;

    mutable QHash<int, QAccessible::Id> m_tabs;
};

} // namespace exportdesk
