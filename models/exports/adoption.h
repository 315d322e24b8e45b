// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/jobs/exportjob.h"

#include <QSet>

#include <algorithm>
#include <optional>

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
    /// How far the platform's clock was ahead of ours when it was sent, where that had been measured.
    std::optional<qint64> skewMs = std::nullopt;

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
///
/// Two measurements of the clocks that differ mean that one of them was set in between. Which of them belongs to the
/// attempt cannot be known, so a job may be of either.
struct LookWindow {
    std::optional<qint64> skewMs; ///< the platform's clock minus ours, as measured last
    qint64 toleranceMs = 0;

    /// Nothing created before this (by the platform's clock) can be the launch's job.
    qint64 begin(const LostLaunch &lost) const { return lost.sentMs + leastSkew(lost) - toleranceMs; }
    bool holds(const LostLaunch &lost, qint64 createdMs) const
    {
        const auto fits = [&](qint64 skew) {
            const qint64 sent = lost.sentMs + skew;
            return createdMs >= sent - toleranceMs && createdMs <= sent + lost.requestMs + toleranceMs;
        };
        return fits(newestSkew(lost)) || fits(lost.skewMs.value_or(newestSkew(lost)));
    }

private:
    qint64 newestSkew(const LostLaunch &lost) const { return skewMs.value_or(lost.skewMs.value_or(0)); }
    qint64 leastSkew(const LostLaunch &lost) const
    {
        return std::min(newestSkew(lost), lost.skewMs.value_or(newestSkew(lost)));
    }
};

/// What \a jobs say about \a lost. \a siblings are all launches of the same request that are lost too, \a lost among
/// them, in the order of their clicks: identical jobs are given to them in that order. \a owned are jobs that belong to
/// other launches already.
Finding findJob(const LostLaunch &lost, const QList<LostLaunch> &siblings, const std::vector<ExportJob> &jobs,
                const QSet<QString> &owned, const LookWindow &window);

} // namespace exportdesk
