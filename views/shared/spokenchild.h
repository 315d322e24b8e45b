// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>

#include <QPointer>
#include <QWidget>

namespace exportdesk
{

/// A part of a widget that is no widget itself and has no parts: a tab, a cell, a link of a chart.
class SpokenChild : public QAccessibleInterface
{
public:
    explicit SpokenChild(QWidget *whole)
        : m_whole(whole)
    {
    }

    bool isValid() const override { return m_whole; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_whole); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

protected:
    /// A part of the widget, where it is on the screen.
    QRect onScreen(const QRect &part) const { return part.translated(m_whole->mapToGlobal(QPoint())); }
    /// A part that is not shown is invisible, and none is usable in a disabled widget.
    QAccessible::State stateOf(const QRect &part) const
    {
        QAccessible::State state;
        state.invalid = !m_whole;
        if (m_whole) {
            state.invisible = !m_whole->isVisible() || !m_whole->rect().intersects(part);
            state.disabled = !m_whole->isEnabled();
        }
        return state;
    }

private:
    QPointer<QWidget> m_whole;
};

} // namespace exportdesk
