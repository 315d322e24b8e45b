// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/schedules/platformschedulereader.h"

#include <QFuture>

namespace exportdesk
{

/// GET /data/core/ups/config/schedules. A cheap value; the client must outlive it. Nothing is changed there: the
/// nightly run is the whole organization's.
class PlatformScheduleCalls
{
public:
    explicit PlatformScheduleCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// The first hundred; a sandbox has a few.
    QFuture<Outcome<QList<PlatformSchedule>>> list() const;

private:
    PlatformClient *m_client;
};

} // namespace exportdesk
