// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"

#include <QByteArray>

#include <vector>

namespace exportdesk
{

/// One job of an exported list: its facts and names.
struct JobLine {
    JobFacts facts;
    QString datasetName; ///< empty where only the id is known; so the other names
    QString mergePolicyName;
    QString segmentNames; ///< joined by ", "
    qint64 elapsedMs = -1;
};

enum class JobListFormat { Csv, Json };

/// Writes lists of jobs for other programs: the same in every language. UTF-8; times as ISO 8601 in UTC, durations in
/// ms, statuses and ids as on the wire; what is not known is empty (CSV) or left out (JSON).
///
/// CSV as in RFC 4180 with a byte order mark, because spreadsheets assume another encoding otherwise. Text that
/// they would run as a formula (it begins with =, +, -, @, tab or return) gets an apostrophe in front.
namespace jobListWriter
{

/// What comes before the first line, and after the last.
QByteArray head(JobListFormat format);
QByteArray foot(JobListFormat format);
/// \a first: these are the first lines of the list.
QByteArray lines(JobListFormat format, const std::vector<JobLine> &jobs, bool first);

} // namespace jobListWriter

} // namespace exportdesk
