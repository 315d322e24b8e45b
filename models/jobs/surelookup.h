// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"

namespace exportdesk
{

class KnownJobs;

/// Looks a job up; where the platform answers that it has no such job, the list is read down to where the job has to
/// be. NotFound only when look-up and list agree: a look-up can be wrong while the job runs.
///
/// A job that is not among \a known was in no list yet: its look-up alone decides.
QFuture<Outcome<ExportJob>> lookUpSurely(const ExportJobCalls &calls, const KnownJobs &known, const QString &id);

} // namespace exportdesk
