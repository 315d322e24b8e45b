// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "models/jobs/exportjob.h"

namespace exportdesk
{

/// What a job was asked for.
struct AskedFor {
    QByteArray request; ///< JSON of an export request
    bool asSent = false; ///< from the launch journal, as the platform's record tells only part of it
};

/// As \a job echoes it (guide "Export jobs", Profile and Segmentation API; each member of the echo is optional), unless
/// \a ours, the launch that made the job, asked for something that the echo leaves out: then as it was sent.
AskedFor askedFor(const ExportJob &job, const std::optional<LaunchEntry> &ours);

} // namespace exportdesk
