// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audiencereader.h"
#include "models/choices/evaluationreader.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of /data/core/ups/audiences and, for the age of memberships, /data/core/ups/segment/jobs.
class AudienceCalls
{
public:
    /// Audiences asked for per page; larger pages have been seen to come back empty.
    static constexpr int pageLimit = 60;
    static constexpr int jobLimit = 20;

    explicit AudienceCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// \a start is empty, or AudiencePage::next of the page before.
    QFuture<Outcome<AudiencePage>> page(const QString &start = {}) const;
    /// The evaluations that ended last.
    QFuture<Outcome<QList<Evaluation>>> evaluations() const;

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
