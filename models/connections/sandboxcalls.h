// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/sandboxreader.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of /data/foundation/sandbox-management; the only ones without a sandbox header.
class SandboxCalls
{
public:
    /// Entries asked for per page; limit and offset must come together.
    static constexpr int pageLimit = 50;

    explicit SandboxCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// The sandboxes available to the credential, from the record offset \a offset.
    QFuture<Outcome<SandboxPage>> available(int offset) const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
