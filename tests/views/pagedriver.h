// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;
class QModelIndex;

namespace exportdesk::kit
{

/// What all visible labels on this part say, a line each.
QString visibleWords(const QWidget &part);

/// Drives a page as a person does: finds what is visible by its object name, clicks it, presses keys.
class PageDriver
{
public:
    /// The visible control of that name, also in dialogs and open lists; fails the test when there is none.
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        T *found = qobject_cast<T *>(visible(name));
        if (!found)
            qFatal("there is no visible control %s", qPrintable(name));
        return found;
    }
    bool has(const QString &name) const { return visible(name) != nullptr; }

    void click(const QString &name) const;
    /// Scrolls to the cell first.
    void clickCell(QAbstractItemView *view, const QModelIndex &index,
                   Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// A key into whatever has the keyboard; counted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A name typed; not counted.
    void type(const QString &text) const;
    int strokes() const { return m_strokes; }
    /// Presses the entry of the open menu that has this object name.
    void chooseFromMenu(const QString &name) const;

private:
    QWidget *visible(const QString &name) const;

    int m_strokes = 0;
};

} // namespace exportdesk::kit
