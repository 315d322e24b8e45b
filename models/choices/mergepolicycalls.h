// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/mergepolicyreader.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of /data/core/ups/config/mergePolicies.
class MergePolicyCalls
{
public:
    explicit MergePolicyCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// Policies of XDM Individual Profile; \a start is empty, or MergePolicyPage::next of the page before.
    QFuture<Outcome<MergePolicyPage>> page(const QString &start = {}) const;
    QFuture<Outcome<MergePolicy>> lookUp(const QString &id) const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
