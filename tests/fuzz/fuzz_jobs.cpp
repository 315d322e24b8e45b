// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobreader.h"
#include "models/jobs/recordslices.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

namespace
{

/// The table's rows, most of which are read without a JSON document, say what the whole records say.
void rowsSayTheSame(const QByteArray &bytes, const Outcome<ExportJobPage> &page)
{
    const auto seen = exportJobReader::readRows(bytes);
    fuzz::must(bool(seen) == bool(page));
    if (!seen)
        return;
    const auto &jobs = page.value().jobs;
    const JobRowBatch &batch = seen.value().batch;
    fuzz::must(batch.rows.size() == jobs.size() && seen.value().skipped == page.value().skipped
               && seen.value().next == page.value().next);
    for (size_t i = 0; i < jobs.size(); ++i) {
        JobWords words;
        fuzz::must(factsOf(batch.rows[i], batch.words) == factsOf(makeJobRow(jobs[i], words), words));
    }
}

} // namespace

/// The list of export jobs and a single one; a cursor that is found without parsing is the one that parsing finds.
void fuzz::read(const QByteArray &bytes)
{
    if (const auto job = exportJobReader::readJob(bytes))
        must(!job.value().id.isEmpty());
    const auto page = exportJobReader::readPage(bytes);
    rowsSayTheSame(bytes, page);
    const QString next = exportJobReader::nextCursor(bytes);
    if (const auto slices = sliceRecords(bytes); slices && page) {
        must(qsizetype(slices->records.size()) == page.value().size());
        must(next.isEmpty() || next == page.value().next);
        for (const QByteArrayView record : slices->records)
            exportJobReader::hashOf(record);
    }
}
