// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace exportdesk
{

class CurrentWorkspace;
class MainWindow;

/// Shows in the window how fresh the jobs are, and how many failures nobody has acknowledged.
class StatusFeed final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    StatusFeed(MainWindow &window, const CurrentWorkspace &current, QObject *parent = nullptr);

    /// Another workspace is in use.
    void watch();
    void update();

private:
    void showFailures();

    MainWindow &m_window;
    const CurrentWorkspace &m_current;
    QTimer m_badgeSoon; ///< while the list is loaded the number changes with each page
};

} // namespace exportdesk
