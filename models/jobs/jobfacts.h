// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/jobs/jobmark.h"
#include "models/jobs/launchrow.h"

#include <QMetaType>

namespace exportdesk
{

/// The progress of a cancel from this program; None: nobody here requested it.
enum class CancelState : quint8 {
    None,
    Requested, ///< the job is looked up before anything is sent
    Marked, ///< the platform accepted and will cancel
    Cancelled, ///< done
    FinishedFirst, ///< it succeeded or failed before the cancel took hold
    Refused, ///< the platform said no, or could not be reached
    Gone, ///< the platform has no such job (any more)
    Unconfirmed, ///< marked, and ten minutes later still not ended; or DELETE may have arrived, and no answer came
};

/// The stage a job is in, read from its status and metrics.
enum class JobPhase : quint8 {
    Queued,
    Export,
    Write,
    Ended,
};

/// Everything a row of the jobs table shows, as facts: no texts, no colors. Get it by ExportJobsModel::facts() or
/// FactsRole.
struct JobFacts {
    bool launch = false; ///< a launch without id; then only launchRow and what it says is set
    LaunchRow launchRow;

    QString id;
    JobStatus status = JobStatus::Unknown;
    QString statusWord;
    CancelState cancel = CancelState::None;
    bool startedHere = false;
    JobMark mark;
    bool fromHistory = false; ///< from the local history; no reply of this session contained it
    bool onPlatform = true; ///< false: only in the local history, the platform has removed the record
    JobPhase phase = JobPhase::Queued;
    JobSpan total;
    JobSpan profileExport;
    JobSpan datasetWrite;
    qint64 profiles = -1;
    qint64 createdMs = -1;
    qint64 updatedMs = -1;
    QString datasetId;
    QString mergePolicyId;
    QStringList segmentIds;
    QString segmentsText; ///< names or ids, as shown
    bool hasEvents = false;
    bool segmentPerBatch = false;
    QString batchId;
    int errorCount = 0;
    QString errorCode; ///< of the first error
    QString errorMessage; ///< of the first error, may be cut

    /// The job succeeded, but a batch of it failed: a status of its own, neither a success nor a failure of the job.
    bool batchFailed() const { return status == JobStatus::Succeeded && mark.batchFailed; }
    /// It succeeded, but probably not with what was wanted: without profiles, or with a number that differs much from
    /// the last run of the same request.
    bool isDoubtful() const
    {
        return status == JobStatus::Succeeded && !mark.batchFailed && (profiles == 0 || mark.lastProfiles >= 0);
    }
    /// Something went wrong that somebody should know of.
    bool isFailure() const { return status == JobStatus::Failed || batchFailed(); }
    /// The platform's own figure, else from creation until the last update; for running jobs until \a nowMs. -1:
    /// unknown.
    qint64 elapsedMs(qint64 nowMs) const;
    /// When the current phase began, epoch ms; -1 unknown.
    qint64 phaseStartMs() const;
    bool operator==(const JobFacts &) const = default;
};

JobPhase phaseOf(JobStatus status, const JobSpan &profileExport, const JobSpan &datasetWrite);

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::JobFacts)
