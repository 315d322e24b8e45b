// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "models/queryservice/queryoutcome.h"
#include "models/results/partfiles.h"
#include "models/results/readeroutcome.h"
#include "models/results/resultanswer.h"

namespace exportdesk
{

// Problems with stable codes for scripts and sentences in the current language. None contains values of the data.

/// Codes as in "no-library", "damaged", "died".
ResultProblem resultProblem(const ReaderFailure &failure);
/// Codes: "not-listed", "not-read", "not-written", "no-space".
ResultProblem resultProblem(const PartFilesProblem &problem);
/// Code: "platform".
ResultProblem resultProblem(const Failure &failure);
/// Codes as in "no-driver", "query-cut", "query-limit".
ResultProblem resultProblem(const QueryFailure &failure);
/// Query Service has no table for the dataset. Code: "no-table".
ResultProblem noQueryTable();
/// Query Service counts one run at a time. Code: "not-compared".
ResultProblem notComparedByQueries();
/// More bytes than may be fetched without a question. Code: "too-much".
ResultProblem tooManyBytes(qint64 bytes);
/// A batch with \a records by the Catalog of which no file is listed. Code: "no-files".
ResultProblem noFiles(const QString &batchId, qint64 records);
/// The run before, of which files are missing. Code: "no-files".
ResultProblem noFilesOfLastRun(const QString &jobId);
/// A batch with \a records by the Catalog of which Query Service finds no row. Code: "no-rows".
ResultProblem noRows(const QString &batchId, qint64 records);

} // namespace exportdesk
