// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "models/jobs/exportjob.h"

namespace exportdesk
{

/// The request that a job was created from.
struct AskedFor {
    QByteArray request; ///< JSON of an export request
    bool asSent = false; ///< from the launch journal, because the platform's record is incomplete
};

/// As \a job echoes it (guide "Export jobs", Profile and Segmentation API; each member of the echo is optional), unless
/// \a ours, the launch that created the job, contains something that the echo leaves out: then as it was sent.
AskedFor askedFor(const ExportJob &job, const std::optional<LaunchEntry> &ours);

} // namespace exportdesk
