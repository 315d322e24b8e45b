// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"

#include <QHash>

#include <memory>
#include <optional>

namespace exportdesk
{

/// How long a kind of export usually takes, from jobs that succeeded.
struct UsualDuration {
    int samples = 0;
    qint64 medianMs = 0;
    qint64 p90Ms = 0;
    qint64 medianQueuedMs = 0;
    qint64 medianExportMs = 0;
    qint64 medianWriteMs = 0;

    bool operator==(const UsualDuration &) const = default;
};

/// Usual durations per dataset and kind of export (events or not, segments or not). No history, no estimate.
class Durations
{
public:
    /// Counts a job once; only succeeded ones with a known duration count. The newest 50 per kind are kept.
    void add(const JobFacts &job);
    std::optional<UsualDuration> usual(const JobFacts &job) const;
    /// How long a running job will probably still take; nothing without history or when it is already beyond it.
    std::optional<qint64> remainingMs(const JobFacts &job, qint64 nowMs) const;
    /// Beyond the 90th percentile of at least five.
    bool slowerThanUsual(const JobFacts &job, qint64 nowMs) const;
    /// So far beyond what is usual that somebody should look: three times the 90th percentile of at least five, or a
    /// day where nothing is known.
    bool probablyStuck(const JobFacts &job, qint64 nowMs) const;
    void clear();

private:
    struct Kind;
    QHash<QString, std::shared_ptr<Kind>> m_kinds;
};

} // namespace exportdesk
