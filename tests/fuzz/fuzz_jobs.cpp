#include "models/jobs/exportjobreader.h"
#include "models/jobs/recordslices.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// The list of export jobs and a single one; a cursor that is found without parsing is the one that parsing finds.
void fuzz::read(const QByteArray &bytes)
{
    if (const auto job = exportJobReader::readJob(bytes))
        must(!job.value().id.isEmpty());
    const auto page = exportJobReader::readPage(bytes);
    const QString next = exportJobReader::nextCursor(bytes);
    if (const auto slices = sliceRecords(bytes); slices && page) {
        must(qsizetype(slices->records.size()) == page.value().size());
        must(next.isEmpty() || next == page.value().next);
        for (const QByteArrayView record : slices->records)
            exportJobReader::hashOf(record);
    }
}
