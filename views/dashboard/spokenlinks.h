// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace exportdesk
{

class LinkLayer;

/// The links of a painted panel as a screen reader gets them: each one a part of its own with its name and its place,
/// which can be pressed. The current one has the focus while its layer has it.
class SpokenLinks final : public QAccessibleWidget
{
public:
    explicit SpokenLinks(LinkLayer *layer);
    ~SpokenLinks() override;

    /// Makes link layers speak like this; calling it again does nothing.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    class Link;
    LinkLayer *layer() const;

    mutable QHash<int, QAccessible::Id> m_links;
};

} // namespace exportdesk
