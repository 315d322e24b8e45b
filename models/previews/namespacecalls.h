// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/previews/identitynamespace.h"

#include <QFuture>
#include <QList>
#include <QPointer>

namespace exportdesk
{

/// The call of /data/core/ups/previewsamplestatus/report/namespace.
class NamespaceCalls
{
public:
    explicit NamespaceCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// The identity namespaces of the profiles in the sandbox, the most frequent first.
    QFuture<Outcome<QList<IdentityNamespace>>> ofProfiles() const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
