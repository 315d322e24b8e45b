// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QDynamicPropertyChangeEvent>
#include <QStringList>
#include <QWidget>

namespace exportdesk::kit
{

/// What a screen reader is told while one lives. Without a display Qt sends no accessibility events: what has the focus
/// is read from the same interfaces that it would be read from, and what is announced from the Announcer of each
/// window.
class SpokenEvents final : public QObject
{
public:
    SpokenEvents() { qApp->installEventFilter(this); }

    /// Oldest first.
    QStringList announced;

    /// Name and description of the part that has the focus: a cell, tab or link within the widget.
    static QString lastFocus()
    {
        QWidget *widget = QApplication::focusWidget();
        QAccessibleInterface *part = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        for (QAccessibleInterface *inner = part; inner && inner->isValid();) {
            part = inner;
            inner = part->focusChild() == part ? nullptr : part->focusChild();
        }
        if (!part || !part->isValid() || !part->state().focused)
            return {};
        QStringList words{part->text(QAccessible::Name), part->text(QAccessible::Description)};
        words.removeAll(QString());
        return words.join(QStringLiteral(". "));
    }
    bool hasSaid(const QString &part) const { return !announced.filter(part).isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool changed = event->type() == QEvent::DynamicPropertyChange
            && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == "spoken";
        if (changed && watched->property("spoken").isValid())
            announced.append(watched->property("spoken").toString());
        return false;
    }
};

} // namespace exportdesk::kit
