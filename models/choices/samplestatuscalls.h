// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/samplestatus.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The call of /data/core/ups/previewsamplestatus.
class SampleStatusCalls
{
public:
    explicit SampleStatusCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    QFuture<Outcome<SampleStatus>> current() const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
