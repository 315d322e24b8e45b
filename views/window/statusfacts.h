// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// What the first part of the status bar says: how old the data is and when it is read again.
struct StatusFacts {
    enum class Health {
        NotConnected,
        Fresh,
        Slowed, ///< the platform asked for it, or the window is hidden
        Offline, ///< the last poll failed
    };

    Health health = Health::NotConnected;
    qint64 updatedAtMs = -1; ///< epoch ms of the last successful poll; -1 before
    qint64 nextAtMs = -1; ///< epoch ms of the next poll; -1 when none is planned
    int requests = 0; ///< under way now
    QString reason; ///< why it is slow or offline, a translated phrase; may be empty
    int jobsRead = 0; ///< by the first reading of all pages, so far

    bool operator==(const StatusFacts &) const = default;
};

} // namespace exportdesk
