// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"

#include <QList>
#include <QString>

#include <optional>

namespace exportdesk
{

struct JobFacts;

/// Something about a job worth a notification.
struct JobNews {
    enum class Kind : quint8 {
        Finished,
        Changed, ///< finished, with a number of profiles that differs much from the last run
        Late, ///< slower than usual, still running
        Empty, ///< finished without profiles
        BatchFailed, ///< the job succeeded, and then its batch failed
        Failed,
    };
    Kind kind = Kind::Finished;
    QString id;
    QString dataset; ///< its name
    QString detail; ///< profiles and duration, or the first error; translated

    bool operator==(const JobNews &) const = default;
};

/// Whether notifications are wanted now.
struct NewsRules {
    bool wanted = true; ///< the switch in Settings
    bool inFront = false; ///< the window is active: the operator sees it there
};

/// One desktop notification.
struct NewsNotice {
    QString title;
    QString text;
    JobNews::Kind worst = JobNews::Kind::Finished;
    QString jobId; ///< of the one job it is about; empty when there are several
    QString query; ///< the search that shows all of them

    bool operator==(const NewsNotice &) const = default;
};

/// Nothing for a cancelled job, because somebody wanted that, nor for one that runs.
std::optional<JobNews::Kind> newsOfEnd(const JobFacts &facts);
/// One notification for all news of a few seconds, the worst first; nothing without news or when the rules forbid it.
std::optional<NewsNotice> newsNotice(const QList<JobNews> &news, const NewsRules &rules);
/// "1,204 profiles · 8:26", or the first error.
QString newsDetail(const JobFacts &facts, qint64 nowMs);

} // namespace exportdesk
