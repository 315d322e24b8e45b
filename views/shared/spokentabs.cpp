// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokentabs.h"

#include "views/shared/plain.h"
#include "views/shared/spokenchild.h"

#include <QTabBar>

namespace exportdesk
{

/// One tab of the bar; it is no widget.
class SpokenTabs::Tab final : public SpokenChild, public QAccessibleActionInterface
{
public:
    Tab(QTabBar *bar, int index)
        : SpokenChild(bar)
        , m_bar(bar)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_bar && m_index < m_bar->count(); }
    QAccessible::Role role() const override { return QAccessible::PageTab; }
    int index() const { return m_index; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const QString name = m_bar->accessibleTabName(m_index);
        return name.isEmpty() ? plain::withoutMnemonic(m_bar->tabText(m_index)) : name;
    }
    QRect rect() const override { return isValid() ? onScreen(m_bar->tabRect(m_index)) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state = stateOf(isValid() ? m_bar->tabRect(m_index) : QRect());
        state.invalid = !isValid();
        if (!isValid())
            return state;
        const bool current = m_bar->currentIndex() == m_index;
        // Scrolled out of a crowded bar, a tab can still be reached.
        state.invisible = !m_bar->isVisible() || !m_bar->isTabVisible(m_index);
        state.disabled = state.disabled || !m_bar->isTabEnabled(m_index);
        state.focusable = true;
        state.focused = current && m_bar->hasFocus();
        state.selectable = true;
        state.selected = current;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_bar->setCurrentIndex(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QTabBar> m_bar;
    int m_index;
};

SpokenTabs::SpokenTabs(QTabBar *bar)
    : QAccessibleWidget(bar, QAccessible::PageTabList)
{
}

SpokenTabs::~SpokenTabs()
{
    for (const QAccessible::Id id : std::as_const(m_tabs))
        QAccessible::deleteAccessibleInterface(id);
}

QTabBar *SpokenTabs::bar() const
{
    return static_cast<QTabBar *>(widget());
}

/// The buttons that scroll a crowded bar are left out: the arrow keys reach every tab.
int SpokenTabs::childCount() const
{
    return bar()->count();
}

QAccessibleInterface *SpokenTabs::child(int index) const
{
    if (index < 0 || index >= bar()->count())
        return nullptr;
    if (const auto known = m_tabs.constFind(index); known != m_tabs.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *tab = new Tab(bar(), index);
    m_tabs.insert(index, QAccessible::registerAccessibleInterface(tab));
    return tab;
}

int SpokenTabs::indexOfChild(const QAccessibleInterface *child) const
{
    for (const QAccessible::Id id : std::as_const(m_tabs)) {
        if (QAccessible::accessibleInterface(id) == child)
            return static_cast<const Tab *>(child)->index();
    }
    return -1;
}

QAccessibleInterface *SpokenTabs::childAt(int x, int y) const
{
    return child(bar()->tabAt(bar()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *SpokenTabs::focusChild() const
{
    return bar()->hasFocus() ? child(bar()->currentIndex()) : nullptr;
}

} // namespace exportdesk
