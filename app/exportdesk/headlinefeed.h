// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class ConnectionsModel;
class CurrentWorkspace;
class MainWindow;

/// Shows in the head line which connection and sandbox are in use, and which others can be chosen.
class HeadLineFeed final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    HeadLineFeed(MainWindow &window, const CurrentWorkspace &current, const ConnectionsModel &connections,
                 QObject *parent = nullptr);

    void updateConnection();
    void updateSandbox();
    void updateSandboxChoices();

private:
    MainWindow &m_window;
    const CurrentWorkspace &m_current;
    const ConnectionsModel &m_connections;
};

} // namespace exportdesk
