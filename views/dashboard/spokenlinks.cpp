// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/spokenlinks.h"

#include "views/dashboard/linklayer.h"
#include "views/shared/spokenchild.h"

namespace exportdesk
{

/// What is at one place of the layer's list, whatever that is at the time.
class SpokenLinks::Link final : public SpokenChild, public QAccessibleActionInterface
{
public:
    Link(LinkLayer *layer, int index)
        : SpokenChild(layer)
        , m_layer(layer)
        , m_index(index)
    {
    }

    int index() const { return m_index; }
    bool isValid() const override { return m_layer && m_index < m_layer->spots().size(); }
    QAccessible::Role role() const override { return QAccessible::Link; }
    QRect rect() const override { return isValid() ? onScreen(spot().rect) : QRect(); }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return spot().name;
        const bool adds = kind == QAccessible::Description && spot().toolTip != spot().name;
        return adds ? spot().toolTip : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = stateOf(isValid() ? spot().rect : QRect());
        state.invalid = !isValid();
        state.focusable = true;
        state.linked = true;
        state.focused = isValid() && m_layer->hasFocus() && m_layer->current() == m_index;
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
            Q_EMIT m_layer->activated(LinkTarget(spot().target));
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const LinkSpot &spot() const { return m_layer->spots()[m_index]; }

    QPointer<LinkLayer> m_layer;
    int m_index;
};

SpokenLinks::SpokenLinks(LinkLayer *layer)
    : QAccessibleWidget(layer, QAccessible::Grouping)
{
}

SpokenLinks::~SpokenLinks()
{
    for (const QAccessible::Id id : std::as_const(m_links))
        QAccessible::deleteAccessibleInterface(id);
}

void SpokenLinks::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *layer = qobject_cast<LinkLayer *>(object);
            return layer ? new SpokenLinks(layer) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

LinkLayer *SpokenLinks::layer() const
{
    return static_cast<LinkLayer *>(widget());
}

int SpokenLinks::childCount() const
{
    return int(layer()->spots().size());
}

QAccessibleInterface *SpokenLinks::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_links.constFind(index); known != m_links.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *link = new Link(layer(), index);
    m_links.insert(index, QAccessible::registerAccessibleInterface(link));
    return link;
}

int SpokenLinks::indexOfChild(const QAccessibleInterface *child) const
{
    for (const QAccessible::Id id : std::as_const(m_links)) {
        if (QAccessible::accessibleInterface(id) == child)
            return static_cast<const Link *>(child)->index();
    }
    return -1;
}

QAccessibleInterface *SpokenLinks::childAt(int x, int y) const
{
    const QPoint at = layer()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i) {
        if (layer()->spots()[i].rect.contains(at))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *SpokenLinks::focusChild() const
{
    return layer()->hasFocus() ? child(layer()->current()) : nullptr;
}

} // namespace exportdesk
