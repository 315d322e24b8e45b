#pragma once

#include "models/exports/exportrequest.h"
#include "models/jobs/exportjob.h"

#include <QSet>

namespace exportdesk
{

// Finding the job that a launch with a lost answer may have made, in the platform's own list. Pure.

/// How well a job's echo of its request fits a request of ours.
enum class Likeness {
    Different, ///< something contradicts
    Possible, ///< nothing contradicts, but the job does not say everything that was asked for
    Same, ///< all that was asked for is said, and nothing else
};
Likeness likeness(const ExportRequest &asked, const ExportJob &job);

/// A launch whose outcome is unknown.
struct LostLaunch {
    QString id;
    ExportRequest request;
    qint64 sentMs = 0; ///< the attempt that may have arrived, by our clock
    qint64 requestMs = 0; ///< how long it may have been on its way
    QString requestId; ///< the platform's own, when its broken answer named one; else empty

    bool operator==(const LostLaunch &) const = default;
};

/// What the list says about one of them.
struct Finding {
    enum class Kind { None, One, Several };
    Kind kind = Kind::None;
    QString jobId; ///< One
    QStringList candidates; ///< Several: at least one of them fits fully. None: those that may be it, if any

    bool operator==(const Finding &) const = default;
};

/// Where to look: our time of the attempt in the platform's clock, widened by a tolerance on both sides.
struct LookWindow {
    qint64 skewMs = 0; ///< the platform's clock minus ours
    qint64 toleranceMs = 0;

    /// Nothing created before this (by the platform's clock) can be the launch's job.
    qint64 begin(const LostLaunch &lost) const { return lost.sentMs + skewMs - toleranceMs; }
    qint64 end(const LostLaunch &lost) const { return lost.sentMs + skewMs + lost.requestMs + toleranceMs; }
    bool holds(const LostLaunch &lost, const ExportJob &job) const
    {
        return job.createdMs < 0 || (job.createdMs >= begin(lost) && job.createdMs <= end(lost));
    }
};

/// What \a jobs say about \a lost. \a siblings are all launches of the same request that are lost too, \a lost among
/// them, in the order of their clicks: identical jobs are given to them in that order. \a owned are jobs that belong to
/// other launches already.
Finding findJob(const LostLaunch &lost, const QList<LostLaunch> &siblings, const std::vector<ExportJob> &jobs,
                const QSet<QString> &owned, const LookWindow &window);

} // namespace exportdesk
