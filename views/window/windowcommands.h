// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>

class QMenu;

namespace exportdesk
{

class PageStack;

/// The commands of the window with their keys: its own, and those that go to a page or belong to the shown one.
class WindowCommands final : public QObject
{
    Q_OBJECT

public:
    enum class Command {
        GoTo,
        Back,
        Forward,
        Refresh,
        Search,
        NextRegion,
        PreviousRegion,
        OpenMenu,
        LargerText,
        SmallerText,
        UsualText,
        FullScreen,
        Help,
        Keys,
        Welcome,
        Diagnostics,
        About,
        Quit,
        LeaveFullScreen, ///< not listed: Escape, while it is enabled
    };

    /// The commands belong to \a window; \a pages outlive them.
    WindowCommands(QWidget &window, const PageStack &pages);

    /// What runs when it is triggered is up to the window.
    QAction *action(Command command) const { return m_actions.value(command); }
    /// All that has a place in a list of commands.
    QList<QAction *> listed() const;
    /// Puts in the commands of the moment.
    void fill(QMenu &menu) const;
    /// Opens the sheet of all keys.
    void showKeys() const;
    void retranslate();

private:
    QWidget &m_window;
    const PageStack &m_pages;
    QHash<Command, QAction *> m_actions;
};

} // namespace exportdesk
