// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobsmodel.h"

namespace exportdesk
{

/// The cell as the platform writes it: ids, enum words, numbers in ms; for copying. \a nowMs is the platform's time.
QString jobWireText(const JobFacts &facts, ExportJobsModel::JobColumn column, qint64 nowMs);

} // namespace exportdesk
