// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"
#include "models/store/storeoutcome.h"

#include <QPromise>
#include <QSqlDatabase>
#include <QStringList>

#include <memory>

namespace exportdesk
{

/// Some remembered jobs as rows of the table.
struct RememberedJobs {
    JobRowBatch batch;
    QStringList startedHere; ///< ids, in the first part only
    std::vector<QByteArray> unpacked; ///< records that are stored without a row; they get one
    qint64 newestMs = -1; ///< the newest update among them
};
using RememberedPart = std::shared_ptr<RememberedJobs>;

/// Reads all jobs of a platform and sandbox in parts, newest first; runs on the store's thread.
StoreOutcome<Stored> readRemembered(const QSqlDatabase &database, const QString &platform, const QString &sandbox,
                                    QPromise<RememberedPart> &parts);

} // namespace exportdesk
