// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/jobs/exportjob.h"
#include "models/once/intentmatch.h"

#include <QSet>

#include <vector>

namespace exportdesk
{

// Finding the job that a launch with a lost answer may have made, in the platform's own list. Pure.

/// How well a job's echo of its request matches a request of ours.
enum class Likeness {
    Different, ///< something contradicts
    Possible, ///< nothing contradicts, but the job does not say everything that was asked for
    Same, ///< all that was asked for is said, and nothing else
};
Likeness likeness(const ExportRequest &asked, const ExportJob &job);
/// Whether \a job cannot be the one created from \a asked. Members that its record leaves out do not count, not even
/// the dataset.
bool contradicts(const ExportRequest &asked, const ExportJob &job);

/// A launch whose outcome is unknown.
struct LostLaunch : LostIntent {
    ExportRequest request;

    bool operator==(const LostLaunch &) const = default;
};

/// What \a jobs say about \a lost. \a siblings are all launches of the same request that are lost too, \a lost among
/// them, in the order of their clicks: identical jobs are given to them in that order. \a owned are jobs that belong to
/// other launches already.
Finding findJob(const LostLaunch &lost, const QList<LostIntent> &siblings, const std::vector<ExportJob> &jobs,
                const QSet<QString> &owned, const SearchWindow &window);

} // namespace exportdesk
