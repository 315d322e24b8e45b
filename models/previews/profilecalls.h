// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/previews/foundprofile.h"
#include "models/previews/profileidentity.h"

#include <QFuture>
#include <QPointer>

#include <optional>

namespace exportdesk
{

/// The call of /data/core/ups/access/entities (Profile Access, "Entities endpoint").
class ProfileCalls
{
public:
    explicit ProfileCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// The whole profile with this identity, merged by the policy with this id (empty: the default one); nothing when
    /// the sandbox has none. The identity travels in the body, never in the address, and is not recorded.
    QFuture<Outcome<std::optional<FoundProfile>>> find(const ProfileIdentity &identity,
                                                       const QString &mergePolicyId) const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
