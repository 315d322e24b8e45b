// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/platform/outcome.h"
#include "models/platform/platformreply.h"

namespace exportdesk
{

/// The job that was made. Usually its record is the body; where that cannot be read, X-Location (Segmentation
/// specification) or Location still says which one it is, and the answer is a job with nothing but its id.
Outcome<ExportJob> readCreatedJob(const PlatformReply &reply);
/// "Marked for cancelling", which 200, 202 and 204 say with or without a body. Only `{"status": false, "message"}` is a
/// refusal, with the platform's words.
Outcome<Done> readCancelAnswer(const PlatformReply &reply);

} // namespace exportdesk
