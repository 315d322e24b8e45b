// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"
#include "views/shared/statuslook.h"

namespace exportdesk
{

/// The look of a job's or launch's status: which icon and colours its word gets.
Status jobStatusLook(const JobFacts &facts);
Status jobStatusLook(JobStatus status);

} // namespace exportdesk
