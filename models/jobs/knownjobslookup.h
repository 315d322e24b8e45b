// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

class KnownJobs;

/// Ids of the jobs that have not ended, in row order; those that the platform has removed are left out.
QStringList runningJobs(const KnownJobs &known);
/// Those of them that were in none of the replies to \a request or later ones, those unseen for longest first.
QStringList runningJobsNotSeenSince(const KnownJobs &known, quint64 request);
/// The job that wrote this batch; empty when none is known.
QString jobOfBatch(const KnownJobs &known, const QString &batchId);

} // namespace exportdesk
