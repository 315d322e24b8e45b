// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"

#include <QObject>

namespace exportdesk
{

struct Connection;
class ConnectionsModel;
class CurrentWorkspace;
class Navigator;
class NoticeList;

/// Notices about launches that are not settled: in this sandbox and in others.
class LaunchNotices final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    LaunchNotices(NoticeList &notices, Navigator &navigator, CurrentWorkspace &current,
                  const ConnectionsModel &connections, QObject *parent = nullptr);

    /// Another workspace is in use.
    void watch();
    void update();

private:
    void updateHere();
    void updateOtherSandbox(const QList<LaunchEntry> &elsewhere);
    void updateOtherConnection(const QList<LaunchEntry> &elsewhere);
    void updateOrphaned(const QList<LaunchEntry> &elsewhere);
    void giveUpOrphaned();
    const Connection *connectionTo(const LaunchEntry &entry) const;
    bool isOrphaned(const LaunchEntry &entry) const;

    NoticeList &m_notices;
    Navigator &m_navigator;
    CurrentWorkspace &m_current;
    const ConnectionsModel &m_connections;
};

} // namespace exportdesk
