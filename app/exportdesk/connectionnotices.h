// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class ConnectionSwitcher;
class MainWindow;

/// Says in the window how opening a connection goes, as long as there is none or when the local platform ends.
class ConnectionNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ConnectionNotices(MainWindow &window, const ConnectionSwitcher &switcher, QObject *parent = nullptr);

private:
    void showEnd(const QString &reason, bool givenUp);

    MainWindow &m_window;
};

} // namespace exportdesk
