// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobstatistics.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace exportdesk
{

class KnownJobs;

/// What grouping needs of one failed job; texts are numbers that a table of words explains.
struct FailedJob {
    QString id;
    qint64 createdMs = -1; ///< epoch
    quint32 dataset = 0;
    quint32 code = 0; ///< of the first error
    quint32 message = 0; ///< of the first error
};

/// Failed jobs that have one cause in common: the same code and, apart from ids and numbers, the same text.
struct FailureGroup {
    QString code; ///< of the first error; empty when the platform gave none
    QString text; ///< of the first error of the newest job, as sent
    QString pattern; ///< the text with everything that differs from job to job replaced by "…"
    QStringList ids; ///< newest first
    QStringList datasetIds; ///< each once, in order of first appearance from the newest
    qint64 firstMs = -1; ///< creation of the oldest, epoch
    qint64 lastMs = -1; ///< creation of the newest, epoch

    int count() const { return int(ids.size()); }
    bool operator==(const FailureGroup &) const = default;
};

/// The largest group first, then the newest. Pure; for the worker pool.
QList<FailureGroup> groupFailures(std::vector<FailedJob> failed, const WordsByNumber &words);

/// The failed ones of the known jobs created at or after \a sinceMs (-1: all), the largest group first, then the
/// newest.
QList<FailureGroup> groupFailures(const KnownJobs &jobs, qint64 sinceMs = -1);

/// What failures of one cause have in common, as one line without quotes: the code, then the pattern of the text;
/// "none" where the platform gave neither.
QString failureCause(const QString &code, const QString &text);
/// The search that shows exactly the failed jobs of this cause: `cause:"0090000009 …"`.
QString failureSearch(const QString &code, const QString &text);

/// "part-00017 of job 4711 failed" becomes "… of job … failed".
QString failurePattern(const QString &text);

} // namespace exportdesk
