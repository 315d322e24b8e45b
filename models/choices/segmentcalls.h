// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/segmentreader.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of /data/core/ups/segment/definitions.
class SegmentCalls
{
public:
    /// Definitions asked for per page.
    static constexpr int pageLimit = 100;

    explicit SegmentCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// One page, counted from 0, the last changed first.
    QFuture<Outcome<SegmentPage>> page(int number) const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
