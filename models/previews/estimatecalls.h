// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/platformclient.h"
#include "models/previews/pqlestimate.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of /data/core/ups/preview and /data/core/ups/estimate.
class EstimateCalls
{
public:
    explicit EstimateCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// Begins an estimate of an expression in the notation pql/text; gives the id of its preview.
    QFuture<Outcome<QString>> begin(const QString &pql) const;
    QFuture<Outcome<PqlEstimate>> lookUp(const QString &previewId) const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
