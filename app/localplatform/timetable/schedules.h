// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/jobs/jobrunner.h"
#include "app/localplatform/segmentation/segmentjobs.h"

namespace localplatform
{

/// Does what the active schedules of all places ask for when their time comes: a segment job for `batch_segmentation`,
/// an export of all profiles into the snapshot dataset for `export` (Segmentation guide, "Schedules endpoint").
///
/// Schedules are documents of kind "schedule". As on the platform, one runs at most once in 24 hours, until its time is
/// changed.
class Schedules
{
public:
    Schedules(Store &store, SegmentJobs &segmentJobs, JobRunner &exportJobs);

    /// The earliest time (epoch ms) after that one at which something is due.
    std::optional<qint64> nextDue(qint64 afterMs) const;
    /// Starts what has become due between the two times (epoch ms).
    void run(qint64 afterMs, qint64 nowMs);

private:
    struct Due {
        Place place;
        QString id;
        qint64 at = 0;
        nlohmann::json schedule;
    };
    /// The next time of each active schedule.
    std::vector<Due> upcoming(qint64 afterMs) const;
    void start(const Due &due);
    void startExport(const Due &due);

    Store &m_store;
    SegmentJobs &m_segmentJobs;
    JobRunner &m_exportJobs;
    std::map<std::pair<QString, QString>, qint64> m_lastRuns; ///< by id and cron expression
};

} // namespace localplatform
