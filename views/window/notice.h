// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/statuslook.h"

#include <functional>

namespace exportdesk
{

/// What a notice is about; there is one notice for each at a time.
enum class NoticeId {
    Connection, ///< it could not be opened
    LocalPlatform, ///< it ended
    Launches, ///< not settled: in this sandbox
    LaunchesInSandbox, ///< in another sandbox of this connection
    LaunchesOfConnection, ///< of another connection
    OrphanedLaunches, ///< of a connection that was removed
    FailedBatches, ///< of jobs that succeeded
    DatasetCreation, ///< settled only now
    Store, ///< damaged or not writable
    Proxy, ///< wants a sign-in
    Alerts, ///< a way does not work
};

/// Something in the background that failed or is open, for the right end of the status bar.
struct Notice {
    NoticeId id = NoticeId::Connection;
    Status status = Status::Info;
    QString text;
    QString link; ///< the word of its link; empty for none
    std::function<void()> activate; ///< what the link does
};

} // namespace exportdesk
