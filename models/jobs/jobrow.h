// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"
#include "models/jobs/jobkey.h"
#include "models/jobs/jobwords.h"
#include "models/jobs/shorttext.h"

#include <vector>

namespace exportdesk
{

/// What the table stores of a job; the whole record is in the local history. About 200 bytes.
struct JobRow {
    JobKey key;
    JobStatus status = JobStatus::Unknown;
    CancelState cancel = CancelState::None;
    bool startedHere = false;
    bool onPlatform = true;
    bool fromHistory = false; ///< no reply of this session contained it
    bool hasEvents = false;
    bool segmentPerBatch = false;
    quint16 errorCount = 0;
    quint32 statusWord = 0; ///< these are numbers of JobWords
    quint32 dataset = 0;
    quint32 mergePolicy = 0;
    quint32 segments = 0; ///< ids joined by '\n'
    quint32 errorCode = 0;
    quint32 errorMessage = 0;
    ShortText batch;
    qint64 createdMs = -1;
    qint64 updatedMs = -1;
    JobSpan total;
    JobSpan profileExport;
    JobSpan datasetWrite;
    qint64 profiles = -1;
    quint64 recordHash = 0;
    quint64 seenRequest = 0; ///< the request whose reply said this, see JobMerger::nextRequest()
};

/// Rows made elsewhere, with words of their own; JobMerger merges both.
struct JobRowBatch {
    JobWords words;
    std::vector<JobRow> rows;
};

/// A row stores so much of an error's message; the whole text is in the record.
constexpr qsizetype longestMessage = 300;
JobRow makeJobRow(const ExportJob &job, JobWords &words);
JobFacts factsOf(const JobRow &row, const JobWords &words);

} // namespace exportdesk
