// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

class AlertSettings;
class Clock;
class ConnectionsModel;

/// What the settings of alerts show and change; all outlive them.
struct AlertsModels {
    AlertSettings &settings;
    const ConnectionsModel &connections;
    const Clock &clock;
};

} // namespace exportdesk
