// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertsettings.h"
#include "models/workspace/alertfeed.h"

namespace exportdesk
{

class ConnectionsModel;

/// What sends alerts while the window is open, and what its Settings show of them.
class WindowAlerts final : public QObject
{
    Q_OBJECT

public:
    struct Sources {
        Store &store;
        SecretStore &secrets;
        const ConnectionsModel &connections;
        const Clock &clock;
    };

    /// All outlive it.
    explicit WindowAlerts(const Sources &sources, QObject *parent = nullptr);

    AlertFeed &feed() { return m_feed; }
    AlertSettings &settings() { return m_settings; }

private:
    AlertJournal m_journal;
    WaySender m_sender;
    AlertTelling m_telling;
    AlertSettings m_settings;
    AlertFeed m_feed;
};

} // namespace exportdesk
