// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"
#include "views/shared/statuslook.h"

namespace exportdesk
{

/// How the status of a job or a launch is shown: it decides the icon and colors beside its word.
Status shownStatus(const JobFacts &facts);
Status shownStatus(JobStatus status);

} // namespace exportdesk
