// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/jobs/jobrow.h"
#include "models/jobs/recordhash.h"
#include "models/platform/outcome.h"

#include <functional>
#include <vector>

namespace exportdesk
{

/// One page of the list, newest first.
struct ExportJobPage {
    std::vector<ExportJob> jobs; ///< those not known yet in this form
    std::vector<qint64> unchanged; ///< ids of records that were known byte for byte
    qsizetype skipped = 0; ///< records that were no job
    QString next; ///< the cursor of the next page, decoded; empty at the end

    qsizetype size() const { return qsizetype(jobs.size() + unchanged.size()) + skipped; }
};

/// One page of the list as compact rows.
struct SeenJobs {
    QByteArray bytes; ///< of the page
    std::vector<QByteArrayView> records; ///< as received, into bytes
    JobRowBatch batch; ///< a row for each of the records
    std::vector<qint64> unchanged; ///< ids of records that were known byte for byte
    qsizetype skipped = 0; ///< records that were no job
    QString next; ///< the cursor of the next page, decoded; empty at the end

    qsizetype size() const { return qsizetype(records.size() + unchanged.size()) + skipped; }
};

/// Reads replies of /export/jobs. Accepts every form in the guides, never throws, keeps whatever is readable.
namespace exportJobReader
{

/// One job, the reply to create and look-up. Unreadable when it is not JSON or has no id.
Outcome<ExportJob> readJob(const QByteArray &bytes);
/// For the hash of a record's bytes: the numeric id when exactly this record is known already, else nothing.
/// Called from the worker pool.
using Known = std::function<std::optional<qint64>(quint64 hash)>;
/// A page of the list. Records that are no job are counted and skipped.
Outcome<ExportJobPage> readPage(const QByteArray &bytes, const Known &known = {});
/// The same as rows for the table; records of the usual shape are not even parsed (JobRowScanner).
Outcome<SeenJobs> readRows(const QByteArray &bytes, const Known &known = {});
/// Only the cursor in link.next, found without parsing the records, so that the next page can be requested first.
QString nextCursor(const QByteArray &page);

} // namespace exportJobReader

} // namespace exportdesk
